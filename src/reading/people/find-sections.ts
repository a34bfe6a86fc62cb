/** The parts of a text that say who was there: under labels, in tables and in sentences. */
import type { Line } from '../../markdown/minutes-markdown/lines.ts';
import { isFirstName } from '../../swedish/person-shape.ts';
import type { ReadEntry } from './attendance-entry.ts';
import { readInLine } from './attendance-in-line.ts';
import { type AttendanceLabel, attendanceLabel } from './attendance-label.ts';
import { readSection } from './attendance-section.ts';
import { readSentence } from './attendance-sentence.ts';
import { readTable } from './attendance-table.ts';
import type { KnownPeople } from './known-people.ts';
import { isProse, isTop, MOST_BEFORE, type Place, placeAfter } from './place.ts';
import type { Section } from './section.ts';

/** A section and where it stands. */
export interface PlacedSection extends Section {
  place: Place;
}

/** The sections of attendance, in the order of the text. */
export function sectionsOf(lines: readonly Line[], known: KnownPeople): PlacedSection[] {
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
    const inLine = place === 'later' ? [] : readInLine(lines, index, known);
    if (inLine.length > 0 && inLine.every((section) => isTaken(section, section.label, place, found))) {
      found.push(...inLine.map((section) => ({ ...section, place })));
      index = Math.max(...inLine.map(({ end }) => end)) - 1;
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

/** Whether what follows a label is attendance: at the top in any shape, else only where nothing but names stands. */
function isTaken(
  { entries, isSentence }: Section,
  label: AttendanceLabel,
  place: Place,
  found: readonly PlacedSection[],
): boolean {
  // who is in a list already may have come late, by another sentence
  if (isSentence && found.some((other) => other.label.field === label.field)) return false;
  if (label.isWeak && (place === 'later' || !entries.every(isSurelyPeople))) return false;
  if (isTop(place)) return true;
  if (place === 'later' && label.level === undefined) return false;
  if (found.some((other) => isTop(other.place) && other.label.field === label.field)) return false;
  return entries.every((entry) => entry.kind === 'people' && entry.read.isSure);
}

function isSurelyPeople(entry: ReadEntry): boolean {
  if (entry.kind !== 'people') return false;
  return entry.read.isSure || entry.read.people.every(({ name = '' }) => isFirstName(name));
}
