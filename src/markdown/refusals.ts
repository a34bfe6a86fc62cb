/** Refusals: `<!-- inget beslut -->` after a sentence means that it is no outcome, whatever its words. */
import type { Paragraph, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { outcomeKinds } from '../domain/outcome.ts';
import { kinds } from '../domain/outcome-kinds.ts';

/** Replaces the comment until outcomes have been read; a control character, which is refused in files. */
export const REFUSED = '\u0003';

const NAMES = outcomeKinds.flatMap((kind) => kinds[kind].names);
const REFUSAL = new RegExp(`^<!--\\s*(?:inget|ingen|inga|inte)\\s+(?:${NAMES.join('|')})\\s*-->`, 'i');
/** Parents in which HTML is a block of its own, or can't be part of a sentence. */
const AROUND_BLOCKS: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'heading']);

/** Replaces each refusal by `REFUSED` in the text; a refusal on a line of its own applies to the paragraph above it. */
export const refusals: Plugin<[], Root> = () => (tree, file) => {
  if (!/<!--\s*in/i.test(String(file.value))) return;
  visit(tree, 'html', (node, index, parent) => {
    if (!parent || index === undefined || !REFUSAL.test(node.value)) return;
    const sign = { type: 'text' as const, value: REFUSED };
    // The rest of the line is a text of its own.
    node.value = node.value.replace(REFUSAL, '');
    if (AROUND_BLOCKS.has(parent.type)) lastParagraph(parent.children[index - 1])?.children.push(sign);
    else parent.children.splice(index, 1, sign);
  });
};

function lastParagraph(node: Root['children'][number] | undefined): Paragraph | undefined {
  if (!node || node.type === 'paragraph') return node;
  return 'children' in node ? lastParagraph(node.children.at(-1) as Root['children'][number]) : undefined;
}
