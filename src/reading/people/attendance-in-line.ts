/** Attendance behind something else on its line, «Plats: Köket. Närvarande: Bo Ek, Ida Ros. Frånvarande: Gun Alm». */
import { ITEM, type Line } from '../../markdown/minutes-markdown/lines.ts';
import type { ReadEntry } from './attendance-entry.ts';
import { attendanceLabel } from './attendance-label.ts';
import { listFrom } from './attendance-list.ts';
import { attendanceWords } from './attendance-words.ts';
import { readEntries } from './entry-sentences.ts';
import type { KnownPeople } from './known-people.ts';
import type { Section } from './section.ts';

const WORDS = Object.values(attendanceWords)
  .flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|');
/** What stands before a label within a line, up to the label. */
const BEFORE_LABEL = new RegExp(
  String.raw`(?:(?<=[\p{L}\p{N})][*_]{0,3}[.,;!])\s{1,3}|\s{1,3}[–—|/-]\s{1,3}|\s{2,4})(?=[*_]{0,3}(?:${WORDS})(?![\p{L}\p{N}])[^.:;,]{0,40}:)`,
  'giu',
);

/** The lists behind the labels of a line, of which one at least stands behind something else; none for another line. */
export function readInLine(lines: readonly Line[], index: number, known: KnownPeople): Section[] {
  const line = lines[index] as Line;
  if (!line.isText || !line.rest.includes(':')) return [];
  const segments = segmentsOf(line.rest);
  if (segments.length < 2) return [];
  const sections: Section[] = [];
  const left: string[] = [];
  for (const [place, { text, column }] of segments.entries()) {
    const label = attendanceLabel({ ...line, prefix: '', rest: text });
    if (!label || label.level !== undefined || label.rest === '') {
      left.push(text);
      continue;
    }
    const isLast = place === segments.length - 1;
    const list = isLast ? listFrom(lines, index, label.rest) : { text: label.rest, to: index };
    const entry = { text: list.text.replace(/[\s,;–—|/-]+$/u, ''), from: index, to: list.to };
    const where = { ...entry, column: line.prefix.length + column + label.restStart + 1 };
    const read = readEntries(where, { field: label.field, groups: [label.group], isList: true }, known);
    const isKept = read.some(({ kind }) => kind === 'unread');
    left.push(...(isKept ? [text] : read.flatMap((entry) => (entry.kind === 'people' ? (entry.left ?? []) : []))));
    const entries = read.map(withoutText);
    sections.push({
      label,
      line: index,
      end: list.to + 1,
      entries: isKept ? entries.filter(({ kind }) => kind === 'unread') : entries,
    });
  }
  const item = sections.length > 0 ? (ITEM.exec(line.rest)?.[0] ?? '') : '';
  const written = left.join(' ');
  const lineLeft = written === '' ? '' : `${line.prefix}${written.startsWith(item) ? '' : item}${written}`;
  return sections.map((section) => ({ ...section, lineLeft }));
}

/** An entry without the text behind it, which stays on the line. */
function withoutText(entry: ReadEntry): ReadEntry {
  if (entry.kind !== 'people') return entry;
  const { left: _, ...names } = entry;
  return names;
}

/** The parts of a line, each but the first beginning with a label. */
function segmentsOf(rest: string): { text: string; column: number }[] {
  const segments: { text: string; column: number }[] = [];
  let from = 0;
  for (const { index, 0: space } of rest.matchAll(BEFORE_LABEL)) {
    segments.push({ text: rest.slice(from, index), column: from });
    from = index + space.length;
  }
  return [...segments, { text: rest.slice(from), column: from }];
}
