/** Sentences and run-in lines that say who was there: read where they have nothing but names, and told of where more. */
import { expect, test } from 'vitest';
import { FRONT, readAttendance } from '../cases/read-attendance.ts';

const THREE = ['Kurt Frisk', 'Gun Alm', 'Bo Ek'];
const LIST = 'Kurt Frisk, Gun Alm och Bo Ek';

test.for([
  [`På mötet: ${LIST}`, THREE],
  [`**På mötet:** ${LIST}`, THREE],
  [`- På träffen var ${LIST}.`, THREE],
  [`Med på mötet var ${LIST}.`, THREE],
  [`Med var ${LIST}.`, THREE],
  ['Med på mötet var Kurt Frisk, Gun Alm\noch Bo Ek.', THREE],
  [`Vi som var med: ${LIST}`, THREE],
  [`Vi som träffades var ${LIST}`, THREE],
  ['Vi var: Kurt, Gun och Bo', ['Kurt', 'Gun', 'Bo']],
  [`Deltog gjorde ${LIST}.`, THREE],
  [`Närvarande var ${LIST}.`, THREE],
  [`Närvarande vid mötet var ${LIST}.`, THREE],
  [`Närvarande ${LIST}`, THREE],
  [`Deltagarna var ${LIST}.`, THREE],
  [`På mötet deltog ${LIST}`, THREE],
  [`På mötet var ${LIST} med.`, THREE],
  [`${LIST} deltog.`, THREE],
  [`${LIST} var med på mötet.`, THREE],
  [`${LIST} var närvarande`, THREE],
  [`## Närvarande\n\nPå mötet var ${LIST}.`, THREE],
  [
    'Med på mötet var Kurt Frisk (ordförande), Gun Alm, Ria, och Bo Ek.',
    ['Kurt Frisk (ordförande)', 'Gun Alm, ria', 'Bo Ek'],
  ],
  ['Med på mötet var Kurt Frisk och Hodda Warsamme.', ['Kurt Frisk', 'Hodda Warsamme']],
  ['Med på mötet var Gudvår Qvarnberg och Bo Ek.', ['en deltagare', 'Bo Ek']],
  ['Med på mötet var:\n- Kurt Frisk\n- Gun Alm', ['Kurt Frisk', 'Gun Alm']],
  ['Vi som var med:\nKurt Frisk\nGun Alm', ['Kurt Frisk', 'Gun Alm']],
  ['På mötet:\n\n- Kurt Frisk, Ria\n- Gun', ['Kurt Frisk, ria', 'Gun']],
  ['## Vi som var med\n\nKurt Frisk, Gun Alm', ['Kurt Frisk', 'Gun Alm']],
  ['## Med på mötet\n\n- Kurt Frisk', ['Kurt Frisk']],
  ['Deltog gjorde:\nKurt Frisk\nGun Alm', ['Kurt Frisk', 'Gun Alm']],
  [`Följande personer deltog: ${LIST}`, THREE],
  [`Närvarande var följande: ${LIST}`, THREE],
  ['Med på länk: Kurt Frisk', ['Kurt Frisk']],
  ['Frånvarande var Bo Ek.', ['[Bo Ek]']],
  ['Deltog inte gjorde Bo Ek och Ida Ros.', ['[Bo Ek]', '[Ida Ros]']],
  ['Bo Ek hade förhinder.', ['[Bo Ek]']],
  ['Bo Ek och Ida Ros kunde inte komma.', ['[Bo Ek]', '[Ida Ros]']],
  ['Närvarande: Kurt Frisk\nFrånvarande var Bo Ek.', ['Kurt Frisk', '[Bo Ek]']],
] as const)('«%s» is attendance', ([body, people]) => {
  expect(readAttendance(`${body}\n\nVi sådde.`)).toEqual({ people, text: 'Vi sådde.', problems: [] });
});

test.for([
  'På mötet pratade vi om Kurt Frisk.',
  'På mötet var Kurt trött.',
  'Deltog gjorde många.',
  'Vi var glada.',
  'På mötet:\n\n- Kaffe\n- Bullar',
  '## På mötet\n\nVi sådde med Kurt Frisk.',
  'Bo kom, Ida var sjuk.',
  'Med på mötet var hela styrelsen.',
  'Bo lovade att vara med.',
  'Vi sådde, och många deltog.',
  '## Köket\n\nVi åt.\n\n## Kursen\n\nMed på kursen var Kurt Frisk.',
  '## Köket\n\nVi åt.\n\n## Kursen\n\nKurt Frisk och Gun Alm deltog.',
])('«%s» is text', (body) => {
  const { people, problems } = readAttendance(`${body}\n\nVi sådde.`);
  expect([people, problems]).toEqual([[], []]);
});

test.for([
  ['Med på mötet var Kurt Frisk, Gun Alm och några från kommunen.', 'nämner de närvarande, men har mer än namn'],
  ['Deltog gjorde Kurt Frisk och Gun Alm. Vi började med kaffe.', 'nämner de närvarande, men har mer än namn'],
  ['Frånvarande var Kurt Frisk, som är sjuk.', 'nämner de frånvarande, men har mer än namn'],
] as const)('«%s» has more than names, stays in the text and is told of', ([body, problem]) => {
  const { people, text, problems } = readAttendance(body);
  expect([people, text, problems.length]).toEqual([[], body, 1]);
  expect(problems[0]).toContain(problem);
});

test('a sentence beside a list in the front matter is told of, and stays', () => {
  const { people, text, problems } = readAttendance(
    'Med på mötet var Bo Ek.\n\nVi sådde.',
    `${FRONT}\nattendees: [Bo Ek]`,
  );
  expect([people, text]).toEqual([['Bo Ek'], 'Med på mötet var Bo Ek. Vi sådde.']);
  expect(problems).toEqual([
    expect.stringContaining(
      '”Med på mötet var Bo Ek” nämner de närvarande, och de närvarande står under attendees överst, på rad 4',
    ),
  ]);
});
