/**
 * The file of a meeting → its record: depends only on its text and the known names, and can be written as JSON.
 * Whatever needs a second file is done when linking.
 */
import type { Entries } from '../content/entries.ts';
import { withoutPeople } from '../content/minutes-people.ts';
import type { SourceFile } from '../content/source-text.ts';
import { withholder } from '../content/withhold.ts';
import { meetingId } from '../domain/meeting-id.ts';
import { addProblems, type Problem } from '../domain/problem.ts';
import type { Slug } from '../domain/slug.ts';
import { bodyReader, type ReadBody } from '../markdown/read-body.ts';
import { checkBody } from './check-body.ts';
import { checkDates } from './check-dates.ts';
import { checkText } from './check-text.ts';
import { compareProjects } from './compare-projects.ts';
import { findNumbers } from './find-numbers.ts';
import { type KnownNames, knownNames } from './known-names.ts';
import { type MinutesHead, readMinutesHead } from './minutes-head.ts';
import type { MinutesRecord, ReadMinutes } from './minutes-record.ts';
import { movesInText } from './moves-in-text.ts';
import { attendanceInText } from './people/attendance-in-text.ts';
import { type KnownPeople, knownPeople } from './people/known-people.ts';
import { linesOfHead } from './people/lines-of-head.ts';
import { hasName, resolvePeople } from './people/resolve-people.ts';
import { personalProblemsFinder } from './personal-problems.ts';
import { resolveGroup, resolveProjects } from './resolve-names.ts';
import { NO_GROUP, unrecorded } from './unrecorded.ts';

/** Returns the record of a meeting's file, or its problems. */
export type MinutesReader = (file: SourceFile) => ReadMinutes;

/** A reader of meetings' files, for the entries of an archive. */
export function minutesReader(entries: Entries): MinutesReader {
  const known = knownNames(entries);
  const readBody = bodyReader(known.names);
  const people = knownPeople(known);
  const met = new Set<Slug>();
  const withhold = withholder(entries.people, met);
  const findPersonal = personalProblemsFinder(entries);
  return (written) => {
    met.clear();
    const file = withhold(written);
    const { record, incomplete, attachments, problems } = readMinutes(file, written.text, known, people, readBody);
    addProblems(problems, findPersonal(file, record, problems));
    return {
      ...(record
        ? { record, ...(incomplete && { incomplete, unrecorded: { path: file.path, dates: [record.date] } }) }
        : { unrecorded: { ...unrecorded(file, readBody, known.names.people), ...(attachments && { attachments }) } }),
      ...(met.size > 0 && { met: [...met] }),
      problems,
    };
  };
}

function readMinutes(
  written: SourceFile,
  withNames: string,
  known: KnownNames,
  knownPeople: KnownPeople,
  readBody: ReadBody,
): ReadMinutes {
  const { head, problems, file } = readMinutesHead(written);
  if (!head) return { problems };
  const { fields, wrong, incomplete } = head;
  const isDated = !wrong.has('date');
  const group = wrong.has('group') ? undefined : resolveGroup(head, known, problems);
  const declared = resolveProjects(head, known, problems);
  const inHead = linesOfHead(head, knownPeople, withNames, problems);
  // what is attendance is no part of the text from here on: it is on the meeting's page alone
  const { lines: inText, text, problems: unread } = attendanceInText(file, inHead, knownPeople);
  const people = resolvePeople([...inHead, ...inText], knownPeople, problems);
  addProblems(problems, unread);
  if (isDated) addProblems(problems, checkDates(head));
  addProblems(problems, textProblems(file, head, problems));

  // the text of an unknown group's minutes is read as minutes too: its own problem is enough
  const meeting = {
    date: fields.date,
    group: group ?? NO_GROUP,
    people: [...people.filter(hasName), ...known.names.people],
  };
  const body = readBody({ ...file, text }, meeting);
  addProblems(problems, [...body.problems, ...findNumbers(file.path, body.sections)]);
  if (isDated) addProblems(problems, checkBody(file.path, body, fields));
  if (fields.projects) {
    const isMistaken = problems.some(({ rule }) => rule === 'unknown-project');
    addProblems(problems, compareProjects(declared, isMistaken, file.path, body.sections, known));
  }
  const attachments = fields.attachments?.map((attachment, index) => ({
    ...attachment,
    location: head.locationOf(['attachments', index]),
  }));
  if (!group || !isDated) return { ...(attachments && { attachments }), problems };
  const {
    projects: _,
    place: venue,
    formerly = [],
    moved_from: movedFrom = [],
    draft,
    next = [],
    attachments: __,
    ...shown
  } = withoutPeople(fields);
  const record: MinutesRecord = {
    ...shown,
    id: meetingId(fields.date, group),
    path: file.path,
    location: head.locationOf(['date']),
    group,
    formerly: [
      ...formerly.map((former, index) => ({ ...former, location: head.locationOf(['formerly', index]) })),
      ...movedFrom.map((day, index) => ({
        date: day,
        location: head.locationOf(['moved_from', index]),
        isPlan: true as const,
      })),
    ],
    venue,
    movedFrom,
    declared: [...new Set(declared.map(({ id }) => id))],
    people,
    announced: next.map((announced, index) => ({ ...announced, location: head.locationOf(['next', index]) })),
    movesInText: movesInText({ ...file, text }, fields.date),
    attachments: attachments ?? [],
    draft: draft === 'ja',
    body,
  };
  return { record, ...(incomplete && { incomplete }), problems };
}

/** Problems of the text: none that depends on a date that is wrong, or repeats one of the front matter. */
function textProblems(file: SourceFile, { fields, wrong }: MinutesHead, found: readonly Problem[]): Problem[] {
  const isOfDays = ({ rule }: Problem): boolean => rule === 'wrong-weekday' || rule === 'heading-date';
  const known = new Set(found.map(({ rule, line }) => `${line}:${rule}`));
  return checkText(file, fields.date, fields.group).filter(
    (problem) => !(wrong.has('date') && isOfDays(problem)) && !known.has(`${problem.line}:${problem.rule}`),
  );
}
