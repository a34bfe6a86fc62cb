/** Files of one kind → an entry for each from its front matter; unreadable files do not affect the others. */
import type { GenericSchema, InferOutput } from 'valibot';
import { addProblems, type Problem } from '../domain/problem.ts';
import type { ReadEntries } from './entry.ts';
import { exampleLines } from './example-lines.ts';
import { readFrontMatter } from './front-matter.ts';
import { readRecord } from './record.ts';
import type { SourceFile } from './source-text.ts';
import type { Located } from './yaml.ts';

/** The entries that `entryOf` makes of checked front matter, in the order of the files, and the problems of all. */
export function readFiles<Schema extends GenericSchema, Entry>(
  schema: Schema,
  files: readonly SourceFile[],
  entryOf: (fields: InferOutput<Schema>, located: Located, file: SourceFile) => Entry,
): ReadEntries<Entry> {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  const example = exampleLines(schema);
  for (const written of files) {
    const { located: values, problems: unreadable, file } = readFrontMatter(written, example);
    addProblems(problems, unreadable);
    if (!values) continue;
    // An entry with a wrong field is known by its name, or every reference to it would be reported too.
    const { rest, record = rest, problems: wrong, located } = readRecord(schema, values);
    addProblems(problems, wrong);
    if (record) entries.push(entryOf(record, located, file));
  }
  return { entries, problems };
}
