/** `phrase-data.ts`, made ready: its phrases as patterns, labels and headings by their kind. */
import { type OutcomeKind, outcomeKinds } from '../../domain/outcome.ts';
import { kinds } from '../../domain/outcome-kinds.ts';
import { columnOf, keysOf } from '../../domain/table.ts';
import { fold } from '../../swedish/names.ts';
import * as data from './phrase-data.ts';
import { compile, type Phrase, type Vocabulary } from './phrase-pattern.ts';

const vocabulary: Vocabulary = { later: data.senare, noPromises: data.ingaLöften };

export const phrases: readonly Phrase[] = compileAll(data.fraser);
/** What comes near and does not count; the author is told. */
export const nearly: readonly Phrase[] = compileAll(data.nästan);
/** What makes a sentence not count, by kind. */
export const except: readonly Phrase[] = outcomeKinds.flatMap((kind) =>
  (data.utom[kind] ?? []).map((words) => compile(kind, words, vocabulary)),
);

export const meeting: ReadonlySet<string> = new Set(data.vi.map(fold));
export const roles: ReadonlySet<string> = new Set(data.roller.map(fold));
export const noNames: ReadonlySet<string> = new Set(data.ingaNamn.map(fold));
/** First names that end as words in the definite form do. */
export const firstNames: ReadonlySet<string> = new Set(data.förnamn.map(fold));
/** Groups that a point can be handed to though no file tells of them. */
export const groups = new RegExp(`^(?:${data.grupper.map((word) => word.replace('*', '\\p{L}*')).join('|')})$`, 'iu');

/** Words that, right before a phrase, make it count for nothing, by kind: «om vi beslutar att …». */
export const subordinators: Readonly<Record<OutcomeKind, ReadonlySet<string>>> = columnOf(
  kinds,
  (_, kind) => new Set([...data.bisatsord.alla, ...(data.bisatsord[kind] ?? [])]),
);

/** The kind of a label, «Beslut», or of what stands under a heading. */
export const labels: ReadonlyMap<string, OutcomeKind | 'answer'> = byWord({
  ...columnOf(kinds, ({ word, otherLabels }) => [word, ...otherLabels]),
  answer: data.svar,
});
export const headings: ReadonlyMap<string, OutcomeKind> = byWord(data.rubriker);
/** What there can be none of, «inga åtgärder». */
export const nouns: readonly string[] = outcomeKinds.flatMap((kind) => kinds[kind].none);

/** What a column of a table of tasks says, by its heading: «vad», «vem» or «när». */
export const tableColumns: ReadonlyMap<string, string> = byWord(data.tabeller);

function byWord<Kind extends string>(words: Readonly<Record<Kind, readonly string[]>>): Map<string, Kind> {
  return new Map(keysOf(words).flatMap((kind) => words[kind].map((word): [string, Kind] => [fold(word), kind])));
}

function compileAll(written: Readonly<Partial<Record<OutcomeKind, readonly data.PhraseEntry[]>>>): Phrase[] {
  return outcomeKinds.flatMap((kind) => (written[kind] ?? []).map(({ fras }) => compile(kind, fras, vocabulary)));
}
