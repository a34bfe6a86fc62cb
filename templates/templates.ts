/** All templates: one for each kind of page, one for each form of feed, and those of single files. */
import type { PageKind } from '../src/archive/pages.ts';
import addresses from './feeds/addresses.ts';
import archive from './feeds/archive.ts';
import json from './feeds/json.ts';
import robots from './feeds/robots.ts';
import rss from './feeds/rss.ts';
import sitemap from './feeds/sitemap.ts';
import calendar from './pages/calendar.tsx';
import calendarYear from './pages/calendar-year.tsx';
import follow from './pages/follow.tsx';
import followed from './pages/followed.tsx';
import group from './pages/group.tsx';
import groups from './pages/groups.tsx';
import meeting from './pages/meeting.tsx';
import meetingYear from './pages/meeting-year.tsx';
import meetings from './pages/meetings.tsx';
import notFound from './pages/not-found.tsx';
import notice from './pages/notice.tsx';
import organisation from './pages/organisation.tsx';
import organisations from './pages/organisations.tsx';
import plain from './pages/plain.tsx';
import planned from './pages/planned.tsx';
import project from './pages/project.tsx';
import projectYear from './pages/project-year.tsx';
import projects from './pages/projects.tsx';
import redirect from './pages/redirect.tsx';
import register from './pages/register.tsx';
import search from './pages/search.tsx';
import start from './pages/start.tsx';
import timelineYear from './pages/timeline-year.tsx';
import type { Template } from './template-data.ts';

const pages = {
  calendarYear,
  calendar,
  follow,
  followed,
  group,
  groups,
  meeting,
  meetings,
  meetingYear,
  notFound,
  notice,
  organisation,
  organisations,
  plain,
  planned,
  project,
  projectYear,
  projects,
  redirect,
  register,
  search,
  start,
  timelineYear,
} satisfies Record<PageKind, Template>;

/** The templates by name. */
export const templates: Readonly<Record<string, Template>> = {
  ...pages,
  rss,
  json,
  archive,
  addresses,
  sitemap,
  robots,
};
