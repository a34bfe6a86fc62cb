/** An item of a feed, and the selection of the latest items. */
import type { Meeting } from '../../archive/archive.ts';
import { noon } from '../../domain/dates.ts';
import { type Html, paragraphs } from '../../domain/fragment.ts';
import { oneLine } from '../../domain/one-line.ts';
import { comparePlain } from '../../domain/order.ts';
import { formatDate } from '../../swedish/calendar.ts';
import type { Context } from '../context.ts';
import { changedOn, latestCorrections } from '../meeting-metadata.ts';
import { uiText } from '../ui-text.ts';

/** An item of a feed; its texts are not typeset. */
export interface FeedItemView {
  /** Its GUID, which does not depend on the name of a file or the address of the site. */
  id: string;
  /** Absolute. */
  url: string;
  title: string;
  /** Plain text; may be empty. */
  summary: string;
  /** Noon, in the site's time zone, of the day it was published. */
  date: Date;
  /** Whether nothing tells that day: then the item has no date, and `date`, which is that of the build, only orders it. */
  isUndated?: boolean;
  /** Noon of the day of its latest correction; the same as `date` when there is none. */
  changed: Date;
  parts: FeedPartView[];
  tags: string[];
}

/** A heading and its text; the title is empty when there is no heading. */
export interface FeedPartView {
  title: string;
  level: number;
  html: Html;
}

/** The fields that differ between items of minutes. */
interface ItemOptions extends Pick<FeedItemView, 'id' | 'title' | 'summary' | 'parts' | 'tags'> {
  path: string;
}

/** The most items that a feed has. */
const MOST_ITEMS = 50;

/**
 * An item from minutes or a notice, with their day of publication and their day of change. Its summary and its text begin
 * with their corrections, the latest first: a reader of feeds shows nothing else of a change.
 */
export function itemOfMinutes(
  meeting: Meeting,
  { archive: { site }, absolute }: Context,
  { path, summary, parts, ...rest }: ItemOptions,
): FeedItemView {
  const corrections = latestCorrections(meeting).map(({ date, text }) =>
    uiText.correctionOf(formatDate(date), oneLine(text)),
  );
  const hasText = parts.some(({ title, html }) => title !== '' || html !== '');
  return {
    url: absolute(path),
    date: noon(meeting.published, site.timezone),
    changed: noon(changedOn(meeting), site.timezone),
    isUndated: meeting.isUndated,
    summary: [...corrections, ...(summary ? [summary] : [])].join(' '),
    parts: [...(corrections.length > 0 ? [untitled(corrections)] : []), ...(hasText ? parts : [untitled([summary])])],
    ...rest,
  };
}

/** Plain texts as a part without a heading, a paragraph each. */
export function untitled(texts: readonly string[]): FeedPartView {
  return { title: '', level: 2, html: paragraphs(texts) };
}

/** The tags of a meeting: its group, and the projects that it dealt with. */
export function meetingTags({ group, entries }: Meeting): string[] {
  return [group.name, ...entries.map(({ project }) => project.name)];
}

/** The latest items of a feed, latest published first; those of one day keep their order. */
export function latestItems(items: readonly FeedItemView[]): FeedItemView[] {
  const latest = latestChanged(items, ({ changed, date }) => changed.toISOString() + date.toISOString());
  return latest.toSorted((a, b) => b.date.getTime() - a.date.getTime());
}

/** The sources of a feed's items in their order, at most as many as a feed has: those of the latest days. */
export function latestPublished<T>(sources: readonly T[], meetingOf: (source: T) => Meeting): T[] {
  return latestChanged(sources, (source) => changedOn(meetingOf(source)) + meetingOf(source).published);
}

/**
 * As many as a feed has, in their order: those with the latest days, of change and then of publication, so that old
 * minutes that are corrected are in the feed too.
 */
function latestChanged<T>(all: readonly T[], daysOf: (item: T) => string): T[] {
  if (all.length <= MOST_ITEMS) return [...all];
  const rows = all.map((item) => ({ item, days: daysOf(item) }));
  const latest = new Set(rows.toSorted((a, b) => comparePlain(b.days, a.days)).slice(0, MOST_ITEMS));
  return rows.flatMap((row) => (latest.has(row) ? row.item : []));
}
