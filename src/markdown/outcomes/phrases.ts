/** `phrases.yaml`, made ready: its phrases as patterns, its labels and headings by their kind. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fold } from '../../domain/names.ts';
import type { OutcomeKind } from '../../domain/outcome.ts';
import { compile, type Phrase, type Vocabulary } from './phrase-pattern.ts';

/** A phrase of the file, with its examples. */
export interface PhraseEntry {
  fras: string;
  räknas: string[];
  'räknas inte'?: string[];
}

/** The file as it is written. */
interface PhraseFile {
  vi: string[];
  roller: string[];
  'inga namn': string[];
  'inga löften': string[];
  förnamn: string[];
  grupper: string[];
  senare: string[];
  bisatsord: Partial<Record<OutcomeKind | 'alla', string[]>>;
  etiketter: Record<OutcomeKind | 'answer', string[]>;
  rubriker: Partial<Record<OutcomeKind, string[]>>;
  tabeller: Record<string, string[]>;
  fraser: Partial<Record<OutcomeKind, PhraseEntry[]>>;
  utom: Partial<Record<OutcomeKind, string[]>>;
  nästan: Partial<Record<OutcomeKind, PhraseEntry[]>>;
}

const file = parse(readFileSync(new URL('./phrases.yaml', import.meta.url), 'utf8')) as PhraseFile;

/** Phrases by their kind, as the file has them, for its tests. */
export const entries = file.fraser;
export const nearlyEntries = file.nästan;

const vocabulary: Vocabulary = { later: file.senare, noPromises: file['inga löften'] };

export const phrases: readonly Phrase[] = compileAll(file.fraser);
/** What comes near and does not count; the author is told. */
export const nearly: readonly Phrase[] = compileAll(file.nästan);
/** What makes a sentence not count, by kind. */
export const except: readonly Phrase[] = Object.entries(file.utom).flatMap(([kind, written]) =>
  written.map((words) => compile(kind as OutcomeKind, words, vocabulary)),
);

export const meeting: ReadonlySet<string> = new Set(file.vi.map(fold));
export const roles: ReadonlySet<string> = new Set(file.roller.map(fold));
export const noNames: ReadonlySet<string> = new Set(file['inga namn'].map(fold));
/** First names that end as words in the definite form do. */
export const firstNames: ReadonlySet<string> = new Set(file.förnamn.map(fold));
/** Groups that a point can be handed to though no file tells of them. */
export const groups = new RegExp(`^(?:${file.grupper.map((word) => word.replace('*', '\\p{L}*')).join('|')})$`, 'iu');

/** «Om vi beslutar att …»: the word before that makes it a matter of what if, or of what others say. */
export const subordinators: Readonly<{ all: ReadonlySet<string> } & Partial<Record<OutcomeKind, ReadonlySet<string>>>> =
  {
    all: new Set(file.bisatsord.alla),
    decision: new Set(file.bisatsord.decision),
  };

/** The kind of a label, «Beslut», or of what stands under a heading. */
export const labels: ReadonlyMap<string, OutcomeKind | 'answer'> = byWord(file.etiketter);
export const headings: ReadonlyMap<string, OutcomeKind> = byWord(file.rubriker) as ReadonlyMap<string, OutcomeKind>;

/** What a column of a table of tasks says, by its heading: «vad», «vem» or «när». */
export const tableColumns: ReadonlyMap<string, string> = byWord(file.tabeller);

function byWord<Kind extends string>(words: Partial<Record<Kind, string[]>>): Map<string, Kind> {
  return new Map(
    Object.entries(words).flatMap(([kind, list]) => (list as string[]).map((word) => [fold(word), kind as Kind])),
  );
}

function compileAll(written: Partial<Record<OutcomeKind, PhraseEntry[]>>): Phrase[] {
  return Object.entries(written).flatMap(([kind, list]) =>
    list.map(({ fras }) => compile(kind as OutcomeKind, fras, vocabulary)),
  );
}
