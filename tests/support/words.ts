/** The words of texts and of HTML, to compare what was written with what a reader sees. */
import { load } from 'cheerio';
import { renderFragment } from '../../src/domain/fragment.ts';
import type { Section } from '../../src/markdown/body.ts';

/** The runs of letters and digits in a text, in order. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What begins on a line of its own, or has a gap before it. */
const BLOCKS = 'p,li,td,th,tr,h1,h2,h3,h4,h5,h6,blockquote,pre,hr,br,ol,ul,table,sup';

/** The words that a reader sees of sections: their headings, texts, and the descriptions of pictures. */
export function wordsOnPage(sections: readonly Section[]): string[] {
  return sections.flatMap(({ title, heading, html }) => [
    ...wordsOf(heading === undefined ? title : seen(renderFragment(heading, { address: () => '#', ids: false }))),
    ...wordsOf(seen(renderFragment(html, { address: () => '#', ids: false }))),
  ]);
}

/** The words of sections in the search document. */
export function wordsInSearch(sections: readonly Section[]): string[] {
  return sections.flatMap(({ title, text }) => wordsOf(`${title}\n${text}`));
}

function seen(html: string): string {
  const page = load(html, undefined, false);
  page(BLOCKS).before(' ').after(' ').prepend(' ').append(' ');
  page('img').each((_, image) => {
    page(image).replaceWith(` ${page(image).attr('alt') ?? ''} `);
  });
  return page.text();
}
