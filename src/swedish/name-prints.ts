/**
 * The words of a text in the form in which names that have been erased are compared, and the runs of them that may be such a
 * name. Nobody knows the names any more, so each run is asked for: greedily as in `name-watch.ts`, but word by word.
 */
import { cached } from '../domain/cached.ts';
import { slugify } from '../domain/slug.ts';
import { stopWords } from './stop-words.ts';

/** A form of a name: the number of its words, and their letters with a space between them. */
export interface Print {
  words: number;
  letters: string;
}

/** A run of words in a text that may be a name. */
export interface Run extends Print {
  start: number;
  end: number;
}

interface Word {
  /** In small letters without marks, and without a genitive -s. */
  letters: string;
  start: number;
  end: number;
  hasCapital: boolean;
}

/** «saGudvår» is two words, and so is «Anna-Karin». */
const WORD = /[\p{Lu}\p{M}]+(?![\p{Ll}])|\p{Lu}?[\p{Ll}\p{Lm}\p{Lo}\p{M}]+|\p{Lu}/gu;
/** The most characters between two words of a name, the marks of a new line among them. */
const WIDEST_GAP = 24;
const GAP = /^(?:\P{L}{0,8}|[\s>*_~#|-]+)$/u;
/** So many letters are hardly the beginning of something else: they are asked for in small letters too. */
const LONG = 8;
const SHORTEST_GENITIVE = 3;
const MOST_FOLDED = 50_000;

/** The forms of a name: its words, and of several also these written together, «gudvarqvarnsten@…». */
export function printsOf(name: string): Print[] {
  const words = wordsOf(name).map(({ letters }) => letters);
  const together = words.join('');
  return [
    ...(words.length > 0 ? [{ words: words.length, letters: words.join(' ') }] : []),
    ...(words.length > 1 && together.length >= LONG ? [{ words: 1, letters: together }] : []),
  ];
}

/** Every run in a text that may be a name of one of some numbers of words. */
export function* runsIn(text: string, counts: readonly number[]): Generator<Run> {
  const words = wordsOf(text);
  // how many words from each on stand together
  const together = new Uint32Array(words.length + 1);
  for (let index = words.length - 1; index >= 0; index -= 1)
    together[index] = isNear(words[index], words[index + 1], text) ? (together[index + 1] ?? 0) + 1 : 1;
  for (const [index, first] of words.entries()) {
    for (const count of counts) {
      if (count > (together[index] ?? 0)) continue;
      const run = words.slice(index, index + count);
      const last = run.at(-1) ?? first;
      const place = { words: count, start: first.start, end: last.end };
      if (mayBeName(run, text)) yield { ...place, letters: lettersOf(run) };
      if (isTurned(words, index, count, text)) yield { ...place, letters: lettersOf([...run.slice(1), first]) };
    }
  }
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: written, index: start }) => ({
    letters: fold(written),
    start,
    end: start + written.length,
    hasCapital: /^\p{Lu}/u.test(written),
  })).filter(({ letters }) => letters !== '');
}

const fold = cached((word: string): string => {
  const letters = slugify(word) || word.toLowerCase();
  return letters.length >= SHORTEST_GENITIVE ? letters.replace(/s$/, '') : letters;
}, MOST_FOLDED);

function lettersOf(run: readonly Word[]): string {
  return run.map(({ letters }) => letters).join(' ');
}

function isNear(first: Word | undefined, second: Word | undefined, text: string): boolean {
  if (!first || !second || second.start - first.end > WIDEST_GAP) return false;
  return GAP.test(text.slice(first.end, second.start));
}

/** Capitals, or signs instead of spaces as in an address; in small letters what is long and no ordinary words. */
function mayBeName(run: readonly Word[], text: string): boolean {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return false;
  if (first.hasCapital && last.hasCapital) return true;
  const written = text.slice(first.start, last.end);
  if (run.length === 1)
    return written.length >= LONG || /[@._-]/.test(text.charAt(first.start - 1) + text.charAt(last.end));
  if (!/\s/.test(written)) return true;
  return written.length >= LONG && !stopWords.has(first.letters) && !stopWords.has(last.letters);
}

/** «Qvarnsten, Gudvår», and not two people in a row, «Kim Alm, Gun Ek». */
function isTurned(words: readonly Word[], index: number, count: number, text: string): boolean {
  const [first, second, last] = [words[index], words[index + 1], words[index + count - 1]];
  if (count < 2 || !first?.hasCapital || !second?.hasCapital || !last) return false;
  if (!/^,?\s+$/.test(text.slice(first.end, second.start))) return false;
  const isBeside = (left: Word | undefined, right: Word | undefined): boolean =>
    left !== undefined && right !== undefined && /^[ \u00a0]$/.test(text.slice(left.end, right.start));
  const [before, after] = [words[index - 1], words[index + count]];
  return !(before?.hasCapital && isBeside(before, first)) && !(after?.hasCapital && isBeside(last, after));
}
