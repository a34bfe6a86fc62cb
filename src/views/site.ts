/** Every page, feed and document of the site as finished values: what templates are given. */
import type { Archive } from '../archive/archive.ts';
import { type Assets, contextOf } from './context.ts';
import { type ArchiveDocument, archiveDocument } from './data.ts';
import { type FeedView, feedViews } from './feed.ts';
import { type GroupsView, type GroupView, groupsView, groupViews } from './group.ts';
import { type MeetingView, meetingViews } from './meeting.ts';
import { type OrganisationsView, type OrganisationView, organisationsView, organisationViews } from './organisation.ts';
import {
  type FollowView,
  followView,
  type NotFoundView,
  notFoundView,
  type PlainView,
  plainViews,
  type SearchView,
  searchView,
} from './plain-pages.ts';
import { type ProjectsView, type ProjectView, projectsView, projectViews } from './project.ts';
import { type SearchDocument, searchDocuments } from './search-document.ts';
import type { Shell } from './shell.ts';
import { type MeetingsView, meetingsView, type StartView, startView } from './start.ts';

/** The pages by the template that prints them; a page of which there is one is a list of one. */
export interface Pages {
  start: StartView[];
  meetings: MeetingsView[];
  meeting: MeetingView[];
  projects: ProjectsView[];
  project: ProjectView[];
  groups: GroupsView[];
  group: GroupView[];
  organisations: OrganisationsView[];
  organisation: OrganisationView[];
  plain: PlainView[];
  search: SearchView[];
  follow: FollowView[];
  notFound: NotFoundView[];
}

/** All views of a site. A class, so that Eleventy hands it on as it is instead of merging it page by page. */
export class SiteViews {
  readonly pages: Pages;
  readonly feeds: FeedView[];
  readonly data: ArchiveDocument;
  readonly searchDocuments: SearchDocument[];
  readonly sitemap: { url: string; changed?: string | undefined }[];
  /** The path of the search index, and the absolute address of the sitemap. */
  readonly searchBundle: string;
  readonly sitemapUrl: string;

  constructor(archive: Archive, assets: Assets) {
    const context = contextOf(archive, assets);
    this.pages = {
      start: [startView(context)],
      meetings: [meetingsView(context)],
      meeting: meetingViews(context),
      projects: [projectsView(context)],
      project: projectViews(context),
      groups: [groupsView(context)],
      group: groupViews(context),
      organisations: [organisationsView(context)],
      organisation: organisationViews(context),
      plain: plainViews(context),
      search: [searchView(context)],
      follow: [followView(context)],
      notFound: [notFoundView(context)],
    };
    this.feeds = feedViews(context);
    this.data = archiveDocument(context);
    this.searchDocuments = searchDocuments(context);
    this.sitemap = this.#shells()
      .filter(({ listed }) => listed)
      .map(({ canonical, changed }) => ({ url: canonical, changed: changed?.iso }));
    this.searchBundle = context.href('/pagefind/');
    this.sitemapUrl = context.absolute('/sitemap.xml');
  }

  #shells(): Shell[] {
    return Object.values(this.pages).flatMap((views: { shell: Shell }[]) => views.map(({ shell }) => shell));
  }
}
