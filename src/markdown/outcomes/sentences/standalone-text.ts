/** The words of a statement as they can stand alone: with the sentence before, or those after, where it needs them. */
import { sentenceBefore } from '../../../swedish/sentences.ts';
import { tokensOf } from '../grammar/tokens.ts';
import type { Statement } from './statement.ts';

const IS_ONE_WORD = /^\s*\p{L}+[.!]?\s*$/u;
const POINTS_BACK = /(?<!\p{L})(?:det|detta|den|denna|dem|saken|frågan|punkten|ärendet)(?!\p{L})/iu;

/**
 * The words of one of a text's statements. A call goes on to the next statement, or the end; «Beviljades.» is said of all that
 * stands before it, and «lovar att kolla upp detta» needs the sentence before it, unless that is a statement of its own.
 */
export function standaloneText(
  text: string,
  { kind, sentence, part, owners }: Statement,
  all: readonly Statement[],
): string {
  if (kind === 'call') {
    const next = all.find((other) => other.sentence.start > sentence.start)?.sentence.start;
    return text.slice(sentence.start, next);
  }
  if (kind === 'decision' && IS_ONE_WORD.test(part.text)) {
    const before = all.findLast((other) => other.sentence.start < sentence.start)?.sentence;
    return text.slice(before ? before.start + before.text.length : 0, part.start + part.text.length);
  }
  if (
    kind === 'decision' ||
    part.start > sentence.start ||
    !(POINTS_BACK.test(part.text) || (kind === 'task' && saysOnlyWho({ part, owners })))
  )
    return part.text;
  const before = sentenceBefore(text, sentence.start)?.start ?? sentence.start;
  const isTaken = all.some((other) => other.sentence.start === before);
  return text.slice(isTaken ? sentence.start : before, part.start + part.text.length);
}

/** What follows a verb and is nothing that is done: «Bo och Ida ordnar det.», «Anna hör av sig.», but not «Bo skickar påminnelser.» */
const NO_OBJECT = /^(?:det|den|dem|detta|upp|in|ut|allt|båda|av|till|vidare|om|på|sig|också|själv|som|med)$/;
const ONLY_WHO = /^\s*(?:ansv|ansvarig\p{L}*|ansvar|action|aktion|utförare)(?!\p{L})/iu;

/** Whether a statement says whose a task is, «Ansvarig: Bo», and nothing of what there is to do. */
export function saysOnlyWho({ part, owners }: Pick<Statement, 'part' | 'owners'>): boolean {
  const names = new Set(owners.flatMap((owner) => owner.toLowerCase().split(/\s+/)));
  const words = tokensOf(part.text).filter(({ word }) => word !== 'och' && !names.has(word));
  return (
    ONLY_WHO.test(part.text) || words.length < 2 || (words.length === 2 && NO_OBJECT.test(words.at(-1)?.word ?? ''))
  );
}
