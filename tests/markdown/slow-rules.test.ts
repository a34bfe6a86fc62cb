/** The rules of minutes-Markdown read each line a few times, whatever it holds; many files that they read are not watched. */
import { expect, test } from 'vitest';
import { readAsMinutes } from '../../src/markdown/minutes-markdown/read-as-minutes.ts';
import { hostileShapes } from '../support/hostile-shapes.ts';
import { secondsOf } from '../support/seconds.ts';

const BYTES = 200_000;
const MOST_SECONDS = 1;

const shaped = (name: string): string => hostileShapes.find((shape) => shape.name === name)?.text(BYTES) ?? '';

test.for([
  'a bracket and spaces',
  'an item, a bracket and spaces',
  'a number and spaces',
  'a row with a tab, and spaces',
  'a separator and spaces',
  'lines of `|` and of none',
  'a heading of `#`',
  '`<s>` over many lines',
  '`** a**` on long lines',
  'no-break spaces',
])('%s', (name) => {
  const text = shaped(name);
  expect(text.length).toBeGreaterThan(BYTES / 3);
  expect(secondsOf(() => readAsMinutes('m.md', text))).toBeLessThan(MOST_SECONDS);
});

test('a row of very many tabs does not make the rows under it as wide', () => {
  const text = `Vad\tVem${'\tx'.repeat(1000)}\n${'a\tb\n'.repeat(1000)}`;
  expect(readAsMinutes('m.md', text).edited.text).toBe(text);
});
