/** The days on which a group's schedule says that it meets. The only module that knows rrule-temporal. */
import { RRuleTemporal } from 'rrule-temporal';
import type { GroupEntry } from '../../content/entries.ts';
import type { Period } from '../../content/period.ts';
import { type CalendarDate, calendarDate, daysAfter, yearOf } from '../../domain/dates.ts';
import { error, type Location, type Problem, warning } from '../../domain/problem.ts';
import { stageOf } from '../../domain/status.ts';
import { weekdayNames } from '../../swedish/calendar.ts';
import { parseScheduleWords, type ScheduleRule } from '../../swedish/schedule-words.ts';
import type { Group } from '../archive.ts';
import { isRuleText, type ReadRule, readRuleText } from './rule-text.ts';

/** Days in the past on which a schedule still says that a meeting was planned, and days ahead. */
const DAYS_BACK = 31;
const DAYS_AHEAD = 365;
/** The end of a rule, whose time of day does not count. */
const UNTIL = /(UNTIL=\d{8})(?:T\d{6}Z?)?/;
/** More than the days of a century. */
const MOST_STEPS = 100_000;
const EARLIEST = '1950-01-01';
/** The first days of the next year by weeks are in this one, and the library counts them to the next. */
const WEEK = 7;
/** Any day: a rule is tried on it before it is used. */
const PROBE = '2017-01-16' as CalendarDate;

/** The days of a schedule that are listed as of a day. */
export function scheduleWindow(today: CalendarDate): Period {
  return { from: daysAfter(today, -DAYS_BACK), to: daysAfter(today, DAYS_AHEAD) };
}

/** The rule of a group's schedule; undefined for prose, and for a group that rests or has ended. */
export function ruleOfGroup(group: Pick<Group, 'schedule' | 'status'>): ScheduleRule | undefined {
  const read = group.schedule !== undefined && stageOf(group) === 'active' ? readSchedule(group.schedule) : undefined;
  return read && 'rule' in read ? read.rule : undefined;
}

/** Words of a rule: with a weekday they are meant as one, «varannan måndag», «onsdagar kl 18». */
const OF_RULE =
  /(?<!\p{L})(?:var(?:je|annan)|jämna?|udda|första|andra|tredje|fjärde|sista|kl|utom)(?!\p{L})|\d{1,2}[.:]\d{2}/iu;
const WEEKDAY = new RegExp(`(?<!\\p{L})(?:${weekdayNames.join('|')})(?:en|ar|arna)?(?!\\p{L})`, 'iu');

/** An error at the schedule of each group whose rule can't be read; a warning where it looks like a rule and is none. */
export function findWrongSchedules(entries: readonly GroupEntry[]): Problem[] {
  return entries.flatMap(({ schedule, scheduleLocation, breaks = [] }) => {
    const read = schedule === undefined ? undefined : readSchedule(schedule);
    if (!read) {
      const isMeant = schedule !== undefined && WEEKDAY.test(schedule) && OF_RULE.test(schedule);
      return isMeant || breaks.length > 0 ? [noRule(scheduleLocation, schedule ?? '')] : [];
    }
    if ('rule' in read) return [];
    const message = `Regeln för mötena går inte att läsa: ”${read.wrong}” – ${read.expected} väntades – rätta regeln, eller skriv den på svenska, till exempel ”varje måndag 13.30”.`;
    return [error(scheduleLocation, 'wrong-schedule', message)];
  });
}

function noRule(location: Location, schedule: string): Problem {
  const message = `”${schedule}” går inte att läsa som en regel, så mötena står inte i någon kalender – till exempel ”varje måndag 13.30”, ”varannan måndag 14.30 från 2017-01-16” eller ”första tisdagen i månaden 18–19.30” väntades – skriv så, med uppehåll under breaks, eller skriv dagarna under meetings.`;
  return warning(location, 'schedule-no-rule', message);
}

/** The rule of a schedule: an RRULE, or Swedish words; undefined for prose that is none. */
export function readSchedule(text: string): ReadRule | undefined {
  const words = isRuleText(text) ? undefined : parseScheduleWords(text);
  const read = words ? { rule: words } : isRuleText(text) ? readRuleText(text) : undefined;
  if (!read || 'wrong' in read) return read;
  const { start = EARLIEST } = read.rule;
  if (start < EARLIEST) return { wrong: start, expected: 'en första dag efter 1950' };
  try {
    // what no single part shows, such as BYDAY=1MO in a week, the library tells by throwing
    daysOfRule(read.rule, { from: PROBE, to: PROBE });
    return read;
  } catch {
    return { wrong: text, expected: 'delar som enligt RFC 5545 kan stå tillsammans' };
  }
}

/** The days of a rule within a period, without those in breaks. */
export function daysOfRule(
  { rule, start }: ScheduleRule,
  { from, to }: Period,
  breaks: readonly Period[] = [],
): CalendarDate[] {
  // whole days in UTC: the time of day, and summer time, have no part in which days they are
  const first = start ?? calendarDate(yearOf(from), 1, 1) ?? from;
  const ofDay = (day: CalendarDate): Date => new Date(`${day}T00:00:00Z`);
  const recurring = new RRuleTemporal({
    rruleString: `DTSTART;TZID=UTC:${first.replaceAll('-', '')}T000000\nRRULE:${rule.replace(UNTIL, '$1T235959Z')}`,
    strict: true,
    maxIterations: MOST_STEPS,
  });
  return recurring
    .between(ofDay(from), ofDay(daysAfter(to, WEEK)), true)
    .map((moment) => moment.toPlainDate().toString() as CalendarDate)
    .filter((day) => day >= from && day <= to && !breaks.some((none) => day >= none.from && day <= none.to));
}
