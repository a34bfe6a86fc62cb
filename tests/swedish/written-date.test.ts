/** Dates in running Swedish text, with and without year and weekday. */
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { findSwedishDates, parseSwedishDate } from '../../src/swedish/written-date.ts';

const near = '2017-01-16' as CalendarDate;

test.for([
  ['Vi ses 13 februari.', '2017-02-13'],
  ['den 16 januari 2017', '2017-01-16'],
  ['MÅNDAG 13 FEBRUARI', '2017-02-13'],
  ['1 maj', '2017-05-01'],
  ['01 maj 2018', '2018-05-01'],
  ['13\nfebruari', '2017-02-13'],
  ['13\u00a0februari', '2017-02-13'],
  ['29 februari 2016', '2016-02-29'],
] as const)('”%s” is %s', ([text, date]) => {
  expect(parseSwedishDate(text, near)).toBe(date);
});

test.for([
  '29 februari 2017',
  '31 april',
  '0 maj',
  '32 maj',
  'januari 2017',
  '16 jan',
  '16 januariväder',
  '116 januari',
  'A16 januari',
])('”%s” holds no date', (text) => {
  expect(findSwedishDates(text, near)).toEqual([]);
});

test.for([
  ['2016-12-05', '16 januari', '2017-01-16'],
  ['2017-01-16', '19 december', '2016-12-19'],
  ['2017-01-16', '12 juni', '2017-06-12'],
  ['2016-02-01', '29 februari', '2016-02-29'],
  ['2017-02-01', '29 februari', '2016-02-29'],
] as const)('seen from %s, ”%s” without a year is the nearest one: %s', ([from, text, date]) => {
  expect(parseSwedishDate(text, from as CalendarDate)).toBe(date);
});

test.for([
  ['onsdagen 31 maj', 'onsdag'],
  ['Onsdagen den 31 maj', 'onsdag'],
  ['onsdag, 31 maj', 'onsdag'],
  ['onsdagens 31 maj', 'onsdag'],
  ['lördag den 31 maj', 'lördag'],
  ['den 31 maj', undefined],
  ['nästa onsdag ses vi 31 maj', undefined],
] as const)('the weekday of ”%s” is %s', ([text, weekday]) => {
  expect(findSwedishDates(text, near).map((found) => found.weekday)).toEqual([weekday]);
});

test('half a year away the weekday says which year is meant', () => {
  // 31 May was a Wednesday in 2017 and is a Thursday in 2018; December lies between them.
  const december = '2017-12-11' as CalendarDate;
  expect(parseSwedishDate('onsdagen 31 maj', december)).toBe('2017-05-31');
  expect(parseSwedishDate('torsdagen 31 maj', december)).toBe('2018-05-31');
  expect(parseSwedishDate('31 maj', december)).toBe('2018-05-31');
});

test('every date of a text is found, with its place', () => {
  expect(findSwedishDates('Först 13 februari, sedan måndag 13 mars 2017.', near)).toEqual([
    { start: 6, end: 17, date: '2017-02-13' },
    { start: 25, end: 44, date: '2017-03-13', weekday: 'måndag' },
  ]);
});
