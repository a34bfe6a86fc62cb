/** List items → HTML, as mdast-util-to-hast makes them; a list is asked once whether it is loose, and not by each of its items. */
import type { List } from 'mdast';
import { defaultHandlers, type Options } from 'remark-rehype';

const lists = new WeakMap<List, List>();

/** The element of an item in a list. */
export const listItem: NonNullable<NonNullable<Options['handlers']>['listItem']> = (state, node, parent) =>
  defaultHandlers.listItem(state, node, parent?.type === 'list' ? withoutItems(parent) : parent);

/** A list that is as loose as another, and has no items to be looked through. */
function withoutItems(list: List): List {
  const known = lists.get(list);
  if (known) return known;
  const spread = list.spread || list.children.some((item) => item.spread ?? item.children.length > 1);
  const bare: List = { ...list, spread, children: [] };
  lists.set(list, bare);
  return bare;
}
