/** When the words of a construction count as an outcome, by its kind: who does it, when, and how surely. */
import type { OutcomeKind } from '../../../domain/outcome.ts';
import { söksHosNågon } from '../language/calls.ts';
import { decisionRule, isOwnBody } from './decision-rule.ts';
import type { Mode } from './finite-verb.ts';
import { type Counts, type Found, type Rule, SURE } from './found.ts';
import { isOfAnEvent } from './markers.ts';
import { NEGATIONS } from './negations.ts';
import { isOfThePast } from './past.ts';
import type { SentenceWords } from './sentence.ts';
import { taskRule } from './task-rule.ts';

/** What may stand before the first word of a sentence; other signs are round a label, of which its author is told. */
const OPENS = /^[”"\s–-]*$/;
const APPLIED_FOR: ReadonlySet<string> = new Set(söksHosNågon);
const RULES: Readonly<Record<OutcomeKind, Rule>> = {
  decision: decisionRule,
  task: taskRule,
  'carried-over': carriedOver,
  call,
  question: () => undefined,
};
const POSSIBLE: ReadonlySet<string> = new Set(['kan', 'kunde', 'kunna']);
/** What is put off is not only possible. */
const PUT_OFF: ReadonlySet<Mode> = new Set(['plain', 'perfect', 'ahead', 'duty', 'att']);

/** Nothing when the words do not count. */
export function countedAs(found: Found, sentence: SentenceWords): Counts | undefined {
  const { clause, construction } = found;
  if (construction.isUnsure) return clause.isSubordinate ? undefined : { owners: [], isSure: false };
  if (clause.isSubordinate) return undefined;
  // «Ledare sökes, inga förkunskaper krävs»: what is said after a comma denies no call
  const isNegated = clause.isNegated && (construction.kind !== 'call' || isDeniedBefore(found, sentence));
  if (isNegated && !construction.isNegative) return undefined;
  if (construction.needsDue && !sentence.saysDue) return undefined;
  if (construction.opens && (found.index > 0 || !OPENS.test(sentence.tokens[0]?.gap ?? ''))) return undefined;
  if (construction.closes && found.next < sentence.tokens.length) return undefined;
  // «Är vi överens om målet»: a verb that comes first asks
  if (clause.doer.isAfter && sentence.opensPart(clause.finite) && found.form?.tense === 'present') return undefined;
  return RULES[construction.kind](found, sentence);
}

/** Whether a word before a call denies it, or the one right after. */
function isDeniedBefore({ index, next }: Found, sentence: SentenceWords): boolean {
  const after = sentence.tokens[next]?.gap.includes(',') ? next : next + 1;
  return sentence.words(0, Math.max(index, after)).some((word) => NEGATIONS.has(word));
}

function carriedOver(found: Found, sentence: SentenceWords): Counts | undefined {
  const { construction, form, clause, index, next } = found;
  if (isOfThePast(sentence, index, next, form?.tense === 'present') || isOfAnEvent(sentence, index)) return undefined;
  if (construction.isFixed) return SURE;
  // «Bilden tas i mars av Bo»
  if (
    form?.isPassive &&
    construction.heads.includes('ta') &&
    sentence.tokens[next]?.word === 'av' &&
    sentence.namedAt(next + 1)
  )
    return undefined;
  // «Fler förslag kan lämnas på nästa möte»
  if (form?.isPassive) return POSSIBLE.has(sentence.tokens[clause.finite]?.word ?? '') ? undefined : SURE;
  if (!PUT_OFF.has(clause.mode)) return undefined;
  const { doer, mode, finite } = clause;
  // «Nämnden återremitterar ärendet», and not «Nämnden behandlar frågan i maj»
  if (construction.active === 'anyone' || doer.isWe || (construction.rest.length === 0 && isOwnBody(found, sentence)))
    return SURE;
  // «Sover på saken till nästa möte», «beslutade att bordlägga»: a doer that is left out
  return doer.kind === 'none' &&
    (mode === 'att' || sentence.opensPart(finite) || sentence.tokens[finite - 1]?.word === 'och')
    ? SURE
    : undefined;
}

function call({ construction, clause, index, next }: Found, sentence: SentenceWords): Counts | undefined {
  if (sentence.words(next, next + 3).some((word) => APPLIED_FOR.has(word))) return undefined;
  const before = sentence.tokens[Math.min(clause.doer.first, index) - 1]?.word ?? '';
  if (before === 'det' || before === 'den' || before === 'de') return undefined;
  return construction.isFixed || clause.mode === 'plain' ? SURE : undefined;
}
