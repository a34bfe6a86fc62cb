/**
 * The sentences of an entry of attendance. «Bo Ek och Ida Ros. Vi beslutade att köpa te.» has names and then text; in
 * «Bo Ek var ordförande. Ida Ros antecknade.» each says which role someone has.
 */
import { isFirstName, mayBeName } from '../../swedish/person-shape.ts';
import { isRole } from '../../swedish/roles.ts';
import { wordList } from '../../swedish/word-list.ts';
import { readAmong } from './absence.ts';
import { type Entry, type ReadEntry, readEntry, tidy } from './attendance-entry.ts';
import type { AttendanceField } from './attendance-words.ts';
import type { KnownPeople } from './known-people.ts';
import type { ReadLine } from './read-line.ts';

/** How an entry is read: `groups` say whose it is, the innermost first. */
export interface EntryContext {
  field: AttendanceField;
  groups: readonly (string | undefined)[];
  isList: boolean;
}

/** What ends with a full stop within a line of names and ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  wordList(`
    ordf, sekr, suppl, just, adj, ers, led, kass, prot, tjg, bitr, tf, vice, dr, fr, hr, jr, sr, st, kl, nr, tel, tfn, mob, fl, ca,
    resp, inkl, ev, ansv, repr, org, enh, avd, förv, soc, komm, adm, tjm
  `),
);
/** A cheap test for texts that are one sentence. */
const MAY_HAVE_TWO = /[.!?][*_)]{0,3}\s+[*_(]{0,3}\p{Lu}/u;
const BOUNDARY = /(?<=[\p{L}\p{N})][.!?][*_)]{0,3})\s+(?=[*_(]{0,3}\p{Lu})/gu;
const LAST_WORD = /([\p{L}\p{N}]+)\)?[.!?][*_)]{0,3}$/u;
const OUTER_MARKS = /^([*_]{1,3})(\S.*\S)\1$/su;

/** The sentences of a text; joined by a space, they are the text without the marks around all of it. */
export function sentencesIn(text: string): string[] {
  if (!MAY_HAVE_TWO.test(text)) return [text];
  const written = text.trim().replace(OUTER_MARKS, '$2');
  const sentences: string[] = [];
  let from = 0;
  for (const { index, 0: space } of written.matchAll(BOUNDARY)) {
    const word = LAST_WORD.exec(written.slice(Math.max(from, index - LONGEST_WORD), index))?.[1] ?? '';
    if (word.length < 2 ? !/\d/.test(word) : ABBREVIATIONS.has(word.toLowerCase())) continue;
    sentences.push(written.slice(from, index));
    from = index + space.length;
  }
  return [...sentences, written.slice(from)];
}

const LONGEST_WORD = 40;
const LONGEST_ROLE_LINE = 150;

/** The readings of an entry: of each sentence that names people, up to the first that doesn't, which stays as text. */
export function readEntries(entry: Entry, context: EntryContext, known: KnownPeople): ReadEntry[] {
  const { groups, isList } = context;
  const sentences = sentencesIn(entry.raw ?? entry.text);
  const readOne = (sentenceEntry: Entry): ReadEntry =>
    readAmong(context.field, readEntry(withRoleFirst(sentenceEntry, context), groups, isList, known));
  if (sentences.length < 2) return [readOne(entry)];
  const read: (ReadEntry & { kind: 'people' })[] = [];
  for (const [index, text] of sentences.entries()) {
    const entryRead = readOne({ ...entry, text: tidy(text) });
    // «Bo Ek var ordförande» says nothing of who was absent
    const isOfNames = entryRead.kind === 'people' && (index === 0 || isSurelyOfNames(entryRead.read));
    if (isOfNames && (context.field === 'attendees' || !entryRead.read.isOfRole)) {
      read.push(entryRead);
      continue;
    }
    const last = read.at(-1);
    if (!last) break;
    return [...read.slice(0, -1), { ...last, left: sentences.slice(index).join(' ') }];
  }
  if (read.length === sentences.length) return read;
  const whole = readEntry(entry, groups, isList, known);
  return [whole.kind === 'people' ? { ...entry, kind: 'unread', hasName: true } : whole];
}

/** Whether a sentence behind names has names too: «Gick 15.00» has none. */
function isSurelyOfNames({ people, isSure }: ReadLine): boolean {
  return isSure || people.every(({ name = '' }) => isFirstName(name) || /\s/.test(name));
}

const OF_ROLE = /^(?<name>\p{Lu}[^,;:()]*?)\s+(?:(?:var|är)\s+(?:(?:mötets|dagens)\s+)?)(?<role>\p{Ll}.*)$/u;
const DID = /^(?<name>\p{Lu}[^,;:()]*?)\s+(?<role>\p{Ll}+ade)$/u;
const ROLE_WAS = /^(?<role>\p{Lu}\p{Ll}+(?:\s\p{Ll}+)?)\s+(?:var|är)\s+(?<name>\p{Lu}.*)$/u;

/** «Bo Ek var ordförande» and «Ordförande var Bo Ek» as «ordförande: Bo Ek». */
function withRoleFirst(entry: Entry, { field }: EntryContext): Entry {
  if (field !== 'attendees' || entry.text.length > LONGEST_ROLE_LINE) return entry;
  const text = tidy(entry.text);
  const { name = '', role = '' } = (OF_ROLE.exec(text) ?? ROLE_WAS.exec(text) ?? DID.exec(text))?.groups ?? {};
  return name !== '' && isRole(role) && name.split(/\s+och\s+/).every(mayBeName)
    ? { ...entry, text: `${role}: ${name}` }
    : entry;
}
