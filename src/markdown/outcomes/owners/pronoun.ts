/** Whom a pronoun means: «Anna vill räkna på det. Hon återkommer.» */
import { sentenceBefore } from '../../../swedish/sentences.ts';
import type { Statement } from '../sentences/statement.ts';
import type { KnownOwners } from './known-owners.ts';

const PRONOUN = /^(?:hon|han)(?!\p{L})/iu;

/**
 * The owner of a task that «hon» or «han» does: the one person whom its sentence names before, «Det vill Milan veta, och han
 * ringer», or else the sentence before that.
 */
export function pronounOwners(text: string, { kind, start, part, sentence }: Statement, known: KnownOwners): string[] {
  // «Han frågar och hör av sig»
  const doer = [start, part.start].find((at) => PRONOUN.test(text.slice(at, at + 4)));
  if (kind !== 'task' || doer === undefined) return [];
  const within = peopleIn(text.slice(sentence.start, doer), known);
  if (within.length > 0) return within.length === 1 ? within : [];
  const before = peopleIn(sentenceBefore(text, sentence.start)?.text ?? '', known);
  return before.length === 1 ? before : [];
}

function peopleIn(text: string, known: KnownOwners): string[] {
  return [...new Set(known.peopleIn(text).map(({ owner }) => owner))];
}
