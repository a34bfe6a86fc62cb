/** The parts of GitHub's Markdown that minutes need: tables, bare web addresses, task items. The whole costs twice the time. */
import type { Root } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Plugin, Processor } from 'unified';
import { visit } from 'unist-util-visit';

/** Parses tables, bare addresses and task items, and turns them into HTML that says the same without a form. */
export const gfmParts: Plugin<[], Root> = function (this: Processor) {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), gfmAutolinkLiteral(), gfmTaskListItem()];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmTableFromMarkdown(),
    gfmAutolinkLiteralFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ];
  return (tree) => {
    visit(tree, (node) => {
      if (node.type === 'listItem' && typeof node.checked === 'boolean') {
        const [first] = node.children;
        const label = { type: 'text' as const, value: node.checked ? 'Klart: ' : 'Uppgift: ' };
        if (first?.type === 'paragraph') first.children.unshift({ type: 'strong', children: [label] });
        node.checked = null;
      } else if (node.type === 'table') {
        // Alignment would become an attribute that HTML has dropped.
        node.align = (node.align ?? []).map(() => null);
        for (const cell of node.children[0]?.children ?? []) cell.data = { hProperties: { scope: 'col' } };
      }
    });
  };
};
