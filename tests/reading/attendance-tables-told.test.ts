/** Tables at the top of minutes that are not surely attendance: all of them stays, nobody is counted, and it is told of. */
import { expect, test } from 'vitest';
import { readAttendance } from '../cases/read-attendance.ts';

const table = (...rows: string[]): string =>
  rows.flatMap((row, index) => (index === 0 ? [row, row.replace(/[^|]+/g, ' --- ')] : [row])).join('\n');
const plain = (text: string): string => text.replace(/[\s|]+/g, ' ').trim();

test.for([
  [['| Deltagare | Ansvar |', '| Kurt Frisk | Lokal |', '| Gun Alm | Fika |']],
  [['| Deltagare | Uppdrag till nästa gång |', '| Kurt Frisk | Måla |']],
  [['| Närvarande | Tar med |', '| Kurt Frisk | te |']],
  [['| Nr | Deltagare | Önskemål |', '| 1 | Kurt Frisk | te |']],
  [['| Namn | N/F |', '| Kurt Frisk | N |', '| Gun Alm | F |']],
  [['| Namn | Närv | Frånv |', '| Kurt Frisk | x | |', '| Gun Alm | | x |']],
  [['| Namn | Status |', '| Kurt Frisk | Närvarande |', '| Gun Alm | Sjuk |']],
  [['| Namn | Organisation | Närvaro |', '| Kurt Frisk | Ria | ✗ |', '| Gun Alm | Ria | ✓ |']],
] as const)('%j', ([rows]) => {
  const { people, text, problems } = readAttendance(`${table(...rows)}\n\n## Köket\n\nVi åt.`);
  expect(people).toEqual([]);
  expect(text).toBe(`${rows.map(plain).join(' ')} Köket Vi åt.`);
  expect(problems.join('\n')).toContain(`${rows[0]}” står bland`);
});

test.for([
  ['| Namn | Närvarande |', '| Kurt Frisk | Nej, sjuk |', '| Gun Alm | ja, digitalt |'],
  ['| Namn | 7/3 |', '| Kurt Frisk | x |', '| Gun Alm | |'],
  ['| Namn | 2017-03-07 | 2017-04-04 |', '| Kurt Frisk | ✗ | |', '| Gun Alm | ✓ | |'],
  ['| Namn | Status |', '| Kurt Frisk | Frånvarande |', '| Gun Alm | Sjuk |'],
  ['| Namn | Organisation | Kom |', '| Kurt Frisk | Ria | ja |', '| Gun Alm | Ria | nej |'],
  ['| Namn | Anteckning |', '| Kurt Frisk | förhinder |', '| Gun Alm | |'],
  ['| Namn | Roll |', '| Kurt Frisk | x |'],
  ['| Namn | Roll | |', '| Kurt Frisk | kassör | x |', '| Gun Alm | | |'],
  ['| Namn | Organisation |', '| Kurt Frisk | Ria |', '| Gun Alm | anmält förhinder |'],
])('under «Närvarande», %j', (...[rows]) => {
  const { people, text, problems } = readAttendance(`## Närvarande\n\n${table(...rows)}\n\n## Köket\n\nVi åt.`);
  expect([people, problems.length]).toEqual([[], 1]);
  expect(text).toContain(rows.slice(1).map(plain).join(' '));
});

test('notes that say when someone was there are notes', () => {
  const { people } = readAttendance(
    `## Närvarande\n\n${table('| Namn | Anteckning |', '| Kurt Frisk | kom 14.30 |', '| Gun Alm | frånvarande vid punkt 4 |')}`,
  );
  expect(people).toEqual(['Kurt Frisk (kom 14.30)', 'Gun Alm (frånvarande vid punkt 4)']);
});

test('those who were there and those who were not may stand beside each other, each with an organisation', () => {
  const { people, text, problems } = readAttendance(
    `${table('| Närvarande | Org | Frånvarande | Org |', '| Kurt Frisk | Ria | Gun Alm | Kaféet |', '| Bo Ek | | | |')}\n\n## Köket\n\nVi åt.`,
  );
  expect([people, text, problems]).toEqual([['Kurt Frisk, ria', 'Bo Ek', '[Gun Alm, kafeet]'], 'Köket Vi åt.', []]);
});

test.for([
  '- Gun Alm (sjuk)',
  '- Gun Alm, Ria, frånvarande',
  '- Gun Alm – förhinder',
  '- Gun Alm: nej',
  'Gun Alm (ej närvarande)',
])('«%s» is nobody who was there, and is an error', (line) => {
  const { people, text, problems } = readAttendance(`## Närvarande\n\n- Kurt Frisk\n${line}\n\n## Köket\n\nVi åt.`);
  expect(people).toEqual(['Kurt Frisk']);
  expect(text).toContain('Gun Alm');
  expect(problems.join('\n')).toContain('fel: ');
});

test('who is sick may be absent', () => {
  expect(readAttendance('Frånvarande: Gun Alm (sjuk), Bo Ek').people).toEqual(['[Gun Alm (sjuk)]', '[Bo Ek]']);
});
