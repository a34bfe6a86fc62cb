/** Parts that several pages show: a link to a meeting, a coming meeting, a text with its headings. */
import type { Archive, Group, Meeting, Organisation, Project } from '../archive/archive.ts';
import { comingOccasions } from '../archive/occasions.ts';
import { addresses, meetingPath, targetPath } from '../domain/addresses.ts';
import type { CalendarDate, TimeSpan } from '../domain/dates.ts';
import type { Html } from '../domain/fragment.ts';
import { grouped } from '../domain/grouped.ts';
import { oneLine } from '../domain/one-line.ts';
import { comparePlain } from '../domain/order.ts';
import type { Section } from '../markdown/body.ts';
import { formatDate, formatTimeSpan, formatWithWeekday } from '../swedish/calendar.ts';
import { unbroken } from '../swedish/typography.ts';
import { type Context, htmlOf, type LinkView, type Owner, type Surface } from './context.ts';
import { uiText } from './ui-text.ts';

/** A day, for people and for machines. */
export interface DateView {
  iso: string;
  text: string;
}

/** «16 januari 2017» */
export function dateView(date: CalendarDate): DateView {
  return { iso: date, text: unbroken(formatDate(date)) };
}

/** A meeting in a list. */
export interface MeetingItem extends LinkView {
  date: DateView;
  group: string;
  summary: string;
}

/** A meeting to come; it has a link when there is a notice. */
export interface ComingItem {
  date: DateView;
  time?: string | undefined;
  venue?: string | undefined;
  group: LinkView;
  notice?: string | undefined;
}

/** A heading and its text, ready to print. */
export interface TextSection {
  id: string;
  title: string;
  level: number;
  html: Html;
}

/** «Gemensam utvecklingsgrupp 16 januari 2017» */
export function titleOf({ group, date }: Meeting): string {
  return `${group.name} ${formatDate(date)}`;
}

/** What a meeting is about, in one line: its summary, else its headings. */
export function gist({ summary, sections }: Meeting): string {
  if (summary) return oneLine(summary);
  const titles = sections.filter(({ level, title }) => level === 2 && title !== '').map(({ title }) => title);
  return titles.length > 0 ? uiText.headingsOf(titles) : '';
}

/** The day on which what stands about a meeting was last changed. */
export function changedOn({ published, corrections }: Meeting): CalendarDate {
  return [published, ...corrections.map(({ date }) => date)].toSorted(comparePlain).at(-1) ?? published;
}

/** Meetings as they were listed before: each stands in many lists, under addresses that its archive decides. */
const listed = new WeakMap<Meeting, MeetingItem>();

/** A meeting in a list. */
export function meetingItem(meeting: Meeting, context: Context): MeetingItem {
  const known = listed.get(meeting);
  if (known) return known;
  const item = newItem(meeting, context);
  listed.set(meeting, item);
  return item;
}

function newItem(meeting: Meeting, context: Context): MeetingItem {
  return {
    href: context.href(meetingPath(meeting.id)),
    text: unbroken(titleOf(meeting)),
    date: dateView(meeting.date),
    group: meeting.group.name,
    summary: context.typeset(gist(meeting)),
  };
}

/** Links to projects, groups and organisations. */
export function projectLink({ id, name }: Project, { href }: Context): LinkView {
  return { href: href(targetPath({ kind: 'project', id })), text: name };
}
export function groupLink({ id, name }: Group, { href }: Context): LinkView {
  return { href: href(targetPath({ kind: 'group', id })), text: name };
}
export function organisationLink({ id, name }: Organisation, { href }: Context): LinkView {
  return { href: href(targetPath({ kind: 'organisation', id })), text: name };
}

/** The lists that a page may stand under. */
export function above({ href }: Context, list: 'meetings' | 'projects' | 'groups' | 'organisations'): LinkView[] {
  return [{ href: href(addresses[list]), text: uiText[list] }];
}

/** The meetings to come of some groups, announced or with a notice, soonest first. */
export function comingMeetings(groups: readonly Group[], context: Context): ComingItem[] {
  return comingOccasions(groups, context.archive.today).map(({ group, date, time, venue, meeting }) => ({
    date: { iso: date, text: unbroken(formatWithWeekday(date)) },
    time: timeText(time),
    venue,
    group: groupLink(group, context),
    notice: meeting && context.href(meetingPath(meeting.id)),
  }));
}

/** The sections of a text, on the page that owns it or quoted on another one or in a feed. */
export function textSections(
  sections: readonly Section[],
  owner: Owner,
  surface: Surface,
  as: 'own' | 'quoted',
): TextSection[] {
  return sections.map(({ id, title, level, html }) => ({
    id,
    title,
    level,
    html: htmlOf(html, owner, surface, as),
  }));
}

/** The meetings that have been, newest first. */
export function newestFirst(meetings: Archive['meetings']): Meeting[] {
  return meetings.filter(({ state }) => state === 'held').toReversed();
}

/** Things by the year of a date, newest year first; the order within a year is kept. */
export function byYear<T>(items: readonly T[], dateOf: (item: T) => CalendarDate): { year: string; items: T[] }[] {
  return [...grouped(items, (item) => dateOf(item).slice(0, 4))]
    .map(([year, own]) => ({ year, items: own }))
    .toSorted((a, b) => comparePlain(b.year, a.year));
}

/** What follows a label, or begins a line, as a sentence does. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** A time of day or a span of it, ready to print. */
export function timeText(time: TimeSpan | undefined): string | undefined {
  return time && formatTimeSpan(time);
}

/** The beginning of a text, cut after a whole word. */
export function excerpt(text: string, longest = 160): string {
  const line = oneLine(text);
  if (line.length <= longest) return line;
  return `${line.slice(0, line.lastIndexOf(' ', longest)).replace(/[,.;:–-]+$/, '')} …`;
}
