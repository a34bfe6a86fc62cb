/** Attendance that stands in the text of minutes: who is read, what the text is without it, and what is reported. */
import { describe, expect, test } from 'vitest';
import { attendanceWords, sentenceBeginnings, sentenceEndings } from '../../src/reading/people/attendance-words.ts';
import { MAY_HAVE_ATTENDANCE } from '../../src/reading/people/sentence-of-names.ts';
import { FRONT, readAttendance as read } from '../cases/read-attendance.ts';
import { readCase } from '../cases/read-case.ts';

const KURT = ['Kurt Frisk, ria', 'Gun Alm (ordförande)', 'Eva Sund, kafeet (enhetschef, antecknar)'];
const LINES = ['Kurt Frisk, Ria', 'Gun Alm, ordförande', 'Eva Sund, enhetschef, Kaféet (antecknar)'];
const REST = '## Trädgården\n\nVi sådde.';

describe('the shapes of a list', () => {
  test.for([
    ['a heading and lines', `## Närvarande\n\n${LINES.join('\n')}\n\n${REST}`],
    ['lines that end with two spaces', `## Närvarande\n\n${LINES.join('  \n')}\n\n${REST}`],
    ['a heading and items', `## Närvarande\n\n${LINES.map((line) => `- ${line}`).join('\n')}\n\n${REST}`],
    ['bullets of Word', `## Närvarande\n\n${LINES.map((line) => `•\t${line}`).join('\n')}\n\n${REST}`],
    ['numbers', `## Närvarande\n\n${LINES.map((line, index) => `${index + 1}. ${line}`).join('\n')}\n\n${REST}`],
    ['a paragraph for each', `## Närvarande\n\n${LINES.join('\n\n')}\n\n${REST}`],
    ['a paragraph for each, under a line', `Närvarande:\n\n${LINES.join('\n\n')}\n\n${REST}`],
    ['a bare word and lines', `Närvarande\n${LINES.join('\n')}\n\n${REST}`],
    ['a bold word with a colon', `**Närvarande:**\n${LINES.join('\n')}\n\n${REST}`],
    ['a bold word', `**Närvarande**\n\n${LINES.join('\n')}\n\n${REST}`],
    ['a heading without a space', `##Närvarande\n${LINES.join('\n')}\n\n${REST}`],
    ['a numbered heading', `## 2. Närvarande\n\n${LINES.join('\n')}\n\n${REST}`],
    ['a paragraph sign', `## § 1 Närvarande\n\n${LINES.join('\n')}\n\n${REST}`],
    ['capitals', `NÄRVARANDE:\n${LINES.join('\n')}\n\n${REST}`],
    ['a count', `## Närvarande (3 st)\n\n${LINES.join('\n')}\n\n${REST}`],
    ['other words', `## Deltagare på mötet\n\n${LINES.join('\n')}\n\n${REST}`],
    ['the meeting’s own heading first', `# Styrelsen 7 mars 2017\n\n## Närvarande\n\n${LINES.join('\n')}\n\n${REST}`],
    ['after the first section', `${REST}\n\n## Närvarande\n\n${LINES.join('\n')}\n`],
    ['semicolons in one line', `Närvarande: ${LINES.join('; ')}\n\n${REST}`],
    ['a line that is broken', `Närvarande: ${LINES[0]}, Gun Alm, ordförande,\n${LINES[2]}\n\n${REST}`],
    [
      'organisations over the names',
      `## Närvarande\n\n### Ria\n\nKurt Frisk\n\n### Ordförande\n\nGun Alm\n\n### Kaféet\n\nEva Sund, enhetschef (antecknar)\n\n${REST}`,
    ],
    [
      'organisations as items',
      `## Närvarande\n\n- Ria\n  - Kurt Frisk\n- Gun Alm, ordförande\n- Kaféet:\n  - Eva Sund, enhetschef (antecknar)\n\n${REST}`,
    ],
  ] as const)('%s', ([, body]) => {
    expect(read(body)).toEqual({ people: KURT, text: 'Trädgården Vi sådde.', problems: [] });
  });
});

