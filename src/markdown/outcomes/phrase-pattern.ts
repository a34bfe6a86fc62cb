/** How a phrase is written in `phrase-data.ts` → a pattern; the head of that file says what its signs mean. */
import type { OutcomeKind } from '../../domain/outcome.ts';
import { escapePattern } from '../../domain/pattern.ts';
import { monthNames } from '../../swedish/calendar.ts';

const placeholders = ['vi', 'namn', 'person', 'grupp'] as const;

/** What stands for others in a phrase: those who hold the meeting, someone, a person who is known, a group. */
export type Placeholder = (typeof placeholders)[number];

/** A phrase as a pattern. */
export interface Phrase {
  kind: OutcomeKind;
  /** As it is written in the file. */
  written: string;
  /** Made when it is first looked for: most archives have few of the phrases. */
  readonly pattern: RegExp;
  /** The placeholder that it begins with, which is not in the pattern. */
  first?: Placeholder | undefined;
  /** A placeholder further on; what stands for it is the group `inner` of the pattern. */
  inner?: Placeholder | undefined;
  /** Whether its sentence must say by when. */
  needsDue: boolean;
  /** For each of its words the forms, in lower case; a sentence that lacks one has not the phrase. None for open endings. */
  requiredWords: readonly (readonly string[])[];
}

/** What phrases mean by `{senare}`, ways to say «at a later meeting», and what `{gör}` never means. */
export interface Vocabulary {
  later: readonly string[];
  noPromises: readonly string[];
}

/** Up to eight words more, none of which turns the sentence round. */
const MORE = String.raw`(?:\s+(?!(?:inte|aldrig|ej)(?!\p{L}))[^\s.;!?]+){0,8}?`;
const SOMEONE = String.raw`\s+(?<inner>[^\s.;:!?]+(?:\s+[^\s.;:!?]+){0,6}?)`;
const NOT_WITHIN_WORD = String.raw`(?<![\p{L}\p{N}])`;
const WORD_ENDS = String.raw`(?![\p{L}\p{N}])`;
const OPENS_SENTENCE = String.raw`(?<=^[”"\s–-]*)`;
/** Marks, not words, of a phrase. */
const START = '^';
const DUE = '{när}';

/** A phrase of the file, ready to be looked for. */
export function compile(kind: OutcomeKind, written: string, vocabulary: Vocabulary): Phrase {
  const tokens = withMonths(written)
    .split(' ')
    .filter((token) => token !== START && token !== DUE);
  const first = placeholderOf(tokens[0]);
  if (first) tokens.shift();
  const inner = tokens.map(placeholderOf).find((placeholder) => placeholder !== undefined);
  const source = patternOf(tokens, written.startsWith(START), vocabulary);
  let pattern: RegExp | undefined;
  return {
    kind,
    written,
    get pattern() {
      pattern ??= new RegExp(source, 'giu');
      return pattern;
    },
    first,
    inner,
    needsDue: written.endsWith(DUE),
    requiredWords: requiredWordsOf(tokens),
  };
}

function placeholderOf(token: string | undefined): Placeholder | undefined {
  return placeholders.find((placeholder) => token === `{${placeholder}}`);
}

function patternOf([start = '', ...rest]: readonly string[], opensSentence: boolean, vocabulary: Vocabulary): string {
  const opening = opensSentence ? OPENS_SENTENCE : NOT_WITHIN_WORD;
  const following = rest.map((token) => gapAndToken(token, vocabulary)).join('');
  return `${opening}(?:${wordPattern(start, vocabulary)})${following}${WORD_ENDS}`;
}

function gapAndToken(token: string, vocabulary: Vocabulary): string {
  if (token === '…') return MORE;
  if (token === '{senare}') return laterMeeting(vocabulary.later);
  if (placeholderOf(token)) return SOMEONE;
  const optional = /^\((.*)\)$/.exec(token)?.[1];
  return optional ? `(?:\\s+(?:${alternatives(optional)}))?` : `:?\\s+(?:${wordPattern(token, vocabulary)})`;
}

/** «{månad}mötet» is «januarimötet», «februarimötet» and so on. */
function withMonths(words: string): string {
  return words.replace(/([^\s|()]*)\{månad\}([^\s|()]*)/gu, (_, before: string, after: string) =>
    monthNames.map((month) => before + month + after).join('|'),
  );
}

/** Verbs in the present tense end in «r». */
function wordPattern(token: string, { noPromises }: Vocabulary): string {
  if (token !== '{gör}') return alternatives(token);
  return `(?!(?:${noPromises.join('|')})(?!\\p{L}))\\p{L}+r`;
}

function laterMeeting(later: readonly string[]): string {
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

function requiredWordsOf(tokens: readonly string[]): string[][] {
  return tokens
    .filter((token) => token !== '…' && !/^[({]|\*/.test(token))
    .map((token) => token.toLowerCase().replaceAll(':', '').split('|'));
}
