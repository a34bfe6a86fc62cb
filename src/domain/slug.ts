/** Slugs: the ASCII words that addresses and anchors are made of. Lasting, so the rules here never change. */
import type { Brand } from './brand.ts';

/** Lower-case ASCII letters and digits in groups joined by single hyphens, at most 80 characters; may be empty. */
export type Slug = Brand<string, 'Slug'>;

const LONGEST = 80;

/** Letters that Unicode does not decompose, as Swedes write them without their signs. */
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

/** The slug of a text: å and ä become a, ö becomes o, all that is no letter or digit becomes one hyphen. */
export function slugify(text: string): Slug {
  const ascii = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æøœßðđþłı]/g, (letter) => UNDECOMPOSED[letter] ?? '');
  return shorten(ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')) as Slug;
}

/** Whether the text is a slug already. */
export function isSlug(text: string): text is Slug {
  return text.length <= LONGEST && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** Cuts at the last whole word within the longest length. */
function shorten(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST + 1).lastIndexOf('-');
  return slug.slice(0, cut > 0 ? cut : LONGEST);
}
