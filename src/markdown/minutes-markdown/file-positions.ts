/** Offsets in the text that was parsed → positions in the file. */
import type { Nodes, Root } from 'mdast';
import type { Point } from 'unist';
import type { Location } from '../../domain/problem.ts';
import type { EditedText } from './edited-text.ts';

/** Gives every node of a tree, which was parsed from the edited text, its position in the file. */
export function positionsInFile(tree: Root, edited: EditedText, locationOf: (offset: number) => Location): void {
  const point = (inText: Point): Point => {
    const offset = edited.offsetInFile(inText.offset ?? 0);
    const { line, column } = locationOf(offset);
    return { line, column, offset };
  };
  const place = (node: Nodes): void => {
    if (node.position) node.position = { start: point(node.position.start), end: point(node.position.end) };
    if ('children' in node) for (const child of node.children) place(child);
  };
  place(tree);
}
