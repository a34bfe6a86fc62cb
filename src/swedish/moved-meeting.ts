/**
 * Finds what a text says of meetings that are moved or cancelled: «Vi flyttar mötet till 19 april 10.30–12.00», «mötet den
 * 3 maj ställs in», «nästa möte blir den 8 maj kl 18 i stället för 3 maj». What is only proposed, asked or denied is left out.
 */
import { type CalendarDate, parseCalendarDate, type TimeSpan } from '../domain/dates.ts';
import { sentencesOf } from './sentences.ts';
import { findSwedishDates } from './written-date.ts';
import { BACKWARDS, parseTimeBefore } from './written-time.ts';

/** A meeting that a sentence says has been moved or cancelled. */
export interface MovedMeeting {
  /** The sentence, and its offset. */
  start: number;
  words: string;
  /** The day that it was planned for; absent when the text does not say: it is the next one then. */
  from?: CalendarDate;
  /** The day that it is moved to; absent when it is cancelled. */
  to?: CalendarDate;
  time?: TimeSpan;
}

interface FoundDate {
  start: number;
  end: number;
  date: CalendarDate;
}

/** Cheap tests first: few paragraphs say anything of the kind, and sentences are slow to find. */
const MAYBE = /flytta|skjut|sköt|(?:senare|tidigare)lägg|ställ|blir\s+inte\s+av|utgår/i;
const OF_A_DAY = /nästa|\d\s+[a-z]|\d{4}-\d{2}/i;
const OF_MEETINGS = /möt|träff|sammanträd|tillfälle|ses/i;
const PARTS = /\n[ \t]*\n|\n(?=[ \t]*(?:[-*•+]|\d+[.)]|#+|\|)[ \t])/g;
const MEETING =
  /(?<!\p{L})(?:nästa\s+(?:bokade\s+)?(?:möte|träff|tillfälle|sammanträde)|(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)?(?:mötet|träffen|sammanträdet))(?!\p{L}|\s+(?:med|mellan|om)\s|\s+(?:beslu|ena[ds]|ans[eå]|tyck|konstat|godk))/u;
const WE_MEET = /(?<!\p{L})(?:möte|mötet|träff|träffen|sammanträde|ses|träffas|möts)(?!\p{L})/u;
const MOVE =
  /(?<!\p{L})(?:fram)?(?:flytta(?:[rst]|des?|ts)?|skjut(?:a|er|s|its)|sköt(?:s)?|(?:senare|tidigare)lägg(?:a|er|s))(?!\p{L})/u;
const CANCEL =
  /(?<!\p{L})(?:ställ(?:s|er|de|des)(?:\s+\p{L}+){0,3}\s+in|inställ(?:t|d|s|des)|blir\s+inte\s+av|utgår)(?!\p{L})/u;
const INSTEAD = /(?<!\p{L})i\s?stället\s+för\s+(?:mötet\s+)?(?:den\s+)?$/u;
const INSTEAD_OF = /i\s?stället\s+för/;
const TO = /(?<!\p{L})till\s+(?:den\s+)?$/u;
/** What a clause says that is not so, or not yet. */
const UNSURE =
  /(?<!\p{L})(?:inte|ej|inget|kanske|eventuellt|ev|föresl(?:år|og|ås)|förslag(?:et)?|vill|ville|frågar|frågade|undrar|undrade|kan|kunde|bör|borde|skulle|önskar|önskade|om(?!\s+att))(?!\p{L})/u;
const CONDITION = /^(?:om|ifall|blir|kan|när)(?!\p{L})/u;
const CLAUSES = /,\s|;\s|\s–\s|\s(?=(?:så|därför|eftersom|men)\s)/;
const ISO = /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g;

/** The meetings in a text, in its order; days without a year are those nearest to `near`, and none is before it. */
export function findMovedMeetings(text: string, near: CalendarDate): MovedMeeting[] {
  if (!MAYBE.test(text)) return [];
  return partsOf(text).flatMap(({ start, part }) => {
    if (!MAYBE.test(part) || !OF_A_DAY.test(part) || !OF_MEETINGS.test(part)) return [];
    const sentences = sentencesOf(part.replaceAll('\n', ' '));
    return sentences.flatMap((sentence, index) => {
      const found = movedIn(sentence.text, sentences[index - 1]?.text ?? '', near);
      const day = found?.to ?? found?.from ?? near;
      if (!found || day < near || (found.to && found.to === found.from)) return [];
      const indent = sentence.text.length - sentence.text.trimStart().length;
      return [{ start: start + sentence.start + indent, words: sentence.text.trim(), ...found }];
    });
  });
}

/** What a sentence says, after the one before it. */
function movedIn(
  sentence: string,
  before: string,
  near: CalendarDate,
): Omit<MovedMeeting, 'start' | 'words'> | undefined {
  const text = sentence.toLocaleLowerCase('sv').trimEnd();
  if (text.endsWith('?') || CONDITION.test(text)) return undefined;
  const dates = datesIn(text, near);
  const instead = dates.find(({ start }) => INSTEAD.test(text.slice(0, start)));
  if (instead && dates.length === 2 && WE_MEET.test(text) && isSure(text, INSTEAD_OF)) {
    const to = dates.find((date) => date !== instead);
    return to && { from: instead.date, to: to.date, ...timeAfter(text, to) };
  }
  if (!MEETING.test(text)) return undefined;
  if (isSure(text, CANCEL) && dates.length <= 1) {
    const [day] = dates;
    return day ? { from: day.date } : /(?<!\p{L})nästa\s/u.test(text) ? {} : undefined;
  }
  const to = dates.find(({ start }) => TO.test(text.slice(0, start)));
  if (!to || !isSure(text, MOVE)) return undefined;
  const others = dates.length > 1 ? dates.filter((date) => date !== to) : daysOfNext(before, near);
  const [from] = others;
  return others.length > 1 ? undefined : { ...(from && { from: from.date }), to: to.date, ...timeAfter(text, to) };
}

/** The days in a sentence about the next meeting. */
function daysOfNext(sentence: string, near: CalendarDate): FoundDate[] {
  const text = sentence.toLocaleLowerCase('sv');
  return MEETING.test(text) ? datesIn(text, near) : [];
}

/** Whether a text has these words, in a clause that says them as a fact. */
function isSure(text: string, words: RegExp): boolean {
  const { index, 0: found = '' } = words.exec(text) ?? {};
  if (index === undefined) return false;
  const clauses = text.slice(0, index).split(CLAUSES);
  const rest = text.slice(index + found.length).split(CLAUSES)[0];
  // «ställs inte in» is denied, «blir inte av» is not
  const own = found.startsWith('blir') ? '' : found;
  return !UNSURE.test(`${clauses.at(-1)} ${own} ${rest}`);
}

function timeAfter(text: string, { end }: FoundDate): { time?: TimeSpan } {
  const rest = text
    .slice(end)
    .replace(/^[\s,]+(?:mellan\s+|klockan(?=\s))?/, '')
    .replace(/[.!]+$/, '');
  const { time } = parseTimeBefore(rest) ?? {};
  return time && time !== BACKWARDS ? { time } : {};
}

function datesIn(text: string, near: CalendarDate): FoundDate[] {
  const iso = [...text.matchAll(ISO)].flatMap(({ 0: written, index }) => {
    const date = parseCalendarDate(written);
    return date ? [{ start: index, end: index + written.length, date }] : [];
  });
  return [...iso, ...findSwedishDates(text, near)].toSorted((a, b) => a.start - b.start);
}

/** The paragraphs and the items of lists. */
function partsOf(text: string): { start: number; part: string }[] {
  const starts = [0, ...Array.from(text.matchAll(PARTS), ({ index }) => index + 1)];
  return starts.map((start, index) => ({ start, part: text.slice(start, starts[index + 1]) }));
}
