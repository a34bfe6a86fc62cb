/**
 * Block ids refer to outcomes and are not shown: «… ^2017-01-16-styrelsen.uppgift-boka-salen» to one of an earlier
 * meeting; «… ^uppgift-salen», a pin, gives the paragraph's own outcome a name.
 */
import type { Data, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { anchorWords, spokenAnchorWords } from '../domain/outcome.ts';
import { error, type Location } from '../domain/problem.ts';
import { addProblem, locationOf } from './file-data.ts';

declare module 'mdast' {
  interface TextData extends Data {
    /** The block ids removed from the text, without «^». */
    blockIds?: string[];
  }
}
declare module 'vfile' {
  interface DataMap {
    /** Every block id of the file, so that unread ones can be reported. */
    blockIds: { id: string; location: Location }[];
  }
}

const REFERENCE = String.raw`\d{4}-\d{2}-\d{2}[\p{L}\p{N}.#_-]*[\p{L}\p{N}]`;
const PIN = String.raw`(?:${[...anchorWords, ...spokenAnchorWords].join('|')})-[\p{L}\p{N}_-]*[\p{L}\p{N}]`;
// Also matches malformed references, which are removed and reported, and addresses with «#».
const BLOCK_ID = new RegExp(
  String.raw`\s?(?:\^|(?<=\s)#(?=\d{4}-\d{2}-\d{2}-\S+\.))(${REFERENCE}|${PIN})(?![\p{L}\p{N}])`,
  'giu',
);

/** Moves block ids from all texts, also of headings, cells and bold text, to the data of the text node. */
export const withoutBlockIds: Plugin<[], Root> = () => (tree, file) => {
  if (!/\^|#\d{4}-/.test(String(file.value))) return;
  visit(tree, 'text', (text) => {
    const blockIds = Array.from(text.value.matchAll(BLOCK_ID), ([, id = '']) => id);
    if (blockIds.length === 0) return;
    text.value = text.value.replace(BLOCK_ID, '');
    text.data = { ...text.data, blockIds };
    file.data.blockIds ??= [];
    file.data.blockIds.push(...blockIds.map((id) => ({ id, location: locationOf(text, file) })));
  });
};

/** Reports the block ids of the file that are not in `read`, and so are in a position where none is read. */
export function reportUnread(file: VFile, read: string[]): void {
  for (const { id, location } of file.data.blockIds ?? []) {
    const index = read.indexOf(id);
    if (index >= 0) read.splice(index, 1);
    else addProblem(file, error(location, 'unread-ref', unread(id, file.data.context !== undefined)));
  }
}

function unread(id: string, isMeeting: boolean): string {
  const where = isMeeting
    ? 'sist i ett eget stycke, en punkt eller en tabellrad väntades – flytta det dit.'
    : 'märken läses bara i protokoll – ta bort det; en uppföljning har sina hänvisningar under ”refs:”.';
  return `”^${id}” står där det inte läses – ${where}`;
}
