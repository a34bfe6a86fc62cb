/** Whether a clause depends on another, as a condition, a time, or what someone said or wants, so that it does not count. */
import { bisatsord, bisatsordAlltid, samordnande } from '../language/markers.ts';
import type { ClauseDoer } from './doer.ts';
import { isReportedAt } from './reported.ts';
import { FAR, type SentenceWords } from './sentence.ts';

const SUBORDINATORS: ReadonlySet<string> = new Set(bisatsord);
/** Subordinators that are nothing else. */
const ALWAYS: ReadonlySet<string> = new Set(bisatsordAlltid);
/** A verb of a clause before the main one, in the present, the perfect or the passive. */
const CLAUSE_VERB = /^(?:är|var|har|hade|blev|kan|ska|vill|fick)$|(?:\p{L}{2}(?:[aeo]r|as|ns|at|it|tt|[ait]ts))$/u;
const OPENS_MAIN: ReadonlySet<string> = new Set(['och', 'men', 'så']);
const JOINS: ReadonlySet<string> = new Set(samordnande);
/** What asks or describes, and ends where someone else does something: «Vi ser vilka som kan, och Bo gör listan». */
const DESCRIBES: ReadonlySet<string> = new Set(['som', 'vem', 'vad', 'vilka', 'vilken', 'vilket', 'hur', 'var', 'där']);

/** Whether the clause of a doer and a finite verb does. */
export function isSubordinate(
  sentence: SentenceWords,
  { first: own, kind, isAfter, isShared, isWe }: ClauseDoer,
  finite: number,
): boolean {
  const { tokens } = sentence;
  const first = isShared ? finite : own;
  const isPoint = tokens[finite]?.word === 'att';
  const hasOwnDoer = kind === 'named' && own < finite && OPENS_MAIN.has(tokens[own - 1]?.word ?? '');
  for (let at = first - 1; at >= Math.max(0, first - FAR) && !isPoint; at -= 1) {
    const word = tokens[at]?.word ?? '';
    // «Vem som ska spela kungen bestämmer vi»: what stands before is told by no word further off
    if (isAfter && at < first - 1) break;
    // «Då sätter vi Bo på det»
    if (isAfter && at === 0 && at === finite - 1 && word === 'då') break;
    if (word === 'att' || (at < first - 1 && OPENS_MAIN.has(word))) break;
    const opens =
      at === 0 || at === first - 1 || /,/.test(tokens[at]?.gap ?? '') || JOINS.has(tokens[at - 1]?.word ?? '');
    // «Som kassör omvaldes Bo»
    const isRelative = word !== 'som' || (at > 0 && tokens[at + 1]?.word !== 'därför');
    if (isRelative && (ALWAYS.has(word) || (SUBORDINATORS.has(word) && opens))) {
      if (hasOwnDoer && DESCRIBES.has(word)) break;
      if (!/,/.test(gapsBetween(sentence, at + 1, first)) && !(at === 0 && isAfterClause(sentence, finite)))
        return true;
    }
    if (sentence.opensPart(at + 1)) break;
  }
  // «Svårt att ta ställning i dag, vi skjuter det till marsmötet»
  const opensMain =
    first > 0 &&
    first < finite &&
    (JOINS.has(tokens[first - 1]?.word ?? '') || (isWe && /,/.test(tokens[first]?.gap ?? '')));
  return !opensMain && isReportedAt(sentence, isPoint ? finite + 1 : finite, isPoint);
}

/** «Då underlag saknas bordläggs ärendet»: after the verb of a clause that opens the sentence, the next one is the main one's. */
function isAfterClause(sentence: SentenceWords, finite: number): boolean {
  return sentence.words(1, finite).some((word) => CLAUSE_VERB.test(word));
}

/** The signs between the words from one index to another, that included. */
function gapsBetween({ tokens }: SentenceWords, from: number, to: number): string {
  return tokens
    .slice(from, to + 1)
    .map(({ gap }) => gap)
    .join('');
}
