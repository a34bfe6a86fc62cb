/**
 * The names that have been erased from an archive, by their hashes: whether a text has one of them again. A fast hash with a
 * few bits tells most words apart from them; only what is left is hashed slowly, with the salt of each name.
 */
import { randomBytes, scryptSync } from 'node:crypto';
import type { ErasedName } from '../../content/erased.ts';
import { readingsOf, type Unfolded } from '../../domain/unfold.ts';
import { type Print, printsOf, type Run, runsIn } from '../../swedish/name-prints.ts';
import type { Seen } from '../../swedish/name-watch.ts';

/** What a guess costs: some milliseconds and a megabyte. */
const COST = { N: 1024, r: 8, p: 1 };
const SALT_BYTES = 16;
const HASH_BYTES = 32;
/** In the record, as three hexadecimal digits. */
const FILTER_BITS = 12;
/** A hyphen at the end of a line, in the middle of a word. */
const BROKEN = /(?<=\p{Ll})[-\u2010\u2011]\r?\n[ \t>]*(?=\p{Ll})/gu;
/** How much is looked at on both sides of it: the words of a name. */
const AROUND = 60;

/** A look-out for erased names. */
export interface ErasedWatch {
  /** Where they are in a text, which may be Markdown, HTML, YAML or an address; in its order. */
  find(text: string): Seen[];
  has(text: string): boolean;
}

/** What is recorded of a name: an entry for each form of it. */
export function recordName(name: string): ErasedName[] {
  return printsOf(name).map((print) => {
    const salt = randomBytes(SALT_BYTES).toString('hex');
    const filter = filterOf(fastHash(print.letters), keyOf(salt)).toString(16).padStart(3, '0');
    return { words: print.words, salt, filter, hash: slowHash(print, salt) };
  });
}

/** The entries of any form of a name. */
export function entriesOf(name: string, names: readonly ErasedName[]): ErasedName[] {
  const prints = printsOf(name);
  return names.filter((entry) => prints.some(isErased([entry])));
}

/** Whether all forms of a name are among the recorded ones. */
export function isRecorded(name: string, names: readonly ErasedName[]): boolean {
  const isIn = isErased(names);
  const prints = printsOf(name);
  return prints.length > 0 && prints.every(isIn);
}

/** The look-out for some names. */
export function erasedWatch(names: readonly ErasedName[]): ErasedWatch {
  if (names.length === 0) return { find: () => [], has: () => false };
  const counts = [...new Set(names.map(({ words }) => words))];
  const isIn = isErased(names);
  const findIn = ({ text, offsetOf }: Unfolded): Seen[] =>
    spotsIn(text, counts, isIn).map(({ start, end }) => ({ start: offsetOf(start), end: offsetOf(end) }));
  const find = (text: string): Seen[] => {
    const found = readingsOf(text).flatMap(findIn);
    return [...new Map(found.map((seen) => [seen.start, seen])).values()].toSorted((a, b) => a.start - b.start);
  };
  return { find, has: (text) => find(text).length > 0 };
}

/** The runs that are erased names, also those with a word that a line breaks. */
function spotsIn(text: string, counts: readonly number[], isIn: (run: Print) => boolean): Run[] {
  const spots = [...runsIn(text, counts)].filter(isIn);
  const mended = Array.from(text.matchAll(BROKEN), ({ 0: broken, index }) => {
    const right = index + broken.length;
    const before = text.slice(Math.max(0, index - AROUND), index).replace(BROKEN, '');
    const after = text.slice(right, right + AROUND).replace(BROKEN, '');
    return [...runsIn(before + after, counts)]
      .filter(({ start, end }) => start < before.length && end > before.length)
      .filter(isIn)
      .map((run) => ({ ...run, start: index - before.length + run.start, end: right + run.end - before.length }));
  });
  return [...spots, ...mended.flat()];
}

/** A test whether words are an erased name; the same words come again and again. */
function isErased(names: readonly ErasedName[]): (print: Print) => boolean {
  const entries = names.map((name) => ({ ...name, key: keyOf(name.salt), bits: Number.parseInt(name.filter, 16) }));
  const asked = new Map<string, boolean>();
  return (print) => {
    const fast = fastHash(print.letters);
    const near = entries.filter(({ words, key, bits }) => words === print.words && filterOf(fast, key) === bits);
    if (near.length === 0) return false;
    const question = `${print.words} ${print.letters}`;
    const known = asked.get(question) ?? near.some(({ salt, hash }) => slowHash(print, salt) === hash);
    asked.set(question, known);
    return known;
  };
}

function slowHash({ letters }: Print, salt: string): string {
  return scryptSync(letters, Buffer.from(salt, 'hex'), HASH_BYTES, COST).toString('hex');
}

/** FNV-1a, 32 bits. */
function fastHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

function keyOf(salt: string): number {
  return Number.parseInt(salt.slice(0, 8), 16);
}

function filterOf(fast: number, key: number): number {
  const mixed = Math.imul(fast ^ key, 0x9e3779b1);
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> (32 - FILTER_BITS);
}
