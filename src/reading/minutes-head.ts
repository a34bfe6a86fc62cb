/** The front matter of minutes → checked fields with locations. */

import { readFrontMatter } from '../content/front-matter.ts';
import { readRecord } from '../content/record.ts';
import { type MinutesFields, minutesSchema } from '../content/schema.ts';
import type { SourceFile } from '../content/source-text.ts';
import type { Location, Problem } from '../domain/problem.ts';

/** The front matter of minutes, with the location of the value at a path. */
export interface MinutesHead {
  fields: MinutesFields;
  locationOf(path: readonly (string | number)[]): Location;
}

/** The front matter of minutes, or the problems that made it unreadable. */
export function readMinutesHead(file: SourceFile): { head?: MinutesHead; problems: Problem[] } {
  const { located, problems } = readFrontMatter(file);
  if (!located) return { problems };
  const { record, problems: wrong } = readRecord(minutesSchema, located);
  if (!record) return { problems: wrong };
  return { head: { fields: record, locationOf: located.locationOf }, problems: wrong };
}
