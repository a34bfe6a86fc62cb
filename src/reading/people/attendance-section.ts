/** The names under or behind a label of attendance: where they end, which lines are read, and which are not. */
import type { Line } from '../../markdown/minutes-markdown/lines.ts';
import { isFirstName } from '../../swedish/person-shape.ts';
import { type Entry, isLong, paragraphText, type ReadEntry } from './attendance-entry.ts';
import type { AttendanceLabel } from './attendance-label.ts';
import { readBehindLabel } from './attendance-list.ts';
import { readTableUnder } from './attendance-table.ts';
import { readEntries } from './entry-sentences.ts';
import { Groups } from './groups.ts';
import type { KnownPeople } from './known-people.ts';
import { isItem, NameItems } from './name-items.ts';
import type { Section } from './section.ts';

/** The section that a label begins; undefined where nothing belongs to it. */
export function readSection(
  lines: readonly Line[],
  index: number,
  label: AttendanceLabel,
  known: KnownPeople,
): Section | undefined {
  const reader = new SectionReader(lines, index, label, known);
  const section = reader.read();
  return section.entries.length > 0 ? section : undefined;
}

class SectionReader {
  readonly #lines: readonly Line[];
  readonly #label: AttendanceLabel;
  readonly #line: number;
  readonly #known: KnownPeople;
  readonly #entries: ReadEntry[] = [];
  readonly #groups: Groups;
  readonly #items: NameItems;
  #next: number;
  /** Whether text was left behind a name. */
  #hasText = false;
  /** Whether a name has been read. */
  #hasNames = false;

  constructor(lines: readonly Line[], line: number, label: AttendanceLabel, known: KnownPeople) {
    this.#lines = lines;
    this.#line = line;
    this.#label = label;
    this.#known = known;
    this.#groups = new Groups(lines, known);
    this.#items = new NameItems(lines, line, known);
    this.#next = line + 1;
  }

  read(): Section {
    const { rest, level } = this.#label;
    if (rest !== '') {
      const { entries, to } = readBehindLabel(this.#lines, this.#line, this.#label, this.#known);
      this.#add(entries);
      this.#next = to + 1;
      this.#hasNames = entries.some(({ kind }) => kind === 'people');
    }
    if (rest === '' || level !== undefined) {
      this.#skipBlank();
      if (rest !== '' || !this.#readTable()) this.#readBlock({ isFirst: rest === '' });
    } else this.#readBlock({ isFirst: false, isSameParagraph: true });
    // more blocks follow where the names stand under the label, one paragraph each as pasted from Word
    while (rest === '' || level !== undefined) {
      const before = this.#next;
      this.#skipBlank();
      if (this.#readBlock({ isFirst: false }) > 0) continue;
      this.#next = before;
      break;
    }
    return { label: this.#label, line: this.#line, end: this.#next, entries: this.#entries };
  }

  #readTable(): boolean {
    const table = readTableUnder(this.#lines, this.#next, this.#label, this.#known);
    if (!table || table.entries.length === 0) return false;
    this.#add(table.entries);
    this.#next = table.end;
    this.#hasNames = table.entries.some(({ kind }) => kind === 'people');
    return true;
  }

  #add(entries: readonly ReadEntry[]): void {
    this.#entries.push(...entries);
    this.#hasText ||= entries.some((read) => read.kind === 'people' && read.left !== undefined);
  }

  #skipBlank(): void {
    for (let line = this.#lines[this.#next]; line && line.text.trim() === ''; line = this.#lines[this.#next])
      this.#next += 1;
  }

  /** Reads the lines of a block, and returns how many; none when a block that is not the first has anything but names. */
  #readBlock({ isFirst, isSameParagraph = false }: { isFirst: boolean; isSameParagraph?: boolean }): number {
    const entries: ReadEntry[] = [];
    const { level } = this.#label;
    let index = this.#next;
    let isAfterText = this.#hasText;
    const bringBack = isSameParagraph ? undefined : this.#groups.endBlock();
    for (; index < this.#lines.length; index += 1) {
      const line = this.#lines[index] as Line;
      if (isComment(line)) continue;
      if (entries.length === 0 && this.#groups.takeHeading(index, level)) continue;
      if (entries.length === 0 && this.#groups.isOpen && line.isText && line.rest.trim() === '') continue;
      const text = paragraphText(this.#lines, index);
      if (text === '') break;
      const entry = this.#groups.entryAt(index);
      if (entry === undefined) continue;
      const readings = this.#readEntries(entry, isSameParagraph);
      const [read] = readings as [ReadEntry];
      // a sentence behind names goes on in the next lines
      if (isAfterText && read.kind !== 'people' && !this.#items.has(index)) break;
      isAfterText = readings.some((reading) => reading.kind === 'people' && reading.left !== undefined);
      if (read.kind !== 'people' && read.kind !== 'struck' && this.#endsAttendance(index, read, entries, isFirst))
        break;
      // «Justerare: Bo Ek» on the line below «Frånvarande: Ida Holm» says nothing of who was absent
      if (isSameParagraph && this.#label.field === 'absent' && read.kind === 'people' && read.read.isOfRole) break;
      if (!isFirst && !this.#goesOn(read, line) && !this.#items.has(index)) {
        if (isSameParagraph) break;
        bringBack?.();
        return 0;
      }
      entries.push(...readings);
      if (!isSameParagraph) this.#items.add(index);
      this.#hasNames ||= read.kind === 'people';
    }
    this.#add(entries);
    this.#next = Math.max(this.#next, index);
    return entries.length;
  }

  #readEntries(entry: Entry, isList: boolean): ReadEntry[] {
    const { field, group } = this.#label;
    return readEntries(entry, { field, groups: [this.#groups.text, group], isList }, this.#known);
  }

  /** Whether a line that can't be read is the text after the attendance; a word before it was that text's heading. */
  #endsAttendance(index: number, read: ReadEntry, entries: ReadEntry[], isFirst: boolean): boolean {
    if (this.#items.has(index)) return false;
    if (!this.#hasNames || !isLong(read.text)) return !isFirst;
    const last = entries.at(-1);
    if (last && !/\s/.test(last.text) && !isFirstName(last.text)) entries.pop();
    return true;
  }

  /** Whether a line after the first block is of the attendance: two words may be a name, one may be a heading. */
  #goesOn(read: ReadEntry, line: Line): boolean {
    if (read.kind !== 'people') return read.kind === 'struck';
    return (
      isItem(line) || read.read.isSure || read.read.people.every(({ name }) => name === undefined || /\s/.test(name))
    );
  }
}

/** Whether a line has nothing but a comment, which is no end of a list. */
function isComment({ isText, text }: Line): boolean {
  return !isText && text.trim() === '';
}
