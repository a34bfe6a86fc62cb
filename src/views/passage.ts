/** Text of ours on plain pages, as data: headings over paragraphs and lists, with links and days in them. */
import type { SiteFields } from '../content/schema.ts';
import type { DateView } from './date.ts';
import type { LinkView } from './links.ts';
import type { Shell } from './shell.ts';
import type { TextSectionView } from './text-sections.ts';

/** A plain page: what the secretary wrote, or text of ours. */
export interface PlainView {
  shell: Shell;
  sections: TextSectionView[];
  passages: readonly Passage[];
}

/** A line of text. */
export type Line = readonly (string | LinkView | DateView)[];

/** A list; an item of several lines is a paragraph for each, and the first says what it is about. */
export interface Items {
  items: readonly (readonly Line[])[];
  ordered?: boolean;
}

/** What stands under a heading, or before the first one. */
export interface Passage {
  heading?: string;
  level?: 2 | 3;
  id?: string;
  blocks: readonly (Line | Items)[];
}

/** A list of one line each. */
export function list(lines: readonly Line[]): Items {
  return { items: lines.map((line) => [line]) };
}

/** Links in running text, «a, b och c». */
export function linksInSwedish(links: readonly LinkView[]): Line {
  const between = (index: number): string[] => (index === 0 ? [] : [index === links.length - 1 ? ' och ' : ', ']);
  return links.flatMap((link, index) => [...between(index), link]);
}

/** The ways to reach someone, a line each. */
export function waysToReach(contact: SiteFields['contact']): Line[] {
  const { name, email, phone, url } = contact ?? {};
  return [
    ...(name ? [[name]] : []),
    ...(email ? [['E-post: ', { href: `mailto:${email}`, text: email }]] : []),
    ...(phone ? [[`Telefon: ${phone}`]] : []),
    ...(url ? [['På webben: ', { href: url, text: withoutScheme(url) }]] : []),
  ];
}

/** An address as one reads it, «www.imy.se». */
export function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
