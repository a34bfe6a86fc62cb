/** The result of reading the file of a meeting: a record that can be written as JSON, or problems. Types only. */
import type { Announcement } from '../content/announcement.ts';
import type { PersonField } from '../content/minutes-people.ts';
import type { MinutesFields } from '../content/schema.ts';
import type { CalendarDate } from '../domain/dates.ts';
import type { FormerMeeting, MeetingId } from '../domain/meeting-id.ts';
import type { Location, Problem } from '../domain/problem.ts';
import type { Slug } from '../domain/slug.ts';
import type { Body } from '../markdown/body.ts';
import type { MovedMeeting } from '../swedish/moved-meeting.ts';
import type { PersonRecord } from './people/resolve-people.ts';

/** The fields of the front matter that pages show unchanged. */
export type ShownFields = Omit<
  MinutesFields,
  PersonField | 'group' | 'formerly' | 'place' | 'projects' | 'next' | 'attachments' | 'draft' | 'moved_from'
>;

/** The record of a meeting, with entries by their ids. */
export interface MinutesRecord extends ShownFields {
  id: MeetingId;
  path: string;
  location: Location;
  group: Slug;
  /** The dates and groups that it was published under, oldest first; `isPlan` for days that it was moved from. */
  formerly: (FormerMeeting & { location: Location; isPlan?: true })[];
  venue?: string | undefined;
  /** The days that it was planned for before, oldest first; they are among `formerly` too. */
  movedFrom: CalendarDate[];
  /** Projects that the front matter names, each once. */
  declared: Slug[];
  /** Everyone whom the front matter names, in any field. */
  people: PersonRecord[];
  announced: (Announcement & { location: Location })[];
  /** What its text says of meetings that are moved or cancelled; it changes nothing by itself. */
  movesInText: MoveInText[];
  attachments: WrittenAttachment[];
  draft: boolean;
  body: Body;
}

/** A meeting that a sentence of the text says has been moved or cancelled. */
export type MoveInText = Omit<MovedMeeting, 'start'> & { location: Location };

/** An attachment as the front matter names it. */
export interface WrittenAttachment {
  file: string;
  title?: string | undefined;
  location: Location;
}

/** A file of minutes without a record. */
export interface Unrecorded {
  path: string;
  /** The dates that the meeting may have: those of its front matter and of the name of its file. */
  dates: CalendarDate[];
  /** Its text; absent when it can't be told from the front matter. */
  body?: Body;
  /** The attachments of its front matter; absent when that could not be read. */
  attachments?: WrittenAttachment[];
}

/** The record, absent with an error, and the problems of the file. */
export interface ReadMinutes {
  record?: MinutesRecord;
  /** Whether the record lacks a part of the front matter, which has errors. */
  incomplete?: boolean;
  /** The attachments of the front matter, for a file without a record too. */
  attachments?: WrittenAttachment[];
  /** What is known of a file without a record. */
  unrecorded?: Unrecorded;
  /** The ids of the people in people.yaml whose names have been replaced in it. */
  met?: Slug[];
  problems: Problem[];
}
