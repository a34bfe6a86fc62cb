/** What stands around the words of a construction: who does it, when, and whether it is said to happen at all. */
import { bisatsord, nekande } from '../language/markers.ts';
import { ingenSärskild } from '../language/subjects.ts';
import type { NamedOwners, Surety } from '../owners/named-owners.ts';
import { isReportedAt } from './reported.ts';
import type { SentenceWords } from './sentence.ts';
import { tokenAt } from './tokens.ts';
import type { VerbForm } from './verb-forms.ts';

/** How a verb is said: `plain` as it happens, `perfect` «har lovat», `ahead` «ska boka», «kommer att boka», `duty` «får
 * boka», `maybe` «kan boka», `att` «att boka». */
export type Mode = 'plain' | 'perfect' | 'ahead' | 'duty' | 'maybe' | 'att' | 'fixed';

/** Who does what a verb says. */
export interface ClauseDoer {
  /** Someone who is named, someone who is not, «alla», or no one whose name is known. */
  kind: 'named' | 'general' | 'none';
  /** Whether it is those who meet. */
  isWe: boolean;
  owners: string[];
  surety: Surety;
  /** Whether it is someone by name, or one letter off it. */
  isPerson: boolean;
  /** Whether it stands after its verb: «därför bokar Anna fika». */
  isAfter: boolean;
  /** Whether it is the doer of an earlier verb: «Anna bokar fika och skickar inbjudan». */
  isShared: boolean;
  /** The index of its first word. */
  first: number;
}

/** The words of a construction in their clause. Indices are of the sentence's words. */
export interface Clause {
  mode: Mode;
  /** The finite verb: «ska» in «ska boka». */
  finite: number;
  doer: ClauseDoer;
  /** Whether it stands in a clause that tells a condition, a time, or what someone said or wants. */
  isSubordinate: boolean;
  isNegated: boolean;
}

const SUBORDINATORS: ReadonlySet<string> = new Set(bisatsord);
const NEGATIONS: ReadonlySet<string> = new Set(nekande);
const GENERAL: ReadonlySet<string> = new Set(ingenSärskild);
const AUXILIARIES: Readonly<Record<string, Mode>> = {
  ska: 'ahead',
  skall: 'ahead',
  får: 'duty',
  måste: 'maybe',
  kan: 'maybe',
  kunde: 'maybe',
  bör: 'maybe',
  borde: 'maybe',
  vill: 'maybe',
  skulle: 'maybe',
  behöver: 'maybe',
  behövs: 'maybe',
  kunna: 'maybe',
  måsta: 'maybe',
  ville: 'maybe',
  försöker: 'ahead',
};
/** No more words stand between an auxiliary and its verb. */
const NEAR = 12;
/** Subordinators that are nothing else. */
const ALWAYS: ReadonlySet<string> = new Set([
  'som',
  'när',
  'innan',
  'eftersom',
  'ifall',
  'tills',
  'medan',
  'huruvida',
  'vem',
  'där',
]);
const RELATIVE: ReadonlySet<string> = new Set(['den', 'de', 'dem', 'alla', 'ni', 'du', 'någon']);
/** Words for those who meet that are no one to give something to. */
const MEETING_ITSELF: ReadonlySet<string> = new Set(['mötet', 'gruppen', 'stämman', 'årsmötet', 'föreningen']);
const OPENS_MAIN: ReadonlySet<string> = new Set(['och', 'men', 'så']);
const JOINS: ReadonlySet<string> = new Set(['och', 'samt', 'men', 'utan']);

