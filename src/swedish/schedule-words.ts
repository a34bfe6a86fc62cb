/**
 * Swedish words for when a group meets → a recurrence rule of RFC 5545 and the time of day: «måndagar jämna veckor 14.30»,
 * «första tisdagen i månaden 18–19.30». Words that leave a day open, «en måndag i månaden», are no rule.
 */
import type { CalendarDate, TimeSpan } from '../domain/dates.ts';
import { ruleOfDays } from './schedule-forms.ts';
import { parseDayBefore } from './written-day.ts';
import { BACKWARDS, parseWrittenTime } from './written-time.ts';

/** The days on which a group meets, by a rule. */
export interface ScheduleRule {
  /** The value of an RRULE, without DTSTART. */
  rule: string;
  /** The day from which the rule counts. */
  start?: CalendarDate | undefined;
  time?: TimeSpan | undefined;
}

/** What stands before a rule and adds nothing. */
const BEFORE = /^(?:(?:vi|gruppen)\s+)?(?:träffas|träffar|ses|möts|möte[nt]?|sammanträder)(?:\s+är)?\s+/;
const FROM =
  /[\s,(]+(?:från(?:\s+och\s+med)?|fr\.?\s?o\.?\s?m\.?|f\.?\s?o\.?\s?m\.?|med\s+start|med\s+början)\s+(?:den\s+)?/;
const UNTIL = /[\s,(]+(?:till(?:\s+och\s+med)?|t\.?\s?o\.?\s?m\.?)\s+(?:den\s+)?/;
const TIME =
  /(?:^|[\s,(]+)(?:från\s+)?((?:kl(?:ockan|\.)?\s*\d{1,2}(?:[.:]\d{2})?|\d{1,2}[.:]\d{2}|\d{1,2}(?=\s*[-–—]\s*\d))(?:\s*(?:-|–|—|till)\s*(?:kl\.?\s*)?\d{1,2}(?:[.:]\d{2})?)?)\)?(?=$|[\s,])/;

/** The rule of a text; undefined for other texts. */
export function parseScheduleWords(text: string): ScheduleRule | undefined {
  const whole = text.trim().replace(/\s+/g, ' ').replace(/\.$/, '').toLocaleLowerCase('sv');
  const from = dayAfter(whole, FROM);
  const until = dayAfter(from.rest, UNTIL);
  const [written = '', time = ''] = TIME.exec(until.rest) ?? [];
  const span = time === '' ? undefined : parseWrittenTime(time);
  if (time !== '' && (span === undefined || span === BACKWARDS)) return undefined;
  const words = until.rest.replace(written, ' ').replace(BEFORE, '').replace(/\s+/g, ' ').trim();
  const rule = ruleOfDays(words.replace(/[,;]$/, ''));
  // «varannan måndag» does not say which
  if (rule === undefined || (rule.includes('INTERVAL') && !from.day)) return undefined;
  const end = until.day ? `;UNTIL=${until.day.replaceAll('-', '')}` : '';
  return { rule: rule + end, start: from.day, time: span === BACKWARDS ? undefined : span };
}

/** The day after some words, and the text without both. */
function dayAfter(text: string, words: RegExp): { day?: CalendarDate; rest: string } {
  const { index = 0, 0: before = '' } = words.exec(text) ?? {};
  const found = before === '' ? undefined : parseDayBefore(text.slice(index + before.length));
  if (!found) return { rest: text };
  return { day: found.day.date, rest: text.slice(0, index) + found.rest.replace(/^\)/, '') };
}
