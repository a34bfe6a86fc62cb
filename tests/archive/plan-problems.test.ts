/** What authors are told about meetings that are moved or cancelled, with the line that says so. */
import { describe, expect, test } from 'vitest';
import { parseAnnouncement } from '../../src/content/announcement.ts';
import { type Files, minutes } from '../support/content-folder.ts';
import { problemLines } from '../support/problem-lines.ts';

const FEBRUARY: Files = { 'minutes/a.md': minutes({ date: '2017-02-13', next: '[2017-04-20 13:30 Bryggan]' }, '') };

describe('words in minutes', () => {
  const told = (text: string, fields: Readonly<Record<string, string>> = {}, files: Files = FEBRUARY): string[] =>
    problemLines({ ...files, 'minutes/b.md': minutes({ date: '2017-04-06', ...fields }, `${text}\n`) }, '2017-04-10');
  const line = (what: string, advice: string, at = 6): string =>
    `content/minutes/b.md:${at}:1 varning: Texten säger att mötet ${what}, men det står inte överst i filen – en rad under next väntades – skriv ”${advice}.`;

  test.for([
    [
      'Vi flyttar mötet till 19 april 10.30–12.00.',
      '20 april 2017 flyttas',
      '- 2017-04-19 10:30–12:00, flyttat från 2017-04-20',
    ],
    ['Mötet den 20 april ställs in.', '20 april 2017 ställs in', '- 2017-04-20 inställt'],
    ['Nästa möte ställs in.', '20 april 2017 ställs in', '- 2017-04-20 inställt'],
    [
      'Nästa möte blir den 8 maj kl 18 i stället för 3 maj.',
      '3 maj 2017 flyttas',
      '- 2017-05-08 18:00, flyttat från 2017-05-03',
    ],
  ])('are offered as a line: %s', ([text, what, advice]) => {
    expect(told(text ?? '')).toEqual([line(what ?? '', `${advice}” där`)]);
    expect(parseAnnouncement(advice?.slice(2) ?? '')).toBeDefined();
  });

  test('are offered in place of a line that has the new day alone', () => {
    expect(told('Vi flyttar mötet till 19 april.', { next: '[2017-04-19 10:30]' })).toEqual([
      line('20 april 2017 flyttas', '- 2017-04-19, flyttat från 2017-04-20” där, i stället för raden om 2017-04-19', 7),
    ]);
  });

  test.for<[string, Readonly<Record<string, string>>, Files]>([
    ['next', { next: '["2017-04-19 10:30, flyttat från 2017-04-20"]' }, {}],
    [
      'the notice',
      {},
      {
        'minutes/c.md': minutes(
          { date: '2017-04-19', kind: 'kallelse', published: '2017-04-07', moved_from: '2017-04-20' },
          '',
        ),
      },
    ],
    [
      'another file',
      {},
      {
        'groups/gemensam-grupp.md':
          '---\nname: Gemensam grupp\naliases: [GG]\nmeetings: ["2017-04-19, flyttat från 2017-04-20"]\n---\n',
      },
    ],
  ])('are told of no more when %s says so', ([, fields, files]) => {
    expect(told('Vi flyttar mötet till 19 april.', fields, { ...FEBRUARY, ...files })).toEqual([]);
  });

  test('change nothing by themselves, and say nothing where no meeting is known, or of days that have been', () => {
    expect(told('Vi flyttar mötet till 19 april.', {}, {})).toEqual([]);
    expect(
      problemLines(
        { 'minutes/b.md': minutes({ date: '2017-04-06' }, 'Mötet den 20 april ställs in.\n') },
        '2017-06-01',
      ),
    ).toEqual([]);
  });

  test('in its own notice are a field of that notice', () => {
    const notice = { date: '2017-04-19', kind: 'kallelse', published: '2017-04-07' };
    const files = { ...FEBRUARY, 'minutes/b.md': minutes(notice, 'Mötet är flyttat från 20 april till 19 april.\n') };
    expect(problemLines(files, '2017-04-10')).toEqual([
      'content/minutes/b.md:8:1 varning: Texten säger att mötet 20 april 2017 flyttas, men det står inte överst i filen – en rad där väntades – skriv ”moved_from: 2017-04-20”.',
    ]);
  });
});

