/** How a phrase is written in `phrase-data.ts` → a pattern; the head of that file says what its signs mean. */
import type { OutcomeKind } from '../../domain/outcome.ts';
import { escapePattern } from '../../domain/pattern.ts';
import { monthNames } from '../../swedish/calendar.ts';

/** What a placeholder of a phrase stands for: those who hold the meeting, someone, a person who is known, a group. */
export type Placeholder = 'vi' | 'namn' | 'person' | 'grupp';

/** A phrase as a pattern. `first` is the placeholder before it; others are groups of the pattern, in `inner`. */
export interface Phrase {
  kind: OutcomeKind;
  words: string;
  /** Made when it is first looked for: most archives have few of the phrases. */
  readonly pattern: RegExp;
  first?: Placeholder | undefined;
  inner?: Placeholder | undefined;
  /** Whether its sentence must say by when. */
  due: boolean;
  /** A sentence has the phrase only if it has a word of each of these; words that may have endings are not among them. */
  signs: readonly (readonly string[])[];
}

/** What phrases mean by `{senare}`, ways to say «at a later meeting», and what `{gör}` never means. */
export interface Vocabulary {
  later: readonly string[];
  noPromises: readonly string[];
}

const PLACEHOLDER = /^\{(vi|namn|person|grupp)\}$/;
/** Up to eight words more, none of which turns the sentence round. */
const MORE = String.raw`(?:\s+(?!(?:inte|aldrig|ej)(?!\p{L}))[^\s.;!?]+){0,8}?`;
const SOMEONE = String.raw`\s+(?<inner>[^\s.;:!?]+(?:\s+[^\s.;:!?]+){0,6}?)`;
const NOT_WITHIN_WORD = String.raw`(?<![\p{L}\p{N}])`;
/** Marks, not words, of a phrase. */
const START = '^';
const DUE = '{när}';

/** A phrase of the file, ready to be looked for. */
export function compile(kind: OutcomeKind, words: string, vocabulary: Vocabulary): Phrase {
  const tokens = withMonths(words)
    .split(' ')
    .filter((token) => token !== START && token !== DUE);
  const first = PLACEHOLDER.exec(tokens[0] ?? '')?.[1] as Placeholder | undefined;
  if (first) tokens.shift();
  const inner = tokens.map((token) => PLACEHOLDER.exec(token)?.[1]).find(Boolean) as Placeholder | undefined;
  const [start = '', ...rest] = tokens;
  const opening = words.startsWith(START) ? String.raw`(?<=^[”"\s–-]*)` : NOT_WITHIN_WORD;
  const source = `${opening}(?:${word(start, vocabulary)})${rest.map((token) => gapAnd(token, vocabulary)).join('')}(?![\\p{L}\\p{N}])`;
  let pattern: RegExp | undefined;
  return {
    kind,
    words,
    get pattern() {
      pattern ??= new RegExp(source, 'giu');
      return pattern;
    },
    first,
    inner,
    due: words.endsWith(DUE),
    signs: signsOf(tokens),
  };
}

function gapAnd(token: string, vocabulary: Vocabulary): string {
  if (token === '…') return MORE;
  if (token === '{senare}') return laterOn(vocabulary.later);
  if (PLACEHOLDER.test(token)) return SOMEONE;
  const optional = /^\((.*)\)$/.exec(token)?.[1];
  return optional ? `(?:\\s+(?:${alternatives(optional)}))?` : `:?\\s+(?:${word(token, vocabulary)})`;
}

/** «{månad}mötet» is «januarimötet», «februarimötet» and so on. */
function withMonths(words: string): string {
  return words.replace(/([^\s|()]*)\{månad\}([^\s|()]*)/gu, (_, before: string, after: string) =>
    monthNames.map((month) => before + month + after).join('|'),
  );
}

/** Verbs in the present tense end in «r». */
function word(token: string, { noPromises }: Vocabulary): string {
  if (token !== '{gör}') return alternatives(token);
  return `(?!(?:${noPromises.join('|')})(?!\\p{L}))\\p{L}+r`;
}

function laterOn(later: readonly string[]): string {
  const ways = later.map((words) => withMonths(words).split(' ').map(alternatives).join('\\s+'));
  return `\\s+(?:(?:på|vid|till|under|i)\\s+)?(?:${ways.join('|')})`;
}

function alternatives(token: string): string {
  const words = token
    .split('|')
    .map((word) => escapePattern(word).replaceAll('\\*', '\\p{L}*'))
    .join('|');
  return `(?:${words})`;
}

function signsOf(tokens: readonly string[]): string[][] {
  return tokens
    .filter((token) => token !== '…' && !/^[({]|\*/.test(token))
    .map((token) => token.toLowerCase().replaceAll(':', '').split('|'));
}
