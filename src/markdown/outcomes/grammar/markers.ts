/** Whether the words around a verb tell of the past, another meeting, others, an event or a habit, so that it does not count. */

import { parseCalendarDate, yearOf } from '../../../domain/dates.ts';
import { monthNames, weekdayNames } from '../../../swedish/calendar.ts';
import { parseSwedishDate } from '../../../swedish/written-date.ts';
import {
  andraMöten,
  andrasBeslut,
  flyttadeTillfällen,
  frågarOm,
  förflutet,
  kanske,
  påMötet,
  samordnande,
  vanor,
  villkor,
  villkorEfter,
} from '../language/markers.ts';
import { expressionsOf, isExpressionAt } from './expressions.ts';
import { matchPattern, type Pattern, patternOf } from './pattern.ts';
import type { SentenceWords } from './sentence.ts';

const HABITS = expressionsOf(vanor);
const WEEKDAYS = new RegExp(`^(?:${weekdayNames.join('|')})ar(?:na)?$`);
const PAST = expressionsOf(förflutet);
const PERHAPS = expressionsOf(kanske);
const CONDITIONS: ReadonlySet<string> = new Set(villkor);
const LATER_CONDITIONS = villkorEfter.map(patternOf);
const ASKS = new RegExp(`^(?:${frågarOm.map((verb) => verb.replace(/-$/, '\\p{L}*')).join('|')})$`, 'u');
const JOINS: ReadonlySet<string> = new Set(samordnande);
const OTHER_MEETINGS = andraMöten.map(patternOf);
const BY_OTHERS = andrasBeslut.map(patternOf);
const DONE_HERE = påMötet.map(patternOf);
const MOVED = flyttadeTillfällen.map(patternOf);
/** How many words to both sides are near. */
const NEAR = 40;
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

/** Whether it is said of another meeting: «på styrelsemötet i november». */
export function isOfAnotherMeeting(sentence: SentenceWords, index: number): boolean {
  return someNear(sentence, index, (at) => at < index + 3 && fitsOne(sentence, OTHER_MEETINGS, at));
}

/** Whether the words around one tell of what others have decided, or what is no decision though it has its words. */
export function isOfOthers(sentence: SentenceWords, index: number): boolean {
  return someNear(sentence, index, (at) => fitsOne(sentence, BY_OTHERS, at));
}

/** Whether it is a meeting or another event that is moved or held there, and no point. */
export function isOfAnEvent(sentence: SentenceWords, index: number): boolean {
  return someNear(sentence, index, (at) => fitsOne(sentence, MOVED, at));
}

/** Whether what a verb is said of is done at the meeting itself: «skriva dagens protokoll». */
export function isDoneHere(sentence: SentenceWords, index: number): boolean {
  return someNear(sentence, index, (at) => at >= index && fitsOne(sentence, DONE_HERE, at));
}

/** Whether a verb is said of what always happens, «varje år», by the words around it up to «att». */
export function isHabit(sentence: SentenceWords, index: number): boolean {
  const att = sentence.words(index, index + 16).indexOf('att');
  const until = index + (att < 0 ? 16 : att);
  return someNear(sentence, index, (at) => at < until && at > index - 14 && isExpressionAt(HABITS, sentence, at));
}

/** Whether it is said of a day of each week: «på tisdagar». */
export function isWeekly(sentence: SentenceWords, index: number): boolean {
  return someNear(sentence, index, (at) => WEEKDAYS.test(sentence.tokens[at]?.word ?? ''));
}

/** Whether a sentence begins with what it depends on: «Blir vi fler köper Bo mer korv». */
export function isConditional({ tokens }: SentenceWords): boolean {
  return CONDITIONS.has(tokens[0]?.word ?? '');
}

/** Whether it is only possible: «kanske», «om det behövs», «om pengarna räcker»; «ringer om en offert och ev. ett besök» is not. */
export function isPerhaps(sentence: SentenceWords, index: number): boolean {
  const isOfMore = (at: number): boolean => at > index && JOINS.has(sentence.tokens[at - 1]?.word ?? '');
  return (
    someNear(sentence, index, (at) => isExpressionAt(PERHAPS, sentence, at) && !isOfMore(at)) ||
    hasLaterCondition(sentence, index)
  );
}

/** Whether what a verb depends on comes after it: «Bo ringer om det blir regn»; «Bo kollar om det blir regn» asks. */
function hasLaterCondition(sentence: SentenceWords, index: number): boolean {
  const { tokens } = sentence;
  for (let at = index + 1; at < Math.min(tokens.length, index + NEAR) && tokens[at]?.word !== 'att'; at += 1)
    if (fitsOne(sentence, LATER_CONDITIONS, at)) return !tokens.slice(index, at).some(({ word }) => ASKS.test(word));
  return false;
}

function fitsOne({ tokens, resolve }: SentenceWords, patterns: readonly Pattern[], at: number): boolean {
  return patterns.some((pattern) => matchPattern(pattern, tokens, at, resolve));
}

/** Whether something holds for a word near another; what is further off says nothing of it. */
function someNear({ tokens }: SentenceWords, index: number, holds: (at: number) => boolean): boolean {
  const last = Math.min(tokens.length, index + NEAR);
  for (let at = Math.max(0, index - NEAR); at < last; at += 1) if (holds(at)) return true;
  return false;
}
