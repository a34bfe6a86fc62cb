/** Calendar dates, times of day and their Swedish forms, whatever the time zone of the machine. */
import { afterEach, describe, expect, test } from 'vitest';
import {
  type CalendarDate,
  calendarDate,
  daysBetween,
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
  ['13:30', '13:30'],
  ['13.30', '13:30'],
  ['9:05', '09:05'],
  ['13:30-15:30', '13:30–15:30'],
  ['13.30–15.30', '13:30–15:30'],
  ['13:30 - 15.30', '13:30–15:30'],
  [' 00:00-23:59 ', '00:00–23:59'],
] as const)('the time ”%s” is %s', ([text, shown]) => {
  const span = parseTimeSpan(text);
  expect(span && formatTimeSpan(span)).toBe(shown);
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
  });
});
