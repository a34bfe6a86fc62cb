/** Reads times of day as people write them: «13:30», «kl 13-15», «kl. 13.30–15», «18.00 till 20». */
import { parseTimeSpan, type TimeSpan } from '../domain/dates.ts';

/** A span that ends when it begins, or before. */
export const BACKWARDS = 'backwards';

const HOUR = String.raw`(\d{1,2})(?:[.:](\d{2}))?`;
const TIME = String.raw`(kl(?:ockan|\.)?\s*)?${HOUR}(?:\s*(?:-|–|—|till)\s*(?:kl\.?\s*)?${HOUR})?`;
const WHOLE = new RegExp(`^${TIME}$`, 'i');
/** A time that something follows: a venue. */
const FIRST = new RegExp(String.raw`^${TIME}(?=[\s,]|$)`, 'i');
/** What begins as a time of day, right or wrong. */
const LIKE_A_TIME = /^(?:kl(?:ockan|\.)?\s*\d|\d{1,2}[.:]\d{2}(?![\p{L}\d]))/iu;

/** The span of a text; undefined for other texts. A number alone is no time: «13» may be anything. */
export function parseWrittenTime(text: string): TimeSpan | typeof BACKWARDS | undefined {
  return spanOf(WHOLE.exec(text.trim()));
}

/** The span that a text begins with, and the rest of it; undefined when it does not begin with one. */
export function parseTimeBefore(text: string): { time: TimeSpan | typeof BACKWARDS; rest: string } | undefined {
  const match = FIRST.exec(text);
  const time = spanOf(match);
  return time && match ? { time, rest: text.slice(match[0].length) } : undefined;
}

/** Whether a text begins as a time of day, also when it is none: «kl 25», «13:60». */
export function beginsAsTime(text: string): boolean {
  return LIKE_A_TIME.test(text);
}

function spanOf(match: RegExpExecArray | null): TimeSpan | typeof BACKWARDS | undefined {
  if (!match) return undefined;
  const [, before, hour = '', minutes, endHour, endMinutes = '00'] = match;
  if (before === undefined && minutes === undefined && endHour === undefined) return undefined;
  const start = parseTimeSpan(`${hour}:${minutes ?? '00'}`);
  const end = endHour === undefined ? undefined : parseTimeSpan(`${endHour}:${endMinutes}`);
  if (!start || (endHour !== undefined && !end)) return undefined;
  if (!end) return start;
  return end.start > start.start ? { start: start.start, end: end.start } : BACKWARDS;
}
