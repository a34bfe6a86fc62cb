/** What reading the file of one meeting gives: a record that can be written as JSON, or problems. */
import type { Announcement } from '../content/announcement.ts';
import type { MinutesFields } from '../content/schema.ts';
import type { MeetingId } from '../domain/meeting-id.ts';
import type { Location, Problem } from '../domain/problem.ts';
import type { Slug } from '../domain/slug.ts';
import type { Body } from '../markdown/body.ts';
import type { AttendeeRecord } from './resolve-names.ts';

/** One meeting, read. Names of registers have become slugs. */
export interface MinutesRecord
  extends Omit<MinutesFields, 'group' | 'place' | 'projects' | 'attendees' | 'absent' | 'attachments' | 'draft'> {
  id: MeetingId;
  path: string;
  location: Location;
  group: Slug;
  venue?: string | undefined;
  /** Projects that the front matter names. */
  declared: Slug[];
  attendees: AttendeeRecord[];
  absent: AttendeeRecord[];
  announced: Announcement[];
  attachments: { file: string; title?: string | undefined; location: Location }[];
  draft: boolean;
  body: Body;
}

/** What came of one file. Without a record the problems say why; with one there may be problems too. */
export interface ReadMinutes {
  record?: MinutesRecord;
  problems: Problem[];
}
