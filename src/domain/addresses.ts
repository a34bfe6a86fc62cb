/** The addresses of the site: permanent paths from its root, without path prefix. Anchors on the pages are elsewhere. */
import type { MeetingId } from './meeting-id.ts';
import { registers } from './outcome-kinds.ts';
import type { Slug } from './slug.ts';
import { columnOf, keysOf } from './table.ts';
import type { Target } from './target.ts';

const FOLDERS = { project: 'projekt', group: 'grupper', organisation: 'organisationer' } as const;

/** The pages that every site has, by name. */
export const addresses = {
  start: '/',
  meetings: '/protokoll/',
  projects: '/projekt/',
  groups: '/grupper/',
  organisations: '/organisationer/',
  ...columnOf(registers, ({ address }) => address),
  search: '/sok/',
  follow: '/folj/',
  calendar: '/kalender/',
  about: '/om/',
  accessibility: '/tillganglighet/',
  privacy: '/personuppgifter/',
  notFound: '/404.html',
} as const;

/** The files that every site has, besides its pages. */
export const files = {
  data: '/data/archive.json',
  addresses: '/data/addresses.json',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
} as const;

/** The files for web hosts and for those who find a fault in the site's security: nobody links to them, and no record has them. */
export const technicalFiles = {
  securityTxt: '/.well-known/security.txt',
  redirects: '/_redirects',
  headers: '/_headers',
  apache: '/.htaccess',
  noJekyll: '/.nojekyll',
  nginx: '/.hosts/nginx.conf',
  caddy: '/.hosts/Caddyfile',
} as const;

/** The folders that hold no pages. */
export const folders = { attachments: '/bilagor/', assets: '/assets/', searchIndex: '/pagefind/' } as const;

/** Pages whose text may be replaced by a file in `content/pages/`. */
const WRITABLE: readonly string[] = [
  addresses.follow,
  addresses.about,
  addresses.accessibility,
  addresses.privacy,
] satisfies (typeof addresses)[keyof typeof addresses][];

const reserved = new Set(
  [addresses, files, technicalFiles, folders]
    .flatMap((paths): string[] => Object.values(paths))
    .filter((path) => !WRITABLE.includes(path))
    .map((path) => path.split('/')[1]),
);

/** Whether the first part of an address, «projekt», is reserved, so that no page in `content/pages/` may have it. */
export function isReserved(part: string): boolean {
  return reserved.has(part);
}

/** Whether a page or a folder of every site has an address that begins with a part, «om». */
export function isOfSite(part: string): boolean {
  return isReserved(part) || WRITABLE.includes(`/${part}/`);
}

