/** Sentences on a line of names, under or behind a label of attendance: text stays, and who is named is counted. */
import { expect, test } from 'vitest';
import { FRONT, readAttendance } from '../cases/read-attendance.ts';
import { readCase } from '../cases/read-case.ts';

const THREE = ['Kurt Frisk', 'Gun Alm', 'Bo Ek'];
const LIST = 'Kurt Frisk, Gun Alm och Bo Ek';

test.for([
  [`## Närvarande\n\n${LIST}. Vi beslutade att köpa te.`, THREE, 'Närvarande Beslut: Vi beslutade att köpa te.'],
  [`Närvarande: ${LIST}. Vi beslutade att köpa te.`, THREE, 'Beslut: Vi beslutade att köpa te.'],
  [`Närvarande: ${LIST}. Vi beslutade\natt köpa te.`, THREE, 'Beslut: Vi beslutade att köpa te.'],
  [`## Närvarande\n\n${LIST}. Vi beslutade\natt köpa te.`, THREE, 'Närvarande Beslut: Vi beslutade att köpa te.'],
  [`**Närvarande:** ${LIST}. Vi sådde *mycket*.`, THREE, 'Vi sådde mycket.'],
  [`- Närvarande: Kurt Frisk,\n  Gun Alm och Bo Ek. Vi sådde.\n- Vi åt.`, THREE, 'Vi sådde. Vi åt.'],
  ['Deltagare\nKurt Frisk. Gun Alm. Bo Ek. Kaffe serverades.', THREE, 'Deltagare Kaffe serverades.'],
  ['Närvarande: Kurt Frisk, kom 14.30. Gick 15.00.', ['Kurt Frisk (kom 14.30.)'], 'Gick 15.00.'],
  ['Frånvarande: Ida Ros. Bo Ek var ordförande.', ['[Ida Ros]'], 'Bo Ek var ordförande.'],
  ['Närvarande: Kurt Frisk. Bo Ek var sjuk.', ['Kurt Frisk'], 'Bo Ek var sjuk.'],
] as const)('%j: the names are counted, the rest stays and is told of', ([body, people, text]) => {
  const read = readAttendance(body);
  expect([read.people, read.text, read.problems.length]).toEqual([people, text, 1]);
  expect(read.problems[0]).toContain('står på samma rad som de');
});

test('a decision behind names is a decision', () => {
  const { outcomes } = readCase({ front: FRONT, body: `## Närvarande\n\n${LIST}. Vi beslutade att köpa te.` });
  expect(outcomes).toEqual(['decision Vi beslutade att köpa te.']);
});

test.for([
  ['Kurt Frisk antecknade. Bo Ek var ordförande.', ['Kurt Frisk (antecknade)', 'Bo Ek (ordförande)']],
  ['*Kurt Frisk antecknade. Bo Ek var ordförande.*', ['Kurt Frisk (antecknade)', 'Bo Ek (ordförande)']],
  ['Kurt Frisk var ordförande.', ['Kurt Frisk (ordförande)']],
  ['Ordförande var Kurt Frisk. Gun Alm, Ria.', ['Kurt Frisk (ordförande)', 'Gun Alm, ria']],
] as const)('«%s» says which role each has', ([text, people]) => {
  expect(readAttendance(`## Närvarande\n\n${text}\n\n## Köket\n\nVi åt.`)).toMatchObject({
    people,
    text: 'Köket Vi åt.',
  });
});

test('roles of those in the list are theirs, once', () => {
  const { people, problems } = readAttendance(
    '## Närvarande\n\n- Kurt Frisk\n- Bo Ek\n\n*Kurt Frisk antecknade. Bo Ek var ordförande.*\n\n## Köket\n\nVi åt.',
  );
  expect([people, problems]).toEqual([['Kurt Frisk (antecknade)', 'Bo Ek (ordförande)'], []]);
});

test('two sentences are no role in front matter either', () => {
  const { people } = readAttendance('Vi åt.', `${FRONT}\nattendees:\n  - Kurt Frisk antecknade. Bo Ek var ordförande.`);
  expect(people.join()).not.toContain('(antecknade. Bo');
});

test.for(['Kurt Frisk, Gun Alm och vi beslutade att köpa te', 'Kurt Frisk, Bo Ek och hans fru'])(
  '«%s» is no person of an organisation, and is told of',
  (line) => {
    const { people, text, problems } = readAttendance(`## Närvarande\n\n${line}\n\n## Köket\n\nVi åt.`);
    expect(people).toEqual([]);
    expect(text).toContain(line.slice(12));
    expect(problems[0]).toContain('fel: ');
  },
);
