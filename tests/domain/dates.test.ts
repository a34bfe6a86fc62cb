/** Calendar dates, times of day and their Swedish forms, whatever the time zone of the machine. */
import { afterEach, describe, expect, test } from 'vitest';
import {
  type CalendarDate,
  type ClockTime,
  calendarDate,
  daysBetween,
  instantOf,
  isTimeZone,
  noon,
  parseCalendarDate,
  parseTimeSpan,
} from '../../src/domain/dates.ts';
import {
  formatDate,
  formatDayAndMonth,
  formatTimeSpan,
  formatWithWeekday,
  weekdayNames,
  weekdayOf,
} from '../../src/swedish/calendar.ts';
import { parseSwedishDate } from '../../src/swedish/written-date.ts';

const day = (text: string): CalendarDate => text as CalendarDate;

/** Every day of the years 1900 to 2100, counted without any calendar of the language. */
function everyDay(): string[] {
  const days: string[] = [];
  for (let year = 1900; year <= 2100; year += 1) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].forEach((length, month) => {
      for (let date = 1; date <= length; date += 1)
        days.push(`${year}-${String(month + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
    });
  }
  return days;
}

test('every day from 1900 to 2100 is read as itself, follows the day before, and reads back from Swedish', () => {
  const days = everyDay();
  expect(days).toHaveLength(73_414);
  const wrong = days.filter((text, index) => {
    const date = parseCalendarDate(text);
    if (date !== text) return true;
    // 1 January 1900 was a Monday
    if (weekdayOf(date) !== weekdayNames[index % 7]) return true;
    if (daysBetween(day('1900-01-01'), date) !== index) return true;
    return parseSwedishDate(`den ${formatDate(date)}.`, day('2017-01-16')) !== text;
  });
  expect(wrong).toEqual([]);
});

test.for([
  ['2017', '02', '29', undefined],
  ['2016', '02', '29', '2016-02-29'],
  ['1900', '02', '29', undefined],
  ['2017', '04', '31', undefined],
  ['2017', '13', '01', undefined],
  ['2017', '00', '10', undefined],
  ['2017', '01', '00', undefined],
] as const)('the day %s-%s-%s is %s', ([year, month, date, expected]) => {
  expect(parseCalendarDate(`${year}-${month}-${date}`)).toBe(expected);
  expect(calendarDate(Number(year), Number(month), Number(date))).toBe(expected);
});

test('a date is written as Swedes write it', () => {
  expect(formatDate(day('2017-01-16'))).toBe('16 januari 2017');
  expect(formatDayAndMonth(day('2017-05-01'))).toBe('1 maj');
  expect(formatWithWeekday(day('2017-05-31'))).toBe('onsdag 31 maj 2017');
  expect(weekdayOf(day('1969-12-31'))).toBe('onsdag');
});

test.for([
  ['13:30', '13.30', '13:30'],
  ['13.30', '13.30', '13:30'],
  ['9:05', '09.05', '09:05'],
  ['13:30-15:30', '13.30–15.30', '13:30–15:30'],
  ['13.30–15.30', '13.30–15.30', '13:30–15:30'],
  ['13:30 - 15.30', '13.30–15.30', '13:30–15:30'],
  [' 00:00-23:59 ', '00.00–23.59', '00:00–23:59'],
] as const)('the time ”%s” is %s, or %s in the other style', ([text, shown, other]) => {
  const span = parseTimeSpan(text);
  expect(span && [formatTimeSpan(span), formatTimeSpan(span, '13:30')]).toEqual([shown, other]);
});

test.for([
  '24:00',
  '13:60',
  '1330',
  '13',
  '13:3',
  'kl 13:30',
  '13:30-',
  '15:30-13:30',
  '13:30-13:30',
  '13:30-24:00',
  '',
])('”%s” is no time of day', (text) => {
  expect(parseTimeSpan(text)).toBeUndefined();
});

test.for([
  ['Europe/Stockholm', true],
  ['UTC', true],
  ['Sverige', false],
  ['', false],
] as const)('whether ”%s” is a time zone: %s', ([zone, expected]) => {
  expect(isTimeZone(zone)).toBe(expected);
});

/** Clock times in Sweden, on both sides of the changes of summer time, and in them. */
const INSTANTS = [
  ['2017-02-13', '13:30', '2017-02-13T12:30:00.000Z'],
  ['2017-05-29', '13:30', '2017-05-29T11:30:00.000Z'],
  ['2017-01-01', '00:00', '2016-12-31T23:00:00.000Z'],
  ['2017-12-31', '23:59', '2017-12-31T22:59:00.000Z'],
  ['2017-03-25', '18:00', '2017-03-25T17:00:00.000Z'],
  ['2017-03-26', '01:59', '2017-03-26T00:59:00.000Z'],
  // skipped: clocks go from 02:00 to 03:00
  ['2017-03-26', '02:30', '2017-03-26T01:30:00.000Z'],
  ['2017-03-26', '03:00', '2017-03-26T01:00:00.000Z'],
  ['2017-03-26', '18:00', '2017-03-26T16:00:00.000Z'],
  // twice: clocks go from 03:00 back to 02:00
  ['2017-10-29', '02:30', '2017-10-29T00:30:00.000Z'],
  ['2017-10-29', '03:00', '2017-10-29T02:00:00.000Z'],
  ['2017-10-30', '18:00', '2017-10-30T17:00:00.000Z'],
] as const;

test.for<[zone: string, instant: string]>([
  ['America/New_York', '2017-05-29T17:30:00.000Z'],
  ['Asia/Kolkata', '2017-05-29T08:00:00.000Z'],
  ['UTC', '2017-05-29T13:30:00.000Z'],
])('13.30 in %s is %s', ([zone, instant]) => {
  expect(instantOf(day('2017-05-29'), '13:30' as ClockTime, zone).toISOString()).toBe(instant);
});

describe('whatever zone the machine is in', () => {
  const before = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = before;
  });

  test.for(['UTC', 'America/New_York', 'Asia/Tokyo', 'Pacific/Kiritimati', 'Europe/Stockholm'])('%s', (zone) => {
    process.env['TZ'] = zone;
    expect(parseCalendarDate('2017-03-26')).toBe('2017-03-26');
    expect(weekdayOf(day('2017-03-26'))).toBe('söndag');
    expect(daysBetween(day('2017-03-25'), day('2017-03-27'))).toBe(2);
    expect(noon(day('2017-01-16'), 'Europe/Stockholm').toISOString()).toBe('2017-01-16T11:00:00.000Z');
    expect(noon(day('2017-07-16'), 'Europe/Stockholm').toISOString()).toBe('2017-07-16T10:00:00.000Z');
    for (const [date, time, instant] of INSTANTS)
      expect(instantOf(day(date), time as ClockTime, 'Europe/Stockholm').toISOString(), `${date} ${time}`).toBe(
        instant,
      );
  });
});
