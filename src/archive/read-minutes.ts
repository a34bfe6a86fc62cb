/**
 * The file of one meeting → its record: a function of its text and of the registers' names alone, whose result
 * can be written as JSON. Whatever needs a second file is left to linking.
 */
import type { Announcement } from '../content/announcement.ts';
import { checkText } from '../content/check-text.ts';
import { type MinutesHead, readMinutesHead } from '../content/minutes.ts';
import { findPlainPersonalNumbers } from '../content/personal-number.ts';
import type { MinutesFields } from '../content/schema.ts';
import { readSource, type SourceFile } from '../content/source-text.ts';
import { withholder } from '../content/withhold.ts';
import { formatDate } from '../domain/dates.ts';
import { type MeetingId, meetingId } from '../domain/meeting-id.ts';
import { type Place, type Problem, warning } from '../domain/problem.ts';
import type { Slug } from '../domain/slug.ts';
import type { Body, Section } from '../markdown/body.ts';
import { bodyReader, type ReadBody } from '../markdown/read-body.ts';
import { compareProjects } from './compare-projects.ts';
import { type Registered, type Registers, registersOf } from './registers.ts';
import { type AttendeeRecord, resolveAttendees, resolveGroup, resolveProjects } from './resolve-names.ts';

/** One meeting, read. Names of registers have become slugs. */
export interface MinutesRecord
  extends Omit<MinutesFields, 'group' | 'projects' | 'attendees' | 'absent' | 'attachments' | 'draft'> {
  id: MeetingId;
  path: string;
  top: Place;
  group: Slug;
  /** Projects that the front matter names. */
  declared: Slug[];
  attendees: AttendeeRecord[];
  absent: AttendeeRecord[];
  announced: Announcement[];
  attachments: { file: string; title?: string | undefined; place: Place }[];
  draft: boolean;
  body: Body;
}

/** What came of one file. Without a record the problems say why; with one there may be problems too. */
export interface ReadMinutes {
  record?: MinutesRecord;
  problems: Problem[];
}

/** The reader of a meeting's file by its path, for the registers of an archive. */
export function minutesReader(registered: Registered): (path: string) => ReadMinutes {
  const registers = registersOf(registered);
  const readBody = bodyReader(registers.names);
  const withhold = withholder(registered.people);
  return (path) => {
    const { file, problems } = readSource(path);
    if (!file) return { problems };
    const { record, problems: more } = readMinutes(withhold(file), registers, readBody);
    return { ...(record && { record }), problems: [...problems, ...more] };
  };
}

function readMinutes(file: SourceFile, registers: Registers, readBody: ReadBody): ReadMinutes {
  const { head, problems } = readMinutesHead(file);
  if (!head) return { problems };
  const { fields } = head;
  const group = resolveGroup(head, registers, problems);
  const declared = resolveProjects(head, registers, problems);
  const attendees = resolveAttendees(head, 'attendees', registers, problems);
  const absent = resolveAttendees(head, 'absent', registers, problems);
  checkAnnouncements(head, problems);
  problems.push(...checkText(file, fields.date, fields.group));

  const body = readBody(
    file,
    group && { date: fields.date, group, people: [...attendees, ...absent, ...registers.people] },
  );
  problems.push(...body.problems, ...findNumbers(file.path, body.sections));
  if (fields.projects) problems.push(...compareProjects(declared, file.path, body.sections, registers));
  if (!group) return { problems };
  const { projects: _projects, draft, next = [], attachments = [], ...rest } = fields;
  const record: MinutesRecord = {
    ...rest,
    id: meetingId(fields.date, group),
    path: file.path,
    top: head.place(['date']),
    group,
    declared: [...new Set(declared.map(({ id }) => id))],
    attendees,
    absent,
    announced: next,
    attachments: attachments.map((attachment, index) => ({ ...attachment, place: head.place(['attachments', index]) })),
    draft: draft === 'true' || draft === 'ja',
    body,
  };
  return { record, problems };
}

/** Personal numbers that markup divides in the file and that the page would show whole. */
export function findNumbers(path: string, sections: readonly Section[]): Problem[] {
  return sections.flatMap(({ title, text, line }) =>
    findPlainPersonalNumbers({ file: path, line, column: 1 }, `${title}\n${text}`),
  );
}

function checkAnnouncements({ fields, place }: MinutesHead, problems: Problem[]): void {
  fields.next?.forEach(({ date }, index) => {
    if (date > fields.date) return;
    problems.push(
      warning(
        place(['next', index]),
        'next-not-later',
        `Nästa möte ${formatDate(date)} är inte senare än mötet självt, ${formatDate(fields.date)} – ett kommande datum väntades – rätta datumet.`,
      ),
    );
  });
}
