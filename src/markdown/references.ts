/**
 * Block ids name outcomes and are never printed: «… ^2017-01-16-styrelsen.uppgift-1» one of an earlier meeting,
 * «… ^uppgift-1» gives this paragraph's own outcome a number that it keeps.
 */
import type { Data, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

declare module 'mdast' {
  interface TextData extends Data {
    /** The block ids that stood in the text, without «^». */
    blockIds?: string[];
  }
}

const BLOCK_ID =
  /\s?\^(\d{4}-\d{2}-\d{2}-[a-z0-9-]+[.#][a-z0-9-]+|(?:beslut|uppgift|bordlagt|fraga|vi-soker)-\d+)(?![\p{L}\p{N}])/gu;

/** Takes block ids out of every text, also of headings, cells and bold words, and leaves them in its data. */
export const withoutBlockIds: Plugin<[], Root> = () => (tree, file) => {
  if (!String(file.value).includes('^')) return;
  visit(tree, 'text', (text) => {
    const blockIds = Array.from(text.value.matchAll(BLOCK_ID), ([, id = '']) => id);
    if (blockIds.length === 0) return;
    text.value = text.value.replace(BLOCK_ID, '');
    text.data = { ...text.data, blockIds };
  });
};
