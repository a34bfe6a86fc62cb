/** Problems between records: two files of one meeting, ids that another meeting has or had, a person spelt in two ways. */

import { duplicatesBy } from '../domain/duplicates.ts';
import { type MeetingId, meetingId } from '../domain/meeting-id.ts';
import { comparePlain } from '../domain/order.ts';
import { error, type Location, type Problem } from '../domain/problem.ts';
import type { MinutesRecord } from '../reading/minutes-record.ts';
import { hasName } from '../reading/people/resolve-people.ts';
import type { MeetingIds } from './lasting-ids.ts';
import { findNamePairs } from './name-pairs.ts';

/** An error for each record with the id of an earlier record, but for a notice and its minutes; it gives both paths. */
export function findSameMeetings(records: readonly MinutesRecord[]): Problem[] {
  return duplicatesBy(records, ({ id, kind }) => `${id} ${kind === 'kallelse'}`).map(({ item, first }) => {
    const message = `Två filer är samma möte, ${item.id}: den här och ${first.path} – en fil för varje möte väntades – rätta datum eller grupp i den ena, eller ta bort den.`;
    return error(item.location, 'same-meeting', message);
  });
}

/**
 * An error for each record that `formerly` gives the id that it has, or an id that another meeting has or had. Records
 * that are not published are checked too.
 */
export function findFormerMeetings(records: readonly MinutesRecord[], idsOf: MeetingIds): Problem[] {
  const owners = new Map(records.map((record) => [record.id, record]));
  // One error is enough for two meetings, which often share several ids.
  const reported = new Set<string>();
  return records.flatMap((record) => {
    const problems: Problem[] = [];
    const own = record.formerly.find(({ date, group = record.group }) => meetingId(date, group) === record.id);
    if (own) problems.push(isItsOwn(own.location, own.isPlan ? 'moved_from' : 'formerly', record));
    for (const id of idsOf(record).formerIds) {
      const owner = owners.get(id);
      const pair = [record.path, owner?.path ?? ''].toSorted(comparePlain).join('\n');
      if (!owner) owners.set(id, record);
      else if (owner.id !== record.id && !reported.has(pair)) {
        reported.add(pair);
        problems.push(hadByTwo(id, record, owner));
      }
    }
    return problems;
  });
}

function isItsOwn(location: Location, field: string, { id, path, location: { line } }: MinutesRecord): Problem {
  const message = `Mötet är ${id} nu (${path}:${line}), och det kan inte också vara en tidigare adress – bara det som inte gäller längre väntades – ta bort raden under ${field}.`;
  return error(location, 'former-address-in-use', message);
}

function hadByTwo(id: MeetingId, record: MinutesRecord, other: MinutesRecord): Problem {
  const verb = other.id === id ? 'har' : 'har haft';
  if (other.kind === 'kallelse' && other.id === id && record.movedFrom.includes(other.date)) {
    const message = `Mötet är flyttat från ${other.date}, men kallelsen i ${other.path}:${other.location.line} har kvar den dagen – samma dag i båda väntades – skriv ”date: ${record.date}” och ”moved_from: ${other.date}” i kallelsen också.`;
    return error(sourceOf(id, record), 'former-address-clash', message);
  }
  const message = `Mötet har haft adressen ${id}, som mötet i ${other.path}:${sourceOf(id, other).line} också ${verb} – en gammal adress kan bara leda till ett ställe – rätta formerly eller datumet i den ena filen.`;
  return error(sourceOf(id, record), 'former-address-clash', message);
}

/** The line that gives a record an id: of `formerly`, else its own date. */
function sourceOf(id: MeetingId, record: MinutesRecord): Location {
  const former = record.id === id ? undefined : record.formerly.find(({ date }) => id.startsWith(date));
  return former?.location ?? record.location;
}

/** A warning for each pair of names one letter apart, unless both are `known` from people.yaml. */
export function findSimilarNames(records: readonly MinutesRecord[], known: readonly string[]): Problem[] {
  return findNamePairs(
    records.flatMap(({ people }) => people.filter(hasName)),
    known,
  );
}
