/** Whether the words around a verb tell of a time before the meeting. */
import { parseCalendarDate, yearOf } from '../../../domain/dates.ts';
import { monthNames } from '../../../swedish/calendar.ts';
import { parseSwedishDate } from '../../../swedish/written-date.ts';
import { förflutet } from '../language/markers.ts';
import { expressionsOf, isExpressionAt } from './expressions.ts';
import { NEAR, someNear } from './markers.ts';
import type { SentenceWords } from './sentence.ts';

const PAST = expressionsOf(förflutet);
/** No date that opens a sentence has more words. */
const LONGEST_OPENING = 4;
const MONTH = `(?:${monthNames.join('|')})`;
const DATE = new RegExp(
  String.raw`^\s+(?:(?:redan\s+)?(?:den\s+)?(?:(\d{4}-\d{2}-\d{2})|(\d{1,2}\s+\p{L}+(?:\s+\d{4})?))|(?:i\s+)?(?:19|20)\d\d(?![\d-])|i\s+${MONTH}(?!\p{L}))`,
  'u',
);
/** «höjdes 2015», and not «ansvarsfrihet 2015» */
const IN_YEAR = /(?:d|t|ll)e?s\s+(?:år\s+)?((?:19|20)\d\d)$/u;
const YEAR_LENGTH = ' 2015'.length;
/** «2016-10-02: Budget fastställd», in a list of what was decided when */
const LOGGED = /^\s*(\d{4}-\d{2}-\d{2})\s*[:–—-]/u;
const IN_MONTH = new RegExp(String.raw`^\s+(?:(?!att\s|om\s)\p{L}+\s+){0,2}?i\s+${MONTH}(?!\p{L})`, 'u');
const OPENING_DATE = new RegExp(
  String.raw`^(?:I\s+${MONTH}|Sist|(?:Förra|Föregående|Tidigare)\s+(?!\p{L}*protokoll)\p{L}+)\s+$`,
  'u',
);
/** «Då bokade vi», and not «Då bokar vi». */
const OPENING_THEN = /^(?:Då|Där|Här)\s+$/u;
const PRESENT = /r$/;

/**
 * Whether the words from `index` to `next` are said of a time before the meeting: «på förra mötet», «antog 2016-02-08»; `isPresent`
 * tells that the verb is in the present tense.
 */
export function isOfThePast(sentence: SentenceWords, index: number, next: number, isPresent = false): boolean {
  const { text, tokens, context } = sentence;
  const last = tokens[next - 1]?.end ?? 0;
  const verbEnd = tokens[index]?.end ?? 0;
  const [, logged] = LOGGED.exec(text) ?? [];
  if (logged !== undefined && logged < context.date) return true;
  const opening = index <= LONGEST_OPENING ? text.slice(0, tokens[index]?.start) : '';
  if (OPENING_DATE.test(opening) || (OPENING_THEN.test(opening) && !PRESENT.test(tokens[index]?.word ?? '')))
    return true;
  const [, year] = IN_YEAR.exec(text.slice(verbEnd, last + YEAR_LENGTH)) ?? [];
  if (year !== undefined && Number(year) < yearOf(context.date)) return true;
  const date = DATE.exec(text.slice(verbEnd, verbEnd + 60));
  if (date) {
    const [, iso, day] = date;
    const written = iso ? parseCalendarDate(iso) : day ? parseSwedishDate(day, context.date) : undefined;
    // «diskuteras i augusti» is to come
    if (!iso && !day) return !isPresent;
    if (written && written < context.date) return true;
  }
  // «Beslöts att avskaffa tidigare ordning»: what is decided may be of the past
  const att = tokens.slice(index + 1, index + NEAR).find(({ word }) => word === 'att')?.start ?? text.length;
  const end = Math.min(att, Math.max(last + 15, verbEnd + 25));
  return someNear(sentence, index, (at) => (tokens[at]?.start ?? end) < end && isExpressionAt(PAST, sentence, at));
}

/** Whether what has been done was done in a month that is named: «beslutade styrelsen i juni». */
export function isInMonth({ text, tokens }: SentenceWords, next: number): boolean {
  const last = tokens[next - 1]?.end ?? 0;
  return IN_MONTH.test(text.slice(last, last + 60));
}
