/**
 * Whether a first name or a surname that stands alone can only be that of the person who is erased. A namesake, a word that
 * means something else, or a name that goes on makes it unsure: then somebody has to look.
 */
import { escapePattern } from '../domain/pattern.ts';
import { slugify } from '../domain/slug.ts';
import { firstNames } from '../swedish/first-names.ts';
import { fold } from '../swedish/names.ts';
import type { ErasedPerson } from './person.ts';
import { opensSentence } from './stand-in.ts';

/** What a part of a name is where it stands. */
export type Meaning = 'person' | 'unsure' | 'other';

/** What is known of an archive for it. */
export interface PartsJudge {
  /** The meaning of a part at an offset of a file's text; `isThere` tells whether the file has the whole name. */
  meaningOf(part: string, text: string, start: number, isThere: boolean): Meaning;
  /** The parts that nobody else in the archive has, and that mean nothing else. */
  ownParts: readonly string[];
}

/** A judge for all texts of an archive; `isWord` tells whether small letters are a word of Swedish. */
export function partsJudge(
  person: ErasedPerson,
  texts: readonly string[],
  isWord: (word: string) => boolean,
): PartsJudge {
  const own = new Set(person.names.map(fold));
  const hasNamesake = namesakeTest(person);
  const inArchive = new Map(person.parts.map((part) => [part, texts.some((text) => hasNamesake(part, text))]));
  const ordinary = new Set(person.parts.filter((part) => isWord(part.toLowerCase())));
  const meaningOf: PartsJudge['meaningOf'] = (part, text, start, isThere) => {
    const end = start + part.length;
    if (!/^\p{Lu}/u.test(text.slice(start).replace(/^(?:von|van|af|av|de|da|del|al|el|bin|ibn) /iu, '')))
      return 'other';
    if (goesOn(text, start, end) && !own.has(fold(text.slice(start, end)))) return 'other';
    if (ordinary.has(part) && opensSentence(text, start)) return 'unsure';
    if (isThere) return hasNamesake(part, text) ? 'unsure' : 'person';
    return inArchive.get(part) || ordinary.has(part) ? 'unsure' : 'person';
  };
  const ownParts = person.parts.filter((part) => !inArchive.get(part) && !ordinary.has(part));
  return { meaningOf, ownParts };
}

/** Whether a surname follows, or another's first name stands before: «Anna Ek» when «Anna» is asked for. */
export function goesOn(text: string, start: number, end: number): boolean {
  if (/^(?::?s)?[ \u00a0]+\p{Lu}\p{Ll}/u.test(text.slice(end, end + 6))) return true;
  const [, before = ''] = /(\p{Lu}[\p{L}-]*)[ \u00a0]+$/u.exec(text.slice(Math.max(0, start - 30), start)) ?? [];
  return firstNames.has(slugify(before));
}

/** A test whether a text has a name of somebody else with a part of the name: before a surname, or after a first name. */
function namesakeTest({ names, parts }: ErasedPerson): (part: string, text: string) => boolean {
  const own = new Set(names.map(fold));
  const patterns = new Map(
    parts.map((part) => [
      part,
      new RegExp(
        `(?<![\\p{L}-])(?:${escapePattern(part)}[ \\u00a0]+\\p{Lu}[\\p{L}-]+|(\\p{Lu}[\\p{L}-]+)[ \\u00a0]+${escapePattern(part)})(?![\\p{L}-])`,
        'gu',
      ),
    ]),
  );
  return (part, text) =>
    [...text.matchAll(patterns.get(part) ?? /(?!)/g)].some(
      ({ 0: written, 1: first }) =>
        !own.has(fold(written)) &&
        !own.has(fold(written).replace(/:?s$/, '')) &&
        (first === undefined || firstNames.has(slugify(first))),
    );
}
