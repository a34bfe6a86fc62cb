/** Feeds: of the site, of each group, project and register. The text of the minutes in full, without who was there. */
import { v5 as uuidFromName } from 'uuid';
import { hasMinutes, type Meeting, type Outcome, type Project, type TimelineEntry } from '../archive/archive.ts';
import { addresses, meetingPath, targetPath } from '../domain/addresses.ts';
import { type CalendarDate, noon } from '../domain/dates.ts';
import { type Html, paragraphs } from '../domain/fragment.ts';
import { comparePlain } from '../domain/order.ts';
import { kinds, registers } from '../domain/outcome-kinds.ts';
import { keysOf } from '../domain/table.ts';
import type { Context } from './context.ts';
import { htmlOf, ownerOf } from './context.ts';
import { followupsOf, outcomePath } from './outcome.ts';
import { outcomesOf } from './outcome-register.ts';
import { changedOn, excerpt, gist, newestFirst, titleOf } from './parts.ts';
import { type EntryView, entryView } from './project.ts';
import { entryPath } from './thread.ts';
import { uiText } from './ui-text.ts';

/** How many items a feed has at most. */
const LONGEST = 50;
/** The name space of our GUIDs (RFC 9562, 5.5); a constant, so that no change of name, file or address changes them. */
const GUID_SPACE = '5f1b0c3e-6d2a-5c57-9a3e-0f6f2b8f4d11';

/** A feed whose view is made when it is printed. */
export interface FeedToBe {
  rss: FeedAddress;
  json: FeedAddress;
  view(): FeedView;
}

/** A feed in both its forms; addresses are absolute, times are UTC. */
export interface FeedView {
  title: string;
  description: string;
  language: string;
  /** The page that the feed is of. */
  home: string;
  rss: FeedAddress;
  json: FeedAddress;
  /** Newest first. */
  items: FeedItem[];
}

/** Where one form of a feed lies: on disk, and on the web. */
export interface FeedAddress {
  file: string;
  url: string;
}

/** One entry of a feed. */
export interface FeedItem {
  /** `urn:uuid:…`, the same whatever the file is called and wherever the site lies. */
  id: string;
  url: string;
  title: string;
  summary: string;
  date: Date;
  /** When a correction last changed it; the same as `date` when none has. */
  changed: Date;
  parts: FeedPart[];
  tags: string[];
}

/** A heading and its text in a feed's item. */
export interface FeedPart {
  title: string;
  level: number;
  html: Html;
}

/** All feeds of the site. */
export function feedsToBe(context: Context): FeedToBe[] {
  const { site, meetings, groups, projects, outcomes } = context.archive;
  return [
    feed(context, '/', site.title, () => [...meetingItems(meetings, context), ...followupItems(outcomes, context)]),
    ...groups.map((group) =>
      feed(context, targetPath({ kind: 'group', id: group.id }), group.name, () => [
        ...meetingItems(group.meetings, context),
        ...followupItems(group.outcomes, context),
      ]),
    ),
    ...keysOf(registers).map((register) =>
      feed(context, addresses[register], registers[register].title, () => {
        const own = outcomesOf(register, context);
        return [...outcomeItems(own, context), ...followupItems(own, context)];
      }),
    ),
    ...projects.map((project) =>
      feed(context, targetPath({ kind: 'project', id: project.id }), project.name, () => [
        ...projectItems(project, context),
        ...followupItems(project.outcomes, context),
      ]),
    ),
  ];
}

function feed({ archive, absolute }: Context, path: string, name: string, items: () => FeedItem[]): FeedToBe {
  const { site } = archive;
  const isSite = path === '/';
  const address = (form: string): FeedAddress => ({
    file: `${path.slice(1)}feed.${form}`,
    url: absolute(`${path}feed.${form}`),
  });
  const both = { rss: address('xml'), json: address('json') };
  return {
    ...both,
    view: () => ({
      ...both,
      title: isSite ? site.title : `${name} – ${site.title}`,
      description: isSite ? (site.description ?? site.title) : `${name}: det senaste från ${site.title}.`,
      language: site.language,
      home: absolute(path),
      items: newest(items()),
    }),
  };
}

