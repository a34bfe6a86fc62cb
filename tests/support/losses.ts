/** What a later state of a content folder loses of an earlier one, compared in memory. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressRecord } from '../../src/archive/addresses/address-record.ts';
import type { Released } from '../../src/archive/addresses/let-go.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { type CompareOptions, comparePublished } from '../../src/site/published/compare-published.ts';
import { recordOf } from './built-site.ts';
import { contentFolder, type Files, temporaryFolder } from './content-folder.ts';

/** The record of a build, and the lines of the problems of addresses, as the author of `content/` would see them. */
export interface Losses {
  record: AddressRecord;
  lines: string[];
  released: Released | undefined;
}

const RULES = /^(lost-|not-)/;

/** The record of a first build of some files. */
export function firstRecordOf(files: Files, today = '2017-06-30'): AddressRecord {
  const { addressed } = loadArchive(contentFolder(files), today as CalendarDate);
  if (!addressed) throw new Error('The files can’t be read');
  return recordOf(addressed);
}

/** Compares files with a published record. */
export async function comparedWith(
  published: AddressRecord,
  files: Files,
  { today = '2017-06-30', ...options }: CompareOptions & { today?: string } = {},
): Promise<Losses> {
  const folder = contentFolder(files);
  const from = join(temporaryFolder(), 'addresses.json');
  writeFileSync(from, JSON.stringify(published));
  const loaded = loadArchive(folder, today as CalendarDate);
  const { record, problems, released } = await comparePublished(loaded, '', { ...options, published: from });
  if (!record) throw new Error('The files can’t be read');
  const lines = problems
    .filter(({ rule }) => RULES.test(rule))
    .map((problem) => formatProblem(problem).replaceAll(folder, 'content'));
  return { record, lines, released };
}

/** The lines of what files lose of others. */
export async function lossesOf(before: Files, after: Files, options?: CompareOptions): Promise<string[]> {
  return (await comparedWith(firstRecordOf(before), after, options)).lines;
}

/** Files without those at some paths. */
export function withoutFiles(files: Files, ...paths: string[]): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)));
}
