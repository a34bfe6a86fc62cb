/** The front matter of a meeting's file → its fields, each with its location. */

import { readFrontMatter } from '../content/front-matter.ts';
import { readRecord } from '../content/record.ts';
import { type MinutesFields, minutesSchema } from '../content/schema.ts';
import type { SourceFile } from '../content/source-text.ts';
import type { Location, Problem } from '../domain/problem.ts';

/** What the secretary wrote above the text, and where. */
export interface MinutesHead {
  fields: MinutesFields;
  locationOf(path: readonly (string | number)[]): Location;
}

/** Reads the front matter of minutes; without a head the problems say why. */
export function readMinutesHead(file: SourceFile): { head?: MinutesHead; problems: Problem[] } {
  const { located, problems } = readFrontMatter(file);
  if (!located) return { problems };
  const { record, problems: wrong } = readRecord(minutesSchema, located);
  if (!record) return { problems: wrong };
  return { head: { fields: record, locationOf: located.locationOf }, problems: wrong };
}
