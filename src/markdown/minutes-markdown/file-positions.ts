/** Offsets in the text that was parsed → positions in the file. */
import type { Nodes, Root } from 'mdast';
import type { Point } from 'unist';
import type { EditedText } from './edited-text.ts';

/** Returns the line and column, from 1, of an offset in a text. */
export function pointsOf(text: string): (offset: number) => Point {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
}

/** Gives every node of a tree, which was parsed from the edited text, its position in the file. */
export function positionsInFile(tree: Root, edited: EditedText, pointAt: (offset: number) => Point): void {
  const point = ({ offset = 0 }: Point): Point => pointAt(edited.offsetInFile(offset));
  const place = (node: Nodes): void => {
    if (node.position) node.position = { start: point(node.position.start), end: point(node.position.end) };
    if ('children' in node) for (const child of node.children) place(child);
  };
  place(tree);
}
