/** When words of promising, giving and errands are a task. */
import { errandRule } from './errand-rule.ts';
import type { Mode } from './finite-verb.ts';
import type { Found, Rule } from './found.ts';
import { isDoneHere } from './markers.ts';
import { isOfThePast } from './past.ts';
import type { SentenceWords } from './sentence.ts';

/** How a promise or a charge is said that holds from now on. */
const SAID: ReadonlySet<Mode> = new Set(['plain', 'perfect', 'att']);

const COMING: ReadonlySet<Mode> = new Set(['ahead', 'duty', 'maybe']);

/** Someone promises, is given something to do, or does an errand. */
export const taskRule: Rule = (found, sentence) => {
  const { construction, form, clause, index, next } = found;
  if (isOfPastDecision(found, sentence) || isDoneHere(sentence, index)) return undefined;
  if (construction.active === 'anyone' || construction.isFixed) {
    if (isOfThePast(sentence, index, next) || isGeneral(found, sentence)) return undefined;
    // «Anna ska be Bo ringa» is Anna's
    const { doer, mode } = clause;
    if (COMING.has(mode) && doer.kind === 'named' && doer.isPerson && !form?.isPassive)
      return { owners: doer.owners, isSure: mode !== 'maybe' };
    return { owners: found.owners, isSure: true };
  }
  if (construction.isAhead) return errandRule(found, sentence);
  if (!SAID.has(clause.mode) || isOfThePast(sentence, index, next)) return undefined;
  // «Hon har dock lovat att …» tells of someone who may not be there
  if (clause.mode === 'perfect' && clause.doer.kind === 'named' && clause.doer.owners.length === 0) return undefined;
  // «Bo har fått i uppdrag» tells of what was
  if (clause.mode === 'perfect' && construction.passive === 'subject') return undefined;
  const { doer } = clause;
  if (doer.kind === 'general') return undefined;
  if (doer.kind === 'named') return { owners: doer.owners, isSure: true };
  // «Enhetscheferna fick i uppdrag att …»
  return form?.isPassive || construction.passive === 'subject'
    ? { owners: [], isSure: clause.mode !== 'att' }
    : undefined;
};

/** Whether it is given by someone outside, or to all: «De gav oss i uppdrag». */
function isGeneral({ clause, index, next }: Found, sentence: SentenceWords): boolean {
  return clause.doer.kind === 'general' && !clause.doer.isWe ? true : sentence.words(index, next).includes('oss');
}

/** No more words stand between a decision and its «att». */
const NEAR = 8;
const DECIDED: ReadonlySet<string> = new Set(['beslutade', 'beslöt', 'beslutades', 'beslöts', 'uppdrog']);

/** «Nämnden beslutade 2016-10-04 att ge Bo i uppdrag …» */
function isOfPastDecision({ clause }: Found, sentence: SentenceWords): boolean {
  if (clause.mode !== 'att') return false;
  for (let at = clause.finite - 1; at >= Math.max(0, clause.finite - NEAR); at -= 1)
    if (DECIDED.has(sentence.tokens[at]?.word ?? '')) return isOfThePast(sentence, at, at + 1);
  return false;
}
