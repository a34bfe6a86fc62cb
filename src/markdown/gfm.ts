/**
 * The parts of GitHub Flavored Markdown that minutes need: tables, bare addresses, task items, struck text, footnotes.
 * Each is slow, so it is used only for texts with its signs.
 */
import type { Data, Root } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Plugin, Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { keysOf } from '../domain/table.ts';
import { isStruckNote } from './struck-note.ts';
import { hasStruck, textOf } from './text-of.ts';

const PARTS = {
  table: { sign: /\|/, syntax: gfmTable, tree: gfmTableFromMarkdown },
  address: { sign: /https?:|www\.|@/i, syntax: gfmAutolinkLiteral, tree: gfmAutolinkLiteralFromMarkdown },
  task: { sign: /\[[ x\t]\]/i, syntax: gfmTaskListItem, tree: gfmTaskListItemFromMarkdown },
  // «~100 kr» is about a hundred: one sign strikes nothing
  struck: {
    sign: /~~/,
    syntax: () => gfmStrikethrough({ singleTilde: false }),
    tree: gfmStrikethroughFromMarkdown,
  },
  footnote: { sign: /\[\^/, syntax: gfmFootnote, tree: gfmFootnoteFromMarkdown },
} as const;

declare module 'mdast' {
  interface ListItemData extends Data {
    /** For task items: whether the box is ticked. */
    checked?: boolean;
  }
}

/** A part of GitHub Flavored Markdown. */
export type GfmPart = keyof typeof PARTS;

const PART_NAMES = keysOf(PARTS);

/** The parts that a text may use; without its sign a part would match nothing. */
export function gfmPartsOf(text: string): GfmPart[] {
  return PART_NAMES.filter((part) => PARTS[part].sign.test(text));
}

/** Parses the given parts; changes task items to labels instead of form fields, and tables to valid HTML. */
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
        // an item that is struck whole, or but for a note of that, has no words for a label to stand before
        const isStruck = first?.type === 'paragraph' && hasStruck(first) && isStruckNote(textOf(first));
        if (first?.type === 'paragraph' && !isStruck) first.children.unshift({ type: 'strong', children: [label] });
        node.data = { ...node.data, checked: node.checked };
        node.checked = null;
      } else if (node.type === 'table') {
        // Alignment would become an obsolete attribute, and fill short rows with empty cells.
        node.align = null;
        for (const cell of node.children[0]?.children ?? []) cell.data = { hProperties: { scope: 'col' } };
      }
    });
  };
};
