/** A verb by its infinitive → its forms, by the principal parts in `language/verb-forms.ts`. */
import { addToGroup } from '../../../domain/grouped.ts';
import { wordList } from '../../../swedish/word-list.ts';
import { förled, temaformer } from '../language/verb-forms.ts';

/** When, in the words of grammar. */
export type Tense = 'infinitive' | 'present' | 'past' | 'supine';

/** One form of a verb. */
export interface VerbForm {
  tense: Tense;
  /** Whether it is the s-passive: «bordläggs». */
  isPassive: boolean;
}

type PrincipalParts = Readonly<Record<Tense, readonly string[]>>;

const TENSES: readonly Tense[] = ['infinitive', 'present', 'past', 'supine'];

const listed: ReadonlyMap<string, PrincipalParts> = new Map(
  temaformer
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [infinitive = [], present = [], past = [], supine = []] = line
        .trim()
        .split(/\s+/)
        .map((part) => part.split('/'));
      return infinitive.map((word): [string, PrincipalParts] => [word, { infinitive, present, past, supine }]);
    }),
);
const prefixes = wordList(förled);

/** The forms of a verb, by each word in lower case: «kollas» is the infinitive and the present of the passive. */
export function formsOf(infinitive: string): ReadonlyMap<string, VerbForm[]> {
  const parts = principalParts(infinitive);
  const forms = new Map<string, VerbForm[]>();
  const add = (word: string, form: VerbForm): void => addToGroup(forms, word, form);
  for (const tense of TENSES) {
    for (const form of parts[tense]) {
      add(form, { tense, isPassive: false });
      for (const passive of passivesOf(form, tense)) add(passive, { tense, isPassive: true });
    }
  }
  return forms;
}

function principalParts(infinitive: string): PrincipalParts {
  const own = listed.get(infinitive);
  if (own) return own;
  const prefix = prefixes.find((part) => infinitive.startsWith(part) && listed.has(infinitive.slice(part.length)));
  const rest = prefix === undefined ? undefined : listed.get(infinitive.slice(prefix.length));
  if (prefix !== undefined && rest) {
    const prefixed = (forms: readonly string[]): string[] => forms.map((form) => prefix + form);
    return {
      infinitive: [infinitive],
      present: prefixed(rest.present),
      past: prefixed(rest.past),
      supine: prefixed(rest.supine),
    };
  }
  // the first conjugation, to which all new verbs belong
  const stem = infinitive;
  return { infinitive: [stem], present: [`${stem}r`], past: [`${stem}de`], supine: [`${stem}t`] };
}

/** «kollar» → «kollas», «skriver» → «skrivs» and «skrives», «köper» → «köps», «bestämmer» → «bestäms». */
function passivesOf(form: string, tense: Tense): string[] {
  if (tense !== 'present') return [`${form}s`];
  if (form.endsWith('er')) return [`${form.slice(0, -2).replace(/mm$/, 'm')}s`, `${form.slice(0, -1)}s`];
  const short = `${form.replace(/r$/, '')}s`;
  // «förs», «görs», «begärs», beside «sys» and «kollas»
  return form.endsWith('ar') ? [short] : [short, `${form}s`];
}
