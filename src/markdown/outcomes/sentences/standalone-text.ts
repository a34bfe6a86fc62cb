/** The words of a statement as they can stand alone: with the sentence before, or those after, where it needs them. */
import { sentenceBefore } from '../../../swedish/sentences.ts';
import type { Statement } from './statement.ts';

const IS_ONE_WORD = /^\s*\p{L}+[.!]?\s*$/u;
/** «Ansvarig: Bo», which says nothing of what there is to do. */
const SAYS_WHO = /^\s*(?:ansvarig\p{L}*|ansvar|action|aktion|utförare)\s*:/iu;
const POINTS_BACK = /(?<!\p{L})(?:det|detta|den|denna|dem|saken|frågan|punkten|ärendet)(?!\p{L})/iu;

/**
 * The words of one of a text's statements. A call goes on to the next statement, or the end; «Beviljades.» is said of all that
 * stands before it, and «lovar att kolla upp detta» needs the sentence before it, unless that is a statement of its own.
 */
export function standaloneText(text: string, { kind, sentence, part }: Statement, all: readonly Statement[]): string {
  if (kind === 'call') {
    const next = all.find((other) => other.sentence.start > sentence.start)?.sentence.start;
    return text.slice(sentence.start, next);
  }
  if (kind === 'decision' && IS_ONE_WORD.test(part.text)) {
    const before = all.findLast((other) => other.sentence.start < sentence.start)?.sentence;
    return text.slice(before ? before.start + before.text.length : 0, part.start + part.text.length);
  }
  if (kind === 'decision' || part.start > sentence.start || !(POINTS_BACK.test(part.text) || SAYS_WHO.test(part.text)))
    return part.text;
  const before = sentenceBefore(text, sentence.start)?.start ?? sentence.start;
  const isTaken = all.some((other) => other.sentence.start === before);
  return text.slice(isTaken ? sentence.start : before, part.start + part.text.length);
}
