/** Where a decision is said to stand and something else does: «Beslut: Bordläggs.», «Beslut: Ska vi köpa te?» */
import { sentencesOf } from '../../../swedish/sentences.ts';
import { clean, withoutEnd } from '../blocks/block-text.ts';
import type { Draft } from '../found.ts';
import { labelNamed } from '../label-words.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { recognise } from '../sentences/recognise.ts';
import { draftOf } from './draft.ts';

/** The point that some words put off and do no more than that; nothing for other words. */
export function onlyPutsOff(text: string, context: MeetingContext): Draft | undefined {
  const words = clean(text);
  const named = labelNamed(withoutEnd(words));
  if (named?.kind !== 'carried-over') {
    if (sentencesOf(words).length !== 1 || /[,;:]/.test(words)) return undefined;
    const { statements } = recognise(words, context);
    if (statements.length === 0 || statements.some(({ kind }) => kind !== 'carried-over')) return undefined;
  }
  return draftOf({ kind: 'carried-over', text: words, phrase: words }, context);
}

/** Whether some words are one sentence, which asks. */
export function onlyAsks(text: string): boolean {
  return /\p{L}.*\?[”")\s]*$/u.test(text) && sentencesOf(text).length === 1;
}
