/** Every page, feed and document of the site as finished values: what templates are given. */
import type { Archive } from '../archive/archive.ts';
import { files, folders } from '../domain/addresses.ts';
import type { JointsOf } from '../swedish/typography.ts';
import { type Assets, contextOf } from './context.ts';
import { type ArchiveDocument, archiveDocument } from './data.ts';
import type { FeedToBe } from './feeds/feed.ts';
import { feedsToBe } from './feeds/site-feeds.ts';
import { type FollowView, followView } from './follow.ts';
import { type GroupsView, type GroupView, groupsView, groupViews } from './group.ts';
import { type MeetingView, meetingPages } from './meeting.ts';
import { type MeetingsView, meetingsView } from './meeting-list.ts';
import { type OrganisationsView, type OrganisationView, organisationsView, organisationViews } from './organisation.ts';
import { type RegisterView, registerPages } from './outcome-register.ts';
import { type PageToBe, pageOf } from './page.ts';
import type { PlainView } from './passage.ts';
import { plainViews } from './plain-pages.ts';
import { type ProjectView, projectPages } from './project.ts';
import { type ProjectsView, projectsView } from './project-list.ts';
import { type Searched, searched } from './search-document.ts';
import { type NotFoundView, notFoundView, type SearchView, searchView } from './search-page.ts';
import type { Shell } from './shell.ts';
import { type StartView, startView } from './start.ts';

/** What each template prints, by its kind. */
export interface ViewKinds {
  start: StartView;
  meetings: MeetingsView;
  meeting: MeetingView;
  projects: ProjectsView;
  project: ProjectView;
  groups: GroupsView;
  group: GroupView;
  organisations: OrganisationsView;
  organisation: OrganisationView;
  register: RegisterView;
  plain: PlainView;
  search: SearchView;
  follow: FollowView;
  notFound: NotFoundView;
}

/** The pages of each kind; a page of which there is one is a list of one. */
export type Pages = { [Kind in keyof ViewKinds]: PageToBe<ViewKinds[Kind]>[] };

/** All views of a site. A class, so that Eleventy hands it on as it is instead of merging it page by page. */
export class SiteViews {
  readonly pages: Pages;
  readonly feeds: FeedToBe[];
  /** Made when it is printed, as pages are. */
  readonly data: () => ArchiveDocument;
  readonly searched: Searched;
  readonly sitemap: { url: string; changed?: string | undefined }[];
  /** The path of the search index, and the absolute address of the sitemap. */
  readonly searchBundle: string;
  readonly sitemapUrl: string;

  constructor(archive: Archive, assets: Assets, jointsOf: JointsOf) {
    const context = contextOf(archive, assets, jointsOf);
    this.pages = {
      start: [pageOf(startView(context))],
      meetings: [pageOf(meetingsView(context))],
      meeting: meetingPages(context),
      projects: [pageOf(projectsView(context))],
      project: projectPages(context),
      groups: [pageOf(groupsView(context))],
      group: groupViews(context).map(pageOf),
      organisations: [pageOf(organisationsView(context))],
      organisation: organisationViews(context).map(pageOf),
      register: registerPages(context),
      plain: plainViews(context).map(pageOf),
      search: [pageOf(searchView(context))],
      follow: [pageOf(followView(context))],
      notFound: [pageOf(notFoundView(context))],
    };
    this.feeds = feedsToBe(context);
    this.data = () => archiveDocument(context);
    this.searched = searched(context);
    this.sitemap = this.#shells()
      .filter(({ listed }) => listed)
      .map(({ canonical, changed }) => ({ url: canonical, changed: changed?.iso }));
    this.searchBundle = context.href(folders.searchIndex);
    this.sitemapUrl = context.absolute(files.sitemap);
  }

  #shells(): Shell[] {
    return Object.values(this.pages).flatMap((views: { shell: Shell }[]) => views.map(({ shell }) => shell));
  }
}
