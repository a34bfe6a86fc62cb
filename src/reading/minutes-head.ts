/** The front matter of minutes → checked fields with locations. */

import { exampleLines } from '../content/example-lines.ts';
import { readFrontMatter } from '../content/front-matter.ts';
import { readRecord } from '../content/record.ts';
import { type MinutesFields, minutesSchema } from '../content/schema.ts';
import type { SourceFile } from '../content/source-text.ts';
import { hasErrors, type Location, type Problem } from '../domain/problem.ts';

const EXAMPLE = exampleLines(minutesSchema);

/** The front matter of minutes, with the location of the value at a path. */
export interface MinutesHead {
  fields: MinutesFields;
  /** The keys without a value that can be used; `date` and `group` then have values in their stead. */
  wrong: ReadonlySet<unknown>;
  /** Whether something in it could not be read. */
  incomplete: boolean;
  locationOf(path: readonly (string | number)[]): Location;
}

/** The values in the stead of those that are wrong: what depends on them is not reported. */
const STAND_INS = { date: '2000-01-01', group: '–' };

/** The front matter of minutes, absent when nothing of it can be read, its problems, and the file as it was meant. */
export function readMinutesHead(written: SourceFile): { head?: MinutesHead; problems: Problem[]; file: SourceFile } {
  const { located: values, problems: unreadable, file } = readFrontMatter(written, EXAMPLE);
  if (!values) return { problems: unreadable, file };
  const {
    rest,
    record = rest,
    wrong,
    problems: found,
    located,
  } = readRecord(minutesSchema, values, undefined, STAND_INS);
  const problems = [...unreadable, ...found];
  if (!record) return { problems, file };
  const { locationOf } = located;
  return { head: { fields: record, wrong, incomplete: hasErrors(problems), locationOf }, problems, file };
}
