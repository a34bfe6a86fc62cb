/** The data of `language/` → constructions, by the word that each begins with. */
import type { OutcomeKind } from '../../../domain/outcome.ts';
import { efterlysningsord, söker } from '../language/calls.ts';
import { beslutas, beslutsord, viBeslutar } from '../language/decisions.ts';
import { ärenden } from '../language/errands.ts';
import { bordlagtord, skjuterUpp } from '../language/putting-off.ts';
import { fårIUppdrag, gerIUppdrag, lovar, uppgiftsord } from '../language/tasks.ts';
import { type Pattern, patternOf } from './pattern.ts';
import { formsOf, type VerbForm } from './verb-forms.ts';

/** Who does what a verb says: those who meet, someone who is named, or whoever it is. */
export type Doer = 'we' | 'someone' | 'anyone';

/** What the constructions of a list have in common. */
export interface ConstructionClass {
  kind: OutcomeKind;
  /** The data, as `language/decisions.ts` describes it. */
  lines: string;
  /** Who does it in the active voice; nothing where it has none. */
  active?: Doer | undefined;
  /** Who does it in the passive voice, after «av» or as its subject; nothing where it has none. */
  passive?: 'agent' | 'subject' | 'anyone' | undefined;
  /** Whether it is said of what is to come, «bokar», «ska boka», and never of what has been done. */
  isAhead?: boolean;
  /** Whether the words are fixed, and the first one is no verb. */
  isFixed?: boolean;
}

/** Words by which an outcome is recognised, beginning with one word. */
export interface Construction extends ConstructionClass {
  /** As it is written in the data. */
  written: string;
  example: string;
  /** What follows its first word. */
  rest: Pattern;
  opens: boolean;
  needsDue: boolean;
  tense?: 'present' | 'past' | undefined;
  onlyPassive: boolean;
  /** Whether those who have a role can do it for the meeting. */
  byRoles: boolean;
  /** Whether it is a note without a verb of its own: «7 oktober bestämt för loppisen». */
  isNote: boolean;
  /** Whether its words must be the last of the sentence. */
  closes: boolean;
}

/** A construction that a word can begin, and the form of its verb; fixed words have none. */
export interface Candidate {
  construction: Construction;
  form?: VerbForm | undefined;
}

/** The classes of constructions; of two that fit the same words the first counts. */
export const classes: readonly ConstructionClass[] = [
  { kind: 'task', lines: gerIUppdrag, active: 'anyone', passive: 'anyone' },
  { kind: 'task', lines: fårIUppdrag, active: 'someone', passive: 'subject' },
  { kind: 'task', lines: lovar, active: 'someone' },
  { kind: 'task', lines: uppgiftsord, isFixed: true },
  { kind: 'carried-over', lines: skjuterUpp, active: 'we', passive: 'anyone' },
  { kind: 'carried-over', lines: bordlagtord, isFixed: true },
  { kind: 'task', lines: ärenden, active: 'someone', passive: 'agent', isAhead: true },
  { kind: 'decision', lines: viBeslutar, active: 'we' },
  { kind: 'decision', lines: beslutas, passive: 'anyone' },
  { kind: 'decision', lines: beslutsord, isFixed: true },
  { kind: 'call', lines: söker, active: 'anyone' },
  { kind: 'call', lines: efterlysningsord, isFixed: true },
];

/** How many letters at the end of a word its open beginnings are found by. */
const LAST_LETTERS = 5;
const LINE = /^(.+?): (\p{Lu}.*)$/u;
const MARK = /\s*\{(när|först|presens|dåtid|passiv|roller|vem|anteckning|sist)\}/g;

/** The construction of a line of data. */
function constructionOf(line: string, common: ConstructionClass): { heads: string; construction: Construction } {
  const [, written = '', example = ''] = LINE.exec(line) ?? [];
  if (written === '') throw new Error(`A line of language data without an example: «${line}»`);
  const marks = Array.from(written.matchAll(MARK), ([, mark]) => mark);
  const [heads = '', ...rest] = written.replace(MARK, '').split(' ');
  const tense = marks.includes('presens') ? 'present' : marks.includes('dåtid') ? 'past' : undefined;
  return {
    heads,
    construction: {
      ...common,
      ...(marks.includes('vem') && { active: 'anyone' as const }),
      written,
      example,
      rest: patternOf(rest.join(' ')),
      opens: marks.includes('först'),
      needsDue: marks.includes('när'),
      onlyPassive: marks.includes('passiv'),
      byRoles: marks.includes('roller'),
      isNote: marks.includes('anteckning'),
      closes: marks.includes('sist'),
      tense,
    },
  };
}

const byWord = new Map<string, Candidate[]>();
/** Those whose first word has an open beginning, «*avgiften», by the last letters of it. */
const openHeads = new Map<string, { ending: string; candidate: Candidate }[]>();
export const constructions: Construction[] = [];

for (const common of classes) {
  for (const line of common.lines.trim().split('\n')) {
    const { heads, construction } = constructionOf(line.trim(), common);
    constructions.push(construction);
    for (const head of heads.split('|')) {
      if (head.startsWith('*')) addOpen(head.slice(1), { construction });
      else if (common.isFixed) add(head, { construction });
      else for (const [word, forms] of formsOf(head)) addForms(word, forms, construction);
    }
  }
}

function addForms(word: string, forms: readonly VerbForm[], construction: Construction): void {
  for (const form of forms) if (isOf(construction, form)) add(word, { construction, form });
}

function addOpen(ending: string, candidate: Candidate): void {
  const last = ending.slice(-LAST_LETTERS);
  openHeads.set(last, [...(openHeads.get(last) ?? []), { ending, candidate }]);
}

function add(word: string, candidate: Candidate): void {
  byWord.set(word, [...(byWord.get(word) ?? []), candidate]);
}

/** Whether a form of a verb can say what a construction says. */
function isOf(
  { active, passive, isAhead, tense, onlyPassive }: Construction,
  { tense: own, isPassive }: VerbForm,
): boolean {
  if (isPassive ? !passive : !active || onlyPassive) return false;
  if (isAhead && own !== 'present' && own !== 'infinitive') return false;
  if (tense === 'past') return own === 'past' || own === 'supine';
  return tense === undefined || own === tense;
}

/** The constructions that a word in lower case can begin, in the order of their classes. */
export function constructionsOf(word: string): readonly Candidate[] | undefined {
  const known = byWord.get(word);
  if (known) return known;
  const open = openHeads.get(word.slice(-LAST_LETTERS))?.filter(({ ending }) => word.endsWith(ending));
  return open && open.length > 0 ? open.map(({ candidate }) => candidate) : undefined;
}

/** Whether a word is an errand in some tense; the imperative, «ring», counts as the infinitive. */
export function isErrand(word: string, tense: 'infinitive' | 'present'): boolean {
  const forms = tense === 'infinitive' ? [word, `${word}a`] : [word];
  return forms.some((form) =>
    byWord.get(form)?.some(({ construction, form: own }) => construction.isAhead && own?.tense === tense),
  );
}
