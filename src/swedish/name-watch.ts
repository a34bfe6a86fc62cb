/**
 * Looks for names that may not be published, greedily: where {@link NameMatcher} asks whether a name is meant, this asks
 * whether somebody could read it. Signs, digits, tags and line breaks against a name or in it, lost å, ä and ö, small
 * letters, the surname first, addresses: the name is there. What is found is an error that somebody has to look at.
 */
import { grouped } from '../domain/grouped.ts';
import { readingsOf, type Unfolded } from '../domain/unfold.ts';
import { lettersOf, placesOf } from './letters.ts';
import { fitsBetween, isFree, type Spot } from './name-spot.ts';

/** Where a name stands in a text. */
export interface Seen {
  start: number;
  end: number;
}

/** A look-out for some names. */
export interface NameWatch {
  /** Where one of the names is in a text, which may be Markdown, HTML, YAML, JSON or an address; in its order. */
  find(text: string): Seen[];
  has(text: string): boolean;
  /** The same of a text that is read already. */
  isIn(readings: readonly Unfolded[]): boolean;
}

/** A way to write a name: its letters, and how many of them stand before each of its other words. */
interface Pattern {
  letters: string;
  cuts: readonly number[];
  isTurned: boolean;
  /** Its longest word: names are asked for by these, which orders of the same name share. */
  key: string;
}

const LETTERS_FOR: readonly (readonly [RegExp, string])[] = [
  [/å/gi, 'aa'],
  [/[äæ]/gi, 'ae'],
  [/[öø]/gi, 'oe'],
];

/** A look-out for names in every spelling of theirs; `others` are those of people who have names like them, and may be named. */
export function nameWatch(names: readonly string[], others: readonly string[] = []): NameWatch {
  const patterns = [...new Map(names.flatMap(patternsOf).map((pattern) => [idOf(pattern), pattern])).values()];
  const byKey = grouped(patterns, ({ key }) => key);
  const keys = [...byKey.keys()];
  const named = new Set(others.map(lettersOf));
  // what has no letters, or digits too, is looked for as it is written
  const literal = names.filter((name) => lettersOf(name) === '' || /\d/.test(name)).map((name) => name.toLowerCase());
  const findIn = (read: Unfolded): Seen[] => {
    const { text, offsetOf } = read;
    const letters = lettersOf(text);
    const present = keys
      .filter((key) => letters.includes(key))
      .flatMap((key) => byKey.get(key) ?? [])
      .filter((pattern) => letters.includes(pattern.letters));
    if (present.length === 0) return [];
    const offsets = placesOf(text);
    return present
      .flatMap((pattern) => spotsOf(pattern, text, letters, offsets))
      .filter((spot) => isFree(spot) && !isOther(spot, named))
      .map(({ start, end }) => ({ start: offsetOf(start), end: offsetOf(end) }));
  };
  const find = (text: string): Seen[] => {
    if (names.length === 0) return [];
    const found = [...readingsOf(text).flatMap(findIn), ...literalIn(text, literal)];
    return [...new Map(found.map((seen) => [seen.start, seen])).values()].toSorted((a, b) => a.start - b.start);
  };
  const isIn = (readings: readonly Unfolded[]): boolean =>
    names.length > 0 && readings.some((read) => findIn(read).length > 0 || literalIn(read.text, literal).length > 0);
  return { find, has: (text) => find(text).length > 0, isIn };
}

function idOf({ letters, cuts, isTurned }: Pattern): string {
  return `${letters} ${cuts.join()} ${isTurned}`;
}

/** A name as it is written, with å, ä and ö as two letters, and with its surname first. */
function patternsOf(name: string): Pattern[] {
  if (/\d/.test(name)) return [];
  const long = LETTERS_FOR.reduce((text, [letter, two]) => text.replace(letter, two), name.normalize('NFC'));
  return [name, long].flatMap((spelling) => {
    const words = spelling
      .split(/\s+/)
      .map(lettersOf)
      .filter((word) => word !== '');
    if (words.length === 0) return [];
    const turned = [words.at(-1) ?? '', ...words.slice(0, -1)];
    return [patternOf(words, false), ...(words.length > 1 ? [patternOf(turned, true)] : [])];
  });
}

function patternOf(words: readonly string[], isTurned: boolean): Pattern {
  const cuts = words.slice(0, -1).map((_, index) => words.slice(0, index + 1).join('').length);
  const [key = ''] = words.toSorted((a, b) => b.length - a.length);
  return { letters: words.join(''), cuts, isTurned, key };
}

/** The places where the letters of a name follow on each other with no more between them than a name can have. */
function spotsOf(pattern: Pattern, text: string, letters: string, offsets: Uint32Array): Spot[] {
  const spots: Spot[] = [];
  const { length } = pattern.letters;
  for (let at = letters.indexOf(pattern.letters); at >= 0; at = letters.indexOf(pattern.letters, at + 1)) {
    const places = offsets.subarray(at, at + length);
    const start = places[0] ?? 0;
    const spot = { text, start, end: (places[length - 1] ?? start) + 1, places, ...pattern };
    if (fitsBetween(spot)) spots.push(spot);
  }
  return spots;
}

/** Whether a name is a part of that of somebody else who may be named: «Eva Lind» in «Eva Lindström». */
function isOther({ text, start, end }: Spot, named: ReadonlySet<string>): boolean {
  if (named.size === 0) return false;
  const before = /[\p{L}\p{M}'’-]*$/u.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const after = /^[\p{L}\p{M}'’-]*/u.exec(text.slice(end, end + 60))?.[0] ?? '';
  const whole = lettersOf(before + text.slice(start, end) + after);
  return named.has(whole) || (whole.endsWith('s') && named.has(whole.slice(0, -1)));
}

function literalIn(text: string, names: readonly string[]): Seen[] {
  if (names.length === 0) return [];
  const lower = text.toLowerCase();
  return names.flatMap((name) => {
    const start = lower.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length }];
  });
}
