/** `phrase-data.ts`, made ready: its phrases as patterns, its labels and headings by their kind. */
import type { OutcomeKind } from '../../domain/outcome.ts';
import { fold } from '../../swedish/names.ts';
import * as data from './phrase-data.ts';
import { compile, type Phrase, type Vocabulary } from './phrase-pattern.ts';

const vocabulary: Vocabulary = { later: data.senare, noPromises: data.ingaLöften };

export const phrases: readonly Phrase[] = compileAll(data.fraser);
/** What looks like an outcome and does not count; the author is told. */
export const nearMisses: readonly Phrase[] = compileAll(data.nästan);
/** What makes a sentence not count as one of a kind. */
export const exceptions: readonly Phrase[] = Object.entries(data.utom).flatMap(([kind, written]) =>
  written.map((words) => compile(kind as OutcomeKind, words, vocabulary)),
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

/** «Om vi beslutar att …»: the word before that makes it a matter of what if, or of what others say. */
export const subordinators: Readonly<{ all: ReadonlySet<string> } & Partial<Record<OutcomeKind, ReadonlySet<string>>>> =
  {
    all: new Set(data.bisatsord.alla),
    decision: new Set(data.bisatsord.decision),
  };

/** The kind that a label, «Beslut», says of its block, by the label folded and without colon. */
export const labels: ReadonlyMap<string, OutcomeKind | 'answer'> = byWord(data.etiketter);
/** The kind that a heading says of each block under it, by the heading folded. */
export const headings: ReadonlyMap<string, OutcomeKind> = byWord(data.rubriker) as ReadonlyMap<string, OutcomeKind>;

/** What a column of a table of tasks says, «vad», «vem» or «när», by its heading folded. */
export const tableColumns: ReadonlyMap<string, string> = byWord(data.tabeller);

function byWord<Kind extends string>(words: Partial<Record<Kind, readonly string[]>>): Map<string, Kind> {
  return new Map(
    Object.entries(words).flatMap(([kind, list]) => (list as string[]).map((word) => [fold(word), kind as Kind])),
  );
}

function compileAll(written: Partial<Record<OutcomeKind, readonly data.PhraseEntry[]>>): Phrase[] {
  return Object.entries(written).flatMap(([kind, list]) =>
    list.map(({ fras }) => compile(kind as OutcomeKind, fras, vocabulary)),
  );
}
