/** The data of `language/` → constructions: words by which an outcome is recognised. */
import type { OutcomeKind } from '../../../domain/outcome.ts';
import { efterlysningsord, söker } from '../language/calls.ts';
import { beslutas, beslutsord, viBeslutar } from '../language/decisions.ts';
import { ärenden } from '../language/errands.ts';
import { bordlagtord, kanskeBordlagt, skjuterUpp } from '../language/putting-off.ts';
import { fårIUppdrag, gerIUppdrag, kanskeUppgift, lovar, uppgiftsord } from '../language/tasks.ts';
import { NEGATIONS } from './negations.ts';
import { type Pattern, patternOf, requiredWordsOf } from './pattern.ts';

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
  /** Whether it never counts, and the author is asked whether it is meant to. */
  isUnsure?: boolean;
}

/** Words by which an outcome is recognised, beginning with one word. */
export interface Construction extends ConstructionClass {
  /** As it is written in the data. */
  written: string;
  example: string;
  /** The words that it can begin with: infinitives, or fixed words. */
  heads: readonly string[];
  /** What follows its first word. */
  rest: Pattern;
  /** Words of which one must stand in the sentence; nothing where none must. */
  required: readonly string[] | undefined;
  /** Whether its words must be the first of the sentence. */
  opens: boolean;
  /** Whether it counts only in a sentence that says by when. */
  needsDue: boolean;
  /** The only tense in which it counts; without one, all do. */
  tense?: 'present' | 'past' | undefined;
  onlyPassive: boolean;
  /** Whether those who have a role can do it for the meeting. */
  byRoles: boolean;
  /** Whether it counts in the passive with «ska» though nobody is said to do it: «Priser ska tas fram». */
  byNoOne: boolean;
  /** Whether it is a note without a verb of its own: «7 oktober bestämt för loppisen». */
  isNote: boolean;
  /** Whether its words must be the last of the sentence. */
  closes: boolean;
  /** Whether one of its own words denies: «vi hann inte med frågan». */
  isNegative: boolean;
}

/** The lists of data, in order: of two constructions of a kind that begin with the same word, the first that fits counts. */
const classes: readonly ConstructionClass[] = [
  { kind: 'task', lines: fårIUppdrag, active: 'someone', passive: 'subject' },
  { kind: 'task', lines: gerIUppdrag, active: 'anyone', passive: 'anyone' },
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
  { kind: 'task', lines: kanskeUppgift, isFixed: true, isUnsure: true },
  { kind: 'carried-over', lines: kanskeBordlagt, isFixed: true, isUnsure: true },
];

const LINE = /^(.+?): (\p{Lu}.*)$/u;
const MARK = /\s*\{(när|först|presens|dåtid|passiv|roller|vem|anteckning|sist|ingen)\}/g;

/** The construction of a line of data. */
function constructionOf(line: string, common: ConstructionClass): Construction {
  const [, written = '', example = ''] = LINE.exec(line) ?? [];
  if (written === '') throw new Error(`A line of language data without an example: «${line}»`);
  const marks = Array.from(written.matchAll(MARK), ([, mark]) => mark);
  const [first = '', ...rest] = written.replace(MARK, '').split(' ');
  const pattern = patternOf(rest.join(' '));
  const tense = marks.includes('presens') ? 'present' : marks.includes('dåtid') ? 'past' : undefined;
  return {
    heads: first.split('|'),
    ...common,
    ...(marks.includes('vem') && { active: 'anyone' as const }),
    written,
    example,
    rest: pattern,
    required: requiredWordsOf(pattern),
    opens: marks.includes('först'),
    needsDue: marks.includes('när'),
    onlyPassive: marks.includes('passiv'),
    byRoles: marks.includes('roller'),
    byNoOne: marks.includes('ingen'),
    isNote: marks.includes('anteckning'),
    closes: marks.includes('sist'),
    // what may be left out denies nothing
    isNegative: written
      .replace(/\([^)]*\)/g, '')
      .split(/[ |]/)
      .some((word) => NEGATIONS.has(word)),
    tense,
  };
}

/** A cheap test: most verbs of constructions are said without the words that make one. */
export function mayStandAmong({ required }: Construction, words: ReadonlySet<string>): boolean {
  return !required || required.some((word) => words.has(word));
}

/** Every construction of the data, in the order of the classes. */
export const constructions: readonly Construction[] = classes.flatMap((common) =>
  common.lines
    .trim()
    .split('\n')
    .map((line) => constructionOf(line.trim(), common)),
);
