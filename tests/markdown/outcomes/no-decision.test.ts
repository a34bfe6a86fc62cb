/** What stands where a decision is said to stand, and is none. */
import { expect, test } from 'vitest';
import { leftBy, toldOf } from '../../support/outcomes.ts';

test.for([
  ['## Lokal\n\nBeslut: Bordläggs.', 'Lokal – Bordläggs.'],
  ['## Lokal\n\nBeslut: Frågan bordläggs till nästa möte.', 'Frågan bordläggs till nästa möte.'],
  ['## Lokal\n\n### Beslut\n\n- Bordläggs', 'Lokal – Bordläggs'],
  ['## Beslut\n\n- Frågan om köket bordläggs.', 'Frågan om köket bordläggs.'],
  ['Beslut:\n\n- Bordlagt till Ledningsgruppen', 'Bordlagt till Ledningsgruppen'],
] as const)('what puts a point off decides nothing: %j', ([text, words]) => {
  expect(leftBy(text)).toEqual([`carried-over: ${words}`]);
});

test('what decides one thing and puts off another is a decision', () => {
  expect(leftBy('Beslut: Vi köper jord. Fröna bordläggs.')[0]).toBe('decision: Vi köper jord. Fröna bordläggs.');
  expect(leftBy('Beslut: Bilden väljs, filmen bordläggs.')[0]).toBe('decision: Bilden väljs, filmen bordläggs.');
});

test.for([
  'Beslut: ?',
  'Beslut: …',
  'Beslut: ___',
  '## Beslut\n\n- ?',
  '## Beslut\n\n---\n\n…',
  'Uppgift: ?',
  'Fråga: ?',
])('what is not filled in is nothing: %j', (text) => {
  expect(leftBy(text)).toEqual([]);
  expect(toldOf(text)).toEqual([]);
});

test('what asks is no decision, and its author is told after a label', () => {
  expect(leftBy('## Beslut\n\nSka vi köpa te?')).toEqual([]);
  expect(leftBy('## Beslut\n\n- Ska vi köpa te?')).toEqual(['question: Ska vi köpa te?']);
  expect(leftBy('Beslut: Ska vi köpa te?')).toEqual([]);
  expect(toldOf('Beslut: Ska vi köpa te?')).toEqual([
    '1 label-over-other-words: ”Ska vi köpa te?” efter ”Beslut:” räknas inte – ett beslut väntades, och det här är en fråga – skriv vad som beslutades, eller ”Fråga: …” om den väntar på svar.',
  ]);
});

test.for([
  'Beslut:\n- att köpa te, och\n- att sälja bilen.',
  'Beslut:\n- att köpa te; samt\n- att sälja bilen',
  'Beslut: att köpa te, och\n\natt sälja bilen.',
])('points are joined without the words that joined them: %j', (text) => {
  expect(leftBy(text)).toEqual(['decision: att köpa te, att sälja bilen']);
});
