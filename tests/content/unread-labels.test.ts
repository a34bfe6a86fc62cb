/** Words before a colon that name no person: «Närvarande: Kia» in the list, a role or a key of the file where none is read. */
import { expect, test } from 'vitest';
import { withLines } from '../support/front-matter.ts';
import { problemLines } from '../support/problem-lines.ts';

const told = (...lines: string[]): string[] =>
  problemLines(withLines(...lines)).map((line) => line.replace('content/minutes/m.md:', ''));

test.for([
  ['attendees', 'Närvarande: Kia', '”- Kia” bland de närvarande'],
  ['attendees', 'närvarande: Kia Ek, Ria', '”- Kia Ek, Ria” bland de närvarande'],
  ['attendees', 'Frånvarande: Bo Ek och Eva Lind', '”- Bo Ek” och ”- Eva Lind” bland de frånvarande'],
  ['absent', 'frånvarande: Kia', '”- Kia” bland de frånvarande'],
  ['attendees', 'på länk: Kia (kassör)', '”- Kia (kassör, på länk)”'],
] as const)('%s: - %s', ([field, line, remedy]) => {
  const [, value = ''] = /: (.*)$/.exec(line) ?? [];
  expect(told(`${field}:`, `  - ${line}`)).toEqual([
    `5:5 fel: ”${line.split(':')[0]}: ${value}” läses inte som en person – namnet väntades först på raden – skriv ${remedy}.`,
  ]);
});

test.for([
  ['ordförande: Eva Lind', '”- Eva Lind (ordförande)” under ”attendees”'],
  ['Justerare: Bo Ek och Eva Lind', '”- Bo Ek (justerare)” och ”- Eva Lind (justerare)” under ”attendees”'],
  ['Vid protokollet: Bo Ek (Ria)', '”- Bo Ek (Ria, vid protokollet)” under ”attendees”'],
] as const)('%s at the top of the file is a role', ([line, remedy]) => {
  const [word = ''] = line.split(':');
  expect(told(line)).toEqual([
    `4:1 fel: Okänd rad ”${word}” – en roll står efter namnet på den som har den – skriv ${remedy}, i stället för raden här.`,
  ]);
});

test('the list is named in the language of the file', () => {
  const text = '---\ndatum: 2017-02-13\ngrupp: GG\nordförande: Eva Lind\n---\n';
  expect(problemLines({ 'minutes/m.md': text }).join()).toContain('”- Eva Lind (ordförande)” under ”närvarande”');
});

test('a key of the file itself that is drawn in under another is told where it belongs', () => {
  const [line = '', ...others] = told('attendees:', '  - name: Bo Ek', '    place: Ladan');
  expect(others).toEqual([]);
  expect(line).toMatch(
    /^6:5 fel: Okänd rad ”place” – .* – raden hör hemma längst ut i filen, så flytta den dit, utan indrag\.$/,
  );
});

test('a misspelt key of a person is still asked about', () => {
  expect(told('attendees:', '  - { nmae: Kia }').join()).toContain('menade du ”name”?');
});
