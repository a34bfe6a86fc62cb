/** Dates of meetings that are slips: to come, far from all others, other than the name of the file, due before. */
import { describe, expect, test } from 'vitest';
import { type Files, minutes, small } from '../support/content-folder.ts';
import { meetingProblems, problemLines } from '../support/problem-lines.ts';

const AT = 'content/minutes/m.md:2:7 varning:';
const toCome = (day: string): string =>
  `Mötet ${day} har inte varit än – protokoll från möten som har hållits väntades – rätta date om det är fel, eller skriv ”kind: kallelse” om det är en kallelse.`;
const far = (date: string, near: number): string =>
  `Mötet är från ${Number(date.slice(0, 4))}, och inget annat är från åren däromkring (det närmaste är från ${near}) – ett år nära de andra väntades – rätta date om det är fel. Är året rätt, börja filens namn med ${date}.`;
const other = (named: string, date: string): string =>
  `Filen heter ${named}, men date är ${date} – samma dag väntades – rätta date, eller döp om filen.`;

/** More meetings, so that there are years to be far from. */
const MORE: Files = {
  'minutes/x.md': minutes({ date: '2016-05-09' }, ''),
  'minutes/y.md': minutes({ date: '2017-05-08' }, ''),
};

describe('a day to come', () => {
  test.for([
    ['2071-03-07', '7 mars 2071'],
    ['2017-07-01', '1 juli 2017'],
  ])('%s', ([date = '', shown = '']) => {
    expect(meetingProblems({ date })).toEqual([`${AT} ${toCome(shown)}`]);
  });

  test.for<[name: string, fields: Record<string, string>]>([
    ['is right in a notice', { date: '2017-07-01', kind: 'kallelse', published: '2017-06-01' }],
    ['may stand in a draft', { date: '2017-07-01', draft: 'ja' }],
    ['is not the day of the build', { date: '2017-06-30' }],
  ])('%s', ([, fields]) => {
    expect(meetingProblems(fields)).toEqual([]);
  });

  test('is told of once in a build that looks back on many', () => {
    const files = Object.fromEntries(
      [1, 2, 3, 4].map((day) => [`minutes/m${day}.md`, minutes({ date: `2017-03-0${day}` }, '')]),
    );
    expect(problemLines(files, '2017-02-01')).toEqual([
      'content/minutes/m1.md:2:7 varning: Det här protokollet och 3 till är från möten som inte har varit än – protokoll från möten som har hållits väntades – rätta date om det är fel, och skriv ”kind: kallelse” i en kallelse. Bygger du för en tidigare dag behöver du inte göra något.',
    ]);
  });
});

describe('a time that the clock skips', () => {
  const told = (lines: string[]) => lines.filter((line) => line.includes('sommartiden'));

  test.for([
    ['of the meeting', { date: '2017-03-26', time: '02:30' }, '2:7'],
    ['of a coming meeting', { date: '2017-02-13', next: '["2017-03-26 02.00-04.00"]' }, '4:8'],
  ] as const)('is told of, %s', ([, fields, place]) => {
    expect(told(problemLines({ 'minutes/m.md': minutes({ ...fields }, '') }))).toEqual([
      expect.stringContaining(
        `content/minutes/m.md:${place} varning: Klockan 02:${place === '2:7' ? '30' : '00'} finns inte 26 mars 2017, för då börjar sommartiden – en tid som klockan visar den dagen väntades – rätta tiden eller datumet.`,
      ),
    ]);
  });

  test.for(['01:59', '03:00', '13:30'])('is not %s', (time) => {
    expect(told(problemLines({ 'minutes/m.md': minutes({ date: '2017-03-26', time }, '') }))).toEqual([]);
  });

  test('is one in the zone of the site alone', () => {
    const site = `${small['site.yaml']}timezone: America/New_York\n`;
    const linesOn = (date: string) =>
      told(problemLines({ 'site.yaml': site, 'minutes/m.md': minutes({ date, time: '02:30' }, '') }));
    expect(linesOn('2017-03-26')).toEqual([]);
    expect(linesOn('2017-03-12')).toHaveLength(1);
  });
});

describe('a year far from all others', () => {
  test.for<[date: string, near: number]>([
    ['1017-03-07', 2016],
    ['2007-03-07', 2016],
    ['1917-03-07', 2016],
  ])('%s', ([date, near]) => {
    expect(problemLines({ ...MORE, 'minutes/m.md': minutes({ date }, '') })).toEqual([`${AT} ${far(date, near)}`]);
  });

  test('a notice is to come, but not that much', () => {
    const files = {
      ...MORE,
      'minutes/m.md': minutes({ date: '2071-03-07', kind: 'kallelse', published: '2017-06-01' }, ''),
    };
    expect(problemLines(files)).toEqual([`${AT} ${far('2071-03-07', 2017)}`]);
  });

  test.for<[name: string, date: string, files: Files]>([
    ['five years before the others', '2011-03-07', MORE],
    ['where the name of the file has the same date', '2001-03-07', { ...MORE, 'minutes/m.md': '' }],
    [
      'two meetings of a year that is far off',
      '1987-03-07',
      { ...MORE, 'minutes/z.md': minutes({ date: '1988-03-07' }, '') },
    ],
    ['an archive of one meeting more', '1998-03-07', {}],
  ])('is not %s', ([, date, { 'minutes/m.md': renamed, ...files }]) => {
    const path = renamed === undefined ? 'minutes/m.md' : `minutes/${date}.md`;
    expect(problemLines({ ...files, [path]: minutes({ date }, '') })).toEqual([]);
  });

  test('is told of whatever the name of the file is, when nobody can have been there', () => {
    expect(problemLines({ ...MORE, 'minutes/1017-03-07.md': minutes({ date: '1017-03-07' }, '') })).toHaveLength(1);
    expect(problemLines({ 'minutes/m.md': minutes({ date: '1017-03-07' }, '') })).toHaveLength(1);
  });

  test('is not that of a single meeting, long before the day of the build', () => {
    expect(problemLines({}, '2026-11-27')).toEqual([]);
  });
});

