/** Tasks that end by saying that they are done, or when they are to be; and labels that nearly count. */
import { expect, test } from 'vitest';
import { leftBy, toldOf } from '../../support/outcomes.ts';

test.for([
  'Boka lokal (Anna). Klart!',
  'Boka lokal, Anna – gjort',
  'Anna: boka lokal KLART',
  'Boka lokal (Anna) ✓',
  'Anna bokar lokal ✅',
  'Boka lokal (Anna). Gjort 5/1',
  'Anna: boka lokal (klart)',
  '✅ Boka lokal (Anna)',
])('a point of a list of tasks is done: %j', (item) => {
  expect(leftBy(`## Att göra\n\n- ${item}`)).toEqual([`task: ${item} / Anna Ek / done`]);
  expect(leftBy(`Uppgift: ${item}`)).toEqual([`task: ${item} / Anna Ek / done`]);
});

test.for(['Boka lokal. Ej klart', 'Anna gör köket klart', 'Boka lokal – klart 12 mars', 'Boka lokal – snart klart'])(
  'and not where it is to become so: %j',
  (item) => {
    expect(leftBy(`## Att göra\n\n- ${item}`)[0]).not.toContain('done');
  },
);

test('nothing is closed outside such lists', () => {
  expect(leftBy('- Anna lovade att boka lokal. Klart!').join()).not.toContain('done');
});

test('a day after a label for it is when a task is due', () => {
  for (const item of ['Köp mjölk – ansvarig: Bo – klart: 12 april', 'Köp mjölk – senast: 12 april – ansvarig: Bo'])
    expect(leftBy(`## Att göra\n\n- ${item}`)).toEqual([`task: ${item} / Bo Lind / 2017-04-12`]);
});

test('a label for several tasks has one for each who is named', () => {
  expect(leftBy('Att göra: Anna köper te, Bo köper kaffe')).toEqual([
    'task: Anna köper te / Anna Ek',
    'task: Bo köper kaffe / Bo Lind',
  ]);
  expect(leftBy('Att göra: köpa te, låna bord')).toEqual(['task: köpa te, låna bord']);
});

test.for([
  ['TODO Anna: köp te', 'skriv ”Uppgift: Anna: köp te”'],
  ['AP Bo Lind: ring', 'skriv ”Uppgift: Bo Lind: ring”'],
  ['Fråga: Vem?\n\nSvar - Bo.', 'skriv ”Svar: Bo.”'],
] as const)('a label that nearly counts is told of: %j', ([text, right]) => {
  expect(toldOf(text).join()).toContain(right);
});
