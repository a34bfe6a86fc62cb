/** The numbers of lists as they were written: a number that skips or repeats, and signs that are no numbers. */
import type { List, ListItem, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { OWN_SIGN } from './minutes-markdown/numbering.ts';

/** A cheap test first: most texts have no such list. */
const NUMBERED = /^[ \t>*+-]*(?:(?:\d{1,9}|\p{L}{1,6})[.)]|\([\p{L}\d]{1,6}\))/mu;

/** Keeps the number of each item of an ordered list; signs such as «a)» become the first words of their items. */
export const listNumbers: Plugin<[], Root> = () => (tree, file) => {
  if (!NUMBERED.test(String(file.value))) return;
  visit(tree, 'list', (list) => {
    if (!list.ordered) return;
    const signs = list.children.map((item) => OWN_SIGN.exec(sourceOf(item, file))?.[0]);
    if (signs.some((sign) => sign !== undefined)) showSigns(list, signs, file);
    else keepNumbers(list, file);
  });
};

function showSigns(list: List, signs: readonly (string | undefined)[], file: VFile): void {
  list.data = { ...list.data, hProperties: { className: ['own-signs'] } };
  list.start = null;
  for (const [index, item] of list.children.entries()) {
    const first = item.children.find((child) => child.type === 'paragraph');
    // «A.» after «2.» goes on in the same list
    const sign = signs[index] ?? /^\d{1,9}[.)]/.exec(sourceOf(item, file))?.[0] ?? '';
    const hChildren = [{ type: 'text' as const, value: `${sign} ` }];
    first?.children.unshift({ type: 'mark', value: '', data: { hName: 'span', hProperties: {}, hChildren } });
  }
}

function keepNumbers(list: List, file: VFile): void {
  const numbers = list.children.map((item) => /^\d{1,9}(?=[.)])/.exec(sourceOf(item, file))?.[0]);
  // where every item has the number 1, Markdown is to count them
  if (numbers.every((number) => number === '1')) return;
  let expected = list.start ?? 1;
  for (const [index, item] of list.children.entries()) {
    const written = Number(numbers[index] ?? expected);
    if (written !== expected)
      item.data = { ...item.data, hProperties: { ...item.data?.hProperties, value: String(written) } };
    expected = written + 1;
  }
}

/** The beginning of an item in the file; long enough for every number and sign. */
function sourceOf({ position }: ListItem, file: VFile): string {
  const start = position?.start.offset ?? 0;
  return String(file.value).slice(start, start + 12);
}
