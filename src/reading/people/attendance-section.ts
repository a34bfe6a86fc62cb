/** The names under or behind a label of attendance: where they end, which lines are read, and which are not. */
import { ITEM, type Line } from '../../markdown/minutes-markdown/lines.ts';
import { isFirstName } from '../../swedish/person-shape.ts';
import { roleNamed } from '../../swedish/roles.ts';
import {
  BULLET,
  type Entry,
  HEADING,
  isLong,
  paragraphText,
  type ReadEntry,
  readEntry,
  tidy,
} from './attendance-entry.ts';
import type { AttendanceLabel } from './attendance-label.ts';
import { readBehindLabel } from './attendance-list.ts';
import { readTableUnder } from './attendance-table.ts';
import type { KnownPeople } from './known-people.ts';

/** A label and the entries that belong to it. */
export interface Section {
  label: AttendanceLabel;
  /** The index of its line. */
  line: number;
  /** The index of the line after its last. */
  end: number;
  entries: ReadEntry[];
  /** Whether it is a sentence, and no list. */
  isSentence?: boolean;
  /** Whether it is a table, or a row of one. */
  isTable?: boolean;
  /** What is left of the row of a table whose names are taken out. */
  rowLeft?: string;
}

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

/** Whose the names below are, from the line `line`. */
interface Group {
  text: string;
  line: number;
  /** The indentation that ends it, of an item with items of its own; -1 for others. */
  indent: number;
  /** Whether it goes on over blank lines. */
  isOpen: boolean;
}

class SectionReader {
  readonly #lines: readonly Line[];
  readonly #label: AttendanceLabel;
  readonly #line: number;
  readonly #known: KnownPeople;
  readonly #entries: ReadEntry[] = [];
  #group: Group | undefined;
  #next: number;
  /** Whether a name has been read. */
  #hasNames = false;

  constructor(lines: readonly Line[], line: number, label: AttendanceLabel, known: KnownPeople) {
    this.#lines = lines;
    this.#line = line;
    this.#label = label;
    this.#known = known;
    this.#next = line + 1;
  }

  read(): Section {
    const { rest, level } = this.#label;
    if (rest !== '') {
      const { entries, to } = readBehindLabel(this.#lines, this.#line, this.#label, this.#known);
      this.#entries.push(...entries);
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
    const table = readTableUnder(this.#lines, this.#next, [this.#label.group], this.#known);
    if (!table || table.entries.length === 0) return false;
    this.#entries.push(...table.entries);
    this.#next = table.end;
    this.#hasNames = table.entries.some(({ kind }) => kind === 'people');
    return true;
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
    const group = this.#group;
    if (!isSameParagraph && !group?.isOpen) this.#group = undefined;
    for (; index < this.#lines.length; index += 1) {
      const line = this.#lines[index] as Line;
      if (isComment(line)) continue;
      const title = HEADING.exec(line.rest)?.[0];
      if (
        title &&
        line.isText &&
        level !== undefined &&
        entries.length === 0 &&
        title.trim().length > level &&
        this.#isGroup(line.rest.slice(title.length))
      ) {
        this.#group = { text: line.rest.slice(title.length).trim(), line: index, indent: -1, isOpen: true };
        continue;
      }
      if (entries.length === 0 && this.#group?.isOpen && line.isText && line.rest.trim() === '') continue;
      const text = paragraphText(this.#lines, index);
      if (text === '') break;
      const entry = this.#entryAt(index, line);
      if (entry === undefined) continue;
      const read = this.#readEntry(entry, isSameParagraph);
      if (read.kind !== 'people' && this.#endsAttendance(read, entries, isFirst)) break;
      // «Justerare: Bo Ek» on the line below «Frånvarande: Ida Holm» says nothing of who was absent
      if (isSameParagraph && this.#label.field === 'absent' && read.kind === 'people' && read.read.isOfRole) break;
      if (!isFirst && !this.#goesOn(read, line)) {
        if (isSameParagraph) break;
        this.#group = group;
        return 0;
      }
      entries.push(read);
      this.#hasNames ||= read.kind === 'people';
    }
    this.#entries.push(...entries);
    this.#next = Math.max(this.#next, index);
    return entries.length;
  }

  /** The entry of a line; undefined for one that only says whose those under it are: «Ria:», or an item with items of its own. */
  #entryAt(index: number, line: Line): Entry | undefined {
    const bullet = (ITEM.exec(line.rest) ?? BULLET.exec(line.rest))?.[0] ?? '';
    const text = tidy(line.rest.slice(bullet.length));
    const indent = line.prefix.length;
    const below = this.#lines[index + 1];
    const hasOwn = bullet !== '' && below?.isText === true && below.rest !== '' && below.prefix.length > indent;
    if (this.#isGroup(text.replace(/:$/, '')) && (text.endsWith(':') || hasOwn)) {
      this.#group = {
        text: text.replace(/:$/, ''),
        line: index,
        indent: hasOwn ? indent : -1,
        isOpen: below?.rest === '',
      };
      return undefined;
    }
    if (this.#group && this.#group.indent >= indent) this.#group = undefined;
    const column = line.prefix.length + bullet.length + 1;
    return {
      text,
      column,
      from: index,
      to: index,
      ...(this.#group?.line !== undefined && { groupLine: this.#group.line }),
    };
  }

  /** Whether a text says whose the names under it are. */
  #isGroup(text: string): boolean {
    return this.#known.organisations.get(text) !== undefined || roleNamed(text) !== undefined;
  }

  #readEntry(entry: Entry, isList: boolean): ReadEntry {
    return readEntry(entry, [this.#group?.text, this.#label.group], isList, this.#known);
  }

  /** Whether a line that can't be read is the text after the attendance; a word before it was that text's heading. */
  #endsAttendance(read: ReadEntry, entries: ReadEntry[], isFirst: boolean): boolean {
    if (!this.#hasNames || !isLong(read.text)) return !isFirst;
    const last = entries.at(-1);
    if (last && !/\s/.test(last.text) && !isFirstName(last.text)) entries.pop();
    return true;
  }

  /** Whether a line after the first block is of the attendance: two words may be a name, one may be a heading. */
  #goesOn(read: ReadEntry, line: Line): boolean {
    if (read.kind !== 'people') return false;
    const isItem = ITEM.test(line.rest) || BULLET.test(line.rest);
    return isItem || read.read.isSure || read.read.people.every(({ name }) => name === undefined || /\s/.test(name));
  }
}

/** Whether a line has nothing but a comment, which is no end of a list. */
function isComment({ isText, text }: Line): boolean {
  return !isText && text.trim() === '';
}