describe('minutes of a day that nobody announced', () => {
  const held = minutes({ date: '2017-04-19' }, '');

  test('are probably of the announced day that went by', () => {
    expect(problemLines({ ...FEBRUARY, 'minutes/b.md': held }, '2017-04-21')).toEqual([
      'content/minutes/b.md:2:7 varning: Ingen har sagt att mötet skulle vara 19 april 2017, och mötet som var bestämt till 20 april 2017 har inget protokoll – om det flyttades väntades en rad om det – skriv ”moved_from: 2017-04-20”. Blev det inte av skriver du ”- 2017-04-20 inställt” i stället för raden i content/minutes/a.md.',
    ]);
  });

  test.for<[string, Files, string]>([
    ['the announced day is to come', {}, '2017-04-20'],
    ['it says so', { 'minutes/b.md': minutes({ date: '2017-04-19', moved_from: '2017-04-20' }, '') }, '2017-05-01'],
    [
      'that day was cancelled',
      { 'minutes/c.md': minutes({ date: '2017-03-13', next: '[2017-04-20 inställt]' }, '') },
      '2017-05-01',
    ],
    ['that day has minutes too', { 'minutes/c.md': minutes({ date: '2017-04-20' }, '') }, '2017-05-01'],
    [
      'both were announced',
      { 'minutes/c.md': minutes({ date: '2017-03-13', next: '[2017-04-19]' }, '') },
      '2017-05-01',
    ],
    ['that day is further than two weeks away', { 'minutes/b.md': minutes({ date: '2017-05-05' }, '') }, '2017-06-01'],
    [
      'a meeting is between',
      {
        'minutes/b.md': minutes({ date: '2017-04-25' }, ''),
        'minutes/c.md': minutes({ date: '2017-04-24', moved_from: '2017-04-20' }, ''),
      },
      '2017-05-01',
    ],
    [
      'it is a day of the schedule',
      { 'groups/gemensam-grupp.md': '---\nname: Gemensam grupp\naliases: [GG]\nschedule: varje onsdag\n---\n' },
      '2017-05-01',
    ],
  ])('are not asked about when %s', ([, files, today]) => {
    expect(problemLines({ ...FEBRUARY, 'minutes/b.md': held, ...files }, today)).toEqual([]);
  });

  test('are asked about once for each of two days that went by', () => {
    const files = {
      'minutes/a.md': minutes({ date: '2017-02-13', next: '[2017-04-18, 2017-04-20]' }, ''),
      'minutes/b.md': held,
      'minutes/c.md': minutes({ date: '2017-04-21' }, ''),
    };
    expect(
      problemLines(files, '2017-05-01').map(
        (text) =>
          /content\S+ |moved_from: [\d-]+/.exec(text)?.[0] && [
            text.slice(0, 20),
            /moved_from: ([\d-]+)/.exec(text)?.[1],
          ],
      ),
    ).toEqual([
      ['content/minutes/b.md', '2017-04-18'],
      ['content/minutes/c.md', '2017-04-20'],
    ]);
  });
});

describe('a notice', () => {
  test('of a meeting that others have moved has the old day', () => {
    const files = {
      'minutes/b.md': minutes({ date: '2017-04-06', next: '["2017-04-19 flyttat från 2017-04-20"]' }, ''),
      'minutes/c.md': minutes({ date: '2017-04-20', kind: 'kallelse', published: '2017-04-01' }, ''),
    };
    expect(problemLines(files, '2017-04-10')).toEqual([
      'content/minutes/c.md:2:7 varning: Mötet är flyttat till 19 april 2017, men kallelsen har den gamla dagen – mötets dag väntades – skriv ”date: 2017-04-19” och ”moved_from: 2017-04-20”.',
    ]);
  });

  test('says when it came out, until its meeting', () => {
    const files = { 'minutes/c.md': minutes({ date: '2017-04-20', kind: 'kallelse' }, '') };
    expect(problemLines(files, '2017-04-10')).toEqual([
      'content/minutes/c.md:2:7 varning: Kallelsen säger inte när den kom ut – den dagen väntades, så att flöden och kalendrar vet vad som är nytt – skriv ”published: 2017-04-10”.',
    ]);
    expect(problemLines(files, '2017-04-21')).toEqual([]);
  });
});

describe('a schedule that looks like a rule and is none', () => {
  const told = (schedule: string, more = ''): string[] =>
    problemLines({
      'groups/gemensam-grupp.md': `---\nname: Gemensam grupp\naliases: [GG]\nschedule: ${schedule}\n${more}---\n`,
    });

  test.for(['varannan måndag 13.30', 'måndagar 13.30 på Bryggan', 'varje måndag utom i juli', 'udda veckor onsdag 18'])(
    'is told of at its line: %s',
    (schedule) => {
      const [line = '', ...others] = told(schedule);
      expect(others).toEqual([]);
      expect(line).toMatch(/^content\/groups\/gemensam-grupp\.md:4:\d+ varning: /);
      expect(line).toContain(`”${schedule}” går inte att läsa som en regel`);
    },
  );

  test('is told of when it has breaks', () => {
    expect(told('en måndag i månaden', 'breaks: [2017-07-01–2017-07-31]\n')).toHaveLength(1);
  });

  test.for(['en måndag i månaden', 'varannan vecka, med uppehåll på sommaren', 'var fjärde vecka', 'på måndagar'])(
    'is not prose: %s',
    (schedule) => {
      expect(told(schedule)).toEqual([]);
    },
  );
});
