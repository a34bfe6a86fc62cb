/** What someone who is at the meeting does with a verb that no list has: «Pia rensar anslagstavlan». */
import { berättar, händelser, ingaVerb, tillstånd } from '../language/other-verbs.ts';
import { matchPattern, type Pattern, patternOf } from './pattern.ts';
import type { SentenceWords } from './sentence.ts';
import { formsOf } from './verb-forms.ts';

/** The words after a verb that is no errand, by its infinitive and its form in the present tense. */
const TELLING = formsAhead(berättar);
const BEING = formsAhead([...tillstånd, ...händelser]);
/** Words that end as verbs do and are none. */
const NO_VERBS: ReadonlySet<string> = new Set(ingaVerb);
/** How verbs end in the present tense. */
const PRESENT = /^\p{L}{2,}(?:ar|er|ör|år|yr|ir)$/u;

function formsAhead(verbs: readonly string[]): ReadonlyMap<string, readonly Pattern[]> {
  const byForm = new Map<string, Pattern[]>();
  for (const verb of verbs) {
    const [head = '', ...rest] = verb.split(' ');
    const pattern = patternOf(rest.join(' '));
    for (const [form, tenses] of formsOf(head)) {
      if (tenses.some(({ tense, isPassive }) => (tense === 'present' || tense === 'infinitive') && !isPassive))
        byForm.set(form, [...(byForm.get(form) ?? []), pattern]);
    }
  }
  return byForm;
}

/** Whether a word can be a verb in the present tense that is neither a report, a state nor an event. */
export function isOpenVerb(sentence: SentenceWords, index: number): boolean {
  const { word, start } = sentence.tokens[index] ?? { word: '', start: 0 };
  if (!PRESENT.test(word) || NO_VERBS.has(word) || sentence.text.charAt(start) !== word.charAt(0)) return false;
  return !has(TELLING, sentence, index) && !has(BEING, sentence, index);
}

/** Whether it is said at the meeting, «redovisar». */
export function isTellingVerb(sentence: SentenceWords, index: number): boolean {
  return has(TELLING, sentence, index) && !has(BEING, sentence, index);
}

function has(verbs: ReadonlyMap<string, readonly Pattern[]>, sentence: SentenceWords, index: number): boolean {
  const patterns = verbs.get(sentence.tokens[index]?.word ?? '');
  return patterns?.some((rest) => matchPattern(rest, sentence.tokens, index + 1, sentence.resolve)) ?? false;
}
