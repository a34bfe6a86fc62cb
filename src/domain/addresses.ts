/** The addresses of the site, as paths from its root; lasting, and the same for pages, feeds, data and link checks. */
import type { MeetingId } from './meeting-id.ts';
import { registers } from './outcome-kinds.ts';
import type { Slug } from './slug.ts';
import { columnOf } from './table.ts';
import type { Target } from './target.ts';

const FOLDERS = { project: 'projekt', group: 'grupper', organisation: 'organisationer' } as const;

/** The pages that every site has. */
export const addresses = {
  start: '/',
  meetings: '/protokoll/',
  projects: '/projekt/',
  groups: '/grupper/',
  organisations: '/organisationer/',
  ...columnOf(registers, ({ address }) => address),
  search: '/sok/',
  follow: '/folj/',
  about: '/om/',
  accessibility: '/tillganglighet/',
  privacy: '/personuppgifter/',
  notFound: '/404.html',
} as const;

/** The files that every site has, besides its pages. */
export const files = { data: '/data/archive.json', sitemap: '/sitemap.xml', robots: '/robots.txt' } as const;

/** The folders that hold no pages. */
export const folders = { attachments: '/bilagor/', assets: '/assets/', searchIndex: '/pagefind/' } as const;

/** Where pages are to come. */
const TO_COME = ['/kalender/'];

/** Pages whose text a secretary may write, under `pages/`; the site has a text of its own where none is written. */
const WRITABLE: readonly string[] = [
  addresses.follow,
  addresses.about,
  addresses.accessibility,
  addresses.privacy,
] satisfies (typeof addresses)[keyof typeof addresses][];

const reserved = new Set(
  [...Object.values(addresses), ...Object.values(files), ...Object.values(folders), ...TO_COME]
    .filter((path) => !WRITABLE.includes(path))
    .map((path) => path.split('/')[1]),
);

/** Whether the first part of an address belongs to the site itself, so that no written page may have it: «projekt». */
export function isReserved(part: string): boolean {
  return reserved.has(part);
}

/** The page of a written text, «/om/». */
export function pagePath(id: Slug): string {
  return `/${id}/`;
}

/** The feeds beside a page, «/projekt/klarsprak/feed.xml». */
export function feedPaths(page: string): { rss: string; json: string } {
  return { rss: `${page}feed.xml`, json: `${page}feed.json` };
}

/** «/protokoll/2017-01-16-gemensam-utvecklingsgrupp/» */
export function meetingPath(id: MeetingId, anchor = ''): string {
  return `/protokoll/${id}/${anchor && `#${anchor}`}`;
}

/** The page of a project, group or organisation, «/projekt/klarsprak/». */
export function targetPath({ kind, id }: Target): string {
  return `/${FOLDERS[kind]}/${id}/`;
}

/** A part of a register, «/uppgifter/projekt/klarsprak/»; `register` is its address. */
export function registerPath(register: string, part: 'grupp' | 'projekt' | 'ar', id: string): string {
  return `${register}${part}/${id}/`;
}

/** Where a file that minutes link to is published: its path with a slug for each part. */
export function attachmentPath(slugs: readonly Slug[], extension: string): string {
  return `${folders.attachments}${slugs.join('/')}${extension}`;
}