describe('another date in the name of the file', () => {
  test.for<[name: string, date: string]>([
    ['2017-03-07', '7 mars 2017'],
    ['2017-03-07-styrelsen', '7 mars 2017'],
    ['Styrelsen 2017-03-07', '7 mars 2017'],
    ['20170307 styrelsen', '7 mars 2017'],
  ])('%s', ([name, named]) => {
    expect(problemLines({ [`minutes/${name}.md`]: minutes({ date: '2017-04-07' }, '') })).toEqual([
      `content/minutes/${name}.md:2:7 varning: ${other(named, '7 april 2017')}`,
    ]);
  });

  test('is told of instead of a day to come', () => {
    expect(problemLines({ 'minutes/2017-03-07.md': minutes({ date: '2071-03-07' }, '') })).toEqual([
      `content/minutes/2017-03-07.md:2:7 varning: ${other('7 mars 2017', '7 mars 2071, som inte har varit än')}`,
    ]);
  });

  test.for<[name: string, fields?: Record<string, string>]>([
    ['2017-04-07'],
    ['20170407-styrelsen'],
    ['2017-04-07 (flyttat från 2017-03-07)'],
    ['möte 12'],
    ['2017-13-45'],
    ['120170307'],
    ['2017-03-07', { formerly: '2017-03-07' }],
  ])('%s is no such name', ([name, fields = {}]) => {
    expect(problemLines({ [`minutes/${name}.md`]: minutes({ date: '2017-04-07', ...fields }, '') })).toEqual([]);
  });
});

describe('a day on which something was due before the meeting', () => {
  const due = (text: string): string =>
    `”${text}” är före mötet, 13 februari 2017 – en senare dag väntades – rätta den dag som är fel.`;
  test.for<[text: string, due: string]>([
    ['Uppgift: Ada Test ringer Ria senast 2017-01-20.', 'senast 2017-01-20'],
    ['- [ ] Ada Test: ringer Ria (senast 2016-03-01)', 'senast 2016-03-01'],
  ])('%s', ([text, written]) => {
    const [line = '', ...others] = meetingProblems({ attendees: '[Ada Test]' }, `${text}\n`);
    expect(others).toEqual([]);
    expect(line).toMatch(/^content\/minutes\/m\.md:7:1 varning: /);
    expect(line).toContain(due(written).slice(-70));
  });

  test.for([
    'Uppgift: Ada Test ringer Ria senast 2017-02-13.',
    'Uppgift: Ada Test ringer Ria senast 20 januari.',
    '- [x] Ada Test: ringde Ria (senast 2017-01-20)',
  ])('is not: %s', (text) => {
    expect(meetingProblems({ attendees: '[Ada Test]' }, `${text}\n`)).toEqual([]);
  });
});

describe('minutes without a heading', () => {
  const long = 'Vi pratade länge om våren och om allt som ska hinnas med.\n\n'.repeat(9);
  const message =
    'content/minutes/m.md:6:1 varning: Texten har inga rubriker – en rubrik för varje punkt väntades, så att det går att hitta och länka till dem – skriv en rad som ”## Ekonomi” ovanför varje punkt.';

  test('are told of when they are long', () => {
    expect(meetingProblems({}, long)).toEqual([message]);
    const titled = meetingProblems({}, `# Gemensam grupp 13 februari 2017\n\n${long}`);
    expect(titled).toEqual([message.replace('6:1', '8:1')]);
  });

  test('are not told of when they are short, or a notice', () => {
    expect(meetingProblems({}, long.slice(0, 300))).toEqual([]);
    expect(meetingProblems({ kind: 'kallelse', date: '2017-07-13', published: '2017-06-01' }, long)).toEqual([]);
    expect(meetingProblems({}, `${long}\n\n## Övrigt\n\nInget.\n`)).toEqual([]);
  });
});

describe('a day of publication or correction before the meeting', () => {
  const early = (what: string, day: string): string =>
    `${what} ${day} är före mötet, 13 februari 2017 – mötets dag eller en senare väntades – rätta det datum som är fel.`;

  test('is told of where it stands', () => {
    const fields = { published: '2017-02-12', corrections: '[{ date: 2016-03-20, text: Rätt namn. }]' };
    expect(meetingProblems(fields)).toEqual([
      `content/minutes/m.md:4:12 varning: ${early('Publiceringsdagen', '12 februari 2017')}`,
      `content/minutes/m.md:5:23 varning: ${early('Rättelsens dag', '20 mars 2016')}`,
    ]);
  });

  test.for<[name: string, fields: Record<string, string>]>([
    ['is right on the day of the meeting', { published: '2017-02-13' }],
    ['is right in a notice', { kind: 'kallelse', published: '2017-01-30' }],
    ['is not asked about where the date of the meeting is wrong', { date: '2017-02-33', published: '2017-01-30' }],
  ])('%s', ([, fields]) => {
    expect(meetingProblems(fields).join()).not.toContain('är före mötet');
  });
});
