/** Swedish order, which sorts every list of names, and lists in prose. */
import { expect, test } from 'vitest';
import { comparePlain } from '../../src/domain/order.ts';
import { compareSwedish, listInSwedish } from '../../src/swedish/collation.ts';

test('å, ä and ö come after z, in that order, and capital letters among the small ones', () => {
  const names = ['Örat', 'Ärtan', 'zebran', 'Åsen', 'Adam', 'ängen', 'Zorn', 'bo', 'åsna', 'Öl'];
  expect(names.toSorted(compareSwedish)).toEqual([
    'Adam',
    'bo',
    'zebran',
    'Zorn',
    'Åsen',
    'åsna',
    'ängen',
    'Ärtan',
    'Öl',
    'Örat',
  ]);
});

test('v and w are letters of their own, and é is an e', () => {
  expect(['Wa', 'Vy', 'Va', 'Idéer', 'Ideal', 'Idel'].toSorted(compareSwedish)).toEqual([
    'Ideal',
    'Idéer',
    'Idel',
    'Va',
    'Vy',
    'Wa',
  ]);
});

test('numbers are ordered as numbers', () => {
  expect(['Grupp 10', 'Grupp 9', 'Grupp 1'].toSorted(compareSwedish)).toEqual(['Grupp 1', 'Grupp 9', 'Grupp 10']);
});

test('texts that a dictionary holds equal still have one order', () => {
  const pair = ['Grupp 1', 'Grupp 01'];
  expect(pair.toSorted(compareSwedish)).toEqual(pair.toReversed().toSorted(compareSwedish));
  expect(compareSwedish('Grupp 1', 'Grupp 01')).not.toBe(0);
});

test('ids and dates are ordered by code point', () => {
  expect(['2017-02-01', '2017-01-31', '2016-12-31', 'Z', 'a'].toSorted(comparePlain)).toEqual([
    '2016-12-31',
    '2017-01-31',
    '2017-02-01',
    'Z',
    'a',
  ]);
});

test.for([
  [[], ''],
  [['Ria'], 'Ria'],
  [['Ria', 'G7'], 'Ria och G7'],
  [['Ria', 'G7', 'IFS'], 'Ria, G7 och IFS'],
] as const)('the list %j is said ”%s”', ([words, said]) => {
  expect(listInSwedish(words)).toBe(said);
});
