/** What is wrong among records that are right one by one: two files of one meeting, a person spelled in two ways. */

import { duplicatesBy } from '../domain/duplicates.ts';
import { error, type Problem } from '../domain/problem.ts';
import type { MinutesRecord } from '../reading/minutes-record.ts';
import { findNamePairs } from './name-pairs.ts';

/** Two files of one meeting: both are named. */
export function findSameMeetings(records: readonly MinutesRecord[]): Problem[] {
  return duplicatesBy(records, ({ id }) => id).map(({ item, first }) => {
    const message = `Två filer är samma möte, ${item.id}: den här och ${first.path} – en fil för varje möte väntades – rätta datum eller grupp i den ena, eller ta bort den.`;
    return error(item.location, 'same-meeting', message);
  });
}

/** Names of people that differ by a letter; not of two who are both in people.yaml, whose names are `known`. */
export function findSimilarNames(records: readonly MinutesRecord[], known: readonly string[]): Problem[] {
  return findNamePairs(
    records.flatMap(({ people }) => people),
    known,
  );
}
