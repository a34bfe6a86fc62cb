/** The iCalendar files of an archive, and their events as another library reads them. */
import ICAL from 'ical.js';
import type { Archive } from '../../src/archive/archive.ts';
import { linkArchive } from '../../src/archive/link.ts';
import { loadContent } from '../../src/content/folder/load-content.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { readMinutesOf, readTextsOf } from '../../src/reading/pool/read-all.ts';
import { calendarFiles } from '../../src/site/icalendar.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { siteCalendars } from '../../src/views/calendar/site-calendars.ts';
import { contextOf } from '../../src/views/context.ts';
import { contentFolder, type Files, small } from './content-folder.ts';

/** An event as it is read back; instants are in UTC, days of no hour as `yyyy-mm-dd`. */
export interface ReadEvent {
  uid: string;
  sequence: number;
  stamp: string;
  start: string;
  end?: string;
  status: string;
  summary: string;
  location?: string;
  url: string;
  description: string;
}

/** All calendars of the small archive with files added, or of a folder, by their paths. */
export function calendarsOf(content: string | Files, today = '2017-02-20'): Map<string, string> {
  const folder = typeof content === 'string' ? content : contentFolder({ ...small, ...content });
  const { archive, problems } = loadArchive(folder, today as CalendarDate);
  if (!archive) throw new Error(problems.map(formatProblem).join('\n'));
  return calendarsIn(archive);
}

/** A folder that is read once, and a function that returns its calendars as of a day. */
export function calendarsByDay(folder: string): (today: CalendarDate) => Map<string, string> {
  const { content, problems } = loadContent(folder);
  if (!content) throw new Error(problems.map(formatProblem).join('\n'));
  const records = readMinutesOf(content).flatMap(({ record }) => record ?? []);
  const texts = readTextsOf(content);
  return (today) => calendarsIn(linkArchive({ content, records, texts }, today).archive);
}

function calendarsIn(archive: Archive): Map<string, string> {
  const context = contextOf(archive, { style: '', search: '', redirect: '' }, () => []);
  return new Map(
    [...calendarFiles(siteCalendars(context))].map(({ path, content }) => [`/${path}`, String(content())]),
  );
}

/** The calendar at a path. Throws when there is none. */
export function calendarAt(calendars: ReadonlyMap<string, string>, path: string): string {
  const text = calendars.get(path);
  if (text === undefined) throw new Error(`No calendar ${path}; there are ${[...calendars.keys()].join(', ')}`);
  return text;
}

/** The value of a property of a calendar itself, read back. */
export function propertyOf(text: string, name: string): string {
  const value = String(new ICAL.Component(ICAL.parse(text)).getFirstPropertyValue(name));
  // NAME is younger than the library (RFC 7986, 5.1): it does not know that it is a text
  return value.replace(/\\([\\;,])/g, '$1');
}

/** The events of a calendar, read back. */
export function eventsIn(text: string): ReadEvent[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const value = (name: string): string => String(component.getFirstPropertyValue(name));
    const has = (name: string): boolean => component.hasProperty(name);
    return {
      uid: value('uid'),
      sequence: Number(value('sequence')),
      stamp: instantIn(component, 'dtstamp'),
      start: instantIn(component, 'dtstart'),
      ...(has('dtend') && { end: instantIn(component, 'dtend') }),
      status: value('status'),
      summary: value('summary'),
      ...(has('location') && { location: value('location') }),
      url: value('url'),
      description: value('description'),
    };
  });
}

function instantIn(component: ICAL.Component, name: string): string {
  const time = component.getFirstPropertyValue(name);
  if (!(time instanceof ICAL.Time)) throw new Error(`${name} is no time`);
  return time.isDate ? time.toString() : time.toJSDate().toISOString();
}
