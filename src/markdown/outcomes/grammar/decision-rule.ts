/** When words of deciding are a decision of this meeting. */
import { verbFöreParticip } from '../language/markers.ts';
import { beslutande, beslutarAnnanstans, förkortningar } from '../language/subjects.ts';
import { isOutside } from '../owners/bodies.ts';
import { type Found, type Rule, SURE } from './found.ts';
import { isConditional, isHabit, isOfAnotherMeeting, isOfOthers, isPerhaps } from './markers.ts';
import { isInMonth, isOfThePast } from './past.ts';
import { isTold } from './reported.ts';
import type { SentenceWords } from './sentence.ts';

const FINITE: ReadonlySet<string> = new Set(verbFöreParticip);
const ELSEWHERE: ReadonlySet<string> = new Set(beslutarAnnanstans);
const NO_BODIES: ReadonlySet<string> = new Set(förkortningar);
const ACRONYM = /^\p{Lu}{2,6}$/u;
const BODY = new RegExp(`(?:${beslutande.join('|')})$`);

/** Those who meet, or a role, decide; or it is decided, by no one else, not before, and not as a habit. */
export const decisionRule: Rule = (found, sentence) => {
  const { construction, form, clause, index, next } = found;
  // «Kassör: Bo Lind (omval)» is an item of those who were elected
  if (construction.isNote && (hasFiniteVerb(sentence, index) || sentence.tokens[index]?.gap.endsWith('(')))
    return undefined;
  if (isOfThePast(sentence, index, next) || isOfAnotherMeeting(sentence, index) || isOfOthers(sentence, index))
    return undefined;
  if (form?.tense !== 'present' && isInMonth(sentence, next)) return undefined;
  if (construction.isFixed) return byAnother(sentence, next) ? undefined : SURE;
  // «Vi ska köpa in två bord»: what counts only in the present tense counts of what is to come too
  if (clause.mode === 'ahead') return construction.tense === 'present' && isPlanned(found, sentence) ? SURE : undefined;
  // «Årsmötet har antagit en ny policy» tells of what was; «vi har beslutat» is a construction of its own
  if (clause.mode !== 'plain') return undefined;
  if (form?.isPassive) return byAnother(sentence, next) ? undefined : SURE;
  if (form?.tense === 'present' && (isHabit(sentence, clause.finite) || isConditional(sentence))) return undefined;
  if (clause.doer.isWe || isOwnBody(found, sentence)) return SURE;
  switch (clause.doer.kind) {
    case 'named':
      // «Ordförande och kassör godkänner att …»
      return construction.byRoles && clause.doer.surety === 'known' && !clause.doer.isPerson ? SURE : undefined;
    case 'general':
      return sentence.tokens[clause.doer.first]?.word === 'man' ? SURE : undefined;
    case 'none':
      return sentence.opensPart(clause.finite) && next > index + 1 ? SURE : undefined;
  }
};

/** «Vi ska byta lokal», and not «Vi ska kanske byta lokal», «Vi ska försöka byta lokal». */
function isPlanned({ clause: { doer, finite }, index }: Found, sentence: SentenceWords): boolean {
  return (
    doer.isWe && !isPerhaps(sentence, index) && !sentence.words(finite + 1, index).some((word) => word.endsWith('a'))
  );
}

/** Whether words without a verb have one before them, or are wanted, and are no short note: «7 oktober bestämt för loppisen». */
function hasFiniteVerb(sentence: SentenceWords, index: number): boolean {
  return sentence.words(1, index).some((word) => FINITE.has(word) || isTold(word));
}

/** «Socialnämnden beslutar att …», «LAG beslutar att …»: in the present tense a body decides in its own minutes. */
export function isOwnBody({ form, clause: { doer, finite } }: Found, { text, tokens }: SentenceWords): boolean {
  if (form?.tense !== 'present') return false;
  const { word, start, end } = tokens[doer.isShared ? 0 : finite - 1] ?? { word: '', start: 0, end: 0 };
  if (doer.first === finite && !doer.isShared) return BODY.test(word) && !ELSEWHERE.has(word);
  return !doer.isAfter && !doer.isPerson && ACRONYM.test(text.slice(start, end)) && !NO_BODIES.has(word);
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
