/** Where lines of a block begin that stand for themselves, «Kassör blev Bo⏎Revisor blev Anna». */
import type { Nodes } from 'mdast';
import { oneLine } from '../../../domain/one-line.ts';
import { textOf } from '../../text-of.ts';

/** Lines that are broken since they are full are at least as long. */
const FULL = 60;
/** What a line of its own begins with: a capital letter, a figure or a sign of a list. */
const BEGINS = /^(?:\p{Lu}|\d|[–•·*-]\s|§)/u;
/** How a line ends that ends its sentence, or that goes on. */
const ENDED_OR_OPEN =
  /(?:[.!?:;,…–-]|(?<!\p{L})(?:och|samt|eller|att|av|till|från|för|i|på|med|om|som|hos|vid|under|den|det|de|en|ett|är|var))$/u;

/** A line break that its author wrote, by two spaces or a backslash. */
const WRITTEN = '\u2028';

/** The offsets of those lines in the text of the block on one line; what is wrapped at the right margin begins none. */
export function lineStarts(own: readonly Nodes[]): number[] {
  const whole = own.map(linesOf).join(' ');
  if (!/[\n\u2028]/.test(whole)) return [];
  const lines = whole
    .split('\n')
    .flatMap((line) => line.split(WRITTEN).map((part, index) => ({ text: oneLine(part), isWritten: index > 0 })))
    .filter(({ text }) => text !== '');
  const width = lines.reduce((most, { text }) => Math.max(most, text.length), FULL);
  const starts: number[] = [];
  let start = 0;
  for (const [index, { text, isWritten }] of lines.entries()) {
    const before = lines[index - 1]?.text;
    const [word = ''] = text.split(' ');
    const isShort = before !== undefined && (isWritten || before.length + 1 + word.length <= width);
    if (isShort && BEGINS.test(text) && !ENDED_OR_OPEN.test(before)) starts.push(start);
    start += text.length + 1;
  }
  return starts;
}

/** The text of a node with its line breaks. */
function linesOf(node: Nodes): string {
  if (node.type === 'break') return WRITTEN;
  return 'children' in node && node.type !== 'delete' ? node.children.map(linesOf).join('') : textOf(node);
}
