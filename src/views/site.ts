/** All views of a site: its pages, feeds, calendars and documents, which templates print. */
import type { AddressRecord } from '../archive/addresses/address-record.ts';
import type { Archive } from '../archive/archive.ts';
import { type PageKind, type PageRule, type PageSubjects, pageKinds, pageRules } from '../archive/pages.ts';
import { files, folders } from '../domain/addresses.ts';
import type { JointsOf } from '../swedish/typography.ts';
import type { LazyCalendar } from './calendar/calendar-file.ts';
import { calendarView, calendarYearView } from './calendar/calendar-page.ts';
import { siteCalendars } from './calendar/site-calendars.ts';
import { type Assets, type Context, contextOf } from './context.ts';
import { type ArchiveDocument, archiveDocument } from './data.ts';
import type { LazyFeed } from './feeds/feed.ts';
import { siteFeeds } from './feeds/site-feeds.ts';
import { followedView, followView } from './follow.ts';
import { groupsView, groupView } from './group.ts';
import { meetingPage } from './meeting.ts';
import { meetingsView, meetingYearPage } from './meetings.ts';
import { noticePage } from './notice.ts';
import { organisationsView, organisationView } from './organisation.ts';
import { registerPage } from './outcome-register.ts';
import { eagerPage, type LazyPage, SitePage } from './page.ts';
import { plainView } from './plain-pages.ts';
import { plannedPage } from './planned.ts';
import { projectPage } from './project.ts';
import { projectsView } from './project-list.ts';
import { projectYearPage } from './project-year.ts';
import { redirectView } from './redirect.ts';
import { type SearchCorpus, searchCorpus } from './search-document.ts';
import { notFoundView, searchView } from './search-page.ts';
import type { ShellView } from './shell.ts';
import { startView } from './start.ts';
import { timelineYearPage } from './timeline-year.ts';

/** The maker of a kind with a single page. */
function single<View extends { shell: ShellView }>(view: (context: Context) => View) {
  return (_: Archive, context: Context): LazyPage<View> => eagerPage(view(context));
}

/** The maker of a kind of small pages. */
function eager<Subject, View extends { shell: ShellView }>(view: (subject: Subject, context: Context) => View) {
  return (subject: Subject, context: Context): LazyPage<View> => eagerPage(view(subject, context));
}

const makerTable = {
  start: single(startView),
  meetings: single(meetingsView),
  meetingYear: meetingYearPage,
  meeting: meetingPage,
  planned: plannedPage,
  notice: noticePage,
  projects: single(projectsView),
  project: projectPage,
  timelineYear: timelineYearPage,
  projectYear: projectYearPage,
  groups: single(groupsView),
  group: eager(groupView),
  organisations: single(organisationsView),
  organisation: eager(organisationView),
  register: registerPage,
  plain: eager(plainView),
  search: single(searchView),
  follow: single(followView),
  followed: eager(followedView),
  calendar: single(calendarView),
  calendarYear: eager(calendarYearView),
  notFound: single(notFoundView),
  redirect: eager(redirectView),
} satisfies { [Kind in PageKind]: (subject: PageSubjects[Kind], context: Context) => LazyPage<{ shell: ShellView }> };

/** The view of each kind of page, which its template prints. */
export type ViewKinds = { [Kind in PageKind]: ReturnType<ReturnType<(typeof makerTable)[Kind]>['view']> };

/** The table again, with types in which the kind is a parameter. */
const makers: {
  [Kind in PageKind]: (subject: PageSubjects[Kind], context: Context) => LazyPage<ViewKinds[Kind]>;
} = makerTable;

/** The pages of each kind; a single page is a list with one item. */
export type Pages = { readonly [Kind in PageKind]: readonly SitePage<ViewKinds[Kind]>[] };

/** The pages of a kind. */
function pagesOf<Kind extends PageKind>(kind: Kind, context: Context): SitePage<ViewKinds[Kind]>[] {
  const { of, path }: PageRule<PageSubjects[Kind]> = pageRules[kind];
  return of(context.archive).map((subject) => new SitePage(path(subject), () => makers[kind](subject, context)));
}

/** All views of a site. A class, so that Eleventy passes it on as it is instead of merging it page by page. */
export class SiteViews {
  readonly #context: Context;
  readonly pages: Pages;
  readonly feeds: LazyFeed[];
  /** The iCalendar files; `site/icalendar.ts` prints them. */
  readonly calendars: LazyCalendar[];
  /** `/data/addresses.json`. */
  readonly addresses: AddressRecord;
  /** The address of the folder of the search index, from the host's root. */
  readonly searchBundle: string;
  /** The absolute address of the sitemap. */
  readonly sitemapUrl: string;

  constructor(archive: Archive, record: AddressRecord, assets: Assets, jointsOf: JointsOf) {
    const context = contextOf(archive, assets, jointsOf);
    this.#context = context;
    // The compiler cannot derive that `pageKinds` has every kind.
    this.pages = Object.fromEntries(pageKinds.map((kind) => [kind, pagesOf(kind, context)])) as object as Pages;
    this.feeds = siteFeeds(context);
    this.calendars = siteCalendars(context);
    this.addresses = record;
    this.searchBundle = context.href(folders.searchIndex);
    this.sitemapUrl = context.absolute(files.sitemap);
  }

  /** Makes `/data/archive.json`. */
  data(): ArchiveDocument {
    return archiveDocument(this.#context, this.addresses.gone);
  }

  /** Makes the documents of the search index. */
  searchCorpus(): SearchCorpus {
    return searchCorpus(this.#context);
  }

  /** The listed pages, with absolute addresses and the ISO 8601 day of their last change. */
  sitemap(): { url: string; changed?: string | undefined }[] {
    return pageKinds
      .flatMap((kind) => this.pages[kind].map(({ shell }) => shell))
      .filter(({ listed }) => listed)
      .map(({ canonical, changed }) => ({ url: canonical, changed: changed?.iso }));
  }
}
