/** The list of hits in the page; everything in it is text, so that no markup of an excerpt takes effect. */
import { withoutMarks } from '../../../src/swedish/marks.ts';
import type { Result } from './find.ts';
import type { Hit } from './hit.ts';

/** How many hits are added at a time. */
const PAGE = 20;
/** How many headings of a page a hit has at most. */
const MOST_HEADINGS = 3;

/** Adds a page of hits to a list, and a button for the next; nothing when `current` says that another query has come since. */
export async function show(results: readonly Result[], list: Element, current: () => boolean): Promise<void> {
  const hits = await Promise.all(results.slice(0, PAGE).map((result) => result.data()));
  if (!current()) return;
  list.append(...hits.map(hitItem));
  const rest = results.slice(PAGE);
  if (rest.length === 0) return;
  const button = element('button', 'Visa fler');
  const item = element('li');
  button.addEventListener('click', async () => {
    item.remove();
    const first = list.children.length;
    await show(rest, list, current);
    list.children[first]?.querySelector('a')?.focus();
  });
  item.append(button);
  list.append(item);
}

/** A page, and the headings under which it matches. */
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
  // «16 januari» stays on one line
  anchor.textContent = withoutMarks(text).replace(/(?<=\d) (?=\p{L}+ \d{4}$)/u, '\u00a0');
  return anchor;
}

function element(name: string, text = ''): HTMLElement {
  const created = document.createElement(name);
  created.textContent = text;
  return created;
}

/** An excerpt with its matches marked; everything but `<mark>` becomes text. A document that is only parsed runs no script. */
function marked(excerpt: string, title = ''): HTMLElement {
  const paragraph = element('p');
  const { body } = new DOMParser().parseFromString(quoted(withoutMarks(excerpt), withoutMarks(title)), 'text/html');
  for (const node of body.childNodes) {
    paragraph.append(node.nodeName === 'MARK' ? element('mark', node.textContent ?? '') : (node.textContent ?? ''));
  }
  return paragraph;
}

/** An excerpt without the heading that it begins with, which the hit has already, and with «…» where it was cut. */
function quoted(excerpt: string, title: string): string {
  const text = title && excerpt.startsWith(title) ? excerpt.slice(title.length).replace(/^[.:]?\s+/, '') : excerpt;
  const start = /^(?:<mark>)?[\p{Ll}\d]/u.test(text) ? '… ' : '';
  return start + (/[.!?…](?:<\/mark>)?$/u.test(text) ? text : `${text}\u00a0…`);
}
