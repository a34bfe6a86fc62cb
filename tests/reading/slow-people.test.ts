/** Names, addresses and numbers by the thousands are read in proportion to the length of their file. */
import { expect, test } from 'vitest';
import type { PersonEntry } from '../../src/content/entries.ts';
import { hiddenPartsFinder } from '../../src/content/hidden-parts.ts';
import { contactsChecker } from '../../src/reading/check-contacts.ts';
import { hostileShapes } from '../support/hostile-shapes.ts';
import { problemLines } from '../support/problem-lines.ts';
import { secondsOf } from '../support/seconds.ts';

const shaped = (name: string, bytes: number): string =>
  hostileShapes.find((shape) => shape.name === name)?.text(bytes) ?? '';

test('parts of hidden names', () => {
  const find = hiddenPartsFinder([{ name: 'Gun Almqvister', aliases: [], show: 'hidden' } as unknown as PersonEntry]);
  const text = shaped('a hidden first name', 500_000);
  let found = 0;
  const seconds = secondsOf(() => {
    found = find({ path: 'm.md', text }).length;
  });
  expect(found).toBeGreaterThan(100_000);
  expect(seconds).toBeLessThan(2);
});

test('contact details', () => {
  const check = contactsChecker({ groups: [], siteText: '', unread: [] });
  const text = shaped('e-mail addresses', 500_000);
  let found = 0;
  const seconds = secondsOf(() => {
    found = check({ path: 'm.md', text }, undefined).length;
  });
  expect(found).toBeGreaterThan(20_000);
  expect(seconds).toBeLessThan(2);
});

test('one person of many organisations', () => {
  const text = shaped('attendance: one name of many organisations', 100_000);
  let found = 0;
  const seconds = secondsOf(() => {
    found = problemLines({ 'minutes/m.md': text }).length;
  });
  expect(found).toBeGreaterThan(3000);
  expect(seconds).toBeLessThan(5);
});
