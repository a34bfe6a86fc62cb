/** The finite verb of a construction, «ska» in «ska boka», and how it is said. */
import { hjälpverb } from '../language/markers.ts';
import { isDecidedAt } from './reported.ts';
import type { SentenceWords } from './sentence.ts';
import type { VerbForm } from './verb-forms.ts';

/**
 * How a verb is said: `plain` as it happens, `perfect` «har lovat», `ahead` «ska boka», «kommer att boka», `duty` «får boka»,
 * `maybe` «kan boka», `att` «att boka»; `fixed` words have no verb of their own.
 */
export type Mode = 'plain' | 'perfect' | 'ahead' | 'duty' | 'maybe' | 'att' | 'fixed';

/** A finite verb, by the index of its word, and how the verb that depends on it is said. */
export interface FiniteVerb {
  mode: Mode;
  finite: number;
}

const AUXILIARIES: ReadonlyMap<string, Mode> = new Map([
  ...hjälpverb.ahead.map((word): [string, Mode] => [word, 'ahead']),
  ...hjälpverb.duty.map((word): [string, Mode] => [word, 'duty']),
  ...hjälpverb.maybe.map((word): [string, Mode] => [word, 'maybe']),
]);
/** No more words stand between an auxiliary and its verb. */
const NEAR = 12;
/** No more stand between «har» and «lovat», or within «kommer Anna att». */
const VERY_NEAR = 4;

/** The finite verb of the verb at `index`, which has a form, or is fixed; nothing for an infinitive or supine that hangs on none. */
export function finiteVerb(sentence: SentenceWords, index: number, form: VerbForm | undefined): FiniteVerb | undefined {
  if (!form) return { mode: 'fixed', finite: index };
  const { tokens } = sentence;
  if (form.tense === 'present' || form.tense === 'past') {
    // «avslås» is an infinitive too: «bör avslås»
    const before = sentence.words(index - 3, index);
    const isInfinitive = form.isPassive && (before.at(-1) === 'att' || before.some((word) => AUXILIARIES.has(word)));
    return isInfinitive ? undefined : { mode: 'plain', finite: index };
  }
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at -= 1) {
    const token = tokens[at];
    if (!token || sentence.opensPart(at + 1)) break;
    if (form.tense === 'supine') {
      if (token.word === 'har' || token.word === 'hade') return { mode: 'perfect', finite: at };
      if (index - at > VERY_NEAR) break;
      continue;
    }
    const mode = AUXILIARIES.get(token.word);
    // «Det beslutades att Bo skulle ringa»: what was to come when it was decided
    if (token.word === 'skulle' && isDecidedAt(sentence, at)) return { mode: 'ahead', finite: at };
    if (mode) return { mode, finite: at };
    if (token.word === 'att') {
      const coming = sentence.words(at - VERY_NEAR, at).lastIndexOf('kommer');
      if (coming >= 0) return { mode: 'ahead', finite: Math.max(0, at - VERY_NEAR) + coming };
      return { mode: 'att', finite: at };
    }
  }
  return undefined;
}
