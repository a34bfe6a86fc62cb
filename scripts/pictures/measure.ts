/** What a phone shows of a page: how high it is, where its content begins, how much of it is said twice. */
import type { Page } from 'playwright-core';

/** A narrow phone. */
export const PHONE = { width: 320, height: 640 };

/** The measures of a page; heights in screens. */
export interface Measures {
  screens: number;
  /** Where the first item or paragraph of its content begins; lines about the page itself are shorter and don't count. */
  first: number | undefined;
  /** Where the text begins that somebody wrote with headings of its own, as minutes are. */
  text: number | undefined;
  /** The share of words in blocks and links that repeat an earlier one on the page. */
  twice: number;
}

/** The fewest words of an item and of a paragraph that count as content. */
const [ITEM, PARAGRAPH] = [3, 15];
/** The fewest words of a block that is looked for again. */
const BLOCK = 3;

/** Runs in the page. It knows elements, not classes, so that it says the same of any version of the pages. */
const MEASURE = `(() => {
  const wordsOf = (text) => text.split(/\\s+/).filter((word) => /[\\p{L}\\p{N}]/u.test(word));
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const heading = document.querySelector('h1');
  const isAfter = (element) => !heading || heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
  const topOf = (element) => element && (element.getBoundingClientRect().top + scrollY) / innerHeight;
  const shownAfter = (selector) =>
    [...document.querySelectorAll(selector)].filter((element) => isAfter(element) && isShown(element));
  const first = shownAfter('main :is(li, dd, tr, p, blockquote)').find(
    (element) =>
      !element.closest('nav, form, footer') &&
      wordsOf(element.innerText).length >= (element.matches('p, blockquote') ? ${PARAGRAPH} : ${ITEM}),
  );
  const text = shownAfter('main :is(h2, h3, h4)[id]:not([id^="_"])')[0];

  const blockOf = (element) => {
    const { display } = getComputedStyle(element);
    return /^(inline|contents)/.test(display) && element.parentElement ? blockOf(element.parentElement) : element;
  };
  const blocks = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode;
    if (!data.trim() || !isShown(parentElement)) continue;
    const block = blockOf(parentElement);
    blocks.set(block, (blocks.get(block) ?? '') + data);
  }
  const said = new Set();
  let all = 0;
  let twice = 0;
  const isAgain = (text) => {
    const words = wordsOf(text.toLowerCase().replaceAll('\\u00ad', ''));
    const key = words.map((word) => word.replace(/^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$/gu, '')).join(' ');
    const again = said.has(key);
    said.add(key);
    if (again) twice += words.length;
    return again;
  };
  for (const [block, text] of blocks) {
    const count = wordsOf(text).length;
    all += count;
    if (count >= ${BLOCK} && isAgain(text)) continue;
    for (const link of block.querySelectorAll('a')) {
      if (blockOf(link) !== block || !isShown(link)) continue;
      const isWhole = wordsOf(link.textContent).length === count;
      if (!isWhole || count < ${BLOCK}) isAgain(link.textContent);
    }
  }
  return {
    screens: document.documentElement.scrollHeight / innerHeight,
    first: topOf(first),
    text: topOf(text),
    twice: all === 0 ? 0 : twice / all,
  };
})()`;

/** Measures the page that is open. */
export function measure(page: Page): Promise<Measures> {
  return page.evaluate<Measures>(MEASURE);
}
