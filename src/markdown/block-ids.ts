/** A block id («… ^2017-01-16-styrelsen.uppgift-1») names an outcome of an earlier meeting; it is never printed. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

const BLOCK_ID = /\s?\^\d{4}-\d{2}-\d{2}-[a-z0-9-]+[.#][a-z0-9-]+/g;

/** Takes block ids out of every text: of paragraphs and items, also of headings, cells and bold words. */
export const withoutBlockIds: Plugin<[], Root> = () => (tree, file) => {
  if (!String(file.value).includes('^')) return;
  visit(tree, 'text', (text) => {
    text.value = text.value.replace(BLOCK_ID, '');
  });
};
