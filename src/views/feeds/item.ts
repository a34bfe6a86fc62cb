/** An item of a feed, and the selection of the latest items. */
import type { Meeting } from '../../archive/archive.ts';
import { type CalendarDate, noon } from '../../domain/dates.ts';
import type { Html } from '../../domain/fragment.ts';
import { comparePlain } from '../../domain/order.ts';
import type { Context } from '../context.ts';
import { changedOn } from '../meeting-metadata.ts';

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

/** An item from minutes, with their day of publication and their day of change. */
export function itemOfMinutes(
  meeting: Meeting,
  { archive: { site }, absolute }: Context,
  { path, ...rest }: ItemOptions,
): FeedItemView {
  return {
    url: absolute(path),
    date: noon(meeting.published, site.timezone),
    changed: noon(changedOn(meeting), site.timezone),
    ...rest,
  };
}

/** The tags of a meeting: its group, and the projects that it dealt with. */
export function meetingTags({ group, entries }: Meeting): string[] {
  return [group.name, ...entries.map(({ project }) => project.name)];
}

/** The latest items of a feed, latest first; those of one day keep their order. */
export function latestItems(items: readonly FeedItemView[]): FeedItemView[] {
  return items.toSorted((a, b) => b.date.getTime() - a.date.getTime()).slice(0, MOST_ITEMS);
}

/** The sources of a feed's items, at most as many as a feed has, latest published first; those of one day keep their order. */
export function latestPublished<T>(sources: readonly T[], publishedOn: (source: T) => CalendarDate): T[] {
  return sources.toSorted((a, b) => comparePlain(publishedOn(b), publishedOn(a))).slice(0, MOST_ITEMS);
}
