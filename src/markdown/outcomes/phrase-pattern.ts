/** How a phrase is written in `phrases.yaml` → a pattern; the head of that file says what its signs mean. */
import type { OutcomeKind } from '../../domain/outcome.ts';

/** What a placeholder of a phrase stands for: those who hold the meeting, someone, a group. */
export type Placeholder = 'vi' | 'namn' | 'grupp';

/** A phrase as a pattern. `first` is the placeholder before it; others are groups of the pattern, in `inner`. */
export interface Phrase {
  kind: OutcomeKind;
  words: string;
  pattern: RegExp;
  first?: Placeholder | undefined;
  inner?: Placeholder | undefined;
}

const PLACEHOLDER = /^\{(vi|namn|grupp)\}$/;
/** Up to four words more, none of which turns the sentence round. */
const MORE = String.raw`(?:\s+(?!(?:inte|aldrig|ej)(?!\p{L}))[^\s.;!?]+){0,4}?`;
const SOMEONE = String.raw`\s+(?<inner>[^\s.,;:!?]+(?:\s+[^\s.,;:!?]+){0,4}?)`;

/** A phrase of the file, ready to be looked for. */
export function compile(kind: OutcomeKind, words: string): Phrase {
  const tokens = words.split(' ');
  const first = PLACEHOLDER.exec(tokens[0] ?? '')?.[1] as Placeholder | undefined;
  if (first) tokens.shift();
  const inner = tokens.map((token) => PLACEHOLDER.exec(token)?.[1]).find(Boolean) as Placeholder | undefined;
  const [start = '', ...rest] = tokens;
  const source = `(?<![\\p{L}\\p{N}])(?:${alternatives(start)})${rest.map(gapAnd).join('')}(?![\\p{L}\\p{N}])`;
  return { kind, words, pattern: new RegExp(source, 'giu'), first, inner };
}

function gapAnd(token: string): string {
  if (token === '…') return MORE;
  if (PLACEHOLDER.test(token)) return SOMEONE;
  const optional = /^\((.*)\)$/.exec(token)?.[1];
  return optional ? `(?:\\s+(?:${alternatives(optional)}))?` : `:?\\s+(?:${alternatives(token)})`;
}

function alternatives(token: string): string {
  return token
    .split('|')
    .map((word) => word.replace(/[.+?^$()[\]{}\\]/g, '\\$&').replace('*', '\\p{L}*'))
    .join('|');
}

/** The word of a phrase that is looked for first: of its necessary words the one whose shortest form is longest. */
export function signOf(words: string): string {
  const necessary = words.split(' ').filter((token) => token !== '…' && !/^[({]/.test(token));
  const shortest = (token: string): number => Math.min(...token.split('|').map((word) => word.length));
  const [best = ''] = necessary.toSorted((a, b) => shortest(b) - shortest(a));
  return best.replaceAll('*', '').replaceAll('.', '\\.');
}
