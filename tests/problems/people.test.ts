/** Lines of the front matter that name people: what is read of each, and what its author is told. */
import { describe, expect, test } from 'vitest';
import { roleMeant } from '../../src/swedish/misspelt-role.ts';
import { roleExamples, roleWords } from '../../src/swedish/role-data.ts';
import { minutes } from '../support/content-folder.ts';
import { loadFiles } from '../support/front-matter.ts';
import { meetingProblems } from '../support/problem-lines.ts';

/** The problems of a meeting with these fields, and its people: «field: Namn, organisationer, ?oregistrerade (roll)». */
function read(fields: Readonly<Record<string, string>>): { people: string[]; problems: string[] } {
  const { archive } = loadFiles({ 'minutes/m.md': minutes({ date: '2017-02-13', ...fields }, 'Text.\n') });
  const people = (archive?.meetings.at(-1)?.people ?? []).map(
    ({ field, name = '–', role, organisations, unregistered }) => {
      const behind = [...organisations.map((one) => one.name), ...unregistered.map((text) => `?${text}`)];
      return `${field}: ${[name, ...behind].join(', ')}${role ? ` (${role})` : ''}`;
    },
  );
  return { people, problems: meetingProblems(fields).map((line) => line.replace('content/minutes/m.md:', '')) };
}

const list = (...lines: string[]): string => lines.map((line) => `\n  - ${line}`).join('');

test.for([
  [list('Gun Alm, ordförande'), ['Gun Alm (ordförande)']],
  [list('Eva Sund, enhetschef, Ria (antecknar)'), ['Eva Sund, Ria (enhetschef, antecknar)']],
  [list('Ordförande: Anna Berg'), ['Anna Berg (ordförande)']],
  [list('Vid protokollet: Anna Berg, Ria'), ['Anna Berg, Ria (vid protokollet)']],
  [list('Ria: Anna Berg'), ['Anna Berg, Ria']],
  [list('Anna Berg: kassör'), ['Anna Berg (kassör)']],
  [list('{ name: Anna Berg, organisation: ordförande }'), ['Anna Berg (ordförande)']],
  [
    list('Anna Berg, trafikplanerare', 'Bo Ek, biträdande rektor'),
    ['Anna Berg (trafikplanerare)', 'Bo Ek (biträdande rektor)'],
  ],
  [list('Gun Alm', 'Ordförande: Gun Alm'), ['Gun Alm (ordförande)']],
] as const)('attendees:%s', ([attendees, people]) => {
  expect(read({ attendees })).toEqual({ people: people.map((line) => `attendees: ${line}`), problems: [] });
});

test.for([
  {
    attendees: list('Eva Lind och Per Nord'),
    people: ['Eva Lind', 'Per Nord'],
    problems: [
      '5:5 varning: Raden nämner två personer – en person på varje rad väntades – skriv ”- Eva Lind” och ”- Per Nord” på var sin rad.',
    ],
  },
  {
    attendees: list('Bo Ek, Ida Holm, Ria (kassör)'),
    people: ['Bo Ek', 'Ida Holm, Ria (kassör)'],
    problems: [
      '5:5 varning: Raden nämner två personer – en person på varje rad väntades – skriv ”- Bo Ek” och ”- Ida Holm, Ria (kassör)” på var sin rad.',
    ],
  },
  {
    attendees: list('Bo Ek, Ida Holm och Per Nord'),
    people: ['Bo Ek', 'Ida Holm', 'Per Nord'],
    problems: [
      '5:5 varning: Raden nämner 3 personer – en person på varje rad väntades – skriv ”- Bo Ek”, ”- Ida Holm” och ”- Per Nord” på var sin rad.',
    ],
  },
  {
    attendees: list('Ordförande: Bo Ek och Ida Holm'),
    people: ['Bo Ek (ordförande)', 'Ida Holm (ordförande)'],
    problems: [
      '5:5 varning: Raden nämner två personer – en person på varje rad väntades – skriv ”- Bo Ek (ordförande)” och ”- Ida Holm (ordförande)” på var sin rad.',
    ],
  },
  {
    attendees: list('Anna Berg, anna@example.org', 'Bo Ek, Ria, 070-123 45 67'),
    people: ['Anna Berg', 'Bo Ek, Ria'],
    problems: [
      '5:5 varning: En e-postadress står bredvid ett namn – namn, organisation och roll väntades – ta bort adressen. Den visas inte.',
      '6:5 varning: Ett telefonnummer står bredvid ett namn – namn, organisation och roll väntades – ta bort numret. Det visas inte.',
    ],
  },
  {
    attendees: list('Ria', 'Bo Ek, G7'),
    people: ['–, Ria', 'Bo Ek, G7'],
    problems: [
      '5:5 varning: Raden är en organisation, Ria, och ingen person – ett namn väntades först – skriv ”- Namn, Ria” om du vet vem det var. Raden räknas som en person utan namn.',
    ],
  },
  {
    attendees: list('Gun Alm, Ria', 'Gun Alm (kassör)'),
    people: ['Gun Alm, Ria (kassör)'],
    problems: [
      '6:5 varning: Samma namn står redan på rad 5 – varje person en gång väntades – ta bort den ena raden. Personen räknas en gång. Är det två personer, skriv något som skiljer namnen åt, till exempel en initial.',
    ],
  },
] as const)('attendees:$attendees', ({ attendees, people, problems }) => {
  expect(read({ attendees })).toEqual({ people: people.map((line) => `attendees: ${line}`), problems });
});

