/** Tables of decisions and of tasks, and what is told of tables of which a part does not count. */
import { describe, expect, test } from 'vitest';
import { leftBy, toldOf } from '../../support/outcomes.ts';

const table = (head: string, ...rows: string[]): string =>
  [head, head.replace(/[^|]+/g, ' --- '), ...rows].map((row) => `| ${row} |`).join('\n');

describe('a table with a column «Beslut»', () => {
  const decided = (decision: string): string[] => leftBy(table('Ärende | Beslut', `Jord | ${decision}`));

  test.for([
    ['Vi köper tio säckar', 'decision: Vi köper tio säckar'],
    ['Enligt förslag', 'decision: Jord – Enligt förslag'],
    ['Bifalles.', 'decision: Jord – Bifalles.'],
    ['Bordläggs', 'carried-over: Jord – Bordläggs'],
    ['Frågan bordläggs till nästa möte.', 'carried-over: Frågan bordläggs till nästa möte.'],
  ] as const)('has a decision a row: %j', ([cell, outcome]) => {
    expect(decided(cell)).toEqual([outcome]);
  });

  test.for(['', '–', 'Inget beslut', 'Inga', '~~Köps~~', 'Köps <!-- inget beslut -->'])(
    'has none in a row that says %j',
    (cell) => {
      expect(decided(cell)).toEqual([]);
    },
  );

  test.for(['Mötets beslut', '**Beslut**', 'Beslut:', 'Beslut (enhälligt)', 'Beslutat'])(
    'may be headed %j',
    (title) => {
      expect(leftBy(table(`Nr | Ärende | ${title}`, '1 | Jord | Köps'))).toEqual(['decision: Jord – Köps']);
    },
  );

  test('has what the other cells say, too', () => {
    expect(leftBy(table('Ärende | Diskussion | Beslut', 'Jord | Bo Lind lovar att ringa. | Köps'))).toEqual([
      'decision: Jord – Köps',
      'task: Bo Lind lovar att ringa. / Bo Lind',
    ]);
  });

  test('has tasks as well where it says what is to be done, and by whom', () => {
    expect(leftBy(table('Uppgift | Beslut | Ansvarig | När', 'Köpa jord | Tio säckar köps | Bo Lind | 12/3'))).toEqual([
      'decision: Tio säckar köps',
      'task: Köpa jord / Bo Lind / 2017-03-12',
    ]);
  });

  test('tells that who is responsible does not count, once', () => {
    const written = table('Ärende | Beslut | Ansvarig', 'Jord | Köps | Bo Lind', 'Frön | Köps | Anna Ek');
    expect(leftBy(written)).toEqual(['decision: Jord – Köps', 'decision: Frön – Köps']);
    expect(toldOf(written)).toEqual([
      '3 responsible-in-decisions: ”Bo Lind” står som ansvarig i en tabell med beslut – bara besluten räknas – skriv ”Uppgift: Bo Lind: …” under tabellen om det är en uppgift, eller låt det stå.',
    ]);
  });

  test('is a table also with tabs', () => {
    expect(leftBy('Ärende\tBeslut\nJord\tVi köper den')).toEqual(['decision: Vi köper den']);
    expect(toldOf('Ärende\tBeslut\nJord\tVi köper den')).toEqual([]);
  });
});

describe('a task in a table is done', () => {
  test.for([
    ['Status', 'Klar'],
    ['Status', 'Utfört 3/1'],
    ['Läge', '✓'],
    ['Gjort', 'x'],
    ['Klart', 'Ja'],
    ['Klart?', 'Klart!'],
    ['Kommentar', 'Status: Klar'],
    [' ', 'Avslutad'],
  ] as const)('where the column %j says %j', ([title, cell]) => {
    expect(leftBy(table(`Vad | Vem | ${title}`, `Köpa jord | Bo Lind | ${cell}`))).toEqual([
      'task: Köpa jord / Bo Lind / done',
    ]);
  });

  test.for(['', 'Pågår', 'Ej klar', 'Inte påbörjad', 'Klar 20/3', '–'])('and not where its status is %j', (cell) => {
    const written = table('Vad | Vem | Status', `Köpa jord | Bo Lind | ${cell}`);
    expect(leftBy(written)).toEqual(['task: Köpa jord / Bo Lind']);
    expect(toldOf(written)).toEqual([]);
  });

  test('and told of where its status is neither', () => {
    const written = table('Vad | Vem | Status', 'Köpa jord | Bo Lind | Utgår');
    expect(leftBy(written)).toEqual(['task: Köpa jord / Bo Lind']);
    expect(toldOf(written)[0]).toMatch(/^3 unknown-status: ”Utgår” läses som att uppgiften är öppen/);
  });
});

describe('a table of tasks', () => {
  test.for(['Till när', 'Klart när?', 'Klart till', 'Senast den', 'Slutdatum', 'Deadline:'])(
    'says when in the column %j',
    (title) => {
      expect(leftBy(table(`Vad | Vem | ${title}`, 'Köpa jord | Bo | 1/4'))).toEqual([
        'task: Köpa jord / Bo Lind / 2017-04-01',
      ]);
    },
  );

  test.for([
    'Vem | Gör vad | När',
    'Ansvarig person | Aktivitet | Deadline',
    'Ansvariga | Vad ska vi göra? | Till när',
    'Utförs av | Åtgärd | Klart den',
  ])('may have the columns %j', (head) => {
    expect(leftBy(table(head, 'Anna | Köper te | 1/4', '– | – | –', ' | Inga | '))).toEqual([
      'task: Köper te / Anna Ek / 2017-04-01',
    ]);
  });

  test.for([
    ['Styrelsen', ' / Styrelsen'],
    ['Anna + Bo', ' / Anna Ek, Bo Lind'],
    ['Festkommittén och Ida', ' / Festkommittén, Ida Holm'],
    ['Alla', ''],
    ['–', ''],
    ['Vakant', ''],
    ['vem som vill', ''],
  ] as const)('is whose its column says, %j', ([cell, owners]) => {
    expect(leftBy(table('Vad | Vem', `Köpa jord | ${cell}`))).toEqual([`task: Köpa jord${owners}`]);
  });
});

test.for([
  [table('Åtgärd | Kommentar', 'Köpa jord | snart'), '”Åtgärd” är en spalt som inte räknas'],
  [table('Ärende | Bordlagt', 'Jord | nästa möte'), 'skriv ”Bordlagt: …”'],
] as const)('a column that does not count is told of: %j', ([written, message]) => {
  expect(toldOf(written).join('\n')).toContain(message);
});

test('a table of other things is not told of', () => {
  expect(toldOf(table('Post | Belopp', 'Hyra | 500'))).toEqual([]);
});
