/** Where lines of a block begin that stand for themselves, «Till ordförande valdes Bo⏎Till sekreterare valdes Anna». */
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

/** The offsets of those lines in the text of the block on one line; what is wrapped at the right margin begins none. */
export function lineStarts(own: readonly Nodes[]): number[] {
  const lines = own
    .map(linesOf)
    .join(' ')
    .split('\n')
    .map((line) => oneLine(line))
    .filter((line) => line !== '');
  const width = lines.reduce((most, { length }) => Math.max(most, length), FULL);
  const starts: number[] = [];
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before !== undefined && isOwn(line, before, width)) starts.push(start);
    start += line.length + 1;
  }
  return starts;
}

function isOwn(line: string, before: string, width: number): boolean {
  const [word = ''] = line.split(' ');
  return BEGINS.test(line) && !ENDED_OR_OPEN.test(before) && before.length + 1 + word.length <= width;
}

/** The text of a node with its line breaks; most have none. */
function linesOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  return 'children' in node && node.type !== 'delete' ? node.children.map(linesOf).join('') : textOf(node);
}
