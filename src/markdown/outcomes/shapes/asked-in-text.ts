/** Questions in running text that the sentence after them makes an outcome: «Vill någon vara med? Hör av er!», «Vad kostar det? Ingen visste.» */
import { sentencesOf } from '../../../swedish/sentences.ts';
import type { Block } from '../blocks/block.ts';
import { clean } from '../blocks/block-text.ts';
import { placeInBlock } from '../blocks/place-in-block.ts';
import type { Draft } from '../found.ts';
import { inbjuder, obesvarat, tillfrågade } from '../language/calls.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { draftOf } from './draft.ts';

const ASKS = /\?[”")\s]*$/;
const begins = (words: readonly string[]): RegExp => new RegExp(`^\\P{L}*(?:${words.join('|')})(?!\\p{L})`, 'iu');
const INVITES = begins(inbjuder);
const UNANSWERED = begins(obesvarat);
const ASKED = new RegExp(`(?<!\\p{L})(?:${tillfrågade.join('|')})(?!\\p{L})`, 'iu');

/** A question to whoever will, with how one answers, is a call; one that nobody could answer is a question. */
export function askedInText(block: Block, context: MeetingContext): Draft[] {
  if (!block.text.includes('?')) return [];
  const sentences = sentencesOf(block.text);
  return sentences.flatMap(({ start, text }, index): Draft[] => {
    const after = sentences[index + 1]?.text;
    if (after === undefined || !ASKS.test(text)) return [];
    const isCall = INVITES.test(after) && ASKED.test(text);
    if (!isCall && !UNANSWERED.test(after)) return [];
    const words = clean(isCall ? text + after : text);
    const draft = draftOf(
      { kind: isCall ? 'call' : 'question', text: words, phrase: clean(isCall ? after : text) },
      context,
    );
    return [{ ...draft, ...placeInBlock(block, start) }];
  });
}
