/** The front matter of minutes → checked fields with locations. */

import { exampleLines } from '../content/example-lines.ts';
import { readFrontMatter } from '../content/front-matter.ts';
import { readRecord } from '../content/record.ts';
import { type MinutesFields, minutesSchema } from '../content/schema.ts';
import type { SourceFile } from '../content/source-text.ts';
import type { Location, Problem } from '../domain/problem.ts';

const EXAMPLE = exampleLines(minutesSchema);

/** The front matter of minutes, with the location of the value at a path. */
export interface MinutesHead {
  fields: MinutesFields;
  locationOf(path: readonly (string | number)[]): Location;
}

/** The front matter of minutes, or the problems that made it unreadable. */
export function readMinutesHead(file: SourceFile): { head?: MinutesHead; problems: Problem[] } {
  const { located: values, problems } = readFrontMatter(file, EXAMPLE);
  if (!values) return { problems };
  const { record, problems: wrong, located } = readRecord(minutesSchema, values);
  if (!record) return { problems: [...problems, ...wrong] };
  return { head: { fields: record, locationOf: located.locationOf }, problems: [...problems, ...wrong] };
}
