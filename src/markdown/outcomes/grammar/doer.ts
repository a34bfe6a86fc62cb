/** Who does what a verb says: named right before it, right after it, or with an earlier verb. */
import { efterNamn } from '../language/clauses.ts';
import { samordnande } from '../language/markers.ts';
import { densom, ingenSärskild, självaMötet } from '../language/subjects.ts';
import type { NamedOwners, Surety } from '../owners/named-owners.ts';
import type { FiniteVerb } from './finite-verb.ts';
import type { SentenceWords } from './sentence.ts';
import { clauseStart, hasFiniteVerb, isOfOwner, isPartOfPhrase, mayBeObject } from './subjects-of-clauses.ts';
import { tokenAt } from './tokens.ts';

/** The doer of a verb; English grammars say subject or, after «av», agent. */
export interface ClauseDoer {
  /** `named` by name, role or body; `general`: «vi», «alla», «man», of whom no one has the task; `none`: nobody is said. */
  kind: 'named' | 'general' | 'none';
  /** Whether it is those who meet. */
  isWe: boolean;
  owners: string[];
  /** How surely the words name someone. */
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

const GENERAL: ReadonlySet<string> = new Set(ingenSärskild);
const MEETING_ITSELF: ReadonlySet<string> = new Set(självaMötet);
const RELATIVE: ReadonlySet<string> = new Set(densom);
/** What begins a phrase that belongs to a name before it. */
const AFTER_NAME: ReadonlySet<string> = new Set(efterNamn);
/** What joins a verb to the one before it. */
const JOINS: ReadonlySet<string> = new Set(samordnande);

/** Who does what a finite verb says; no one for fixed words and infinitives. */
export function doerOf(sentence: SentenceWords, { finite, mode }: FiniteVerb): ClauseDoer {
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
  return (
    doerBefore(sentence, finite) ??
    doerInClause(sentence, finite) ??
    doerShared(sentence, finite) ??
    doerOpening(sentence, finite) ??
    doerAfter(sentence, finite) ??
    none
  );
}

function doerBefore(sentence: SentenceWords, finite: number): ClauseDoer | undefined {
  const we = sentence.whoMeetBefore(finite);
  const before = sentence.namedBefore(finite);
  const named = before && isPartOfPhrase(sentence, before) ? undefined : before;
  const word = /,/.test(sentence.tokens[finite]?.gap ?? '') ? '' : (sentence.tokens[finite - 1]?.word ?? '');
  if (we === undefined && !named && !GENERAL.has(word)) return undefined;
  const first = named ? tokenAt(sentence.tokens, named.start) : (we ?? finite - 1);
  return doer(named, word, { isWe: we !== undefined, first });
}

/** «Gun från Ria kontaktar Mikael»: a person who opens the clause, with what belongs to the name before the verb. */
function doerOpening(sentence: SentenceWords, finite: number): ClauseDoer | undefined {
  const start = clauseStart(sentence, finite);
  if (start >= finite - 1) return undefined;
  const named = sentence.namedAt(start);
  if (!named?.isPerson || named.surety !== 'known' || isOfOwner(sentence.text, named)) return undefined;
  const end = tokenAt(sentence.tokens, named.end);
  if (!AFTER_NAME.has(sentence.tokens[end]?.word ?? '') || hasFiniteVerb(sentence, end, finite)) return undefined;
  return doer(named, '', { isWe: false, first: start });
}

/** No more words stand between a doer and its verb in a clause with «att». */
const NEAR = 4;

/** «att Bo redan i dag hämtar nycklarna»: in a clause with «att» the doer is first, and its verb after adverbs. */
function doerInClause(sentence: SentenceWords, finite: number): ClauseDoer | undefined {
  for (let at = finite - 2; at >= Math.max(0, finite - NEAR - 2); at -= 1) {
    if (/[,;:]/.test(sentence.tokens[at + 2]?.gap ?? '')) return undefined;
    if (sentence.tokens[at]?.word !== 'att') continue;
    const named = sentence.namedAt(at + 1);
    // «Efter att Per har ringt skickar Gun»
    if (named && hasFiniteVerb(sentence, tokenAt(sentence.tokens, named.end), finite)) return undefined;
    return named?.surety === 'known' ? doer(named, '', { isWe: false, first: at + 1 }) : undefined;
  }
  return undefined;
}

function doerAfter(sentence: SentenceWords, verb: number): ClauseDoer | undefined {
  // «åtog sig Eva att», «tog på sig»
  const [first, second] = sentence.words(verb + 1, verb + 3);
  const finite = first === 'sig' ? verb + 1 : first === 'på' && second === 'sig' ? verb + 2 : verb;
  const next = sentence.tokens[finite + 1];
  if (!next || /[,.:;(]/.test(next.gap) || isRelative(sentence, verb)) return undefined;
  const isWe = sentence.resolve('vi', finite + 1) !== undefined;
  const named = sentence.namedAt(finite + 1);
  // a name that is not known is rather what something is done to: «medlemmarna kollar Anslaget»
  const isDoer =
    named && named.surety !== 'name' && !(named.isPerson && finite === verb && mayBeObject(sentence, finite));
  if (!isWe && !isDoer && !GENERAL.has(next.word)) return undefined;
  return { ...doer(isDoer ? named : undefined, next.word, { isWe, first: verb }), isAfter: true };
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
