/** What is only proposed is no decision, however its label is written. */
import { expect, test } from 'vitest';
import { leftBy } from '../../support/outcomes.ts';

test.for([
  'Förslag: Vi beslutar att köpa jord.',
  '§ 5 Förslag: Vi beslutar att köpa jord.',
  '§ 5. Förslag till beslut: Vi beslutar att köpa jord.',
  '§ 5 – Förslag: Vi beslutar att köpa jord.',
  '5.2 Yrkande: Mötet beslutar att köpa jord.',
  '**§ 5 Förslag:** Vi beslutar att köpa jord.',
  'Förslag 2 (Anna Ek): Vi beslutar att köpa jord.',
  'Förslag från Bo Lind: Vi beslutar att köpa jord.',
  'Vi pratade om jord.\nFörslag: Vi beslutar att köpa jord.',
])('nothing is decided by %j', (text) => {
  expect(leftBy(text)).toEqual([]);
});

test.for([
  ['§ 5 – Beslut: köpa jord.', 'decision: köpa jord.'],
  ['§ 5: Beslut: köpa jord.', 'decision: köpa jord.'],
  ['§ 5.2 Beslut 3 (enhälligt): köpa jord.', 'decision: köpa jord.'],
  ['§ 5 Beslut\n\n- köpa jord', 'decision: köpa jord'],
  [
    'Motion om jord: Vi beslutade att bifalla motionen.',
    'decision: Motion om jord: Vi beslutade att bifalla motionen.',
  ],
] as const)('a decision with words before its colon still counts: %j', ([text, decision]) => {
  expect(leftBy(text)).toEqual([decision]);
});
