/** How words are written in the data of `language/` → a pattern over the words of a sentence. */
import { monthNames } from '../../../swedish/calendar.ts';
import type { Token } from './tokens.ts';

const placeholders = ['vi', 'namn', 'grupp', 'senare', 'ärende'] as const;

/** What stands for others: those who meet, someone, another group, a later meeting, an errand in the present tense. */
export type Placeholder = (typeof placeholders)[number];

/** Finds what a placeholder stands for at a word; the index of the word after it, and who is named. */
export type Resolve = (placeholder: Placeholder, index: number) => { next: number; owners?: string[] } | undefined;

type Element =
  | { type: 'word'; isOptional: boolean; words: readonly string[] | undefined; fits: (word: string) => boolean }
  | { type: 'gap' }
  | { type: 'colon' }
  | { type: 'placeholder'; name: Placeholder };

/** The elements of a pattern, in order. */
export type Pattern = readonly Element[];

/** What a pattern stands for in a sentence: the index of the word after it, and who is named in it. */
export interface PatternMatch {
  next: number;
  owners: string[];
}

/** No more words may stand where a pattern has «…». */
const LONGEST_GAP = 8;
const NEGATIONS: ReadonlySet<string> = new Set(['inte', 'aldrig', 'ej']);
/** What ends a sentence, or a part of it that stands for itself. */
const ENDS = /[.;!?]/;

/** The pattern of some words; the head of `language/decisions.ts` says what its signs mean. */
export function patternOf(written: string): Pattern {
  return written
    .split(' ')
    .filter((word) => word !== '')
    .map(elementOf);
}

function elementOf(written: string): Element {
  if (written === '…') return { type: 'gap' };
  if (written === ':') return { type: 'colon' };
  const name = placeholders.find((placeholder) => written === `{${placeholder}}`);
  if (name) return { type: 'placeholder', name };
  const optional = /^\((.*)\)$/.exec(written)?.[1];
  const words = (optional ?? written).split('|').flatMap(withMonths);
  // undefined with an open beginning or ending
  const whole = words.some((word) => word.includes('*')) ? undefined : words;
  return { type: 'word', isOptional: optional !== undefined, words: whole, fits: fitting(words) };
}

/** Whether a word is one of those in «beslut|beslutet», «*möte*», «{månad}mötet». */
function fitting(words: readonly string[]): (word: string) => boolean {
  const whole = new Set(words.filter((word) => !word.includes('*')));
  const open = words.filter((word) => word.includes('*'));
  if (open.length === 0) return (word) => whole.has(word);
  const pattern = new RegExp(`^(?:${open.map((word) => word.replaceAll('*', '.*')).join('|')})$`, 'u');
  return (word) => whole.has(word) || pattern.test(word);
}

function withMonths(word: string): string[] {
  return word.includes('{månad}') ? monthNames.map((month) => word.replace('{månad}', month)) : [word];
}

/**
 * The words of which a pattern needs one, where it needs several the longest, since they are seldom said; nothing for a
 * pattern without such words, or with open endings only.
 */
export function requiredWordsOf(pattern: Pattern): readonly string[] | undefined {
  return pattern
    .flatMap((element) => (element.type === 'word' && !element.isOptional && element.words ? [element.words] : []))
    .toSorted((a, b) => shortest(b) - shortest(a))[0];
}

function shortest(words: readonly string[]): number {
  return Math.min(...words.map(({ length }) => length));
}

/** What a pattern stands for from the word at `index` on; nothing when it does not fit there. */
export function matchPattern(
  pattern: Pattern,
  tokens: readonly Token[],
  index: number,
  resolve: Resolve,
): PatternMatch | undefined {
  return matchFrom({ pattern, tokens, index, resolve }, 0, index);
}

/** A pattern that is looked for from the word at `index` on. */
interface Search {
  pattern: Pattern;
  tokens: readonly Token[];
  index: number;
  resolve: Resolve;
}

const NO_ONE: string[] = [];

/** What the elements of the pattern from one on stand for from the word `at` on. */
function matchFrom(search: Search, element: number, at: number): PatternMatch | undefined {
  const wanted = search.pattern[element];
  if (!wanted) return { next: at, owners: NO_ONE };
  if (wanted.type === 'gap') return matchAfterGap(search, element + 1, at);
  const token = search.tokens[at];
  if (wanted.type === 'colon') return token?.gap.startsWith(':') ? matchFrom(search, element + 1, at) : undefined;
  // a word after the sign that ends a sentence is of another
  const isNear = token !== undefined && (at === search.index || !ENDS.test(token.gap));
  if (wanted.type === 'placeholder') {
    const found = isNear ? search.resolve(wanted.name, at) : undefined;
    const rest = found && matchFrom(search, element + 1, found.next);
    return rest && { next: rest.next, owners: found.owners ? [...found.owners, ...rest.owners] : rest.owners };
  }
  const fitting = isNear && wanted.fits(token.word) ? matchFrom(search, element + 1, at + 1) : undefined;
  return fitting ?? (wanted.isOptional ? matchFrom(search, element + 1, at) : undefined);
}

function matchAfterGap(search: Search, element: number, at: number): PatternMatch | undefined {
  for (let skipped = 0; skipped <= LONGEST_GAP; skipped += 1) {
    const found = matchFrom(search, element, at + skipped);
    if (found) return found;
    const token = search.tokens[at + skipped];
    if (!token || NEGATIONS.has(token.word) || (skipped > 0 && ENDS.test(token.gap))) return undefined;
  }
  return undefined;
}
