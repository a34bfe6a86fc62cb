/** Questions in running text that the sentence after them makes an outcome: «Vill någon vara med? Hör av er!», «Vad kostar det? Ingen visste.» */
import { sentencesOf } from '../../../swedish/sentences.ts';
import type { Block } from '../blocks/block.ts';
import { clean } from '../blocks/block-text.ts';
import { placeInBlock } from '../blocks/place-in-block.ts';
import type { Draft } from '../found.ts';
import { inbjudningar, obesvarat } from '../language/calls.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { draftOf } from './draft.ts';

const ASKS = /\?[”")\s]*$/;
const begins = (words: readonly string[]): RegExp => new RegExp(`^\\P{L}*(?:${words.join('|')})(?!\\p{L})`, 'iu');
const INVITATIONS = inbjudningar.map(({ frågan, sedan }) => ({
  asks: new RegExp(`(?<!\\p{L})(?:${frågan.join('|')})(?!\\p{L})`, 'iu'),
  invites: begins(sedan),
}));
const UNANSWERED = begins(obesvarat);

/** A question to whoever will, with how one answers, is a call; one that nobody could answer is a question. */
export function askedInText(block: Block, context: MeetingContext): Draft[] {
  if (!block.text.includes('?')) return [];
  const sentences = sentencesOf(block.text);
  return sentences.flatMap(({ start, text }, index): Draft[] => {
    const after = sentences[index + 1]?.text;
    if (after === undefined || !ASKS.test(text)) return [];
    const isCall = INVITATIONS.some(({ asks, invites }) => invites.test(after) && asks.test(text));
    if (!isCall && !UNANSWERED.test(after)) return [];
    const words = clean(isCall ? text + after : text);
    const draft = draftOf(
      { kind: isCall ? 'call' : 'question', text: words, phrase: clean(isCall ? after : text) },
      context,
    );
    return [{ ...draft, ...placeInBlock(block, start) }];
  });
}
