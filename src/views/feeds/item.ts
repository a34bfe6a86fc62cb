/** What an item of a feed is, and which items a feed has room for. */
import type { Meeting } from '../../archive/archive.ts';
import { type CalendarDate, noon } from '../../domain/dates.ts';
import type { Html } from '../../domain/fragment.ts';
import { comparePlain } from '../../domain/order.ts';
import type { Context } from '../context.ts';
import { changedOn } from '../meeting-metadata.ts';
import { guidOf } from './guid.ts';

/** An item of a feed; its texts are as they were written. */
export interface FeedItemView {
  /** Its GUID, the same whatever the file is called and wherever the site lies. */
  id: string;
  /** Absolute. */
  url: string;
  title: string;
  /** Plain text; may be empty. */
  summary: string;
  /** Noon, in the site's zone, of the day it was published. */
  date: Date;
  /** Noon of the day of its latest correction; the same as `date` when there is none. */
  changed: Date;
  parts: FeedPartView[];
  tags: string[];
}

/** A heading and its text; without a heading the title is empty. */
export interface FeedPartView {
  title: string;
  level: number;
  html: Html;
}

/** What differs between items of minutes; `key` is what the GUID is made of. */
interface ItemOptions extends Pick<FeedItemView, 'title' | 'summary' | 'parts' | 'tags'> {
  key: string;
  path: string;
}

/** How many items a feed has at most. */
const MOST_ITEMS = 50;

/** An item that minutes gave rise to, published and changed when they were. */
export function itemOfMinutes(
  meeting: Meeting,
  { archive: { site }, absolute }: Context,
  { key, path, ...rest }: ItemOptions,
): FeedItemView {
  return {
    id: guidOf(key),
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

/** What items are to be made of: as many as a feed has room for, latest published first; those of one day keep their order. */
export function latestPublished<T>(sources: readonly T[], publishedOn: (source: T) => CalendarDate): T[] {
  return sources.toSorted((a, b) => comparePlain(publishedOn(b), publishedOn(a))).slice(0, MOST_ITEMS);
}
