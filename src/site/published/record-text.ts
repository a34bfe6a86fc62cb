/** The text of a record of what is published → the record, or what is said of a text that is none. */
import * as v from 'valibot';
import { type AddressRecord, RECORD_VERSION } from '../../archive/addresses/address-record.ts';
import { files } from '../../domain/addresses.ts';
import { type CalendarDate, parseCalendarDate } from '../../domain/dates.ts';
import { UsageError } from '../usage-error.ts';

const texts = v.array(v.string());
const table = v.record(v.string(), v.string());
const guids = v.object({
  meetings: table,
  outcomes: table,
  entries: table,
  followups: table,
  // records of earlier versions of this code have none
  notices: v.optional(table, {}),
});
const some = { addresses: texts, anchors: texts, guids };
const day = v.custom<CalendarDate>((text) => typeof text === 'string' && parseCalendarDate(text) !== undefined);
const recordSchema = v.object({
  version: v.literal(RECORD_VERSION),
  generated: day,
  site: v.optional(v.string()),
  ...some,
  redirects: table,
  missing: v.object({ ...some, successors: table, guesses: v.optional(texts, []) }),
  gone: texts,
  later: v.optional(v.object({ generated: day, ...some })),
});

/** The record that a text holds, which was found at a place. Throws a {@link UsageError} when it is none, with a remedy. */
export function parseRecord(text: string, from: string, remedy?: string): AddressRecord {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw unreadable(from, 'det är inte JSON', remedy);
  }
  const { success, output } = v.safeParse(recordSchema, document);
  if (success) return output;
  throw unreadable(
    from,
    hasOtherVersion(document) ? 'det har en version som inte är känd här' : 'det har en annan form',
    remedy,
  );
}

function hasOtherVersion(document: unknown): boolean {
  return (
    typeof document === 'object' && document !== null && 'version' in document && document.version !== RECORD_VERSION
  );
}

/** What is said of a place whose record can't be read. */
export function unreadable(
  from: string,
  why: string,
  remedy = 'välj rätt fil, mapp eller webbadress med --published.',
): UsageError {
  return new UsageError(
    `Det publicerade i ${from} går inte att läsa: ${why} – filen ${files.addresses} från ett tidigare bygge väntades – ${remedy}`,
  );
}
