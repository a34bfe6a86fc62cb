/** What stands after a block that ends in a colon: «Beslut: Vi köper det här:» says nothing without the list below it. */
import type { RootContent } from 'mdast';
import { plainText } from '../../plain-text.ts';
import type { Block } from '../blocks/block.ts';
import { clean, withoutEnd } from '../blocks/block-text.ts';
import { labelNamed, wordsBeforeColon } from '../label-words.ts';
import type { Reading } from './reading.ts';

/**
 * A reading with what the text of its block, and of what was found in it, runs on into after a colon. That is not read along
 * with it: what stands there may leave something behind of its own.
 */
export function withWordsAfterColon(reading: Reading, { text, following }: Block): Reading {
  const { taken = 0, details = [], drafts = [] } = reading;
  if (taken > 0 || details.length > 0 || !clean(text).endsWith(':')) return reading;
  const afterColon = wordsOf(following[0]);
  if (afterColon === '') return reading;
  const whole = (words: string): string => (words.endsWith(':') ? `${words} ${afterColon}` : words);
  return {
    ...reading,
    afterColon,
    drafts: drafts.map((draft) => ({
      ...draft,
      text: whole(draft.text),
      ...(draft.answer && { answer: whole(draft.answer) }),
    })),
  };
}

/** The items, the rows or the words of a node, on one line; nothing of a paragraph with a label of its own. */
function wordsOf(node: RootContent | undefined): string {
  if (!node) return '';
  const lines = clean(plainText(node)) === '' ? [] : plainText(node).split('\n').map(clean);
  if (node.type === 'paragraph')
    return labelNamed(wordsBeforeColon(lines[0] ?? '')?.words ?? '') ? '' : lines.join(' ');
  const points = node.type === 'table' ? lines.slice(1) : lines;
  return points.map(withoutEnd).join(', ');
}
