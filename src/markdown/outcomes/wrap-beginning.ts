/** Puts a node around the first words of a text, such as a label. */
import type { Parent, Parents, PhrasingContent, Text } from 'mdast';
import { oneLine } from '../../domain/one-line.ts';
import { textOf } from '../text-of.ts';
import { insertInline } from './inline-places.ts';

/**
 * Puts a node around the words before an offset of a text; false where they end within bold or italic words that
 * begin after them.
 */
export function wrapBeginning(text: Parents, end: number, wrapper: Parent & PhrasingContent): boolean {
  // where it stays, nothing of it is to be seen
  const border: Text = { type: 'text', value: '' };
  if (insertInline([text], [{ offset: end, nodes: [border] }]).length > 0) {
    if (oneLine(textOf(text)).length > end) return false;
    text.children.push(border as never);
  }
  const parent = parentOf(border, text);
  const index = parent?.children.indexOf(border as never) ?? -1;
  if (!parent || index < 0) return false;
  // a line break after the words goes on standing after them
  const last = parent.children.slice(0, index).findLastIndex(({ type }) => type !== 'break');
  wrapper.children = parent.children.slice(0, last + 1);
  parent.children = [wrapper, ...parent.children.slice(last + 1)].filter(
    (node) => node !== border,
  ) as typeof parent.children;
  return true;
}

/** The node within which a node stands, where no words stand before that node. */
function parentOf(node: Text, within: Parents): Parents | undefined {
  if (within.children.includes(node as never)) return within;
  const first = within.children.find((child) => 'children' in child || textOf(child).trim() !== '');
  return first && 'children' in first ? parentOf(node, first) : undefined;
}
