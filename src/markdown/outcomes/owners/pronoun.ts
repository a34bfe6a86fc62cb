/** Whom a pronoun means: «Anna vill räkna på det. Hon återkommer.» */
import { sentenceBefore } from '../../../swedish/sentences.ts';
import type { Statement } from '../sentences/statement.ts';
import type { KnownOwners } from './known-owners.ts';

/** The owner of a task that begins with «hon» or «han»: whom the sentence before names, if it names one person. */
export function pronounOwners(text: string, { kind, part, sentence }: Statement, known: KnownOwners): string[] {
  if (kind !== 'task' || !/^(?:hon|han)\s/iu.test(part.text)) return [];
  const before = sentenceBefore(text, sentence.start)?.text ?? '';
  const named = new Set(known.peopleIn(before).map(({ owner }) => owner));
  return named.size === 1 ? [...named] : [];
}
