/** Slugs: the ASCII words in addresses and anchors. These are permanent, so the rules here never change. */
import type { Brand } from './brand.ts';

/** Lower-case ASCII letters and digits in groups joined by single hyphens, at most 80 characters; may be empty. */
export type Slug = Brand<string, 'Slug'>;

const LONGEST = 80;
/** A word that needs no more than small letters: most do. */
const PLAIN_WORD = /^[A-Za-z0-9]{1,80}$/;

/** Letters that NFKD does not decompose, with their ASCII replacements. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  æ: 'a',
  ø: 'o',
  œ: 'o',
  ß: 'ss',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** The slug of a text: å and ä become a, ö becomes o, a run of other characters a hyphen; empty when nothing is left. */
export function slugify(text: string): Slug {
  if (PLAIN_WORD.test(text)) return text.toLowerCase() as Slug;
  const ascii = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æøœßðđþłı]/g, (letter) => UNDECOMPOSED[letter] ?? '');
  return shorten(ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')) as Slug;
}

/** Whether a text is a slug that is not empty. */
export function isSlug(text: string): text is Slug {
  return text.length <= LONGEST && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** Cut at the last whole word, at most `LONGEST` characters. */
function shorten(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST + 1).lastIndexOf('-');
  return slug.slice(0, cut > 0 ? cut : LONGEST);
}
