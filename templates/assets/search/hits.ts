/** Shows what was found, as text that nobody's markup is run in. */
import { withoutMarks } from '../../../src/swedish/marks.ts';
import type { Result } from './find.ts';
import type { Hit } from './hit.ts';

/** How many hits are shown at a time. */
const PAGE = 20;
/** How many places of one page. */
const PLACES = 3;

/** Shows a page of hits, and a button for the next one; `current` tells whether they are still asked for. */
export async function show(results: readonly Result[], list: Element, current: () => boolean): Promise<void> {
  const hits = await Promise.all(results.slice(0, PAGE).map((result) => result.data()));
  if (!current()) return;
  list.append(...hits.map(hitItem));
  const rest = results.slice(PAGE);
  if (rest.length === 0) return;
  const more = element('button', 'Visa fler');
  const item = element('li');
  more.addEventListener('click', async () => {
    item.remove();
    const shown = list.children.length;
    await show(rest, list, current);
    list.children[shown]?.querySelector('a')?.focus();
  });
  item.append(more);
  list.append(item);
}

/** A page, and the places in it that match. */
function hitItem({ url, excerpt, meta, sub_results }: Hit): HTMLElement {
  const item = element('li');
  item.append(link(url, meta.title ?? url));
  const places = sub_results.filter((place) => place.url !== url).slice(0, PLACES);
  if (places.length === 0) {
    item.append(marked(excerpt, meta.title));
    return item;
  }
  const inner = element('ul');
  for (const place of places) {
    const entry = element('li');
    entry.append(link(place.url, place.title), marked(place.excerpt, place.title));
    inner.append(entry);
  }
  item.append(inner);
  return item;
}

function link(href: string, text: string): HTMLElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  // «16 januari» stays on one line
  anchor.textContent = withoutMarks(text).replace(/(?<=\d) (?=\p{L}+ \d{4}$)/u, '\u00a0');
  return anchor;
}

function element(name: string, text = ''): HTMLElement {
  const created = document.createElement(name);
  created.textContent = text;
  return created;
}

/** An excerpt with its matches marked; everything but `<mark>` is taken as text. A parsed document runs nothing. */
function marked(excerpt: string, title = ''): HTMLElement {
  const paragraph = element('p');
  const { body } = new DOMParser().parseFromString(quoted(withoutMarks(excerpt), withoutMarks(title)), 'text/html');
  for (const node of body.childNodes) {
    paragraph.append(node.nodeName === 'MARK' ? element('mark', node.textContent ?? '') : (node.textContent ?? ''));
  }
  return paragraph;
}

/** An excerpt without the heading that it begins with and that stands above it already, and with «…» where it was cut. */
function quoted(excerpt: string, title: string): string {
  const text = title && excerpt.startsWith(title) ? excerpt.slice(title.length).replace(/^[.:]?\s+/, '') : excerpt;
  const start = /^(?:<mark>)?[\p{Ll}\d]/u.test(text) ? '… ' : '';
  return start + (/[.!?…](?:<\/mark>)?$/u.test(text) ? text : `${text}\u00a0…`);
}
