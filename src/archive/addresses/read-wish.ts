/** What somebody has written after `--let-go`, or in the form of a host → what is to be let go. Pure. */
import type { Wish } from './let-go.ts';

/** The word that lets all go where a form can't be sent without a text. */
const ALL = 'allt';
const SEPARATORS = /[\s,;]+/;
/** What comes along when addresses are copied from sentences, lists and commands. */
const AROUND = /^["'”“’`<(]+|["'”“’`>).:!]+$/g;
const NO_ADDRESS = /^(?:[-–—*•]*|och|--let-go)$/i;

/**
 * Reads addresses with anything between them, also as whole addresses of the site. `sites` are those that it has or had.
 * A text without an address lets nothing go.
 */
export function readWish(written: boolean | readonly string[], sites: readonly string[]): Wish {
  if (typeof written === 'boolean') return written;
  const words = written
    .flatMap((text) => text.split(SEPARATORS))
    .map((word) => word.replace(AROUND, ''))
    .filter((word) => !NO_ADDRESS.test(word));
  if (words.length > 0 && words.every((word) => word.toLowerCase() === ALL)) return true;
  const bases = sites.map((site) => `${withoutScheme(site).replace(/\/$/, '')}/`.toLowerCase());
  return words.map((word) => addressOf(word, bases));
}

/** The path from the root of the site, as in the record; an address of another site stays as it is. */
function addressOf(word: string, bases: readonly string[]): string {
  const bare = withoutScheme(word);
  const base = bases.find((each) => `${bare}/`.toLowerCase().startsWith(each));
  if (base === undefined && bare !== word) return word;
  const path = base === undefined ? word : bare.slice(base.length);
  const [page = '', ...anchor] = path.replace(/^\/?/, '/').split('#');
  return [withLastSlash(page), ...anchor].join('#');
}

/** Without «https://». */
function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//i, '');
}

/** The address of a page ends with «/», also when it was given without; that of a file has a dot. */
function withLastSlash(page: string): string {
  return /\.|\/$/.test(page) ? page : `${page}/`;
}
