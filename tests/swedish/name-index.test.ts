/** Names looked up exactly but for case, and the nearest name to an unknown one. */
import { expect, test } from 'vitest';
import { fold, NameIndex, nearestName } from '../../src/swedish/names.ts';

const KNOWN = ['Digitalt utanförskap', 'Klarspråk', 'Klarspråksgruppen', 'G7', 'Fritidsbanken'];

test.for([
  ['Digital utanförskap', 'Digitalt utanförskap'],
  ['digitalt utanforskap', 'Digitalt utanförskap'],
  ['Klarsprak', 'Klarspråk'],
  ['klarspråkgruppen', 'Klarspråksgruppen'],
  ['G8', 'G7'],
  ['Fritidsbank', 'Fritidsbanken'],
  ['Personlig representant', undefined],
  ['IFS', undefined],
  ['', undefined],
] as const)('the known name nearest to ”%s” is %s', ([unknown, near]) => {
  expect(nearestName(unknown, KNOWN)).toBe(near);
});

test('of two names as near as each other the first in Swedish order is chosen, in whatever order they come', () => {
  expect(nearestName('Kors', ['Mors', 'Fors'])).toBe('Fors');
  expect(nearestName('Kors', ['Fors', 'Mors'])).toBe('Fors');
});

test('names are the same whatever their case, spaces and composition', () => {
  expect(fold('  Hela \n Människan ')).toBe('hela människan');
  expect(fold('Människan'.normalize('NFD'))).toBe(fold('människan'));
});

test('an index knows exact names only, and the first name of each thing', () => {
  const index = new NameIndex([
    { name: 'Klarspråk', target: 'klarsprak' },
    { name: 'Klarspråksgruppen', target: 'klarsprak' },
  ]);
  expect(index.get('KLARSPRÅKSGRUPPEN')).toBe('klarsprak');
  expect(index.get('Klarspråks')).toBeUndefined();
  expect(index.nameOf('klarsprak')).toBe('Klarspråk');
  expect(index.nearest('Klarsprok')).toBe('Klarspråk');
});

test.for(['__proto__', 'constructor', 'toString'])('”%s” is unknown until it is entered', (name) => {
  expect(new NameIndex<string>([]).get(name)).toBeUndefined();
  expect(new NameIndex([{ name, target: 'entered' }]).get(name)).toBe('entered');
});
