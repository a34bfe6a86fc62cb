/** A schedule that is written as an RRULE of RFC 5545, with or without a line DTSTART: its parts, checked one by one. */
import { calendarDate, parseTimeSpan } from '../../domain/dates.ts';
import type { ScheduleRule } from '../../swedish/schedule-words.ts';

/** A rule, or a part that is wrong with what was expected there, in Swedish. */
export type ReadRule = { rule: ScheduleRule } | { wrong: string; expected: string };

/** What each part may be, and how a message says it. */
const PARTS: Readonly<Record<string, readonly [RegExp, string]>> = {
  FREQ: [/^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/, 'DAILY, WEEKLY, MONTHLY eller YEARLY'],
  INTERVAL: [/^[1-9]\d?$/, 'ett tal från 1 till 99'],
  COUNT: [/^[1-9]\d{0,3}$/, 'ett tal från 1 till 9999'],
  UNTIL: [/^\d{8}(?:T\d{6}Z?)?$/, 'en dag som 20171231'],
  BYDAY: [
    listOf('(?:[+-]?[1-9]\\d?)?(?:MO|TU|WE|TH|FR|SA|SU)'),
    'veckodagar som MO, eller 1TU för den första tisdagen',
  ],
  BYMONTHDAY: [listOf('[+-]?(?:[1-9]|[12]\\d|3[01])'), 'dagar från 1 till 31'],
  BYYEARDAY: [listOf('[+-]?[1-9]\\d{0,2}'), 'dagar från 1 till 366'],
  BYWEEKNO: [listOf('[+-]?(?:[1-9]|[1-4]\\d|5[0-3])'), 'veckor från 1 till 53'],
  BYMONTH: [listOf('(?:[1-9]|1[0-2])'), 'månader från 1 till 12'],
  BYSETPOS: [listOf('[+-]?[1-9]\\d?'), 'tal som 1 eller -1'],
  WKST: [/^(?:MO|SU)$/, 'MO eller SU'],
};

/** With one of these a rule says its days itself; otherwise they are those of its first day. */
const SAYS_ITS_DAYS = /(?:^|;)(?:BYDAY|BYMONTHDAY|BYYEARDAY)=|(?:^|;)FREQ=DAILY/;
const COUNTS = /(?:^|;)(?:INTERVAL=(?!1(?:;|$))|COUNT=)/;
const DTSTART = /^DTSTART[^:]*:(?<start>\S*)\s*/;
const START = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T(?<hour>\d{2})(?<minute>\d{2})(?:\d{2})?)?$/;

/** Whether a schedule is meant as an RRULE. */
export function isRuleText(text: string): boolean {
  return /^\s*(?:DTSTART|RRULE)\b|(?:^|[\s;:])FREQ\s*=/i.test(text);
}

/** The rule of a text that is meant as one. */
export function readRuleText(text: string): ReadRule {
  const written = text.trim().toUpperCase();
  const { 0: line = '', groups } = DTSTART.exec(written) ?? {};
  const first = startOf(groups?.['start']);
  if (line !== '' && !first)
    return { wrong: line.trim(), expected: 'en dag som DTSTART:20170116, eller DTSTART:20170116T133000' };
  const parts = written
    .slice(line.length)
    .replace(/^RRULE:/, '')
    .replace(/;$/, '')
    .split(';');
  const keys = parts.map((part) => part.split('=')[0] ?? '');
  for (const [index, part] of parts.entries()) {
    const [key = '', value = ''] = part.split('=');
    const known = Object.hasOwn(PARTS, key) ? PARTS[key] : undefined;
    if (!known) return { wrong: part, expected: `någon av delarna ${Object.keys(PARTS).join(', ')}` };
    if (!known[0].test(value)) return { wrong: part, expected: known[1] };
    if (keys.indexOf(key) !== index) return { wrong: part, expected: 'varje del en gång' };
  }
  if (!keys.includes('FREQ')) return { wrong: 'FREQ saknas', expected: 'hur ofta, till exempel FREQ=WEEKLY' };
  const rule = parts.join(';');
  if (!first && COUNTS.test(rule))
    return {
      wrong: 'första dagen saknas',
      expected: 'dagen som INTERVAL eller COUNT räknas från, till exempel DTSTART:20170116 före regeln',
    };
  if (!first && !SAYS_ITS_DAYS.test(rule))
    return { wrong: 'dagen saknas', expected: 'vilken dag det är, till exempel BYDAY=MO' };
  return { rule: { rule, ...first } };
}

/** The day and time of DTSTART. */
function startOf(text = ''): Pick<ScheduleRule, 'start' | 'time'> | undefined {
  const { year, month, day, hour, minute } = START.exec(text)?.groups ?? {};
  const start = calendarDate(Number(year), Number(month), Number(day));
  const time = hour === undefined ? undefined : parseTimeSpan(`${hour}:${minute}`);
  return start && (hour === undefined || time) ? { start, time } : undefined;
}

function listOf(item: string): RegExp {
  return new RegExp(`^${item}(?:,${item})*$`);
}
