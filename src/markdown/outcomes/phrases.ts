/** Labels, headings and columns of `language/headings.ts`, by their kind. */
import { type OutcomeKind, outcomeKinds } from '../../domain/outcome.ts';
import { kinds } from '../../domain/outcome-kinds.ts';
import { columnOf, keysOf } from '../../domain/table.ts';
import { fold } from '../../swedish/names.ts';
import * as data from './language/headings.ts';
import { vi } from './language/subjects.ts';

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
/** The kind that a heading says of each block under it, by its words. */
export const headings: ReadonlyMap<string, OutcomeKind> = new Map(
  keysOf(data.rubriker).flatMap((kind) =>
    data.rubriker[kind].map((title): [string, OutcomeKind] => [headingWords(title), kind]),
  ),
);

/** The words of a heading as they are compared: «Action-points», «Att göra-lista» and «ATT GÖRA LISTA» are written so too. */
export function headingWords(title: string): string {
  return fold(title.replaceAll('-', ' '));
}

/** Headings of what leaves nothing behind under «Beslut» and its like either, by their words. */
export const otherHeadings: ReadonlySet<string> = new Set(data.annatUnder.map(headingWords));

/** Headings over the points of an agenda, folded. */
export const agendas: ReadonlySet<string> = new Set(data.dagordningar.map(fold));
/** What there can be none of, «inga åtgärder». */
export const nouns: readonly string[] = outcomeKinds.flatMap((kind) => kinds[kind].none);

/** Words for those who hold the meeting, folded. */
export const meetingWords: ReadonlySet<string> = new Set(vi.map(fold));

/** What a column of a table of tasks says, «vad», «vem», «när» or «status», by its heading folded. */
export const tableColumns: ReadonlyMap<string, keyof typeof data.tabeller> = byWord(data.tabeller);

/** What a line below an outcome says of it, «Ansvarig: …» who and «Klart: …» when, by its label folded: as the columns do. */
export const detailLabels: ReadonlyMap<string, 'vem' | 'när'> = byWord({
  vem: data.tabeller.vem,
  när: data.tabeller.när,
});

function byWord<Kind extends string>(words: Readonly<Record<Kind, readonly string[]>>): Map<string, Kind> {
  return new Map(keysOf(words).flatMap((kind) => words[kind].map((word): [string, Kind] => [fold(word), kind])));
}
