/** The names behind a label of attendance, «Närvarande: Anna Ek, Bo Lind och några till». */
import type { Line } from '../../markdown/minutes-markdown/lines.ts';
import { readAmong } from './absence.ts';
import { type Entry, paragraphText, type ReadEntry, readEntry } from './attendance-entry.ts';
import type { AttendanceLabel } from './attendance-label.ts';
import { readEntries } from './entry-sentences.ts';
import type { KnownPeople } from './known-people.ts';
import { splitOutside } from './line-parts.ts';

/** The most lines of one list that is broken over lines. */
const MOST_LINES = 40;
/** What a line ends with, or the next begins with, where a list goes on. */
const GOES_ON = /(?:,|\s(?:och|samt|&)|<br\s{0,3}\/?>)$/iu;
const GOES_ON_WITH = /^(?:och|samt|&)\s|^,/iu;

/** The entries behind a label, whose list may go on in the next lines, and the index of its last line. */
export function readBehindLabel(
  lines: readonly Line[],
  line: number,
  label: AttendanceLabel,
  known: KnownPeople,
): { entries: ReadEntry[]; to: number } {
  const { text, to } = listFrom(lines, line, label.rest);
  const entry = { text, column: label.restStart + 1, from: line, to };
  const whole = readEntries(entry, { field: label.field, groups: [label.group], isList: true }, known);
  const [only] = whole;
  const isUnread = whole.length === 1 && only !== undefined && only.kind !== 'people';
  return { entries: isUnread ? readParts(entry, only, label, known) : whole, to };
}

/** A list that begins on a line, with the lines in which it goes on, and the index of the last. */
export function listFrom(lines: readonly Line[], line: number, beginning: string): { text: string; to: number } {
  let text = beginning;
  let to = line;
  while (GOES_ON.test(text.trimEnd()) || GOES_ON_WITH.test(paragraphText(lines, to + 1))) {
    const next = paragraphText(lines, to + 1);
    if (next === '' || to - line >= MOST_LINES) break;
    text = `${text.trimEnd()} ${next}`;
    to += 1;
  }
  return { text, to };
}

/** A list of which a part can't be read, «Anna, Bo och några till»: the others are. */
function readParts(entry: Entry, whole: ReadEntry, { field, group }: AttendanceLabel, known: KnownPeople): ReadEntry[] {
  const readPart = (text: string): ReadEntry =>
    readAmong(field, readEntry({ ...entry, text: text.trim() }, [group], true, known));
  const parts = splitOutside(entry.text, /^\s*[,;]\s*/).filter((text) => text.trim() !== '');
  const read = parts.flatMap((text) => {
    const part = readPart(text);
    const [first = '', second = ''] = text.split(/\s+(?:och|samt|&)\s+(.*)/su);
    const head = part.kind === 'people' || second === '' ? undefined : readPart(first);
    return head?.kind === 'people' ? [head, readPart(second)] : [part];
  });
  const isList = read.filter(({ kind }) => kind === 'people').length > 1;
  // of a sentence nothing is taken, and a list over several lines is not taken apart
  return isList && entry.to === entry.from ? read : [whole];
}
