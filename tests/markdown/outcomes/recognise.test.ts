/** Sentences → the words that state an outcome, and sentences that only look like one. */
import { expect, test } from 'vitest';
import { recognise } from '../../../src/markdown/outcomes/sentences/recognise.ts';
import { contextWith } from '../../support/section.ts';

const context = contextWith('Anna Ek', 'Bo Lind');

test('a statement tells its kind, its words, its sentence, its part of that, and who is to do it', () => {
  const text = 'Vi var nio. Anna lovar att ringa, och Bo kollar upp priset. Slut.';
  const { statements, nearMisses } = recognise(text, context);
  expect(nearMisses).toEqual([]);
  expect(statements.map(({ kind, phrase, owners, part }) => ({ kind, phrase, owners, part: part.text }))).toEqual([
    { kind: 'task', phrase: 'lovar att', owners: ['Anna Ek'], part: 'Anna lovar att ringa' },
    { kind: 'task', phrase: 'kollar', owners: ['Bo Lind'], part: 'Bo kollar upp priset.' },
  ]);
});

test('offsets are of the text given', () => {
  const text = 'Vi var nio. Anna lovar att ringa, och Bo kollar upp priset. Slut.';
  const { statements } = recognise(text, context);
  expect(statements.map(({ start }) => text.slice(start, start + 10))).toEqual(['Anna lovar', 'Bo kollar ']);
  for (const { sentence, part } of statements) {
    for (const span of [sentence, part]) expect(text.slice(span.start, span.start + span.text.length)).toBe(span.text);
  }
});

test('a sentence has statements or one near miss, and never both', () => {
  const { statements, nearMisses } = recognise('Bo kan ringa kommunen. Vi beslutar att gå.', context);
  expect(statements.map(({ sentence }) => sentence.text.trim())).toEqual(['Vi beslutar att gå.']);
  expect(nearMisses.map(({ sentence }) => sentence.text.trim())).toEqual(['Bo kan ringa kommunen.']);
});

test.for([
  ['that asks', 'Ska vi besluta att gå, och lovar Anna att ringa?', []],
  ['that only puts off', 'Vi beslutar att frågan tas upp på nästa möte.', ['carried-over']],
  [
    'that decides and puts off',
    'Vi beslutar att gå, och lokalfrågan tas upp på nästa möte.',
    ['carried-over', 'decision'],
  ],
  ['in which the owner goes on', 'Anna ringer kommunen och återkommer med svaret.', ['task']],
] as const)('a sentence %s', ([, text, kinds]) => {
  expect(
    recognise(text, context)
      .statements.map(({ kind }) => kind)
      .toSorted(),
  ).toEqual(kinds);
});

test.for([
  ['what is told of at the meeting', 'Bo går igenom ekonomin.', []],
  ['what is told of at the meeting', 'Bo visar bilderna.', []],
  ['what is told of with a day', 'Bo går igenom pärmarna till nästa möte.', ['Bo Lind']],
  ['what is told of next time', 'Bo visar bilderna nästa gång.', ['Bo Lind']],
  ['what is to be told of', 'Bo ska gå igenom kontoutdraget.', ['Bo Lind']],
  ['what is to be told of', 'Anna ska presentera budgeten.', ['Anna Ek']],
  ['what happens', 'Bo går på konserten.', []],
  ['what happens', 'Bo ska gå på kurs.', []],
  ['how it is', 'Bo ska se bra ut.', []],
] as const)('a verb that no list of errands has, of %s: «%s»', ([, text, owners]) => {
  expect(recognise(text, context).statements.flatMap((statement) => statement.owners)).toEqual(owners);
});

test.for([
  ['Det beslutades att Bo skulle undersöka priset.', ['Bo Lind']],
  ['Vi kom överens om att Anna och Bo skulle skriva ett utkast.', ['Anna Ek', 'Bo Lind']],
  ['Förra mötet beslutades att Bo skulle undersöka priset.', []],
  ['Anna berättade att Bo skulle undersöka priset.', []],
  ['Bo skulle undersöka priset.', []],
] as const)('«skulle» is what is to be done where it depends on what this meeting decides: «%s»', ([text, owners]) => {
  const tasks = recognise(text, context).statements.filter(({ kind }) => kind === 'task');
  expect(tasks.flatMap((task) => task.owners)).toEqual(owners);
});