test.for([
  [
    'Närvarande: Kurt Frisk, Gun Alm och Eva Sund\n\nFrånvarande: Bo Ek\n\nVi sådde.',
    ['Kurt Frisk', 'Gun Alm', 'Eva Sund', '[Bo Ek]'],
    'Vi sådde.',
  ],
  ['Närvarande: Kurt Frisk, Gun Alm\nFrånvarande: Bo Ek\nVi sådde.', ['Kurt Frisk', 'Gun Alm', '[Bo Ek]'], 'Vi sådde.'],
  [
    '**Närvarande:** Fatima, Gun, Lars\n\n**Anmält förhinder:** Samir\n\nVi sådde.',
    ['Fatima', 'Gun', 'Lars', '[Samir]'],
    'Vi sådde.',
  ],
  [
    '- Närvarande: Kurt Frisk och Gun Alm\n- Ej närvarande: Bo Ek\n\nVi sådde.',
    ['Kurt Frisk', 'Gun Alm', '[Bo Ek]'],
    'Vi sådde.',
  ],
  [
    'Plats: Köket\nNärvarande: Kurt Frisk\nTid: 13–15\n\nVi sådde.',
    ['Kurt Frisk'],
    'Plats: Köket Tid: 13–15 Vi sådde.',
  ],
  [
    '## Närvarande\n\nKurt Frisk\n\n## Frånvarande\n\nIngen\n\n## Trädgården\n\nVi sådde.',
    ['Kurt Frisk'],
    'Frånvarande Ingen Trädgården Vi sådde.',
  ],
  ['## Närvarande\n\n- Kurt Frisk\n\nVi sådde.', ['Kurt Frisk'], 'Vi sådde.'],
  [
    'Närvarande\nKurt Frisk\nGun Alm\n\nTrädgården\nVi sådde i går.',
    ['Kurt Frisk', 'Gun Alm'],
    'Trädgården Vi sådde i går.',
  ],
  [
    'Närvarande ledamöter: Kurt Frisk, Gun Alm\nNärvarande från Ria: Bo Ek\n\nVi sådde.',
    ['Kurt Frisk (ledamot)', 'Gun Alm (ledamot)', 'Bo Ek, ria'],
    'Vi sådde.',
  ],
  [
    'Närvarande: Kurt Frisk, Gun Alm\nOrdförande: Gun Alm\n\nVi sådde.',
    ['Kurt Frisk', 'Gun Alm (ordförande)'],
    'Vi sådde.',
  ],
  [
    '## Deltagare\n\nBo Ek kom 14.30\nXi Li\n\n## Trädgården\n\nVi sådde.',
    ['Bo Ek (kom 14.30)', 'Xi Li'],
    'Trädgården Vi sådde.',
  ],
  [
    'Närvarande: Gudvår Qvarnberg, Bo Ek och Dagge\n\nGudvår Qvarnberg sådde.',
    ['en deltagare', 'Bo Ek', 'brukarrepresentant'],
    'en deltagare sådde.',
  ],
  [
    '## Närvarande\n\n- Gudvår Qvarnberg, Ria\n- Dag Nymanders, Kaféet\n\n## Trädgården\n\nVi sådde.',
    ['en deltagare, ria', 'brukarrepresentant, kafeet'],
    'Trädgården Vi sådde.',
  ],
  ['## Köket\n\nVi åt.\n\n## Deltagare i kursen\n\nBo Ek', [], 'Köket Vi åt. Deltagare i kursen Bo Ek'],
  [
    'Närvarande från rådet: Bo Ek och Ida Ros.\n\nVi sådde.',
    ['Bo Ek (från rådet)', 'Ida Ros (från rådet)'],
    'Vi sådde.',
  ],
  [
    'Närvarande\nBo Ek\n\nHälsa\nVi sådde i går.\n\nDeltagare\nIda Ros',
    ['Bo Ek'],
    'Hälsa Vi sådde i går. Deltagare Ida Ros',
  ],
  [
    '## Köket\n\nVi åt.\n\n## Lokaler\n\nNärvarande: Bo Ek, Ida Ros',
    [],
    'Köket Vi åt. Lokaler Närvarande: Bo Ek, Ida Ros',
  ],
] as const)('%j has %j, and the text is %j', ([body, people, text]) => {
  expect(read(body)).toEqual({ people, text, problems: [] });
});

const FILE = 'minutes/2017-03-07-styrelsen.md';

