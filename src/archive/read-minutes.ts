/**
 * The file of one meeting → its record: a function of its text and of the registers' names alone, whose result
 * can be written as JSON. Whatever needs a second file is left to linking.
 */
import type { Announcement } from '../content/announcement.ts';
import type { Attendee } from '../content/attendee.ts';
import { checkText } from '../content/check-text.ts';
import { type MinutesHead, readMinutesHead } from '../content/minutes.ts';
import type { MinutesFields } from '../content/schema.ts';
import type { SourceFile } from '../content/source-text.ts';
import { formatDate } from '../domain/dates.ts';
import { type MeetingId, meetingId } from '../domain/meeting-id.ts';
import type { NameIndex } from '../domain/names.ts';
import { error, type Place, type Problem, warning } from '../domain/problem.ts';
import type { Slug } from '../domain/slug.ts';
import type { Target } from '../domain/target.ts';
import type { Body, Section } from '../markdown/body.ts';
import type { ReadBody } from '../markdown/read-body.ts';
import { representedIn } from './attendance.ts';
import type { Registers } from './registers.ts';

/** A person at a meeting, with the registered organisations that the line names. */
export interface AttendeeRecord extends Attendee {
  organisations: Slug[];
  /** Organisations as the minutes spell them, where they are not registered. */
  unregistered: string[];
  place: Place;
}

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

/** Reads one meeting's file. */
export function readMinutes(file: SourceFile, registers: Registers, readBody: ReadBody): ReadMinutes {
  const { head, problems } = readMinutesHead(file);
  if (!head) return { problems };
  const { fields } = head;
  const group = registers.groups.get(fields.group);
  if (!group)
    problems.push(
      unknownName('group', 'grupp', 'content/groups/', fields.group, head.place(['group']), registers.groups),
    );
  const declared = resolveProjects(head, registers, problems);
  const attendees = resolveAttendees(head, 'attendees', registers, problems);
  const absent = resolveAttendees(head, 'absent', registers, problems);
  checkAnnouncements(head, problems);
  problems.push(...checkText(file, fields.date, fields.group));

  const body = readBody(file, group && { date: fields.date, group });
  problems.push(...body.problems);
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

interface Declared {
  id: Slug;
  name: string;
  place: Place;
}

function resolveProjects({ fields, place }: MinutesHead, registers: Registers, problems: Problem[]): Declared[] {
  return (fields.projects ?? []).flatMap((name, index) => {
    const at = place(['projects', index]);
    const id = registers.projects.get(name);
    if (id) return [{ id, name, place: at }];
    problems.push(unknownName('project', 'projekt', 'content/projects/', name, at, registers.projects));
    return [];
  });
}

function unknownName(
  rule: string,
  kind: string,
  folder: string,
  name: string,
  place: Place,
  register: NameIndex<Slug>,
): Problem {
  const near = register.nearest(name);
  const text = near
    ? `Okänt ${kind} ”${name}”. Menade du ”${near}”? Lägg annars till det med en fil i ${folder}.`
    : `Okänt ${kind} ”${name}” – namnet finns inte i ${folder} – rätta namnet, eller lägg till det med en fil där.`;
  return error(
    place,
    `unknown-${rule}`,
    kind === 'grupp' ? text.replace('Okänt', 'Okänd').replace('till det', 'till den') : text,
  );
}

function resolveAttendees(
  { fields, place }: MinutesHead,
  key: 'attendees' | 'absent',
  { organisations }: Registers,
  problems: Problem[],
): AttendeeRecord[] {
  return (fields[key] ?? []).map((attendee, index) => {
    const at = place([key, index]);
    const represented = attendee.organisation
      ? representedIn(attendee.organisation, organisations)
      : { organisations: [], unknown: [] };
    for (const name of represented.unknown) {
      const near = organisations.nearest(name);
      const advice = near
        ? `menade du ”${near}”? Lägg annars till den där`
        : 'lägg till den där, eller skriv anteckningar inom parentes';
      problems.push(
        warning(
          at,
          'unregistered-organisation',
          `Organisationen ”${name}” finns inte i content/organisations.yaml – den får ingen sida och räknas inte – ${advice}.`,
        ),
      );
    }
    return { ...attendee, organisations: represented.organisations, unregistered: represented.unknown, place: at };
  });
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

/** Projects that only the front matter names, and projects that only the text names. */
function compareProjects(
  declared: readonly Declared[],
  path: string,
  sections: readonly Section[],
  registers: Registers,
): Problem[] {
  const mentioned = mentionedProjects(path, sections);
  const unmentioned = declared
    .filter(({ id }) => !mentioned.has(id))
    .map(({ name, place }) =>
      warning(
        place,
        'project-not-mentioned',
        `Projektet ”${name}” står under projects men nämns aldrig i texten – tidslinjen visar då bara att mötet var – ta bort det, eller skriv projektets namn i texten.`,
      ),
    );
  const undeclared = [...mentioned]
    .filter(([id]) => !declared.some((project) => project.id === id))
    .map(([id, place]) =>
      warning(
        place,
        'project-not-declared',
        `Projektet ”${registers.projects.nameOf(id)}” nämns i texten men står inte under projects – mötet kommer ändå med på projektets tidslinje – lägg till det under projects.`,
      ),
    );
  return [...unmentioned, ...undeclared];
}

/** Where each project is first named in a text. */
function mentionedProjects(path: string, sections: readonly Section[]): Map<Slug, Place> {
  const found = new Map<Slug, Place>();
  const add = (targets: readonly Target[], place: Place): void => {
    for (const { kind, id } of targets) if (kind === 'project' && !found.has(id)) found.set(id, place);
  };
  for (const { targets, line, blocks } of sections) {
    add(targets, { file: path, line, column: 1 });
    for (const block of blocks) add(block.targets, block.place);
  }
  return found;
}
