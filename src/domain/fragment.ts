/**
 * HTML fragments with placeholders for internal addresses and for ids, which differ between the pages and feeds that
 * show a fragment. Placeholders are enclosed in control characters, which are refused when a file is read.
 */
import type { Brand } from './brand.ts';

/** Sanitised HTML with placeholders; {@link renderFragment} fills them. */
export type HtmlFragment = Brand<string, 'HtmlFragment'>;

/** Sanitised HTML without placeholders. */
export type Html = Brand<string, 'Html'>;

const ADDRESS = '\u0001';
const ID = '\u0002';
const OPEN_ADDRESS = new RegExp(`${ADDRESS}([^${ADDRESS}]*)${ADDRESS}`, 'g');
const OPEN_ID = new RegExp(` id="${ID}([^${ID}]*)${ID}"`, 'g');

/** How the placeholders of a fragment are filled on one page. */
export interface FragmentContext {
  /** The address for a reference; it is escaped afterwards. */
  address(reference: string): string;
  /** Whether ids are kept: true only on the fragment's own page, so that no page has an id twice. */
  ids: boolean;
}

/** The placeholder for the address of a reference; the whole value of an `href` or `src`. */
export function openAddress(reference: string): string {
  return ADDRESS + reference + ADDRESS;
}

/** The placeholder for an id; the whole value of an `id`. */
export function openId(id: string): string {
  return ID + id + ID;
}

/** The id within a placeholder made by {@link openId}; undefined for other values. */
export function openedId(value: unknown): string | undefined {
  return typeof value === 'string' && value.startsWith(ID) ? value.slice(1, -1) : undefined;
}

/** The HTML of a fragment on one page, with its placeholders filled. */
export function renderFragment(fragment: HtmlFragment, context: FragmentContext): Html {
  if (!fragment.includes(ADDRESS) && !fragment.includes(ID)) return fragment as string as Html;
  return fragment
    .replace(OPEN_ADDRESS, (_, reference: string) => escapeAttribute(context.address(reference)))
    .replace(OPEN_ID, (_, id: string) => (context.ids ? ` id="${id}"` : '')) as Html;
}

/** An HTML paragraph for each plain text, escaped. */
export function paragraphs(texts: readonly string[]): Html {
  return texts.map((text) => `<p>${escapeText(text)}</p>`).join('\n') as Html;
}

/** Plain text escaped for use between tags; not for attributes. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
