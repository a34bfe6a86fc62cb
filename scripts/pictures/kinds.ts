/**
 * The kinds of pages by their addresses, so that a folder of pages can be looked at whichever version of the program
 * made it. A kind of the table of pages that has no row here is an error of types.
 */
import type { PageKind } from '../../src/archive/pages.ts';
import { addresses } from '../../src/domain/addresses.ts';

/** A page whose kind is asked for. */
export interface Located {
  /** Its path from the root of the site, «/projekt/klarsprak/». */
  path: string;
  html: string;
  /** Whether it is of a meeting that has not been held. */
  isComing: boolean;
}

/** Tells the pages of a kind; what `pattern` captures tells its sub-kinds apart. */
interface KindRule {
  pattern: RegExp;
  is?(page: Located): boolean;
}

const MEETING = '/protokoll/\\d{4}-\\d\\d-\\d\\d-[^/]+/';
const REGISTERS = [addresses.decisions, addresses.tasks, addresses.questions, addresses.calls]
  .map((path) => path.replaceAll('/', ''))
  .join('|');

const single = (path: string): KindRule => ({ pattern: new RegExp(`^${path.replace('.', '\\.')}$`) });
const below = (path: string): KindRule => ({ pattern: new RegExp(`^${path}[^/]+/$`) });

/** The rows, in the order in which they are tried. */
const rules: Readonly<Record<PageKind, KindRule>> = {
  redirect: { pattern: /^/, is: ({ html }) => html.includes('http-equiv="refresh"') },
  start: single(addresses.start),
  meetings: single(addresses.meetings),
  meetingYear: { pattern: new RegExp(`^${addresses.meetings}\\d{4}/$`) },
  planned: { pattern: new RegExp(`^${MEETING}$`), is: ({ isComing }) => isComing },
  meeting: { pattern: new RegExp(`^${MEETING}$`) },
  notice: { pattern: new RegExp(`^${MEETING}kallelse/$`) },
  projects: single(addresses.projects),
  projectYear: { pattern: new RegExp(`^${addresses.projects}ar/\\d{4}/$`) },
  project: below(addresses.projects),
  timelineYear: { pattern: new RegExp(`^${addresses.projects}[^/]+/ar/\\d{4}/$`) },
  groups: single(addresses.groups),
  group: below(addresses.groups),
  organisations: single(addresses.organisations),
  organisation: below(addresses.organisations),
  register: { pattern: new RegExp(`^/(${REGISTERS})/(?:(grupp|projekt|ar)/[^/]+/(?:ar/\\d{4}/)?)?$`) },
  search: single(addresses.search),
  follow: single(addresses.follow),
  followed: { pattern: new RegExp(`^${addresses.follow}.+/$`) },
  calendar: single(addresses.calendar),
  calendarYear: { pattern: new RegExp(`^${addresses.calendar}\\d{4}/$`) },
  notFound: single(addresses.notFound),
  plain: { pattern: /^\/([^/]+)\/$/ },
};

/** The kind of a page, with its sub-kind, «register-uppgifter-projekt»; undefined where no row fits. */
export function kindOf(page: Located): { kind: PageKind; name: string } | undefined {
  for (const [kind, { pattern, is }] of Object.entries(rules) as [PageKind, KindRule][]) {
    const [found, ...parts] = pattern.exec(page.path) ?? [];
    if (found !== undefined && (is?.(page) ?? true)) return { kind, name: [kind, ...parts.filter(Boolean)].join('-') };
  }
  return undefined;
}
