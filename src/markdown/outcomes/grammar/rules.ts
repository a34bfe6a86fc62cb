/** When the words of a construction count as an outcome, by its kind: who does it, when, and how surely. */
import { saysDue } from '../../../swedish/due-date.ts';
import { isOutside } from '../owners/bodies.ts';
import type { Clause, Mode } from './clause.ts';
import type { Candidate } from './constructions.ts';
import { isHabit, isOfAnEvent, isOfAnotherMeeting, isOfOthers, isOfThePast, isWeekly } from './markers.ts';
import type { SentenceWords } from './sentence.ts';

/** The words of a construction in a sentence, by the indices of the first and the one after the last. */
export interface Found extends Candidate {
  index: number;
  next: number;
  /** Who is named within them. */
  owners: string[];
  clause: Clause;
}

/** How an outcome counts: `sure` ones are listed, of others the author is told. */
export interface Counts {
  owners: string[];
  isSure: boolean;
}

type Rule = (found: Found, sentence: SentenceWords) => Counts | undefined;

const SURE: Counts = { owners: [], isSure: true };
/** The ways to say that what is decided or promised is so from now on. */
const NOW: readonly Mode[] = ['plain', 'perfect'];
const COMING: readonly Mode[] = ['plain', 'ahead', 'duty', 'att'];

/** Nothing when the words do not count. */
export function countedAs(found: Found, sentence: SentenceWords): Counts | undefined {
  const { clause, construction } = found;
  if (clause.isSubordinate || clause.isNegated) return undefined;
  if (construction.needsDue && !saysDue(sentence.text)) return undefined;
  if (construction.opens && found.index > 0) return undefined;
  if (construction.closes && found.next < sentence.tokens.length) return undefined;
  // «Är vi överens om målet»: a verb that comes first asks
  if (clause.doer.isAfter && sentence.opensPart(clause.finite) && found.form?.tense === 'present') return undefined;
  return RULES[construction.kind](found, sentence);
}

const RULES: Readonly<Record<Found['construction']['kind'], Rule>> = {
  decision,
  task,
  'carried-over': carriedOver,
  call,
  question: () => undefined,
};

function decision(found: Found, sentence: SentenceWords): Counts | undefined {
  const { construction, form, clause, index, next } = found;
  if (construction.isNote && hasFiniteVerb(sentence, index)) return undefined;
  if (isOfThePast(sentence, index, next) || isOfAnotherMeeting(sentence, index) || isOfOthers(sentence))
    return undefined;
  if (construction.isFixed) return byAnother(sentence, next) ? undefined : SURE;
  // «Årsmötet har antagit en ny policy» tells of what was; «vi har beslutat» is a construction of its own
  if (clause.mode !== 'plain') return undefined;
  if (form?.isPassive) return byAnother(sentence, next) ? undefined : SURE;
  if (form?.tense === 'present' && isHabit(sentence, clause.finite)) return undefined;
  if (clause.doer.isWe || isOwnBody(found, sentence)) return SURE;
  switch (clause.doer.kind) {
    case 'named':
      // «Ordförande och kassör godkänner att …»
      return construction.byRoles && clause.doer.surety === 'known' ? SURE : undefined;
    case 'general':
      return sentence.tokens[clause.doer.first]?.word === 'man' ? SURE : undefined;
    case 'none':
      return sentence.opensPart(clause.finite) && next > index + 1 ? SURE : undefined;
  }
}

/** Verbs that make a participle after them something else than a note: «är inte bestämt». */
const FINITE: ReadonlySet<string> = new Set([
  'är',
  'var',
  'blev',
  'blir',
  'har',
  'hade',
  'blivit',
  'inte',
  'ska',
  'som',
]);
const CONDITIONS: ReadonlySet<string> = new Set(['om', 'ifall', 'blir', 'får', 'kommer', 'kan', 'hinner', 'räcker', 'vill', 'skulle']);
const OBJECT =
  /^(?:av|upp|in|ut|ur|ihop|fram|ner|ned|bort|över|igen|runt|tillbaka|vidare|dem|den|det|\p{L}{3,}(?:[^aeiouyåäö]en|et|[aeo]rna))$/u;
const BODY = /(?:nämnden|utskottet|stämman|fullmäktige|styrelsen|delegationen|rådet|kommittén|mötet)$/;

/** Whether a participle has a verb of its own before it, and is no short note: «7 oktober bestämt för loppisen». */
function hasFiniteVerb(sentence: SentenceWords, index: number): boolean {
  return sentence.words(0, index).some((word) => FINITE.has(word));
}

/** «Socialnämnden beslutar att …»: in the present tense a body decides in its own minutes. */
function isOwnBody({ form, clause, next, index }: Found, sentence: SentenceWords): boolean {
  if (form?.tense !== 'present' || clause.doer.first !== clause.finite || next === index + 1) return false;
  return BODY.test(sentence.tokens[clause.finite - 1]?.word ?? '');
}

/** «antogs av kommunfullmäktige» */
function byAnother(sentence: SentenceWords, next: number): boolean {
  const agent = [next, next + 1].find((at) => sentence.tokens[at]?.word === 'av');
  if (
    agent !== undefined &&
    !sentence.resolve('vi', agent + 1) &&
    (sentence.namedAt(agent + 1) || BODY.test(sentence.tokens[agent + 1]?.word ?? ''))
  )
    return true;
  return sentence
    .words(next, next + 3)
    .some((word, at, words) => isOutside(word) && /^(?:i|hos|av)$/.test(words[at - 1] ?? ''));
}

