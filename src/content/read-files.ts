/** Files of one kind → an entry for each from its front matter; unreadable files do not affect the others. */
import type { GenericSchema, InferOutput } from 'valibot';
import type { Problem } from '../domain/problem.ts';
import type { ReadEntries } from './entry.ts';
import { readFrontMatter } from './front-matter.ts';
import { readRecord } from './record.ts';
import type { SourceFile } from './source-text.ts';
import type { Located } from './yaml.ts';

/** The entries that `entryOf` makes of checked front matter, in the order of the files, and the problems of all; `example` is the front matter that messages show. */
export function readFiles<Schema extends GenericSchema, Entry>(
  schema: Schema,
  files: readonly SourceFile[],
  entryOf: (fields: InferOutput<Schema>, located: Located, file: SourceFile) => Entry,
  example: string,
): ReadEntries<Entry> {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const { located, problems: unreadable } = readFrontMatter(file, `---\n${example}\n---`);
    problems.push(...unreadable);
    if (!located) continue;
    // An entry with a wrong field is known by its name, or every reference to it would be reported too.
    const { rest, record = rest, problems: wrong } = readRecord(schema, located);
    problems.push(...wrong);
    if (record) entries.push(entryOf(record, located, file));
  }
  return { entries, problems };
}
