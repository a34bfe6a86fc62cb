/** Which words can be verbs of tasks though no list has them: «rensar» in «Pia rensar anslagstavlan». */
import { cached } from '../../../domain/cached.ts';
import { addToGroup } from '../../../domain/grouped.ts';
import { hjälpverb } from '../language/markers.ts';
import { berättar, händelser, ingaVerb, tillstånd } from '../language/other-verbs.ts';
import { isErrand } from './construction-index.ts';
import { matchPattern, type Pattern, patternOf } from './pattern.ts';
import type { SentenceWords } from './sentence.ts';
import { formsOf } from './verb-forms.ts';

/** Verbs that are no errands, by their infinitives and forms in the present tense: the words that must follow each, if any. */
const TELLING = formsAhead(berättar);
const BEING = formsAhead([...tillstånd, ...händelser]);
/** Words that end as verbs do and are none. */
const NO_VERBS: ReadonlySet<string> = new Set(ingaVerb);
/** How many words are remembered: the same ones come again and again. */
const MOST_REMEMBERED = 20_000;
/** «kassör», «instruktör», «ingenjör»: what people are called by what they do, and no verb. */
const AGENT_NOUN = /\p{L}(?:kt|t|ss|nj|n|is|d|ll)ör$/u;
/** How nearly all verbs end in the infinitive, and the others. */
const INFINITIVE = /^(?:\p{L}{2,}a|\p{L}*(?:gå|se|ge|stå|slå|be|få)|ta)$/u;
/** What stands right before one of what is to come. */
const AUXILIARIES: ReadonlySet<string> = new Set(hjälpverb.ahead);
/** How verbs end in the present tense. */
const PRESENT = /^(?:\p{L}{2,}(?:ar|er|ör|år|yr|ir)(?<!efter)|gör)$/u;

function formsAhead(verbs: readonly string[]): ReadonlyMap<string, readonly Pattern[]> {
  const byForm = new Map<string, Pattern[]>();
  for (const verb of verbs) {
    const [head = '', ...rest] = verb.split(' ');
    const pattern = patternOf(rest.join(' '));
    for (const [form, tenses] of formsOf(head)) {
      if (tenses.some(({ tense, isPassive }) => (tense === 'present' || tense === 'infinitive') && !isPassive))
        addToGroup(byForm, form, pattern);
    }
  }
  return byForm;
}

/**
 * What a word that begins no construction can be: `telling` what is said at the meeting, «redovisar»; `open`, a verb in the
 * present tense, or after «ska», that is no report, state or event; nothing for other words.
 */
export function openVerbAt(sentence: SentenceWords, index: number): 'telling' | 'open' | undefined {
  const { word, start } = sentence.tokens[index] ?? { word: '', start: 0 };
  // what a list has with other words after it, «skriva ett brev», is no errand without them
  const isAhead = INFINITIVE.test(word) && isAfterAuxiliary(sentence, index) && !isErrand(word, 'infinitive');
  if (!(isAhead || mayBeOpenVerb(word))) return undefined;
  // «gå» is what happens, «gå igenom» what is told
  const [being, telling] = [reachOf(BEING, sentence, index), reachOf(TELLING, sentence, index)];
  if (being > 0 && being >= telling) return undefined;
  if (telling > 0) return 'telling';
  if (isAhead) return 'open';
  const isLowerCase = sentence.text.charAt(start) === word.charAt(0);
  return isOpen(word) && isLowerCase ? 'open' : undefined;
}

/** Whether a word in lower case can be one of them, or «ska» before one: a cheap test. */
export const mayBeOpenVerb = cached(
  (word) => TELLING.has(word) || isOpen(word) || AUXILIARIES.has(word),
  MOST_REMEMBERED,
);

/** «ska rensa», «kommer att rensa» */
function isAfterAuxiliary({ allWords }: SentenceWords, index: number): boolean {
  const before = allWords[index - 1] === 'att' ? index - 2 : index - 1;
  return AUXILIARIES.has(allWords[before] ?? '');
}

function isOpen(word: string): boolean {
  return PRESENT.test(word) && !NO_VERBS.has(word) && !AGENT_NOUN.test(word);
}

/** How many words at most a verb of some has here, with those that must follow it; 0 when it is none of them. */
function reachOf(verbs: ReadonlyMap<string, readonly Pattern[]>, sentence: SentenceWords, index: number): number {
  const ends = verbs
    .get(sentence.tokens[index]?.word ?? '')
    ?.map((rest) => matchPattern(rest, sentence.tokens, index + 1, sentence.resolve)?.next ?? index);
  return Math.max(index, ...(ends ?? [])) - index;
}
