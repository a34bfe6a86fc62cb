/** Days in a field, from one to another: «2017-06-15–2017-08-20», «15 juni 2017 till 20 augusti 2017», or a single day. */
import type { CalendarDate } from '../domain/dates.ts';
import { parseDayBefore } from '../swedish/written-day.ts';

/** Days from the first to the last, both included. */
export interface Period {
  from: CalendarDate;
  to: CalendarDate;
}

/** A hyphen right after a day would be a part of it. */
const JOINED = /(\d{4}-\d{2}-\d{2})\s*[-–—]\s*(?=\d)/;
const BETWEEN = /^\s*(?:[-–—]|till(?:\s+och\s+med)?|t\.?\s?o\.?\s?m\.?)\s*/iu;

/** The days of a text; undefined for other texts, and when the last day is before the first. */
export function parsePeriod(text: string): Period | undefined {
  const first = parseDayBefore(text.trim().replace(JOINED, '$1 – '));
  if (!first) return undefined;
  const from = first.day.date;
  if (first.rest === '') return { from, to: from };
  const last = parseDayBefore(first.rest.replace(BETWEEN, ''));
  if (last?.rest !== '' || !BETWEEN.test(first.rest)) return undefined;
  return last.day.date < from ? undefined : { from, to: last.day.date };
}
