/** Whether what stands after «att» is decided, or only told or wanted: «Bo berättade att …», «en motion om att …». */
import { förslag } from '../language/markers.ts';
import { berättar, händelser, tillstånd } from '../language/other-verbs.ts';
import { constructionsOf } from './construction-index.ts';
import { isOfThePast } from './past.ts';
import { restOfWords } from './rest.ts';
import { FAR, type SentenceWords } from './sentence.ts';
import { formsOf } from './verb-forms.ts';

/** Words after which «att» tells what is reported or wanted. */
const TELLS: ReadonlySet<string> = new Set([
  ...förslag,
  ...berättar.filter((verb) => !verb.includes(' ')).flatMap((verb) => [...formsOf(verb).keys()]),
]);
/** Whether a word says that something is told or wanted: «föreslår». */
export function isTold(word: string): boolean {
  return TELLS.has(word);
}

/** How words begin that say themselves that what stands after «att» is decided. */
const AGREED = /^(?:beslut|bestäm|enad|enas|överens|enig|ense)/u;
/** How others begin after which it is no report: «uppdrar åt Bo att», «konstaterar att», «så att». */
const SETTLED = /^(?:uppdra|finner|fann|konstatera|resultat|slutsats|så)/u;
/** No more words stand between «att» and what it depends on. */
const NEAR = 14;
/** No decision has as many points before one that gives somebody something. */
const MOST_POINTS = 40;
const PREPOSITIONS: ReadonlySet<string> = new Set(['till', 'för', 'genom', 'med', 'efter']);

/**
 * Whether the words at `index`, a finite verb or what `isPoint` says to stand after «att», depend on an «att» whose words are
 * neither decided nor those of a list of points.
 */
export function isReportedAt(sentence: SentenceWords, index: number, isPoint: boolean): boolean {
  const { tokens } = sentence;
  let att = attBefore(sentence, index, { ofFinite: !isPoint });
  const why = att !== undefined && tokens[att - 1]?.word === 'för';
  // the points of a decision, «att …, att … samt att …», depend on what stands before the first of them; «för att» says why
  for (let points = 0; att !== undefined && points < MOST_POINTS; points += 1) {
    if (!isNextPoint(sentence, att) && tokens[att - 1]?.word !== 'för') break;
    att = attBefore(sentence, att, { overJoins: true });
  }
  // «Anna tackade Bo för att han hämtar posten»
  if (att === undefined && why && !isPoint) return true;
  // «Till att justera protokollet valdes Bo»
  if (att === undefined || (att === 1 && PREPOSITIONS.has(tokens[0]?.word ?? ''))) return false;
  for (let at = att - 1; at >= Math.max(0, att - NEAR); at -= 1) {
    const word = tokens[at]?.word ?? '';
    if (AGREED.test(word) || SETTLED.test(word) || decidesAt(sentence, at)) return false;
    if (TELLS.has(word)) return true;
    if (/[;.!?]/.test(tokens[at]?.gap ?? '')) break;
  }
  // a point of a list, «att Bo öppnar ett konto», is of what stands over it
  return att > 0;
}

/** No more words stand between «att» and what decides that something was to come. */
const VERY_NEAR = 6;

/** Whether a word depends on an «att» of what this meeting decides: «skulle» in «beslutade att Bo skulle ringa». */
export function isDecidedAt(sentence: SentenceWords, index: number): boolean {
  const { tokens } = sentence;
  const att = attBefore(sentence, index, { ofFinite: true });
  if (att === undefined) return false;
  for (let at = att - 1; at >= Math.max(0, att - VERY_NEAR); at -= 1) {
    const word = tokens[at]?.word ?? '';
    if (AGREED.test(word) || decidesAt(sentence, at)) return !isOfThePast(sentence, at, att);
    if (TELLS.has(word)) return false;
  }
  return false;
}

/** Whether the words of deciding begin at a word: «kom överens om». */
function decidesAt(sentence: SentenceWords, at: number): boolean {
  return constructionsOf(sentence.tokens[at]?.word ?? '').some(({ construction }) => {
    const { kind, isFixed } = construction;
    return kind === 'decision' && !isFixed && restOfWords(sentence, construction, at) !== undefined;
  });
}

const INFINITIVES: ReadonlySet<string> = new Set(
  [...berättar, ...tillstånd, ...händelser].map((verb) => verb.split(' ')[0] ?? ''),
);

/** «att bo», and not «att Bo». */
function isInfinitiveAt({ text, tokens }: SentenceWords, index: number): boolean {
  const { word, start } = tokens[index] ?? { word: '', start: 0 };
  if (!text.startsWith(word.charAt(0), start)) return false;
  return INFINITIVES.has(word) || constructionsOf(word).some(({ form }) => form?.tense === 'infinitive');
}

function isNextPoint({ tokens }: SentenceWords, att: number): boolean {
  const before = tokens[att - 1]?.word ?? '';
  return att > 0 && (/[,;]/.test(tokens[att]?.gap ?? '') || before === 'och' || before === 'samt');
}

/** The «att» on which a word depends: the last before it in its part of the sentence. */
function attBefore(
  sentence: SentenceWords,
  index: number,
  { overJoins = false, ofFinite = false },
): number | undefined {
  for (let at = index - 1; at >= Math.max(0, index - FAR); at -= 1) {
    // «Sättet att kalla godkändes»: an infinitive has no finite verb of its own
    const isAtt = sentence.tokens[at]?.word === 'att';
    if (isAtt && !(ofFinite && isInfinitiveAt(sentence, at + 1))) return at;
    // what follows «och», «men», «,» with a doer of its own is of the main clause again
    if (!overJoins && sentence.opensPart(at + 1)) return undefined;
  }
  return undefined;
}
