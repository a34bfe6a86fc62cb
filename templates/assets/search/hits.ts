/** Prints the list of hits, as entries: what `templates/components/entry.tsx` prints on other pages. */
import { withoutMarks } from '../../../src/swedish/marks.ts';
import { excerptOf } from './excerpt.ts';
import type { Result } from './find.ts';
import type { Hit, SubResult } from './hit.ts';

/** How many hits are added at a time. */
const PAGE_SIZE = 20;
/** The most headings in a hit. */
const MOST_HEADINGS = 3;

/** Adds the first hits to a list, and a button for more; nothing when `isCurrent` returns false, after a later query. */
export async function show(results: readonly Result[], list: Element, isCurrent: () => boolean): Promise<void> {
  const hits = await Promise.all(results.slice(0, PAGE_SIZE).map((result) => result.data()));
  if (!isCurrent()) return;
  list.append(...hits.map(hitItem));
  const rest = results.slice(PAGE_SIZE);
  if (rest.length === 0) return;
  const button = element('button', '', 'Visa fler');
  const item = element('li', '', button);
  button.addEventListener('click', async () => {
    item.remove();
    const first = list.children.length;
    await show(rest, list, isCurrent);
    list.children[first]?.querySelector('a')?.focus();
  });
  list.append(item);
}

/** A hit: a link to the page, and links to the headings that match. */
function hitItem({ url, excerpt, meta, sub_results }: Hit): HTMLElement {
  const { title = url, kind = '', day, group } = meta;
  const margin = element('p', 'entry-margin');
  if (day) margin.append(element('span', 'entry-day', day), ' ');
  margin.append(element('span', '', kind));
  // a meeting is known by its day and its group, what else by its name
  const name = element('p', group ? 'entry-topic' : 'entry-title', link(url, group ?? title));
  const headings = sub_results.filter((result) => result.url !== url).slice(0, MOST_HEADINGS);
  const found = headings.length > 0 ? headings.flatMap(underHeading) : [excerptOf(excerpt, 'entry-more') ?? ''];
  return element('li', 'entry', margin, element('div', 'entry-body', name, ...found));
}

function underHeading({ url, title, excerpt }: SubResult): (Node | string)[] {
  return [element('p', 'entry-text', link(url, title)), excerptOf(excerpt, 'entry-more') ?? ''];
}

function link(href: string, text: string): HTMLElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = withoutMarks(text).trim();
  return anchor;
}

function element(name: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const created = document.createElement(name);
  if (className) created.className = className;
  created.append(...content);
  return created;
}
