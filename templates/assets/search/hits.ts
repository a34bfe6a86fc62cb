/** Renders the list of hits; it inserts text only, so that markup in an excerpt has no effect. */
import { withoutMarks } from '../../../src/swedish/marks.ts';
import type { Result } from './find.ts';
import type { Hit } from './hit.ts';

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
  const button = element('button', 'Visa fler');
  const item = element('li');
  button.addEventListener('click', async () => {
    item.remove();
    const first = list.children.length;
    await show(rest, list, isCurrent);
    list.children[first]?.querySelector('a')?.focus();
  });
  item.append(button);
  list.append(item);
}

/** A list item with a link to the page, and links to the headings that match. */
function hitItem({ url, excerpt, meta, sub_results }: Hit): HTMLElement {
  const item = element('li');
  item.append(link(url, meta.title ?? url));
  const headings = sub_results.filter((result) => result.url !== url).slice(0, MOST_HEADINGS);
  if (headings.length === 0) {
    item.append(marked(excerpt, meta.title));
    return item;
  }
  const inner = element('ul');
  for (const heading of headings) {
    const entry = element('li');
    entry.append(link(heading.url, heading.title), marked(heading.excerpt, heading.title));
    inner.append(entry);
  }
  item.append(inner);
  return item;
}

function link(href: string, text: string): HTMLElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  // No line break within «16 januari»
  anchor.textContent = withoutMarks(text).replace(/(?<=\d) (?=\p{L}+ \d{4}$)/u, '\u00a0');
  return anchor;
}

function element(name: string, text = ''): HTMLElement {
  const created = document.createElement(name);
  created.textContent = text;
  return created;
}

/** An excerpt with its matches marked; all but `<mark>` is inserted as text. `DOMParser` runs no scripts. */
function marked(excerpt: string, title = ''): HTMLElement {
  const paragraph = element('p');
  const { body } = new DOMParser().parseFromString(quoted(withoutMarks(excerpt), withoutMarks(title)), 'text/html');
  for (const node of body.childNodes) {
    paragraph.append(node.nodeName === 'MARK' ? element('mark', node.textContent ?? '') : (node.textContent ?? ''));
  }
  return paragraph;
}

/** An excerpt without the heading that it begins with, since the hit has it already, and with «…» where it was cut. */
function quoted(excerpt: string, title: string): string {
  const text = title && excerpt.startsWith(title) ? excerpt.slice(title.length).replace(/^[.:]?\s+/, '') : excerpt;
  const start = /^(?:<mark>)?[\p{Ll}\d]/u.test(text) ? '… ' : '';
  return start + (/[.!?…](?:<\/mark>)?$/u.test(text) ? text : `${text}\u00a0…`);
}
