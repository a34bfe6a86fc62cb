/** A correction in front matter. One that is written otherwise is an error that shows how it is written. */
import * as v from 'valibot';
import type { CalendarDate } from '../domain/dates.ts';
import { parseDayBefore } from '../swedish/written-day.ts';
import { date, fields, prose } from './fields.ts';
import { inQuotes } from './yaml-text.ts';

/** A day for the error of a correction that has none. */
const SOME_DAY = '2017-03-20' as CalendarDate;

const written = fields({ date, text: prose });

/** What was corrected, and when. */
export const correction = v.lazy((input): typeof written => {
  const meant = meantBy(input);
  return meant === undefined
    ? written
    : (v.pipe(
        v.unknown(),
        v.check(() => false, howTo(meant)),
      ) as unknown as typeof written);
});

/** The text of a correction without keys of its own: «Rätt namn.», «2017-03-20: Rätt namn.»; undefined for others. */
function meantBy(input: unknown): string | undefined {
  if (typeof input === 'string') return input;
  const [[key, value] = ['', ''], ...more] = Object.entries((input ?? {}) as object);
  return more.length === 0 && typeof value === 'string' && parseDayBefore(key)?.rest === ''
    ? `${key} ${value}`
    : undefined;
}

function howTo(meant: string): string {
  const { day, rest } = parseDayBefore(meant) ?? { day: { date: SOME_DAY }, rest: meant };
  const text = inQuotes(rest.replace(/^[\s:,–-]+/, ''));
  return `Rättelsens datum saknas – dagen då den gjordes, och vad den gäller, väntades – skriv raden så här: ”- { date: ${day.date}, text: ${text} }”.`;
}
