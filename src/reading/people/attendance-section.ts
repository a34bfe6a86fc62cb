/** The names under or behind a label of attendance: where they end, which lines are read, and which are not. */
import { ITEM, type Line } from '../../markdown/minutes-markdown/lines.ts';
import { fold } from '../../swedish/names.ts';
import { isFirstName, isSurelyName } from '../../swedish/person-shape.ts';
import { roleNamed } from '../../swedish/roles.ts';
import { type AttendanceLabel, attendanceLabel } from './attendance-label.ts';
import { nobody } from './attendance-words.ts';
import type { KnownPeople } from './known-people.ts';
import { splitOutside } from './line-parts.ts';
import { readPersonLine } from './person-line.ts';
import type { ReadLine } from './read-line.ts';

/** A label and the entries that belong to it. */
export interface Section {
  label: AttendanceLabel;
  /** The index of its line. */
  line: number;
  /** The index of the line after its last. */
  end: number;
  entries: ReadEntry[];
}

/** Names, or what can't be read as such: a line, several that are broken within a list, or a part of one. */
export type ReadEntry = Entry &
  ({ kind: 'people'; read: ReadLine } | { kind: 'unread'; hasName: boolean } | { kind: 'nobody' });

interface Entry {
  text: string;
  /** The column that it begins at, from 1. */
  column: number;
  /** The indices of its first and last line. */
  from: number;
  to: number;
  /** The index of the line that says whose it is, «Ria:», where that stands alone. */
  groupLine?: number;
}

const NOBODY: ReadonlySet<string> = new Set(nobody);
const HEADING = /^#{1,6}[\s\u00a0]*(?=[^\s#])/;
const BULLET = /^(?:[•·–—*+-]|o(?=\t)|[□☐]|\[[ xX]?\])[\s\u00a0]+/u;
/** The most lines of one list that is broken over lines. */
const MOST_LINES = 40;
/** More words than a name with organisation and role has. */
const SENTENCE_WORDS = 7;

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
    if (rest !== '') this.#readBehindLabel();
    if (rest === '' || level !== undefined) {
      this.#skipBlank();
      this.#readBlock({ isFirst: rest === '' });
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

  /** The names behind the label, whose list may go on in the next lines. */
  #readBehindLabel(): void {
    let text = this.#label.rest;
    let to = this.#line;
    while (/(?:,|\s(?:och|samt|&))$/iu.test(text.trimEnd()) || /^(?:och|samt|&)\s|^,/iu.test(this.#textAt(to + 1))) {
      const next = this.#textAt(to + 1);
      if (next === '' || to - this.#line >= MOST_LINES) break;
      text = `${text.trimEnd()} ${next}`;
      to += 1;
    }
    this.#next = to + 1;
    const entry = { text, column: this.#label.restStart + 1, from: this.#line, to };
    const whole = this.#readEntry(entry, true);
    if (whole.kind === 'people') this.#entries.push(whole);
    else this.#entries.push(...this.#readParts(entry, whole));
    this.#hasNames = this.#entries.some(({ kind }) => kind === 'people');
  }

  /** A list of which a part can't be read, «Anna, Bo och några till»: the others are. */
  #readParts(entry: Entry, whole: ReadEntry): ReadEntry[] {
    const readPart = (text: string): ReadEntry => this.#readEntry({ ...entry, text: text.trim() }, true);
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

  /** The text of a line of a paragraph; empty for a blank line, a heading, a label and anything that is no text. */
  #textAt(index: number): string {
    const line = this.#lines[index];
    if (!line?.isText || HEADING.test(line.rest) || attendanceLabel(line)) return '';
    return line.rest.trim();
  }

  #skipBlank(): void {
    while (this.#lines[this.#next]?.isText && this.#lines[this.#next]?.rest.trim() === '') this.#next += 1;
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
      const text = this.#textAt(index);
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
    const { text } = entry;
    if (NOBODY.has(fold(tidy(text)))) return { ...entry, kind: 'nobody' };
    const groups = [this.#group?.text, this.#label.group].filter((group) => group !== undefined && group !== '');
    const labelled = groups.reduce((inner, group) => (inner?.includes(':') ? inner : `${group}: ${inner}`), tidy(text));
    const read = readPersonLine(labelled ?? text, this.#known, { isList });
    if (read.isPeople && !isSentence(text, read) && !(isList && hidesSomeone(read, this.#known)))
      return { ...entry, kind: 'people', read };
    return { ...entry, kind: 'unread', hasName: namesSomeone(text, this.#known) };
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

/** A line without marks of emphasis, the signs of a hard break, and a full stop. */
function tidy(text: string): string {
  return text
    .replace(/\*\*|__|\\$/g, '')
    .trim()
    .replace(/(?<=\p{L}{2}|\))[.,;]$/u, '')
    .trim();
}

function isLong(text: string): boolean {
  return text.split(/\s+/).length > SENTENCE_WORDS || /[.!?]$/.test(text.trim());
}

/** Whether a line says something of those whom it names: «Bo Ek, som är ny, hälsade alla välkomna.» */
function isSentence(text: string, { people }: ReadLine): boolean {
  const unregistered = people.flatMap((person) => person.unregistered);
  return unregistered.some((name) => /^\p{Ll}/u.test(name) && /\s/.test(name)) && isLong(text);
}

/** Whether what is read as an organisation begins with a name: «Kerstin och några till». */
function hidesSomeone({ people }: ReadLine, known: KnownPeople): boolean {
  return people.some(({ unregistered }) =>
    unregistered.some((name) => namesSomeone(name.split(/\s+/).slice(0, 2).join(' '), known)),
  );
}

/** Whether the name of someone is in a text: two words of which the first is a first name, or a first name alone. */
function namesSomeone(text: string, known: KnownPeople): boolean {
  const words = text.match(/\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*)*/gu) ?? [];
  return words.some((name) => isSurelyName(name) || known.isKnown(name) || name.split(/\s+/).some(isFirstName));
}