/** The clause of the words from `index` to `next`, which begin with a verb in a form, or are fixed. */
export function clauseOf(
  sentence: SentenceWords,
  index: number,
  next: number,
  form: VerbForm | undefined,
): Clause | undefined {
  const verb = finiteVerb(sentence, index, form);
  if (!verb) return undefined;
  const { mode, finite } = verb;
  const doer = doerOf(sentence, finite, mode);
  const isFixed = mode === 'fixed';
  return {
    mode,
    finite,
    doer,
    isSubordinate: isSubordinate(sentence, { ...doer, first: doer.isShared ? finite : doer.first }, finite),
    isNegated: sentence
      .words(isFixed ? finite - 1 : Math.min(doer.isShared ? finite : doer.first, finite), next)
      .concat(afterVerb(sentence, index, next))
      .some((word) => NEGATIONS.has(word)),
  };
}

/** «Vi beslutade inte», «fattade inga»: the words after the verb, up to those that tell what. */
function afterVerb(sentence: SentenceWords, index: number, next: number): string[] {
  if (sentence.tokens[next - 1]?.word === 'att') return [];
  const words = sentence.words(Math.max(index + 1, next), Math.max(index + 1, next) + 2);
  const end = words.findIndex((word) => word === 'att' || word === 'om');
  return end < 0 ? words : words.slice(0, end);
}

function finiteVerb(
  sentence: SentenceWords,
  index: number,
  form: VerbForm | undefined,
): { mode: Mode; finite: number } | undefined {
  if (!form) return { mode: 'fixed', finite: index };
  const { tokens } = sentence;
  if (form.tense === 'present' || form.tense === 'past') {
    // «avslås» is an infinitive too: «bör avslås»
    const before = sentence.words(index - 3, index);
    const isInfinitive =
      form.isPassive && (before.at(-1) === 'att' || before.some((word) => Object.hasOwn(AUXILIARIES, word)));
    return isInfinitive ? undefined : { mode: 'plain', finite: index };
  }
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at -= 1) {
    const token = tokens[at];
    if (!token || /[.;!?:]/.test(tokens[at + 1]?.gap ?? '')) break;
    if (form.tense === 'supine') {
      if (token.word === 'har' || token.word === 'hade') return { mode: 'perfect', finite: at };
      if (index - at > 4) break;
      continue;
    }
    const mode = Object.hasOwn(AUXILIARIES, token.word) ? AUXILIARIES[token.word] : undefined;
    if (mode) return { mode, finite: at };
    if (token.word === 'att') {
      const coming = sentence.words(at - 4, at).lastIndexOf('kommer');
      if (coming >= 0) return { mode: 'ahead', finite: Math.max(0, at - 4) + coming };
      return { mode: 'att', finite: at };
    }
  }
  return undefined;
}

function doerOf(sentence: SentenceWords, finite: number, mode: Mode): ClauseDoer {
  const none: ClauseDoer = {
    kind: 'none',
    isAfter: false,
    isWe: false,
    owners: [],
    surety: 'name',
    isPerson: false,
    isShared: false,
    first: finite,
  };
  if (mode === 'att' || mode === 'fixed') return none;
  return doerBefore(sentence, finite) ?? doerAfter(sentence, finite) ?? doerShared(sentence, finite) ?? none;
}

function doerBefore(sentence: SentenceWords, finite: number): ClauseDoer | undefined {
  const we = sentence.whoMeetBefore(finite);
  const named = sentence.namedBefore(finite);
  const word = /,/.test(sentence.tokens[finite]?.gap ?? '') ? '' : (sentence.tokens[finite - 1]?.word ?? '');
  if (we === undefined && !named && !GENERAL.has(word)) return undefined;
  const first = named ? tokenAt(sentence.tokens, named.start) : (we ?? finite - 1);
  return doer(named, word, { isWe: we !== undefined, first });
}