describe('what can’t be read', () => {
  test.for([
    [
      'Vi pratade.\n\n## Deltagare\n\n- Skolan\n- Pensionärer',
      [],
      'Vi pratade. Deltagare Skolan Pensionärer',
      ['10:3 varning: ”Skolan” står bland de närvarande', '11:3 varning: ”Pensionärer” står bland de närvarande'],
    ],
    [
      'Närvarande: ca 20 personer',
      [],
      'Närvarande: ca 20 personer',
      ['6:13 varning: ”ca 20 personer” står bland de närvarande'],
    ],
    ['## Närvarande\n\nse bilaga', [], 'Närvarande se bilaga', ['8:1 varning: ”se bilaga” står bland de närvarande']],
    [
      '## Närvarande\n\n- Kurt Frisk\n- ca 20 personer\n\n## Trädgården\n\nVi sådde.',
      ['Kurt Frisk'],
      'Närvarande ca 20 personer Trädgården Vi sådde.',
      ['9:3 varning: ”ca 20 personer” står bland de närvarande'],
    ],
    [
      'Närvarande: Mikael, Gun, Kerstin och några till som kom och gick.',
      ['Mikael', 'Gun', 'Kerstin'],
      'Närvarande: några till som kom och gick.',
      ['6:13 varning: ”några till som kom och gick.” står bland de närvarande'],
    ],
    [
      'Närvarande: alla utom Bo Ek',
      [],
      'Närvarande: alla utom Bo Ek',
      ['6:13 fel: ”alla utom Bo Ek” står bland de närvarande'],
    ],
    [
      'Närvarande: Bo Ek, Ria, Ida Ros, Hodda Warsamme\n\nVi sådde.',
      ['Bo Ek, ria', 'Ida Ros', 'Hodda Warsamme'],
      'Vi sådde.',
      ['6:13 fel: Det går inte att avgöra om ”Hodda Warsamme” är en person'],
    ],
  ] as const)(
    '%j: %j are read, the rest stays in the text, and its line is reported',
    ([body, people, text, problems]) => {
      const found = read(body);
      expect([found.people, found.text]).toEqual([people, text]);
      expect(found.problems.map((line, index) => line.slice(0, `${FILE}:${problems[index]}`.length))).toEqual(
        problems.map((line) => `${FILE}:${line}`),
      );
    },
  );
});

test('a list in the front matter and one in the text: an error with both places', () => {
  const { problems } = read('## Närvarande\n\nBo Ek\n\n## Trädgården\n\nVi sådde.', `${FRONT}\nattendees: [Bo Ek]`);
  expect(problems).toEqual([
    `${FILE}:7:1 fel: De närvarande står både här och under attendees överst, på rad 4 – namnen på ett ställe väntades – behåll den ena listan och ta bort den andra.`,
  ]);
});

test('the absent may stand in the text though the attendees stand in the front matter', () => {
  const { people, problems } = read('Frånvarande: Ida Ros\n\nVi sådde.', `${FRONT}\nattendees: [Bo Ek]`);
  expect([people, problems]).toEqual([['Bo Ek', '[Ida Ros]'], []]);
});

test('its people own tasks by their first names', () => {
  const { outcomes } = readCase({ front: FRONT, body: 'Närvarande: Kurt Frisk, Gun Alm\n\nKurt lovar att ringa.' });
  expect(outcomes).toEqual(['task Kurt lovar att ringa. / Kurt Frisk']);
});

test('the lines of the text keep their numbers', () => {
  const { record } = readCase({
    front: FRONT,
    body: 'Närvarande: Kurt Frisk,\nGun Alm\n\n## Trädgården\n\nBeslut: Vi köper jord.',
  });
  expect([record?.body.sections[0]?.line, record?.body.outcomes[0]?.location.line]).toEqual([9, 11]);
});

test('who is withheld and stands behind a comma is someone, and who has that role has it', () => {
  const two = read('Vi sådde.', `${FRONT}\nattendees:\n  - Bo Ek, Dag Nymanders\n  - Ida Ros, brukarrepresentant`);
  expect(two.people).toEqual(['Bo Ek', 'brukarrepresentant', 'Ida Ros (brukarrepresentant)']);
  expect(two.problems.join('\n')).not.toMatch(/Dag|Nymanders/);
});

test('the test that most texts fail finds a part of each word', () => {
  for (const words of Object.values(attendanceWords).flat()) expect(words).toMatch(MAY_HAVE_ATTENDANCE);
  for (const words of Object.values(sentenceBeginnings).flat()) {
    expect(`- ${words} var Bo`).toMatch(MAY_HAVE_ATTENDANCE);
    expect(`**${words}:** Bo`).toMatch(MAY_HAVE_ATTENDANCE);
  }
  for (const words of Object.values(sentenceEndings).flat()) expect(`Bo ${words}.`).toMatch(MAY_HAVE_ATTENDANCE);
});

describe('what stands on the lines after those who were absent', () => {
  test('a role is of another person, who is not absent', () => {
    const { people, text, problems } = read(
      `Närvarande: Kurt Frisk, Eva Sund\nEj deltog: Bo Ek\nJusterare: Kurt Frisk\n\n${REST}`,
    );
    expect(people).toEqual(['Kurt Frisk', 'Eva Sund', '[Bo Ek]']);
    expect(text).toBe('Justerare: Kurt Frisk Trädgården Vi sådde.');
    expect(problems).toEqual([]);
  });
});
