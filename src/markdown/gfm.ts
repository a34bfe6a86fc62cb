/** The parts of GitHub's Markdown that minutes need: tables, bare web addresses, task items. Each costs time, so each is taken only where a text has its signs. */
import type { Data, Root } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Plugin, Processor } from 'unified';
import { visit } from 'unist-util-visit';

const PARTS = {
  table: { sign: /\|/, syntax: gfmTable, tree: gfmTableFromMarkdown },
  address: { sign: /https?:|www\.|@/i, syntax: gfmAutolinkLiteral, tree: gfmAutolinkLiteralFromMarkdown },
  task: { sign: /\[[ x\t]\]/i, syntax: gfmTaskListItem, tree: gfmTaskListItemFromMarkdown },
} as const;

declare module 'mdast' {
  interface ListItemData extends Data {
    /** Whether the item was a task, and done. */
    checked?: boolean;
  }
}

/** A part of GitHub's Markdown. */
export type GfmPart = keyof typeof PARTS;

const PART_NAMES = Object.keys(PARTS) as GfmPart[];

/** The parts that a text can have; without its sign a part would find nothing. */
export function gfmPartsOf(text: string): GfmPart[] {
  return PART_NAMES.filter((part) => PARTS[part].sign.test(text));
}

/** Parses the parts given, and turns them into what HTML says without a form and without dropped attributes. */
export const gfmParts: Plugin<[readonly GfmPart[]], Root> = function (this: Processor, parts) {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...parts.map((part) => PARTS[part].syntax())];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ...parts.map((part) => PARTS[part].tree())];
  if (!parts.includes('table') && !parts.includes('task')) return undefined;
  return (tree) => {
    visit(tree, (node) => {
      if (node.type === 'listItem' && typeof node.checked === 'boolean') {
        const [first] = node.children;
        const label = { type: 'text' as const, value: node.checked ? 'Klart: ' : 'Uppgift: ' };
        if (first?.type === 'paragraph') first.children.unshift({ type: 'strong', children: [label] });
        node.data = { ...node.data, checked: node.checked };
        node.checked = null;
      } else if (node.type === 'table') {
        // Alignment would become an attribute that HTML has dropped, and fill short rows with empty cells.
        node.align = null;
        for (const cell of node.children[0]?.children ?? []) cell.data = { hProperties: { scope: 'col' } };
      }
    });
  };
};