function doerAfter(sentence: SentenceWords, finite: number): ClauseDoer | undefined {
  const next = sentence.tokens[finite + 1];
  if (!next || /[,.:;(]/.test(next.gap) || isRelative(sentence, finite)) return undefined;
  const isWe = sentence.resolve('vi', finite + 1) !== undefined;
  const named = sentence.namedAt(finite + 1);
  // a name that is not known is rather what something is done to: «medlemmarna kollar Anslaget»
  const isDoer = named && named.surety !== 'name';
  if (!isWe && !isDoer && !GENERAL.has(next.word)) return undefined;
  return { ...doer(isDoer ? named : undefined, next.word, { isWe, first: finite }), isAfter: true };
}

/** «Den som är intresserad kontaktar Gun»: who comes after the verb is not the one who does it. */
function isRelative(sentence: SentenceWords, finite: number): boolean {
  return sentence.words(0, finite).some((word, at, words) => word === 'som' && RELATIVE.has(words[at - 1] ?? ''));
}

/** «Anna bokar fika och skickar inbjudan», «Vi gick igenom priserna och beslutade». */
function doerShared(sentence: SentenceWords, finite: number): ClauseDoer | undefined {
  if (!JOINS.has(sentence.tokens[finite - 1]?.word ?? '')) return undefined;
  const isWe =
    sentence.resolve('vi', 0) !== undefined ||
    sentence.words(0, finite).some((word) => word === 'vi' || word === 'man');
  const named = sentence.namedAt(0);
  if (!isWe && !named) return undefined;
  return { ...doer(named, sentence.tokens[0]?.word ?? '', { isWe, first: finite }), isShared: true };
}

function doer(
  named: NamedOwners | undefined,
  word: string,
  { isWe, first }: { isWe: boolean; first: number },
): ClauseDoer {
  const isNamed = named !== undefined && !GENERAL.has(word) && !MEETING_ITSELF.has(word);
  return {
    kind: isNamed ? 'named' : 'general',
    isWe: isWe || word === 'man',
    owners: isNamed ? named.owners : [],
    surety: named?.surety ?? 'name',
    isPerson: named?.isPerson ?? false,
    isAfter: false,
    isShared: false,
    first,
  };
}

/** Whether the clause that begins at `first` is one that tells a condition, a time, or what someone said or wants. */
function isSubordinate(sentence: SentenceWords, { first, isAfter }: ClauseDoer, finite: number): boolean {
  const { tokens } = sentence;
  const isPoint = tokens[finite]?.word === 'att';
  for (let at = first - 1; at >= 0 && !isPoint; at -= 1) {
    const word = tokens[at]?.word ?? '';
    // «Vem som ska spela kungen bestämmer vi»: what stands before is told by no word further off
    if (isAfter && at < first - 1) break;
    if (word === 'att' || (at < first - 1 && OPENS_MAIN.has(word))) break;
    const opens =
      at === 0 || at === first - 1 || /,/.test(tokens[at]?.gap ?? '') || JOINS.has(tokens[at - 1]?.word ?? '');
    // «Som kassör omvaldes Bo»
    const isRelative = word !== 'som' || at > 0;
    if (isRelative && (ALWAYS.has(word) || (SUBORDINATORS.has(word) && opens))) {
      if (!/,/.test(gapsBetween(sentence, at + 1, first)) && !isAfterClause(sentence, finite)) return true;
    }
    if (sentence.opensPart(at + 1)) break;
  }
  const opensMain = first > 0 && first < finite && JOINS.has(tokens[first - 1]?.word ?? '');
  return !opensMain && isReportedAt(sentence, isPoint ? finite + 1 : finite);
}

/** «Då underlag saknas bordläggs ärendet»: a verb right after another one begins the main clause. */
function isAfterClause(sentence: SentenceWords, finite: number): boolean {
  const [before = '', , after = ''] = sentence.words(finite - 1, finite + 2);
  return /(?:[aeo]r|as|es|ns|de|te|tt|it)$/u.test(before) && /(?:[ae]n|et|na|vi|mötet)$/u.test(after);
}

/** The signs between the words from one index to another, that included. */
function gapsBetween({ tokens }: SentenceWords, from: number, to: number): string {
  return tokens
    .slice(from, to + 1)
    .map(({ gap }) => gap)
    .join('');
}