function task(found: Found, sentence: SentenceWords): Counts | undefined {
  const { construction, form, clause, index, next } = found;
  if (construction.active === 'anyone' || construction.isFixed) {
    if (isOfThePast(sentence, index, next) || isGeneral(found, sentence)) return undefined;
    return { owners: found.owners, isSure: true };
  }
  if (construction.isAhead) return errand(found, sentence);
  if (![...NOW, 'att'].includes(clause.mode) || isOfThePast(sentence, index, next)) return undefined;
  // «Bo har fått i uppdrag» tells of what was
  if (clause.mode === 'perfect' && construction.passive === 'subject') return undefined;
  const { doer } = clause;
  if (doer.kind === 'general') return undefined;
  if (doer.kind === 'named') return { owners: doer.owners, isSure: true };
  // «Enhetscheferna fick i uppdrag att …»
  return form?.isPassive || construction.passive === 'subject'
    ? { owners: [], isSure: clause.mode !== 'att' }
    : undefined;
}

/** «De gav oss i uppdrag» */
function isGeneral({ clause, index, next }: Found, sentence: SentenceWords): boolean {
  return clause.doer.kind === 'general' && !clause.doer.isWe ? true : sentence.words(index, next).includes('oss');
}

/** «Anna bokar salen», «Bo ska ringa», «priser tas fram av Kerstin». */
function errand({ form, clause, next }: Found, sentence: SentenceWords): Counts | undefined {
  if (form?.isPassive) return byAgent(sentence, next);
  const { doer, mode } = clause;
  if (!['plain', 'ahead', 'duty', 'maybe'].includes(mode) || doer.kind !== 'named') return undefined;
  const hasDue = saysDue(sentence.text);
  if ((isHabit(sentence, clause.finite) || isWeekly(sentence)) && !hasDue) return undefined;
  if (isConditional(sentence) || (doer.surety !== 'known' && isOfAnEvent(sentence))) return { owners: doer.owners, isSure: false };
  // «G7 ska ändra rutinerna» is a plan of theirs
  const isNamed =
    mode === 'plain' ? doer.surety !== 'name' || doer.owners.length > 1 || doer.first > 0 : doer.surety === 'known';
  const isMeant = mode !== 'maybe' && (hasDue || isNamed);
  return { owners: doer.owners, isSure: isMeant };
}

/** «Pia rensar anslagstavlan», and «Bo redovisar siffrorna på nästa möte», which is said of no meeting that has been. */
export function countedAsErrand(clause: Clause, sentence: SentenceWords, isTelling: boolean): Counts | undefined {
  const { doer, isSubordinate, isNegated, mode, finite } = clause;
  if (isSubordinate || isNegated || doer.kind !== 'named' || doer.surety !== 'known') return undefined;
  if (mode === 'ahead')
    return doer.isPerson ? { owners: doer.owners, isSure: isTelling && saysDue(sentence.text) } : undefined;
  if (mode !== 'plain') return undefined;
  if (doer.isAfter || doer.isShared || !doer.isPerson) return undefined;
  const hasDue = saysDue(sentence.text);
  if (isTelling) return hasDue ? { owners: doer.owners, isSure: /senast|nästa|till/i.test(sentence.text) } : undefined;
  if ((isHabit(sentence, finite) || isWeekly(sentence) || isOfThePast(sentence, finite, finite + 1)) && !hasDue)
    return undefined;
  return { owners: doer.owners, isSure: hasDue || hasObject(sentence, finite) };
}

/** «Blir vi fler köper Bo mer korv»: what depends on something. */
function isConditional(sentence: SentenceWords): boolean {
  return CONDITIONS.has(sentence.tokens[0]?.word ?? '');
}

/** «slår av larmet», «rensar tavlan», «frågar om priset»: words after a verb that tell of something that gets done. */
function hasObject(sentence: SentenceWords, verb: number): boolean {
  const next = sentence.tokens[verb + 1];
  return next !== undefined && next.gap === ' ' && OBJECT.test(next.word);
}

function byAgent(sentence: SentenceWords, next: number): Counts | undefined {
  for (let at = next; at < next + 8; at += 1) {
    if (sentence.tokens[at]?.word !== 'av') continue;
    const agent = sentence.namedAt(at + 1);
    return agent && (agent.surety === 'known' || saysDue(sentence.text))
      ? { owners: agent.owners, isSure: true }
      : undefined;
  }
  return undefined;
}

function carriedOver(found: Found, sentence: SentenceWords): Counts | undefined {
  const { construction, form, clause, index, next } = found;
  if (isOfThePast(sentence, index, next) || isOfAnEvent(sentence)) return undefined;
  if (construction.isFixed || form?.isPassive) return SURE;
  if (![...NOW, ...COMING].includes(clause.mode)) return undefined;
  const { doer, mode, finite } = clause;
  if (construction.active === 'anyone' || doer.isWe) return SURE;
  // «Sover på saken till nästa möte», «beslutade att bordlägga»: a doer that is left out
  return doer.kind === 'none' && (mode === 'att' || sentence.opensPart(finite) || sentence.tokens[finite - 1]?.word === 'och') ? SURE : undefined;
}

function call({ construction, clause, index }: Found, sentence: SentenceWords): Counts | undefined {
  const before = sentence.tokens[Math.min(clause.doer.first, index) - 1]?.word ?? '';
  if (before === 'det' || before === 'den' || before === 'de') return undefined;
  return construction.isFixed || clause.mode === 'plain' ? SURE : undefined;
}
