/** Lists of attendance with an item that is hard to read: those below it are read too, and nothing that was written is lost. */
import { expect, test } from 'vitest';
import { readAttendance } from '../cases/read-attendance.ts';

const REST = '## Köket\n\nVi åt.';

test.for([
  ['- Gun Alm – Ria – från punkt 4', 'Gun Alm, ria (från punkt 4)'],
  ['- Gun Alm – kassör – Ria', 'Gun Alm, ria (kassör)'],
  ['- Gun Alm - Ria - kom 14.30', 'Gun Alm, ria (kom 14.30)'],
] as const)('%j has dashes for commas', ([item, person]) => {
  expect(readAttendance(`## Närvarande\n\n- Kurt Frisk\n${item}\n- Bo Ek\n\n${REST}`)).toEqual({
    people: ['Kurt Frisk', person, 'Bo Ek'],
    text: 'Köket Vi åt.',
    problems: [],
  });
});

test.for([
  ['## Närvarande\n\n- Kurt Frisk\n- Det var någon till som vi inte kände igen i dag.\n- Bo Ek\n- Ida Ros', 1],
  ['## Närvarande\n\n- Kurt Frisk\n\n- Det var någon till som vi inte kände igen i dag.\n\n- Bo Ek\n\n- Ida Ros', 1],
  ['Närvarande:\n1. Kurt Frisk\n2. Gun Alm hade med sig tre goda vänner från kören\n3. Bo Ek\n4. Ida Ros', 1],
  ['## Närvarande\n\n•\tKurt Frisk\n•\tVi beslutade att köpa te till alla på torsdag.\n•\tBo Ek\n•\tIda Ros', 1],
] as const)('%j: one item is told of, the others are counted', ([body, count]) => {
  const { people, problems, text } = readAttendance(`${body}\n\n${REST}`);
  expect([people, problems.length]).toEqual([['Kurt Frisk', 'Bo Ek', 'Ida Ros'], count]);
  expect(text).not.toMatch(/Bo Ek|Ida Ros/);
});

test.for([
  '- Närvarande: Kurt Frisk\n- Vi pratade länge om allt möjligt den dagen.',
  '- Närvarande:\n  - Kurt Frisk\n- Vi pratade länge om allt möjligt den dagen.',
  '## Närvarande\n\n- Kurt Frisk\n\nVi pratade länge om allt möjligt den dagen.',
  '## Närvarande\n\n- Kurt Frisk\n\n- Vi pratade länge om allt möjligt den dagen.',
])('the text after %j is no item of its names', (body) => {
  expect(readAttendance(body)).toEqual({
    people: ['Kurt Frisk'],
    text: 'Vi pratade länge om allt möjligt den dagen.',
    problems: [],
  });
});

test.for([
  '## Närvarande\n\n- Kurt Frisk\n- ~~Ulf Ro~~\n- Bo Ek',
  '## Närvarande\n\n- Kurt Frisk\n- <del>Ulf Ro</del>\n- Bo Ek',
  'Närvarande: Kurt Frisk, ~~Ulf Ro~~, Bo Ek',
  'Närvarande: Kurt Frisk, Bo Ek och ~~Ulf Ro~~',
  'Närvarande: Kurt Frisk och Bo Ek\nFrånvarande: ~~Ulf Ro~~',
  '## Närvarande\n\n~~Ulf Ro~~\nKurt Frisk ~~Kaféet~~\nBo Ek',
])('who is struck out in %j is nobody', (body) => {
  expect(readAttendance(`${body}\n\n${REST}`)).toEqual({
    people: ['Kurt Frisk', 'Bo Ek'],
    text: 'Köket Vi åt.',
    problems: [],
  });
});

test.for(['Vi beslutade att köpa te', 'Beslut: köpa te', 'Ska vi köpa te?'])(
  'a column of notes with «%s» stays, and is told of',
  (note) => {
    const { people, text, problems } = readAttendance(
      `## Närvarande\n\n| Namn | Anteckning |\n|---|---|\n| Gun Alm | ${note} |\n\n${REST}`,
    );
    expect(people).toEqual([]);
    expect(text).toContain(note.replace('Beslut: ', ''));
    expect(problems.join('\n')).toContain(`fel: ”Gun Alm | ${note}” står bland de närvarande`);
  },
);
