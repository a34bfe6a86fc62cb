/** Whether a sentence tells of what happened before the meeting, or of what always happens. */

import { parseCalendarDate } from '../../../domain/dates.ts';
import { weekdayNames } from '../../../swedish/calendar.ts';
import { parseSwedishDate } from '../../../swedish/written-date.ts';
import { andraMöten, andrasBeslut, flyttadeTillfällen, förflutet, vanor } from '../language/markers.ts';
import { expressionsOf, isExpressionAt } from './expressions.ts';
import { matchPattern, type Pattern, patternOf } from './pattern.ts';
import type { SentenceWords } from './sentence.ts';

const HABITS = expressionsOf(vanor);
const WEEKDAYS = new RegExp(`^(?:${weekdayNames.join('|')})ar(?:na)?$`);
const PAST = expressionsOf(förflutet);
const OTHER_MEETINGS = andraMöten.map(patternOf);
const DATE =
  /^\s+(?:(?:redan\s+)?(?:den\s+)?(?:(\d{4}-\d{2}-\d{2})|(\d{1,2}\s+\p{L}+(?:\s+\d{4})?))|(?:i\s+)?(?:19|20)\d\d(?![\d-])|i\s+(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?!\p{L}))/u;
const IN_MONTH =
  /^\s+(?:(?!att\s|om\s)\p{L}+\s+){0,2}?i\s+(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?!\p{L})/u;
const OPENING_DATE =
  /^(?:I\s+(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|Sist|Då|Där|Här|(?:Förra|Föregående|Tidigare)\s+\p{L}+)\s+$/u;

/** Whether the words from `index` to `next` are said of a time before the meeting: «på förra mötet», «antog 2016-02-08». */
export function isOfThePast(sentence: SentenceWords, index: number, next: number): boolean {
  const { text, tokens, context } = sentence;
  const last = tokens[next - 1]?.end ?? 0;
  const verbEnd = tokens[index]?.end ?? 0;
  if (OPENING_DATE.test(text.slice(0, tokens[index]?.start))) return true;
  const date = DATE.exec(text.slice(verbEnd, verbEnd + 60)) ?? IN_MONTH.exec(text.slice(last, last + 60));
  if (date) {
    const [, iso, day] = date;
    const written = iso ? parseCalendarDate(iso) : day ? parseSwedishDate(day, context.date) : undefined;
    if (!iso && !day) return true;
    if (written && written < context.date) return true;
  }
  // «Beslöts att avskaffa tidigare ordning»: what is decided may be of the past
  const att = tokens.find(({ word, start }) => word === 'att' && start > verbEnd)?.start ?? text.length;
  const end = Math.min(att, Math.max(last, verbEnd + 25));
  return tokens.some(({ start }, at) => start < end && isExpressionAt(PAST, sentence, at));
}

/** Whether it is said of another meeting: «på styrelsemötet i november». */
export function isOfAnotherMeeting({ tokens, resolve }: SentenceWords, index: number): boolean {
  return tokens.some(
    (_, at) => at < index + 3 && OTHER_MEETINGS.some((pattern) => matchPattern(pattern, tokens, at, resolve)),
  );
}

const BY_OTHERS = andrasBeslut.map(patternOf);
const MOVED = flyttadeTillfällen.map(patternOf);

/** Whether a sentence tells of what others have decided, or what is no decision though it has its words. */
export const isOfOthers = (sentence: SentenceWords): boolean => hasAny(sentence, BY_OTHERS);
/** Whether it is a meeting or another event that is moved, and no point. */
export const isOfAnEvent = (sentence: SentenceWords): boolean => hasAny(sentence, MOVED);

function hasAny({ tokens, resolve }: SentenceWords, patterns: readonly Pattern[]): boolean {
  return tokens.some((_, at) => patterns.some((pattern) => matchPattern(pattern, tokens, at, resolve)));
}

/** Whether a verb is said of what always happens, «varje år», by the words around it up to «att». */
export function isHabit(sentence: SentenceWords, index: number): boolean {
  const att = sentence.words(index, index + 16).indexOf('att');
  const until = index + (att < 0 ? 16 : att);
  return sentence.tokens.some((_, at) => at < until && at > index - 14 && isExpressionAt(HABITS, sentence, at));
}

/** Whether it is said of a day of each week: «på tisdagar». */
export function isWeekly(sentence: SentenceWords): boolean {
  return sentence.tokens.some(({ word }) => WEEKDAYS.test(word));
}
