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
    item.append(marked(excerpt));
    return item;
  }
  const inner = element('ul');
  for (const place of places) {
    const entry = element('li');
    entry.append(link(place.url, place.title), marked(place.excerpt));
    inner.append(entry);
  }
  item.append(inner);
  return item;
}

function link(href: string, text: string): HTMLElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = withoutMarks(text);
  return anchor;
}

function element(name: string, text = ''): HTMLElement {
  const created = document.createElement(name);
  created.textContent = text;
  return created;
}

/** An excerpt with its matches marked; everything but `<mark>` is taken as text. A parsed document runs nothing. */
function marked(excerpt: string): HTMLElement {
  const paragraph = element('p');
  const { body } = new DOMParser().parseFromString(withoutMarks(excerpt), 'text/html');
  for (const node of body.childNodes) {
    paragraph.append(node.nodeName === 'MARK' ? element('mark', node.textContent ?? '') : (node.textContent ?? ''));
  }
  return paragraph;
}
