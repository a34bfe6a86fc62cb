/** Attendance that is a table in the text of minutes: who is read, what is left, and what is told of. */
import { describe, expect, test } from 'vitest';
import { FRONT, readAttendance } from '../cases/read-attendance.ts';

const REST = '## Trädgården\n\nVi sådde.';
const RULE = '| --- | --- |';
const TWO = ['Kurt Frisk, ria', 'Gun Alm, kafeet'];

describe('tables that are attendance and nothing else', () => {
  test.for([
    [
      'a column of its words',
      `| Närvarande | Organisation |\n${RULE}\n| Kurt Frisk | Ria |\n| Gun Alm | Kaféet |`,
      TWO,
    ],
    ['without dashes', '| Närvarande | Organisation |\n| Kurt Frisk | Ria |\n| Gun Alm | Kaféet |', TWO],
    ['without signs at its ends', 'Deltagare | Förening\n--- | ---\nKurt Frisk | Ria\nGun Alm | Kaféet', TWO],
    ['with tabs', 'Närvarande\tOrganisation\nKurt Frisk\tRia\nGun Alm\tKaféet', TWO],
    [
      'with numbers first',
      '| Nr | Närvarande | Organisation |\n|---|---|---|\n| 1 | Kurt Frisk | Ria |\n| 2 | Gun Alm | Kaféet |',
      TWO,
    ],
    [
      'a column of organisations first',
      `| Organisation | Närvarande |\n${RULE}\n| Ria | Kurt Frisk |\n| Kaféet | Gun Alm |`,
      TWO,
    ],
    [
      'a column of organisations first, under a heading',
      `## Närvarande\n\n| Organisation | Namn |\n${RULE}\n| Ria | Kurt Frisk |\n| Kaféet | Gun Alm |`,
      TWO,
    ],
    ['a column without a heading', `| Närvarande | |\n${RULE}\n| Kurt Frisk | Ria |\n| Gun Alm | Kaféet |`, TWO],
    [
      'an empty cell in the first row',
      `## Närvarande\n\n| Kurt Frisk | |\n${RULE}\n| Gun Alm | Kaféet |`,
      ['Kurt Frisk', 'Gun Alm, kafeet'],
    ],
    ['one column', '| Närvarande |\n| --- |\n| Kurt Frisk, Ria |\n| Gun Alm, Kaféet |', TWO],
    [
      'one column of bold names',
      '| **Närvarande** | Organisation |\n|---|---|\n| **Kurt Frisk** | Ria |\n| *Gun Alm* | Kaféet |',
      TWO,
    ],
    [
      'under a heading',
      `## Närvarande\n\n| Namn | Roll |\n${RULE}\n| Kurt Frisk | ordförande |\n| Gun Alm | samordnar lotterna |\n| Bo Ek | – |`,
      ['Kurt Frisk (ordförande)', 'Gun Alm (samordnar lotterna)', 'Bo Ek'],
    ],
    [
      'under a line, with a role before the organisation',
      '**Närvarande:**\n\n| Namn | Roll | Organisation |\n|---|---|---|\n| Kurt Frisk | kassör | Ria |\n| | | |\n| Gun Alm | | Kaféet |',
      ['Kurt Frisk, ria (kassör)', 'Gun Alm, kafeet'],
    ],
    [
      'under a heading, without headings of its own',
      `## Närvarande\n\n|Kurt Frisk|Ria|\n${RULE}\n|Gun Alm|Kaféet|`,
      TWO,
    ],
    ['under a heading, with tabs', '## Närvarande\n\nNamn\tOrganisation\nKurt Frisk\tRia\nGun Alm\tKaféet', TWO],
    ['under a heading, a tab in one line', '## Närvarande\n\nKurt Frisk\tRia\n\nGun Alm, Kaféet', TWO],
    [
      'a column for each part of the name',
      '## Deltagare\n\n| Förnamn | Efternamn | Från |\n|---|---|---|\n| Kurt | Frisk | Ria |\n| Gun | Alm | Kaféet |',
      TWO,
    ],
    [
      'under a heading for those who were absent',
      `## Frånvarande\n\n| Namn | Organisation |\n${RULE}\n| Kurt Frisk | Ria |`,
      ['[Kurt Frisk, ria]'],
    ],
    [
      'a column for those who were there and one for those who were not',
      `| Närvarande | Frånvarande |\n${RULE}\n| Kurt Frisk | Bo Ek |\n| Gun Alm | |`,
      ['Kurt Frisk', 'Gun Alm', '[Bo Ek]'],
    ],
    [
      'a row for each list',
      `| Närvarande: | Kurt Frisk, Gun Alm |\n${RULE}\n| Frånvarande: | Bo Ek |`,
      ['Kurt Frisk', 'Gun Alm', '[Bo Ek]'],
    ],
    [
      'and a list after it',
      `## Närvarande\n\n| Namn | Organisation |\n${RULE}\n| Kurt Frisk | Ria |\n\nFrånvarande: Bo Ek`,
      ['Kurt Frisk, ria', '[Bo Ek]'],
    ],
  ] as const)('%s', ([, body, people]) => {
    expect(readAttendance(`${body}\n\n${REST}`)).toEqual({ people, text: 'Trädgården Vi sådde.', problems: [] });
  });
});