/** The meetings that were published last, whole. */
function meetingItems(meetings: readonly Meeting[], context: Context): FeedItem[] {
  return lastPublished(newestFirst(meetings).filter(hasMinutes), (meeting) => meeting.published).map((meeting) => {
    const parts = meeting.sections.map(({ title, level, html }) => ({
      title,
      level,
      html: htmlOf(html, ownerOf(meeting), context.elsewhere, 'quoted'),
    }));
    return item(meeting, context, {
      key: meeting.id,
      path: meetingPath(meeting.id),
      title: titleOf(meeting),
      summary: gist(meeting),
      parts,
    });
  });
}

/** What was last said of a project, quoted as on its timeline. */
function projectItems(project: Project, context: Context): FeedItem[] {
  const entries = project.timeline.filter(({ meeting }) => hasMinutes(meeting)).toReversed();
  return lastPublished(entries, ({ meeting }) => meeting.published).map((entry) => {
    const { meeting } = entry;
    const title = `${project.name}: ${titleOf(meeting)}`;
    return item(meeting, context, {
      key: `${project.id}/${meeting.id}`,
      path: entryPath(entry),
      title,
      summary: gist(meeting),
      parts: quotedParts(entry, context),
    });
  });
}

interface ItemOptions extends Pick<FeedItem, 'title' | 'summary' | 'parts'> {
  key: string;
  path: string;
}

function item(meeting: Meeting, { archive, absolute }: Context, { key, path, ...rest }: ItemOptions): FeedItem {
  return {
    id: `urn:uuid:${uuidFromName(key, GUID_SPACE)}`,
    url: absolute(path),
    date: noon(meeting.published, archive.site.timezone),
    changed: noon(changedOn(meeting), archive.site.timezone),
    tags: [meeting.group.name, ...meeting.entries.map(({ project }) => project.name)],
    ...rest,
  };
}

function quotedParts(entry: TimelineEntry, context: Context): FeedPart[] {
  const { sections, mentions }: EntryView = entryView(entry, context, context.elsewhere);
  return [
    ...sections.flatMap(({ link, html, within }) => [{ title: link.text, level: 2, html }, ...within]),
    ...mentions.map(({ link, html }) => ({ title: link.text, level: 2, html })),
  ];
}

/** What was left behind, the newest of it. */
function outcomeItems(outcomes: readonly Outcome[], context: Context): FeedItem[] {
  return lastPublished(outcomes.toReversed(), ({ meeting }) => meeting.published).map((outcome) => {
    const { meeting, kind, text, answer, ref, section, projects } = outcome;
    const said = [text, ...(answer ? [`${uiText.outcomeEvents.answered}: ${answer}`] : [])];
    return {
      ...item(meeting, context, {
        key: ref,
        path: outcomePath(outcome),
        title: `${kinds[kind].word}: ${excerpt(text, 80)}`,
        summary: excerpt(text),
        parts: [{ title: '', level: 2, html: paragraphs([...said, `${titleOf(meeting)} · ${section.title}`]) }],
      }),
      tags: [meeting.group.name, ...projects.map(({ name }) => name)],
    };
  });
}

/** Answers that came after meetings; each leads to the first thing there that it is about. */
function followupItems(outcomes: readonly Outcome[], { archive, absolute }: Context): FeedItem[] {
  const own = new Set(outcomes);
  return followupsOf(outcomes).flatMap(({ id, date, text, outcomes: about }) => {
    const first = about.find((outcome) => own.has(outcome));
    if (!first) return [];
    const day = noon(date, archive.site.timezone);
    return {
      id: `urn:uuid:${uuidFromName(`followup/${id}`, GUID_SPACE)}`,
      url: absolute(outcomePath(first)),
      title: `${uiText.afterMeeting}: ${excerpt(text, 80)}`,
      summary: excerpt(text),
      date: day,
      changed: day,
      parts: [
        {
          title: '',
          level: 2,
          html: paragraphs([text, ...about.map((one) => `${titleOf(one.meeting)}: ${one.text}`)]),
        },
      ],
      tags: [...new Set(about.flatMap((one) => [one.meeting.group.name, ...one.projects.map(({ name }) => name)]))],
    };
  });
}

/** The newest of all kinds of items. */
function newest(items: readonly FeedItem[]): FeedItem[] {
  return items.toSorted((a, b) => b.date.getTime() - a.date.getTime()).slice(0, LONGEST);
}

/** Sorting is stable: what was published on one day keeps the order of the meetings. */
function lastPublished<T>(items: readonly T[], publishedOn: (item: T) => CalendarDate): T[] {
  return items.toSorted((a, b) => comparePlain(publishedOn(b), publishedOn(a))).slice(0, LONGEST);
}
