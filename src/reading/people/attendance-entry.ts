/** One entry of attendance in a text, a line or a part of one: the people whom it names, or that it can't be read. */
import type { Line } from '../../markdown/minutes-markdown/lines.ts';
import { fold } from '../../swedish/names.ts';
import { isFirstName, isSurelyName } from '../../swedish/person-shape.ts';
import { attendanceLabel } from './attendance-label.ts';
import { nobody } from './attendance-words.ts';
import type { KnownPeople } from './known-people.ts';
import { readPersonLine } from './person-line.ts';
import { plainLine } from './plain-line.ts';
import type { ReadLine } from './read-line.ts';
import { beginsSentence } from './sentence-of-names.ts';
import { isStatement } from './statement.ts';

/**
 * Names, or what can't be read as such: a line, several that are broken within a list, or a part of one. `left` is the
 * text behind the names, which stays; `isAbsent` that someone among those who were there was not.
 */
export type ReadEntry = Entry &
  (
    | { kind: 'people'; read: ReadLine; left?: string }
    | { kind: 'unread'; hasName: boolean; isAbsent?: boolean }
    | { kind: 'nobody' }
    | { kind: 'struck' }
  );

export interface Entry {
  text: string;
  /** It with its marks, where `text` has none. */
  raw?: string;
  /** The column that it begins at, from 1. */
  column: number;
  /** The indices of its first and last line. */
  from: number;
  to: number;
  /** The index of the line that it is reported at, where that is not the first. */
  at?: number;
  /** The index of the line that says whose it is, «Ria:», where that stands alone. */
  groupLine?: number;
}

const STRUCK = /~{1,2}(?=[^\s~])[^~]*~{1,2}|<(del|s|strike)>.{0,200}?<\/\1>/giu;
const NOBODY: ReadonlySet<string> = new Set(nobody);
const JOINED = /\s+(?:och|samt|&|\+)\s+/u;
/** More words than a name with organisation and role has. */
const SENTENCE_WORDS = 7;

/** Reads an entry; `groups` say whose it is, the innermost first: «Ria», «Ledamöter». */
export function readEntry(
  entry: Entry,
  groups: readonly (string | undefined)[],
  isList: boolean,
  known: KnownPeople,
): ReadEntry {
  const text = tidy(withoutStruck(entry.text));
  if (text === '' && entry.text.trim() !== '') return { ...entry, kind: 'struck' };
  if (NOBODY.has(fold(text))) return { ...entry, kind: 'nobody' };
  const labelled = groups.reduce<string>(
    (inner, group) => (group === undefined || group === '' || inner.includes(':') ? inner : `${group}: ${inner}`),
    text,
  );
  const read = readPersonLine(labelled, known, { isList: isList || text.includes(';') });
  const isUnsure = isSentence(entry.text, read) || joinsSomeone(read, known) || (isList && hidesSomeone(read, known));
  if (read.isPeople && !isUnsure) return { ...entry, kind: 'people', read };
  return { ...entry, kind: 'unread', hasName: namesSomeone(entry.text, known) };
}

/** A text without what is struck out, which nobody is named by. */
function withoutStruck(text: string): string {
  if (!/[~<]/.test(text)) return text;
  return text
    .replace(STRUCK, '')
    .replace(/^[\s,;]{0,20}(?:(?:och|samt|&)\s)?|(?:[\s,;]|\s(?:och|samt|&)){1,20}$/giu, '');
}

/** The sign of an item as Word and others write it; those of Markdown are `ITEM`. A box to tick says whether somebody was there, and is none. */
export const BULLET = /^(?:[•·–—*+-]|o(?=\t)|□)[\s\u00a0]+/u;

/** What a heading begins with, before its title. */
export const HEADING = /^#{1,6}[\s\u00a0]*(?=[^\s#])/;

/** The text of a line of a paragraph; empty for a blank line, a heading, a label and anything that is no text. */
export function paragraphText(lines: readonly Line[], index: number): string {
  const line = lines[index];
  if (!line?.isText || HEADING.test(line.rest) || attendanceLabel(line) || beginsSentence(line.rest)) return '';
  return line.rest.trim();
}

/** A line without marks of emphasis, the signs of a hard break, and a full stop. */
export function tidy(text: string): string {
  return plainLine(text.trim())
    .trim()
    .replace(/(?<=\p{L}{2}|\))[.,;]$/u, '')
    .trim();
}

/** Whether a text is longer than a name with organisation and role, or ends as a sentence does. */
export function isLong(text: string): boolean {
  return text.split(/\s+/).length > SENTENCE_WORDS || /[.!?]$/.test(text.trim());
}

/** Whether a line says something of those whom it names: «Bo Ek, som är ny, hälsade alla välkomna.» */
function isSentence(text: string, { people }: ReadLine): boolean {
  if (people.some(({ roles, unregistered }) => [...roles, ...unregistered].some(isStatement))) return true;
  const unregistered = people.flatMap((person) => person.unregistered);
  return unregistered.some((name) => /^\p{Ll}/u.test(name) && /\s/.test(name)) && isLong(text);
}

/** Whether what is read as an organisation begins with a name: «Kerstin och några till». */
function hidesSomeone({ people }: ReadLine, known: KnownPeople): boolean {
  return people.some(({ unregistered }) =>
    unregistered.some((name) => namesSomeone(name.split(/\s+/).slice(0, 2).join(' '), known)),
  );
}

/** Whether what is read as an organisation joins someone to something, «Bo Ek och hans fru». */
function joinsSomeone({ people }: ReadLine, known: KnownPeople): boolean {
  return people.some(({ unregistered }) =>
    unregistered.some((name) => {
      const [first = '', second] = name.split(JOINED, 2);
      return second !== undefined && (isSurelyName(first) || isFirstName(first) || known.isKnown(first));
    }),
  );
}

/** Whether the name of someone is in a text: two words of which the first is a first name, or a first name alone. */
function namesSomeone(text: string, known: KnownPeople): boolean {
  const words = text.match(/\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*)*/gu) ?? [];
  return words.some((name) => isSurelyName(name) || known.isKnown(name) || name.split(/\s+/).some(isFirstName));
}
