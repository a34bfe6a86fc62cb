/** Problems between records: two files of one meeting, a person spelt in two ways. */

import { duplicatesBy } from '../domain/duplicates.ts';
import { error, type Problem } from '../domain/problem.ts';
import type { MinutesRecord } from '../reading/minutes-record.ts';
import { findNamePairs } from './name-pairs.ts';

/** An error for each record with the id of an earlier record; it gives both paths. */
export function findSameMeetings(records: readonly MinutesRecord[]): Problem[] {
  return duplicatesBy(records, ({ id }) => id).map(({ item, first }) => {
    const message = `Två filer är samma möte, ${item.id}: den här och ${first.path} – en fil för varje möte väntades – rätta datum eller grupp i den ena, eller ta bort den.`;
    return error(item.location, 'same-meeting', message);
  });
}

/** A warning for each pair of names one letter apart, unless both are `known` from people.yaml. */
export function findSimilarNames(records: readonly MinutesRecord[], known: readonly string[]): Problem[] {
  return findNamePairs(
    records.flatMap(({ people }) => people),
    known,
  );
}
