/** The addresses of the site, as paths from its root; lasting, and the same for pages, feeds, data and link checks. */
import type { MeetingId } from './meeting-id.ts';
import { registers } from './outcome-kinds.ts';
import type { Slug } from './slug.ts';
import { columnOf } from './table.ts';
import type { Target } from './target.ts';

const FOLDERS = { project: 'projekt', group: 'grupper', organisation: 'organisationer' } as const;

/** Pages that every site has. */
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
  data: '/data/archive.json',
  rss: '/feed.xml',
  json: '/feed.json',
} as const;

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
  return `/bilagor/${slugs.join('/')}${extension}`;
}
