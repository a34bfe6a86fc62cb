/**
 * Attendance that stands in the text of minutes → the lines that name people, and the text without them. It is read
 * before the text is, since its people own tasks there; lines of the rest keep their numbers.
 */

import type { SourceFile } from '../../content/source-text.ts';
import type { Problem } from '../../domain/problem.ts';
import { amongPresent, inBothPlaces, inSentence, ofMembers, textBehindNames, unread } from './attendance-problems.ts';
import type { AttendanceField } from './attendance-words.ts';
import { sectionsOf } from './find-sections.ts';
import type { KnownPeople } from './known-people.ts';
import { leaveOut, linesWithoutComments } from './left-out.ts';
import type { PeopleLine } from './lines-of-head.ts';
import { mayHaveMembers as hasMembersLabel, membersIn } from './members.ts';
import { isTop } from './place.ts';
import { MAY_HAVE_ATTENDANCE } from './sentence-of-names.ts';

/** The attendance of a text. */
export interface AttendanceInText {
  lines: PeopleLine[];
  /** The text of the file with the lines left empty that are attendance. */
  text: string;
  problems: Problem[];
}

/** The attendance at the top of a text, and in sections that are nothing else; `inHead` is that of the front matter. */
export function attendanceInText(
  file: SourceFile,
  inHead: readonly PeopleLine[],
  known: KnownPeople,
): AttendanceInText {
  const none = { lines: [], text: file.text, problems: [] };
  const mayHaveMembers = !inHead.some(({ field }) => field === 'attendees') && hasMembersLabel(file.text);
  if (!mayHaveMembers && !MAY_HAVE_ATTENDANCE.test(file.text)) return none;
  const lines = linesWithoutComments(file.text);
  const isInHead = (field: AttendanceField): boolean => inHead.some((line) => line.field === field);
  const sections = sectionsOf(lines, known).filter(
    // beside the front matter, a text may say something under «Deltagare» that is no list
    ({ label, entries, place, isSentence }) =>
      isSentence || !isInHead(label.field) || (isTop(place) && entries.some(({ kind }) => kind === 'people')),
  );
  const members = mayHaveMembers ? membersIn(lines, sections, known) : [];
  if (sections.length + members.length === 0) return none;
  const left = file.text.split('\n');
  const found: AttendanceInText = { ...none, lines: [], problems: [] };
  for (const section of sections) {
    const { label, line, entries } = section;
    const location = { file: file.path, line: line + 1, column: 1 };
    const other = inHead.find(({ field }) => field === label.field);
    if (section.isSentence && (other || entries.some(({ kind }) => kind === 'unread'))) {
      found.problems.push(inSentence(entries[0]?.text ?? '', label.field, location, other?.location));
      continue;
    }
    if (other) found.problems.push(inBothPlaces(label.field, location, other.location));
    for (const entry of entries) {
      const where = { file: file.path, line: (entry.at ?? entry.from) + 1, column: entry.column };
      if (entry.kind === 'people' && !other)
        found.lines.push({ field: label.field, read: entry.read, location: where, isInText: true });
      if (entry.kind === 'people' && entry.left !== undefined)
        found.problems.push(textBehindNames(entry.left, label.field, where));
      if (entry.kind === 'unread')
        found.problems.push(
          entry.isAbsent ? amongPresent(entry.text, where) : unread(entry.text, label.field, where, entry.hasName),
        );
    }
    leaveOut(section, lines, left);
  }
  for (const { words, line } of members)
    found.problems.push(ofMembers(words, { file: file.path, line: line + 1, column: 1 }));
  return { ...found, text: left.join('\n') };
}