/** The file of a page at an address, relative to the output folder: «projekt/klarsprak/index.html». */
export function fileOfPage(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

/** The address of a page in `content/pages/`, «/om/». */
export function pagePath(id: Slug): string {
  return `/${id}/`;
}

/** The addresses of a page's RSS and JSON feeds, «/projekt/klarsprak/feed.xml». */
export function feedPaths(page: string): { rss: string; json: string } {
  return { rss: `${page}feed.xml`, json: `${page}feed.json` };
}

/** The address of the page on how to follow a page: «/folj/projekt/klarsprak/», of the start page «/folj/». */
export function followPath(page: string): string {
  return addresses.follow.slice(0, -1) + page;
}

/** The address of a page's iCalendar file: «/grupper/styrelsen/kalender.ics», of a meeting's page «…/mote.ics». */
export function calendarPath(page: string): string {
  return page + (page.startsWith(addresses.meetings) ? 'mote.ics' : 'kalender.ics');
}

/** The address of the page of a year's earlier meetings, «/kalender/2017/». */
export function calendarYearPath(year: string): string {
  return `${addresses.calendar}${year}/`;
}

/** The address of the page of a year's minutes, «/protokoll/2017/». */
export function meetingYearPath(year: string): string {
  return `${addresses.meetings}${year}/`;
}

/** The address of the page of all projects over a year, «/projekt/ar/2017/». */
export function projectYearPath(year: string): string {
  return `${addresses.projects}ar/${year}/`;
}

/** The address of a meeting's page, «/protokoll/2017-01-16-gemensam-utvecklingsgrupp/», with «#» and anchor if given. */
export function meetingPath(id: MeetingId, anchor = ''): string {
  return `/protokoll/${id}/${anchor && `#${anchor}`}`;
}

/** The address of a notice when its meeting has minutes, «/protokoll/2017-01-16-styrelsen/kallelse/». */
export function noticePath(id: MeetingId): string {
  return `${meetingPath(id)}kallelse/`;
}

/** The address of the page of a project, group or organisation, «/projekt/klarsprak/». */
export function targetPath({ kind, id }: Target): string {
  return `/${FOLDERS[kind]}/${id}/`;
}

/** The address of a part of a register, «/uppgifter/projekt/klarsprak/»; `register` is the register's own address. */
export function registerPath(register: string, part: 'grupp' | 'projekt' | 'ar', id: string): string {
  return `${register}${part}/${id}/`;
}

/** The address of an earlier year of a page that is long, «/projekt/klarsprak/ar/2001/»; `page` is the address of that page. */
export function yearPath(page: string, year: string): string {
  return `${page}ar/${year}/`;
}

/** The address at which a linked file is published: a slug for each part of its path, then `extension` with its dot. */
export function attachmentPath(slugs: readonly Slug[], extension: string): string {
  return `${folders.attachments}${slugs.join('/')}${extension}`;
}

/** What an address names: a meeting, an entry or a page in `content/pages/`, by its kind and id. */
export interface AddressOwner {
  kind: OwnerKind;
  id: string;
  /** Its page, a feed or a calendar of that page, its part of a register, how to follow it, or a page below its own. */
  form: 'page' | 'feed' | 'part';
}

/** The kinds of things that have a page of their own. */
export type OwnerKind = Target['kind'] | 'meeting' | 'page';

const PARTS: Readonly<Record<string, Target['kind']>> = { grupp: 'group', projekt: 'project' };

const OF_PAGE = /(?:feed\.(?:xml|json)|(?:kalender|mote)\.ics)$/;

/** The end of the address of an earlier year of a page; not that of the parts of a register by year, nor of all projects. */
const OF_YEAR = /(?<=^\/[^/]+\/(?:[^/]+\/)+)ar\/\d{4}\/$/;

/** What an address of a page, a feed, a calendar, a part of a register or a page on how to follow names; undefined for the addresses that every site has. */
export function ownerOfAddress(address: string): AddressOwner | undefined {
  if (address !== addresses.follow && address.startsWith(addresses.follow)) return ownerOfFollowPage(address);
  const page = address.replace(OF_PAGE, '');
  const [, folder = '', id = '', third = '', ...rest] = page.replace(OF_YEAR, '').split('/');
  const form = page !== address ? 'feed' : OF_YEAR.test(page) ? 'part' : 'page';
  if (rest.length === 1 && isRegister(`/${folder}/`) && PARTS[id]) return { kind: PARTS[id], id: third, form: 'part' };
  const isMeeting = `/${folder}/` === addresses.meetings && !/^\d{4}$/.test(id);
  if (isMeeting && rest.length === 1 && third === 'kallelse') return { kind: 'meeting', id, form: 'part' };
  if (rest.length > 0 || third !== '' || folder === '') return undefined;
  if (id === '') return isReserved(folder) || !page.endsWith('/') ? undefined : { kind: 'page', id: folder, form };
  const kind = isMeeting ? 'meeting' : keysOf(FOLDERS).find((key) => FOLDERS[key] === folder);
  return kind && { kind, id, form };
}

function ownerOfFollowPage(address: string): AddressOwner | undefined {
  const owner = ownerOfAddress(address.slice(addresses.follow.length - 1));
  return owner?.form === 'page' && (owner.kind === 'group' || owner.kind === 'project')
    ? { ...owner, form: 'part' }
    : undefined;
}

function isRegister(address: string): boolean {
  return keysOf(registers).some((register) => registers[register].address === address);
}
