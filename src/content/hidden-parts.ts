/**
 * Warnings about parts of names that people.yaml withholds: a first name or a surname that stands alone, or in an
 * e-mail address. They may mean somebody else, so they are not replaced. Whole names that are left are errors, and have
 * no warnings too.
 */
import { escapePattern } from '../domain/pattern.ts';
import { locationFinder, type Problem, warning } from '../domain/problem.ts';
import { slugify } from '../domain/slug.ts';
import { findEmails } from '../swedish/contact-details.ts';
import { firstNames } from '../swedish/first-names.ts';
import type { Seen } from '../swedish/name-watch.ts';
import { blankComments } from './blank-comments.ts';
import type { PersonEntry } from './entries.ts';
import { hiddenName, hiddenNames } from './hidden-names.ts';
import type { SourceFile } from './source-text.ts';
import { watchedNames } from './withhold.ts';

/** The shortest word of a name that is looked for in an address. */
const SHORTEST_IN_ADDRESS = 3;
const MESSAGE =
  'Här står en del av ett namn som people.yaml döljer – den som känner personen förstår vem det är – skriv om texten, eller skriv ordet under aliases i people.yaml, så döljs det också.';
/** The problems of a file whose names have been replaced; `others` are the names of people who are not withheld and may be meant instead. */
export type FindHiddenParts = (file: SourceFile, others?: readonly string[]) => Problem[];

/** A finder of the names that people withhold, whole and in parts. */
export function hiddenPartsFinder(people: readonly PersonEntry[]): FindHiddenParts {
  const { withheld, named: shown } = watchedNames(people);
  if (withheld.length === 0) return () => [];
  const words = new Set(withheld.flatMap(capitalisedWords));
  const whole = hiddenNames(people);
  const slugs = new Set([...words].map((word) => slugify(word)).filter(({ length }) => length >= SHORTEST_IN_ADDRESS));
  const wider = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${withheld.flatMap(withNamesBetween).join('|') || '(?!)'})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const shownNames = new Set(shown);
  /** Whether a name is that of somebody else: «Gudvår», «G. Qvarnsten» and «Gudvår Maria Qvarnsten» may be the one who is withheld. */
  const isOther = (name: string): boolean =>
    shownNames.has(name) || (!capitalisedWords(name).every((word) => words.has(word)) && name.search(wider) < 0);
  // without words it matches nothing
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}@./_-])(${[...words].map(escapePattern).join('|') || '(?!)'})(?::?s)?(?![\\p{L}\\p{N}@_]|[-.]\\p{L})`,
    'gu',
  );
  return (file, others = []) => {
    const ofOthers = new Set([...shown, ...others.filter(isOther)].flatMap(capitalisedWords));
    const seen = blankComments(file.text);
    const locationOf = locationFinder(file.path, file.text);
    const found = whole.inText(seen);
    const alone = [...seen.matchAll(pattern)]
      .filter(
        ({ 0: written, 1: word = '', index }) =>
          !ofOthers.has(word) && standsAlone(seen, index, index + written.length),
      )
      .map(({ 0: written, index: start }) => ({ start, end: start + written.length }));
    const longer = [...seen.matchAll(wider)]
      .filter(([written]) => !shownNames.has(written))
      .map(({ 0: written, index: start }) => ({ start, end: start + written.length }));
    const addresses = findEmails(seen).filter(({ key }) => hasWord(key, slugs));
    const isWhole = overlapping(found);
    const parts = [...longer, ...alone, ...addresses].filter((part) => !isWhole(part));
    return [
      ...found.map(({ start }) => hiddenName(locationOf(start))),
      ...parts.map(({ start }) => warning(locationOf(start), 'part-of-hidden-name', MESSAGE)),
    ];
  };
}

/** Whether something overlaps one of some places, which are in the order of the text. */
function overlapping(places: readonly Seen[]): (part: Seen) => boolean {
  return (part) => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.end ?? 0) <= part.start) low = middle + 1;
      else high = middle;
    }
    return (places[low]?.start ?? Number.POSITIVE_INFINITY) < part.end;
  };
}

/** The sources of patterns for a name with up to two others between its first word and its last; «Anna Maria Berg» may be «Anna Berg». */
function withNamesBetween(name: string): string[] {
  const words = capitalisedWords(name);
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  return words.length > 1 ? [`${escapePattern(first)}(?:\\s+\\p{Lu}[\\p{L}.-]*){0,2}\\s+${escapePattern(last)}s?`] : [];
}

function capitalisedWords(name: string): string[] {
  return name.split(/\s+/).filter((word) => /^\p{Lu}\p{L}/u.test(word));
}

/** Whether a word is no part of another name: no surname follows, and no first name stands before it. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (/^[ \u00a0]+\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4))) return false;
  const [, before = ''] = /(\p{Lu}\p{L}*)[ \u00a0]+$/u.exec(text.slice(Math.max(0, start - 30), start)) ?? [];
  return !firstNames.has(slugify(before));
}

/** Whether an address has one of the words, or two of them written together, «gunalm». */
function hasWord(address: string, slugs: ReadonlySet<string>): boolean {
  const parts = slugify(address.replaceAll(/[@._]/g, '-')).split('-');
  return parts.some(
    (part) => slugs.has(part) || [...slugs].some((slug) => part.startsWith(slug) && slugs.has(part.slice(slug.length))),
  );
}
