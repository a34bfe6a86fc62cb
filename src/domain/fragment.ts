/**
 * HTML fragments that can stand on any page: what the text of one file became, before it is known on which
 * page, under which path prefix or in which feed it will be read. Two things in it are left open, between
 * control characters that no author can write (they are refused when a file is read): addresses within the
 * site, and the ids of places.
 */
import type { Brand } from './brand.ts';

/** Safe HTML with open addresses and ids; {@link renderFragment} closes it. */
export type HtmlFragment = Brand<string, 'HtmlFragment'>;

/** HTML that is safe to print as it is. */
export type Html = Brand<string, 'Html'>;

const ADDRESS = '\u0001';
const ID = '\u0002';
const OPEN_ADDRESS = new RegExp(`${ADDRESS}([^${ADDRESS}]*)${ADDRESS}`, 'g');
const OPEN_ID = new RegExp(` id="${ID}([^${ID}]*)${ID}"`, 'g');

/** How the open parts of a fragment are closed on one page. */
export interface FragmentContext {
  /** The address that a reference stands for. */
  address(reference: string): string;
  /** Whether the places keep their ids: true only on the page that owns them. */
  ids: boolean;
}

/** A reference to be closed later; to be used as the whole value of an `href` or `src`. */
export function openAddress(reference: string): string {
  return ADDRESS + reference + ADDRESS;
}

/** A place's id to be closed later; to be used as the whole value of an `id`. */
export function openId(id: string): string {
  return ID + id + ID;
}

/** The id that {@link openId} wrapped, or nothing. */
export function openedId(value: unknown): string | undefined {
  return typeof value === 'string' && value.startsWith(ID) ? value.slice(1, -1) : undefined;
}

/** The fragment as it stands on one page. */
export function renderFragment(fragment: HtmlFragment, context: FragmentContext): Html {
  if (!fragment.includes(ADDRESS) && !fragment.includes(ID)) return fragment as string as Html;
  return fragment
    .replace(OPEN_ADDRESS, (_, reference: string) => escapeAttribute(context.address(reference)))
    .replace(OPEN_ID, (_, id: string) => (context.ids ? ` id="${id}"` : '')) as Html;
}

/** Plain texts as paragraphs of HTML. */
export function paragraphs(texts: readonly string[]): Html {
  return texts.map((text) => `<p>${escapeText(text)}</p>`).join('\n') as Html;
}

/** Plain text as it stands between tags. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