test('a row of names in a table of other things is emptied', () => {
  const { people, text, problems } = readAttendance(
    `| Plats | Köket |\n${RULE}\n| Närvarande | Kurt Frisk, Gun Alm |\n| Tid | 13–15 |\n\n${REST}`,
  );
  expect([people, text, problems]).toEqual([
    ['Kurt Frisk', 'Gun Alm'],
    'Plats Köket Närvarande Tid 13–15 Trädgården Vi sådde.',
    [],
  ]);
});

test.for([
  [
    'marks beside names',
    `| Namn | Närvarande |\n${RULE}\n| Kurt Frisk | x |\n| Gun Alm | |`,
    'varning: ”| Namn | Närvarande |” står bland',
  ],
  [
    'marks under a heading',
    `## Deltagare\n\n| Namn | Närvarande |\n${RULE}\n| Kurt Frisk | ja |`,
    'varning: ”| Namn | Närvarande |” står bland',
  ],
  [
    'a row that can’t be read among others that can',
    `| Närvarande | Organisation |\n${RULE}\n| Kurt Frisk | Ria |\n| ca 20 personer | |`,
    'fel: ”ca 20 personer” står bland de närvarande',
  ],
] as const)('%s are told of, and the table stays', ([, body, problem]) => {
  const { people, text, problems } = readAttendance(`${body}\n\n${REST}`);
  expect([people, problems.length]).toEqual([[], 1]);
  expect(text).toContain('Kurt Frisk');
  expect(problems[0]).toContain(problem);
});

test.for([
  ['of activities', `| Aktivitet | Deltagare |\n${RULE}\n| Fika | 12 |\n| Bad | Kurt Frisk |`],
  ['of numbers', `| Deltagare | Antal |\n${RULE}\n| Barn | 12 |\n| Vuxna | 3 |`],
  ['of groups', `| Deltagare | Från |\n${RULE}\n| Barn | Skolan |\n| Vuxna | Ria |`],
  ['in a later section', `## Köket\n\nVi åt.\n\n## Kursen\n\n| Deltagare | Grupp |\n${RULE}\n| Skolan | Blå |`],
] as const)('a table %s is no attendance', ([, body]) => {
  const { people, problems } = readAttendance(`${body}\n\n${REST}`);
  expect([people, problems]).toEqual([[], []]);
});

test('a table beside a list in the front matter: an error with both places', () => {
  const { problems } = readAttendance(
    `## Närvarande\n\n| Namn | Organisation |\n${RULE}\n| Kurt Frisk | Ria |\n\n${REST}`,
    `${FRONT}\nattendees: [Bo Ek]`,
  );
  expect(problems).toEqual([expect.stringContaining('De närvarande står både här och under attendees överst')]);
});
