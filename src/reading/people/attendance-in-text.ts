/**
 * Attendance that stands in the text of minutes → the lines that name people, and the text without them. It is read
 * before the text is, since its people own tasks there; lines of the rest keep their numbers.
 */

import { blankComments } from '../../content/blank-comments.ts';
import type { SourceFile } from '../../content/source-text.ts';
import type { Problem } from '../../domain/problem.ts';
import { type Line, linesOf } from '../../markdown/minutes-markdown/lines.ts';
import { type AttendanceLabel, attendanceLabel } from './attendance-label.ts';
import { inBothPlaces, inSentence, unread } from './attendance-problems.ts';
import { readSection, type Section } from './attendance-section.ts';
import { readSentence } from './attendance-sentence.ts';
import { readTable } from './attendance-table.ts';
import type { AttendanceField } from './attendance-words.ts';
import type { KnownPeople } from './known-people.ts';
import type { PeopleLine } from './resolve-people.ts';
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
  if (!MAY_HAVE_ATTENDANCE.test(file.text)) return none;
  const lines = linesWithoutComments(file.text);
  const isInHead = (field: AttendanceField): boolean => inHead.some((line) => line.field === field);
  const sections = sectionsOf(lines, known).filter(
    // beside the front matter, a text may say something under «Deltagare» that is no list
    ({ label, entries, place, isSentence }) =>
      isSentence || !isInHead(label.field) || (isTop(place) && entries.some(({ kind }) => kind === 'people')),
  );
  if (sections.length === 0) return none;
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
      if (entry.kind === 'unread') found.problems.push(unread(entry.text, label.field, where, entry.hasName));
    }
    leaveOut(section, lines, left);
  }
  return { ...found, text: left.join('\n') };
}

/** The lines of a text with spaces for its comments; one that is nothing else is no text. */
function linesWithoutComments(text: string): Line[] {
  if (!text.includes('<!--')) return linesOf(text);
  const written = text.split('\n');
  return linesOf(blankComments(text)).map((line, index) =>
    line.text.trim() === '' && line.text !== written[index] ? { ...line, isText: false } : line,
  );
}

/** Empties the lines whose names are read; the label stays where something stays that it is of. */
function leaveOut({ label, line, entries, rowLeft }: Section, lines: readonly Line[], left: string[]): void {
  const read = entries.filter(({ kind }) => kind === 'people');
  const kept = entries.filter(({ kind }) => kind !== 'people');
  if (rowLeft !== undefined) {
    if (kept.length === 0) left[line] = rowLeft;
    return;
  }
  const empty = (index: number): void => {
    left[index] = commentsOf(left[index] ?? '', lines[index]?.text ?? '');
  };
  for (const { from, to, groupLine } of read) {
    for (let index = Math.max(from, line + 1); index <= to; index += 1) empty(index);
    if (groupLine !== undefined) empty(groupLine);
  }
  if (kept.length === 0) empty(line);
  else if (read.some(({ from }) => from === line)) {
    const behind = kept.filter(({ from }) => from === line).map(({ text }) => text);
    const comments = commentsOf(left[line] ?? '', lines[line]?.text ?? '');
    left[line] = `${left[line]?.slice(0, label.restStart) ?? ''}${behind.join(', ')}${comments}`;
  }
}

/** The comments of a line, which may say something of the text below, `seen` being the line with spaces for them. */
function commentsOf(written: string, seen: string): string {
  if (written === seen) return '';
  let comments = '';
  let isComment = false;
  for (let offset = 0; offset < written.length; offset += 1) {
    const sign = written.charAt(offset);
    if (sign !== ' ') isComment = sign !== seen.charAt(offset);
    if (isComment) comments += sign;
  }
  return comments;
}

/** The sections of attendance, in the order of the text. */
function sectionsOf(lines: readonly Line[], known: KnownPeople): PlacedSection[] {
  const found: PlacedSection[] = [];
  let place: Place = 'top';
  let prose = 0;
  // the last label that no list stands under
  let over = -1;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const label = attendanceLabel(line);
    const table = tableAt(lines, index, known);
    const taken = table.filter((section) => isTaken(section, section.label, place, found));
    if (taken.length > 0) {
      found.push(...taken.map((section) => ({ ...section, place })));
      index = (table[0]?.end ?? index) - 1;
      continue;
    }
    const sentence = label || place === 'later' ? undefined : readSentence(lines, index, known);
    if (sentence && isTaken(sentence, sentence.label, place, found)) {
      const isUnder = over >= 0 && lines.slice(over + 1, index).every(({ text }) => text.trim() === '');
      found.push({ ...sentence, ...(isUnder && { line: over }), place });
      index = sentence.end - 1;
      continue;
    }
    if (!label) {
      place = placeAfter(place, line);
      if (isProse(line)) prose += 1;
      // in minutes without headings the top ends where the text begins
      if (prose > (found.length > 0 ? 0 : MOST_BEFORE) && isTop(place)) place = 'later';
      continue;
    }
    const section = readSection(lines, index, label, known);
    if (!section) over = index;
    if (!section || !isTaken(section, label, place, found)) continue;
    found.push({ ...section, place });
    index = section.end - 1;
  }
  return found;
}

/** The sections of the table that begins on a line. */
function tableAt(lines: readonly Line[], index: number, known: KnownPeople): Section[] {
  const sign = /[|\t]/.exec(lines[index]?.rest ?? '')?.[0];
  const isFirst = sign !== undefined && lines[index - 1]?.rest.includes(sign) !== true;
  return isFirst ? readTable(lines, index, known) : [];
}

/** Where in the text a line is: before the first heading, after that of the whole minutes, in the first section, later. */
type Place = 'top' | 'under title' | 'first section' | 'later';

const TITLE = /^#\s|möte|träff|protokoll|anteckning|kallelse|\d{4}/i;

/** The most lines of text, beside «Plats: …», that may stand before the attendance. */
const MOST_BEFORE = 8;

/** Whether a line is text of the minutes, and neither blank nor «Plats: Bryggan». */
function isProse({ isText, rest }: Line): boolean {
  return isText && rest !== '' && !/^#/.test(rest) && !/^[^:]{1,40}:(?:[*_\s]|$)/.test(rest);
}

function placeAfter(place: Place, { isText, rest }: Line): Place {
  if (!isText || !/^#{1,6}[\s\u00a0]*[^\s#]/.test(rest)) return place;
  if (place === 'top' && TITLE.test(rest)) return 'under title';
  return place === 'top' || place === 'under title' ? 'first section' : 'later';
}

/** Whether what follows a label is attendance: at the top in any shape, else only where nothing but names stands. */
function isTaken(
  { entries, isSentence }: Section,
  label: AttendanceLabel,
  place: Place,
  found: readonly PlacedSection[],
): boolean {
  // who is in a list already may have come late, by another sentence
  if (isSentence && found.some((other) => other.label.field === label.field)) return false;
  if (isTop(place)) return true;
  if (place === 'later' && label.level === undefined) return false;
  if (found.some((other) => isTop(other.place) && other.label.field === label.field)) return false;
  return entries.every((entry) => entry.kind === 'people' && entry.read.isSure);
}

function isTop(place: Place): boolean {
  return place === 'top' || place === 'under title';
}

interface PlacedSection extends Section {
  place: Place;
}
