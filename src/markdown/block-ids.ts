/** A trailing block id («… ^2017-01-16-styrelsen.uppgift-1») names an outcome of an earlier meeting; it is never printed. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { blocksOf } from './plain-text.ts';

const BLOCK_ID = /\s*\^\d{4}-\d{2}-\d{2}-[a-z0-9-]+[.#][a-z0-9-]+\s*$/;

/** Takes the block id off the end of each paragraph and list item. */
export const withoutBlockIds: Plugin<[], Root> = () => (tree) => {
  for (const { own } of blocksOf(tree)) {
    const last = own.at(-1);
    const text = last && 'children' in last ? last.children.at(-1) : undefined;
    if (text?.type === 'text') text.value = text.value.replace(BLOCK_ID, '');
  }
};
