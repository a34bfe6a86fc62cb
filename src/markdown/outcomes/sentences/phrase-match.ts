/** Which of the constructions found in a sentence count: of each kind the first, of tasks one for each who does something. */
import type { OutcomeKind } from '../../../domain/outcome.ts';
import type { Clause } from '../grammar/clause.ts';
import type { SentenceWords } from '../grammar/sentence.ts';

/** A construction in a sentence. Offsets are of the sentence. */
export interface PhraseMatch {
  kind: OutcomeKind;
  /** The words of the sentence by which it was recognised. */
  words: string;
  /** Where it begins, with who does it. */
  start: number;
  end: number;
  owners: string[];
  /** Whether it surely counts; the author is told of others. */
  isSure: boolean;
  /** Whether it is done by the one who opens the sentence: «skickar» in «Karin bokar fika och skickar inbjudan». */
  sharesSubject: boolean;
}

/** The match of the words from `index` to `next` in their clause. */
export function phraseMatch(
  { text, tokens }: SentenceWords,
  outcome: Pick<PhraseMatch, 'kind' | 'owners' | 'isSure'>,
  { index, next, clause }: { index: number; next: number; clause: Clause },
): PhraseMatch {
  const last = tokens[next - 1] ?? tokens[index];
  return {
    ...outcome,
    words: text.slice(tokens[index]?.start, last?.end),
    start: tokens[Math.min(index, clause.finite, clause.doer.first)]?.start ?? 0,
    end: last?.end ?? text.length,
    sharesSubject: clause.doer.isShared,
  };
}

/** No sentence leaves as many behind. */
const MOST = 50;

/** Those that count, tasks before decisions, as in the text. */
export function chosen(matches: readonly PhraseMatch[]): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  for (const match of matches) {
    if (found.length >= MOST) break;
    const earlier = found.filter(({ kind }) => kind === match.kind);
    if (earlier.length > 0 && match.kind !== 'task') continue;
    if (earlier.some((other) => match.start < other.end && other.start < match.end)) continue;
    found.push(match);
  }
  return withoutSecondVerbs(found);
}

/** «Karin bokar fika och skickar inbjudan» is one task: who opens a sentence has what others don't already give her. */
function withoutSecondVerbs(matches: readonly PhraseMatch[]): PhraseMatch[] {
  const own = matches.filter(({ sharesSubject }) => !sharesSubject);
  if (own.some(({ kind }) => kind === 'task')) return own;
  const [first] = matches.filter(({ sharesSubject, kind }) => sharesSubject && kind === 'task');
  return [
    ...own,
    ...(first ? [first] : []),
    ...matches.filter(({ sharesSubject, kind }) => sharesSubject && kind !== 'task'),
  ];
}
