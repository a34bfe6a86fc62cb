/** Attendance behind something else on its line, and under other words: read where it is sure, and told of where not. */
import { expect, test } from 'vitest';
import { FRONT, readAttendance } from '../cases/read-attendance.ts';

const TWO = ['Kurt Frisk', 'Gun Alm'];

test.for([
  ['Plats: Köket. Närvarande: Kurt Frisk, Gun Alm.', TWO, 'Plats: Köket.'],
  ['Plats: Köket, närvarande: Kurt Frisk och Gun Alm', TWO, 'Plats: Köket,'],
  ['Tid: 13–15 | Deltagare: Kurt Frisk, Gun Alm', TWO, 'Tid: 13–15'],
  ['Styrelsen i Köket – Närvarande på mötet: Kurt Frisk,\nGun Alm', TWO, 'Styrelsen i Köket'],
  ['- Plats: Köket. Närvarande: Kurt Frisk; Gun Alm\n- Tid: 13', TWO, 'Plats: Köket. Tid: 13'],
  ['Närvarande: Kurt Frisk. Frånvarande: Bo Ek.', ['Kurt Frisk', '[Bo Ek]'], ''],
  [
    '**Plats:** Köket. **Närvarande:** Kurt Frisk. **Frånvarande:** Bo Ek. Vi beslutade att köpa te.',
    ['Kurt Frisk', '[Bo Ek]'],
    'Plats: Köket. Beslut: Vi beslutade att köpa te.',
  ],
  ['## Beslutande\n\nKurt Frisk\n\n## Övriga närvarande\n\nGun Alm', TWO, ''],
  ['Beslutande ledamöter: Kurt Frisk\nIcke beslutande: Gun Alm', ['Kurt Frisk (ledamot)', 'Gun Alm'], ''],
  ['Vid mötet deltog Kurt Frisk från Ria och Gun Alm.', ['Kurt Frisk, ria', 'Gun Alm'], ''],
] as const)('%j is attendance', ([body, people, text]) => {
  expect(readAttendance(`${body}\n\n## Trädgården\n\nVi sådde.`)).toEqual({
    people,
    text: `${text} Trädgården Vi sådde.`.trim(),
    problems: [],
  });
});

test.for([
  ['Plats: Köket. Närvarande: ca 20 personer', 'står bland de närvarande'],
  ['## Ledamöter\n\n- Kurt Frisk\n\n## Köket\n\nVi åt.', '”Ledamöter” står överst med namn'],
  ['Suppleanter (2): Kurt Frisk, Gun Alm', '”Suppleanter” står överst med namn'],
  ['Vid mötet deltog Kurt Frisk från Ria och några till.', 'har mer än namn'],
  ['Vid mötet deltog Kurt Frisk från Ria. Vi beslutade att köpa te.', 'har mer än namn'],
] as const)('%j stays, and is told of', ([body, problem]) => {
  const { people, text, problems } = readAttendance(body);
  expect(people).toEqual([]);
  expect(text.replace('Beslut: ', '')).toBe(
    body.replace(/## |- |\n/g, (sign) => (sign === '\n' ? ' ' : '')).replace(/ +/g, ' '),
  );
  expect(problems.join('\n')).toContain(problem);
});

test('members beside «Övriga närvarande» are told of', () => {
  const { people, problems } = readAttendance('Ledamöter: Kurt Frisk\n\n## Övriga närvarande\n\nGun Alm');
  expect([people, problems.length]).toEqual([['Gun Alm'], 1]);
});

test.for([
  '## Närvarande\n\nLedamöter:\nKurt Frisk\n\nSuppleanter:\nGun Alm',
  'Närvarande: Kurt Frisk, Gun Alm\nLedamöter: vakant',
])('%j has nothing to tell of', (body) => {
  expect(readAttendance(body).problems).toEqual([]);
});

test('members in the text are not told of where the front matter has who was there', () => {
  expect(readAttendance('Ledamöter: Kurt Frisk', `${FRONT}\nattendees: [Kurt Frisk]`).problems).toEqual([]);
});
