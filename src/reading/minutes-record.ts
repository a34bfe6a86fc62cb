/** What reading the file of one meeting gives: a record that can be written as JSON, or problems. */
import type { Announcement } from '../content/announcement.ts';
import type { PersonField } from '../content/minutes-people.ts';
import type { MinutesFields } from '../content/schema.ts';
import type { MeetingId } from '../domain/meeting-id.ts';
import type { Location, Problem } from '../domain/problem.ts';
import type { Slug } from '../domain/slug.ts';
import type { Body } from '../markdown/body.ts';
import type { PersonRecord } from './resolve-names.ts';

/** The fields that a meeting keeps as they were written, for the pages that show them. */
export type ShownFields = Omit<
  MinutesFields,
  PersonField | 'group' | 'place' | 'projects' | 'next' | 'attachments' | 'draft'
>;

/** One meeting, read. Names of entries have become their slugs. */
export interface MinutesRecord extends ShownFields {
  id: MeetingId;
  path: string;
  location: Location;
  group: Slug;
  venue?: string | undefined;
  /** Projects that the front matter names. */
  declared: Slug[];
  /** Everyone whom the front matter names, in any field. */
  people: PersonRecord[];
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
