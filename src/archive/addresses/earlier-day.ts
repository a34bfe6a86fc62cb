/** Comparisons as of an earlier day than the published one, which find nothing lost: later days may have it. Pure. */
import type { CalendarDate } from '../../domain/dates.ts';
import { type Problem, problemOf, type Severity } from '../../domain/problem.ts';
import { type AddressRecord, allOf, firstRecord, NOTHING_MISSING, type PresentAddresses } from './address-record.ts';

/** A record of an earlier day: what later days have is not lost, and what they had is kept for their comparison. */
export function earlierRecord(published: AddressRecord, present: PresentAddresses, today: CalendarDate): AddressRecord {
  const { generated, missing, later } = published;
  return {
    ...firstRecord(present, today),
    missing: NOTHING_MISSING,
    gone: stillGone(published, present),
    later: {
      generated: later && later.generated > generated ? later.generated : generated,
      ...allOf(published, missing, ...(later ? [later] : [])),
    },
  };
}

/** The pages let go earlier that are not there again. */
export function stillGone({ gone }: AddressRecord, { addresses }: PresentAddresses): string[] {
  const there = new Set(addresses);
  return gone.filter((address) => !there.has(address));
}

/** A problem: nothing was compared. */
export function notCompared(
  { generated }: AddressRecord,
  folder: string,
  today: CalendarDate,
  severity: Severity,
): Problem {
  const begins = `Det publicerade är från ${generated}, en senare dag än ${today} – adresserna har inte jämförts, för det som saknas kan vara opublicerat än – bygg utan --today för att jämföra`;
  const message = severity === 'error' ? `${begins}, eller med --let-go också för att publicera ändå.` : `${begins}.`;
  return problemOf(severity, { file: folder, line: 1, column: 1 }, 'not-compared', message);
}
