/** Days in digits within texts that lists print are written in words; all else stays as in the minutes. */
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { daysInWords } from '../../src/views/days-in-words.ts';

test.for([
  ['Ada bokar salen, senast 2017-05-22.', 'Ada bokar salen, senast den 22 maj.'],
  ['Ada bokar salen (senast den 2017-05-22)', 'Ada bokar salen (senast den 22 maj)'],
  ['senast 2018-01-08', 'senast den 8 januari 2018'],
  ['Ada läser 2017-01-16 och 2017-02-13.', 'Ada läser den 16 januari och den 13 februari.'],
  ['senast 2017-02-30', 'senast 2017-02-30'],
  ['senast 22/5', 'senast 22/5'],
  ['dnr 2017-05-22-4', 'dnr 2017-05-22-4'],
] as const)('«%s» is «%s» in a list', ([text, shown]) => {
  expect(daysInWords(text, '2017-03-07' as CalendarDate)).toBe(shown);
});
