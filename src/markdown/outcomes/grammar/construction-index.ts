/** Which constructions a word can begin, by all forms of their verbs. */
import { cached } from '../../../domain/cached.ts';
import { addToGroup } from '../../../domain/grouped.ts';
import { type Construction, constructions } from './constructions.ts';
import { formsOf, type VerbForm } from './verb-forms.ts';

/** A construction that a word can begin, and the form of its verb; fixed words have none. */
export interface Candidate {
  construction: Construction;
  form?: VerbForm | undefined;
}

/** What a word can begin. */
interface Beginning {
  candidates: readonly Candidate[];
  /** Whether one of them needs no certain word after it. */
  isFree: boolean;
  /** The words of which the others need one after it. */
  needed: ReadonlySet<string>;
}

/** Words with an open beginning are looked up by so many of their last letters. */
const LAST_LETTERS = 5;
const byWord = new Map<string, Candidate[]>();
/** Constructions whose first word has an open beginning, «*avgiften», by the last letters of it. */
const openHeads = new Map<string, { ending: string; candidate: Candidate }[]>();
/** How many words are remembered: the same ones come again and again. */
const MOST_REMEMBERED = 20_000;

for (const construction of constructions) {
  for (const head of construction.heads) {
    if (head.startsWith('*')) addOpen(head.slice(1), { construction });
    else if (construction.isFixed) add(head, { construction });
    else for (const [word, forms] of formsOf(head)) addForms(word, forms, construction);
  }
}

function addForms(word: string, forms: readonly VerbForm[], construction: Construction): void {
  for (const form of forms) if (isOf(construction, form)) add(word, { construction, form });
}

function addOpen(ending: string, candidate: Candidate): void {
  const last = ending.slice(-LAST_LETTERS);
  addToGroup(openHeads, last, { ending, candidate });
}

function add(word: string, candidate: Candidate): void {
  addToGroup(byWord, word, candidate);
}

/** Whether a form of a verb can say what a construction says. */
function isOf(
  { active, passive, isAhead, tense, onlyPassive }: Construction,
  { tense: own, isPassive }: VerbForm,
): boolean {
  if (isPassive ? !passive : !active || onlyPassive) return false;
  if (isAhead && own !== 'present' && own !== 'infinitive') return false;
  if (tense === 'past') return own === 'past' || own === 'supine';
  if (tense === 'present') return own === 'present' || own === 'infinitive';
  return true;
}

/** The constructions that a word in lower case can begin, in the order of their classes. */
export function constructionsOf(word: string): readonly Candidate[] {
  return beginningOf(word)?.candidates ?? [];
}

const beginningOf = cached(beginningOfNew, MOST_REMEMBERED);

function beginningOfNew(word: string): Beginning | null {
  const open = openHeads.get(word.slice(-LAST_LETTERS))?.filter(({ ending }) => word.endsWith(ending)) ?? [];
  const candidates = [...(byWord.get(word) ?? []), ...open.map(({ candidate }) => candidate)];
  if (candidates.length === 0) return null;
  return {
    candidates,
    isFree: candidates.some(({ construction }) => !construction.required),
    needed: new Set(candidates.flatMap(({ construction }) => construction.required ?? [])),
  };
}

/** The constructions that the word at an index can begin, among words in lower case; a cheap test, as most have none. */
export function constructionsAt(words: readonly string[], index: number): readonly Candidate[] {
  const beginning = beginningOf(words[index] ?? '');
  if (!beginning) return NONE;
  const { candidates, isFree, needed } = beginning;
  if (isFree) return candidates;
  for (let after = index + 1; after < words.length; after += 1)
    if (needed.has(words[after] as string)) return candidates;
  return NONE;
}

const NONE: readonly Candidate[] = [];

/** Whether a text with these words, in lower case, may have a construction. */
export function mayHaveConstruction(words: readonly string[]): boolean {
  return words.some((_, index) => constructionsAt(words, index).length > 0);
}

/** Whether a word is an errand in some tense; the imperative, «ring», counts as the infinitive. */
export function isErrand(word: string, tense: 'infinitive' | 'present'): boolean {
  const forms = tense === 'infinitive' ? [word, `${word}a`] : [word];
  return forms.some((form) =>
    byWord.get(form)?.some(({ construction, form: own }) => construction.isAhead && own?.tense === tense),
  );
}
