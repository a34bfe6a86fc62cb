/** Questions in running text that the sentence after them makes an outcome: «Vill någon vara med? Hör av er!», «Vad kostar det? Ingen visste.» */
import { sentencesOf } from '../../../swedish/sentences.ts';
import type { Block } from '../blocks/block.ts';
import { clean } from '../blocks/block-text.ts';
import { placeInBlock } from '../blocks/place-in-block.ts';
import type { Draft } from '../found.ts';
import { frågarInte, frågarVemSomHelst, inbjuder, obesvarat } from '../language/calls.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { isRefused } from '../sentences/refused.ts';
import type { Statement } from '../sentences/statement.ts';
import { draftOf } from './draft.ts';

const ASKS = /\?[”")\s]*$/;
const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})(?!\\p{L})`;
const INVITES = new RegExp(`^\\P{L}*${anyOf(inbjuder)}`, 'iu');
const TO_ANYONE = new RegExp(`^\\P{L}*${anyOf(frågarVemSomHelst)}(?!.*(?<!\\p{L})${anyOf(frågarInte)})`, 'iu');
const UNANSWERED = new RegExp(`^\\P{L}*${anyOf(obesvarat)}(?:\\s+(?:på|det|i ?dag|än|ännu|säkert))*[.!\\s]*$`, 'iu');

/**
 * A question to whoever will, with how one answers, is a call; one that nobody could answer is a question. What the statements of
 * the block say already is left to them.
 */
export function askedInText(block: Block, statements: readonly Statement[], context: MeetingContext): Draft[] {
  if (!block.text.includes('?')) return [];
  const calls = new Set(statements.flatMap(({ kind, sentence }) => (kind === 'call' ? [sentence.start] : [])));
  const sentences = sentencesOf(block.text);
  return sentences.flatMap((sentence, index): Draft[] => {
    const { start, text } = sentence;
    const next = sentences[index + 1];
    if (!next || !ASKS.test(text)) return [];
    const after = next.text;
    const isCall = INVITES.test(after) && TO_ANYONE.test(text);
    if (!isCall && !UNANSWERED.test(after)) return [];
    if (calls.has(next.start) || isRefused(block.text, sentence) || isRefused(block.text, next)) return [];
    const words = clean(isCall ? text + after : text);
    const draft = draftOf(
      { kind: isCall ? 'call' : 'question', text: words, phrase: clean(isCall ? after : text) },
      context,
    );
    return [{ ...draft, ...placeInBlock(block, start) }];
  });
}
