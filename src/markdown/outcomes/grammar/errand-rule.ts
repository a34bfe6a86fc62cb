/** When an errand is a task: «Anna bokar salen», «Bo ska ringa», «priser tas fram av Kerstin», «Pia rensar tavlan». */
import { ingaObjekt } from '../language/other-verbs.ts';
import type { Clause } from './clause.ts';
import type { Mode } from './finite-verb.ts';
import type { Counts, Rule } from './found.ts';
import { isConditional, isHabit, isOfAnEvent, isPerhaps, isWeekly } from './markers.ts';
import { isOfThePast } from './past.ts';
import type { SentenceWords } from './sentence.ts';

const OWN: ReadonlySet<string> = new Set(['sin', 'sitt', 'sina']);
/** Words after a verb that tell of something that gets done: a particle, «dem», «anslagstavlan», «förslag». */
const OBJECT =
  /^(?:av|upp|in|ut|ur|ner|ned|dem|den|det|en|ett|ny|två|tre|\p{L}{4,}(?<!igt|vis|ligen|ande|ades|des|tes))$/u;
const NO_OBJECTS: ReadonlySet<string> = new Set(ingaObjekt);
/** Bodies of those who meet, whose plans are theirs. */
const OWN_BODY = /(?:gruppen|grupperna|kommittén|utskottet|sektionen|styrelsen|beredningen)$/u;
/** «hur priserna ska tas fram», «diskuterade om de ska tas fram», «Alla priser ska tas fram» */
const IN_QUESTION =
  /(?:^|(?:diskut\p{L}*|frågan?|undra\p{L}*|tveksam\p{L}*|oklart|är|var|vet|inte)\s)om\s|(?<!\p{L})(?:hur|vilka|alla|som)\s/iu;
const FOR_MEETING =
  /(?<!\p{L})(?:till|inför)\s(?:\p{L}+\s)?\p{L}*(?:möte|mötet|stämma|stämman|sammanträde|sammanträdet|gång)(?!\p{L})/iu;
const COMING: ReadonlySet<Mode> = new Set(['plain', 'ahead', 'duty', 'maybe']);

/** Someone who is named does an errand that a list has. */
export const errandRule: Rule = ({ construction, form, clause, index, next }, sentence) => {
  if (form?.isPassive) return byAgent(sentence, next) ?? byNoOne(construction.byNoOne, clause, sentence);
  const { doer, mode } = clause;
  if (!COMING.has(mode) || doer.kind !== 'named') return undefined;
  // «Kommittén får gärna återkomma» permits
  if (mode === 'duty' && sentence.tokens[clause.finite + 1]?.word === 'gärna') return undefined;
  const hasDue = sentence.saysDue;
  if (isRoutine(sentence, clause.finite) || (isHabit(sentence, clause.finite) && !hasDue)) return undefined;
  if (isConditional(sentence) || (doer.surety !== 'known' && isOfAnEvent(sentence, clause.finite)))
    return { owners: doer.owners, isSure: false };
  if (isPerhaps(sentence, index)) return { owners: doer.owners, isSure: false };
  // «Lars ringer sin sponsor»
  const isPrivate = construction.rest.length === 0 && OWN.has(sentence.tokens[next]?.word ?? '');
  // «G7 ska ändra rutinerna» is a plan of theirs, «Styrelsen ska ändra dem» one of those who meet
  const isNamed =
    mode === 'plain'
      ? doer.surety !== 'name' || doer.owners.length > 1 || doer.first > 0
      : doer.surety === 'known' || doer.isWe || doer.owners.every((owner) => OWN_BODY.test(owner));
  const isMeant = mode !== 'maybe' && (hasDue || (isNamed && !isPrivate));
  return { owners: doer.owners, isSure: isMeant };
};

/**
 * How a verb that is no listed errand counts: «Pia rensar anslagstavlan» where it has a day or an object; a verb of telling,
 * `isTelling`, only with a day, «Bo redovisar siffrorna på nästa möte», since without one it tells of this meeting; after «ska» an
 * object is enough, «Bo ska redovisa siffrorna».
 */
export function openErrandCounts(
  sentence: SentenceWords,
  index: number,
  { clause, isTelling }: { clause: Clause; isTelling: boolean },
): Counts | undefined {
  const { doer, isSubordinate, isNegated, mode, finite } = clause;
  if (isSubordinate || isNegated || doer.kind !== 'named' || doer.surety !== 'known') return undefined;
  if (mode === 'ahead') {
    if (!doer.isPerson) return undefined;
    const isMeant = (isTelling && sentence.saysDue) || (hasObject(sentence, index) && !isPerhaps(sentence, index));
    return { owners: doer.owners, isSure: isMeant && !isConditional(sentence) };
  }
  // «Anna Ek, biljetter till festen»
  if (mode !== 'plain' || sentence.tokens[finite]?.gap.includes(',')) return undefined;
  if (doer.isAfter || doer.isShared || !doer.isPerson) return undefined;
  const hasDue = sentence.saysDue;
  if (isTelling)
    return hasDue ? { owners: doer.owners, isSure: /senast|nästa|till|\p{L}mötet/iu.test(sentence.text) } : undefined;
  if (isRoutine(sentence, finite)) return undefined;
  if ((isHabit(sentence, finite) || isOfThePast(sentence, finite, finite + 1)) && !hasDue) return undefined;
  return { owners: doer.owners, isSure: (hasDue || hasObject(sentence, finite)) && !isPerhaps(sentence, finite) };
}

/** «samlar ihop på fredagar», and not «bokar hallen på onsdagar senast 3 mars» */
function isRoutine(sentence: SentenceWords, verb: number): boolean {
  return isWeekly(sentence, verb) && !/(?<!\p{L})(?:senast|till)\s/iu.test(sentence.text);
}

/** «slår av larmet», «rensar tavlan», «skickar förslag»: words after a verb that tell of something that gets done. */
function hasObject(sentence: SentenceWords, verb: number): boolean {
  const next = sentence.tokens[verb + 1];
  return next?.gap === ' ' && OBJECT.test(next.word) && !NO_OBJECTS.has(next.word);
}

function byAgent(sentence: SentenceWords, next: number): Counts | undefined {
  for (let at = next; at < next + 8; at += 1) {
    if (sentence.tokens[at]?.word !== 'av') continue;
    const agent = sentence.namedAt(at + 1);
    return agent && (agent.surety === 'known' || sentence.saysDue) ? { owners: agent.owners, isSure: true } : undefined;
  }
  return undefined;
}

/**
 * «Priser ska tas fram», «tas fram till årsmötet»: what is found out or written for those who meet. Of anything else, «Grindarna
 * ska målas om», its author is asked: it may be a rule for many, «Avgiften ska betalas i mars».
 */
function byNoOne(isOfMeeting: boolean, { mode, finite }: Clause, sentence: SentenceWords): Counts | undefined {
  if (isHabit(sentence, finite)) return undefined;
  const isFree = isOfMeeting && !isPerhaps(sentence, finite) && !IN_QUESTION.test(sentence.text);
  if (mode === 'plain') return isFree && FOR_MEETING.test(sentence.text) ? { owners: [], isSure: true } : undefined;
  if (mode !== 'ahead') return undefined;
  return { owners: [], isSure: isFree && sentence.tokens[finite]?.word !== 'kommer' };
}