test.for([
  [
    { attendees: '[Gun Alm, Bo Ek]', absent: '[gun  alm]' },
    '5:10 fel: Samma namn står också bland de närvarande, på rad 4 – en person var antingen där eller inte – ta bort den ena raden.',
  ],
  [
    { attendees: list('Bo Ek, Hodda Warsamme') },
    '5:5 fel: Det går inte att avgöra om ”Hodda Warsamme” är en person eller en organisation – en person på varje rad väntades, och efter kommat en registrerad organisation eller en roll – skriv ”- Bo Ek” och ”- Hodda Warsamme” på var sin rad om det är personer. En organisation skrivs inom parentes, eller finns med i content/organisations.yaml.',
  ],
  [
    { attendees: list('anna@example.org') },
    '5:5 fel: Raden har inget namn – ett namn på en person väntades – skriv ”- Förnamn Efternamn”, eller ta bort raden.',
  ],
] as const)('%j is an error', ([fields, problem]) => {
  expect(read(fields).problems).toContain(problem);
});

test('six names, of which two are the same, are never counted as fewer than they are: each of the four mistakes is reported', () => {
  const { problems } = read({
    attendees: list('Eva Lind och Per Nord', 'Bo Ek, Ida Ros', 'Gun Alm', 'Gun Alm'),
    absent: '[Gun Alm]',
  });
  expect(problems.map((line) => line.replace(/ (fel|varning): .*/, ' $1'))).toEqual([
    '5:5 varning',
    '6:5 varning',
    '8:5 varning',
    '9:10 fel',
  ]);
});

test('what looks like a person’s name is never to be registered as an organisation', () => {
  for (const name of ['Ida Holm', 'Hodda Warsamme', 'Ida', 'Ida Holm och Per Nord'])
    for (const line of read({ attendees: list(`Bo Ek, ${name}`) }).problems) expect(line).not.toMatch(/lägg till/i);
});

describe('a slip of the pen in a common role is a warning, wherever the role stands', () => {
  test.for([
    ['Bo Ek, sekretrare', 'sekretrare', 'sekreterare'],
    ['Bo Ek, ordförnade', 'ordförnade', 'ordförande'],
    ['Bo Ek, Ria, kasör', 'kasör', 'kassör'],
    ['Bo Ek (supleant)', 'supleant', 'suppleant'],
    ['Bo Ek, 1:e vice ordforande', '1:e vice ordforande', '1:e vice ordförande'],
    ['"Sekretrare: Bo Ek"', 'sekretrare', 'sekreterare'],
    ['{ name: Bo Ek, role: justrare }', 'justrare', 'justerare'],
  ] as const)('%s', ([line, written, meant]) => {
    expect(read({ attendees: list(line) }).problems).toEqual([
      `5:5 varning: ”${written}” är ingen känd roll – en roll eller en organisation väntades vid namnet – menade du ”${meant}”?`,
    ]);
  });

  test.for([
    'sekreteraren',
    'ordföranden',
    'sammankallade',
    'justerade protokollet',
    'protokollförde',
    'massör',
    'samordnar',
    'antecknade',
    'anförande',
    'handledare',
  ])('%s is right', (note) => {
    expect(read({ attendees: list(`Bo Ek (${note})`) }).problems).toEqual([]);
  });
});

test('no role is told of as another', () => {
  expect(roleExamples.roles.filter((role) => roleMeant(role) !== undefined)).toEqual([]);
  expect([...roleWords, ...roleExamples.others].filter((word) => roleMeant(word) !== undefined)).toEqual([]);
});
