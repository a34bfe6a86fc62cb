/** Sentences of which their author says `<!-- inget beslut -->`. */
import { REFUSED } from '../../refusals.ts';
import type { Span } from './statement.ts';

/** Whether the sign of a refusal stands in a sentence of a text, or right after it. */
export function isRefused(text: string, sentence: Span): boolean {
  const isWithin = sentence.text.trimStart().indexOf(REFUSED) > 0;
  const after = text.slice(sentence.start + sentence.text.length).trimStart();
  return isWithin || after.startsWith(REFUSED);
}
