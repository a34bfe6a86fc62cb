/** `phrase-data.ts`, made ready: its phrases as patterns, labels and headings by their kind. */
import { type OutcomeKind, outcomeKinds } from '../../domain/outcome.ts';
import { kinds } from '../../domain/outcome-kinds.ts';
import { columnOf, keysOf } from '../../domain/table.ts';
import { fold } from '../../swedish/names.ts';
import * as data from './phrase-data.ts';
import { compile, type Phrase, type Vocabulary } from './phrase-pattern.ts';

const vocabulary: Vocabulary = { later: data.senare, noPromises: data.ingaLöften };

export const phrases: readonly Phrase[] = compileAll(data.fraser);
/** What looks like an outcome and does not count; the author gets a warning. */
export const nearMisses: readonly Phrase[] = compileAll(data.nästan);
/** What makes a sentence not count as one of a kind. */
export const exceptions: readonly Phrase[] = outcomeKinds.flatMap((kind) =>
  (data.utom[kind] ?? []).map((words) => compile(kind, words, vocabulary)),
);

/** Words for those who hold the meeting, folded. */
export const meetingWords: ReadonlySet<string> = new Set(data.vi.map(fold));
/** Roles that can be given something to do, folded; they are not named as owners. */
export const roles: ReadonlySet<string> = new Set(data.roller.map(fold));
/** Words that are no name also where they have a capital letter, folded. */
export const noNames: ReadonlySet<string> = new Set(data.ingaNamn.map(fold));
/** First names that end as words in the definite form do, folded. */
export const firstNames: ReadonlySet<string> = new Set(data.förnamn.map(fold));
/** A word for a group that a point can be handed to though it has no file in the archive. */
export const groupsWithoutFile = new RegExp(
  `^(?:${data.grupper.map((word) => word.replace('*', '\\p{L}*')).join('|')})$`,
  'iu',
);

/** Words that, right before a phrase, make it count for nothing, by kind: «om vi beslutar att …». */
export const subordinators: Readonly<Record<OutcomeKind, ReadonlySet<string>>> = columnOf(
  kinds,
  (_, kind) => new Set([...data.bisatsord.alla, ...(data.bisatsord[kind] ?? [])]),
);

/** The kind that a label, «Beslut», says of its block, by the label folded and without colon. */
export const labels: ReadonlyMap<string, OutcomeKind | 'answer' | 'done'> = byWord({
  ...columnOf(kinds, ({ word, otherLabels }) => [word, ...otherLabels]),
  answer: data.svar,
  done: data.klart,
});
/** Decisions that say nothing of their matter, and the words that only point to it. */
export const bareDecisions: readonly string[] = data.utanSak;
export const pointingSubjects: readonly string[] = data.pekande;
/** Labels of what is only proposed, folded. */
export const proposals: ReadonlySet<string> = new Set(data.förslag.map(fold));
/** The kind that a heading says of each block under it, by the heading folded. */
export const headings: ReadonlyMap<string, OutcomeKind> = byWord(data.rubriker);
/** What there can be none of, «inga åtgärder». */
export const nouns: readonly string[] = outcomeKinds.flatMap((kind) => kinds[kind].none);

/** What a column of a table of tasks says, «vad», «vem», «när» or «status», by its heading folded. */
export const tableColumns: ReadonlyMap<string, keyof typeof data.tabeller> = byWord(data.tabeller);

function byWord<Kind extends string>(words: Readonly<Record<Kind, readonly string[]>>): Map<string, Kind> {
  return new Map(keysOf(words).flatMap((kind) => words[kind].map((word): [string, Kind] => [fold(word), kind])));
}

function compileAll(written: Readonly<Partial<Record<OutcomeKind, readonly data.PhraseEntry[]>>>): Phrase[] {
  return outcomeKinds.flatMap((kind) => (written[kind] ?? []).map(({ fras }) => compile(kind, fras, vocabulary)));
}
