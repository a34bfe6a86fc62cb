/** Dates and times in files: a single form is valid, and nothing is rolled over or guessed. */
import { expect, test } from 'vitest';
import { minutes } from '../support/content-folder.ts';
import { loadFiles, withLines } from '../support/front-matter.ts';
import { problemLines } from '../support/problem-lines.ts';

const WRONG = [
  '2026-02-30',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-01-32',
  '2026-04-31',
  '2027-02-29',
  '1900-02-29',
  '20260102',
  '2026/01/02',
  '02/01/2026',
  '2026.01.02',
  '02-01-2026',
  '2.1.2026',
  '2026-1-2',
  '2026-1-02',
  '2026-01-2',
  '26-01-02',
  '12026-01-02',
  '+002026-01-02',
  '-2026-01-02',
  '2026-01',
  '2026',
  '2026-W01',
  '2026-W01-5',
  '2026-002',
  '2026-01-02T10:00',
  '2026-01-02T10:00:00Z',
  '2026-01-02 10:00',
  '2026-01-02Z',
  '2026-01-02+01:00',
  '2026-01-02.',
  '2026 -01-02',
  '2026-01-02-03',
  '2026\u201301\u201302',
  '2026\u201101\u201102',
  '２０２６-01-02',
  '2O26-01-02',
  '2026-01-l2',
  '2 januari 2026',
  'den 2 januari 2026',
  'fredag 2 januari',
  'januari 2026',
  'Jan 2 2026',
  'i dag',
  '1767312000',
] as const;

test('dozens of spellings of a date that is none, or not written as one', () => {
  expect(WRONG.length).toBeGreaterThanOrEqual(40);
  const path = (index: number): string => `minutes/${String(index + 10)}.md`;
  const files = Object.fromEntries(WRONG.map((date, index) => [path(index), minutes({ date }, '')]));
  expect(problemLines(files)).toEqual(
    WRONG.map(
      (date, index) =>
        `content/${path(index)}:2:7 fel: ”${date}” är inget datum – år-månad-dag väntades, till exempel 2017-01-16 – rätta datumet.`,
    ),
  );
});

test.for(['published', 'corrections', 'next'])('the dates of ”%s” are read as strictly', (key) => {
  const line =
    {
      published: 'published: 2017-02-30',
      corrections: 'corrections: [{ date: 2017-02-30, text: x }]',
      next: 'next: [2017-02-30 13:30]',
    }[key] ?? '';
  const lines = problemLines(withLines(line));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('”2017-02-30');
});

test.for(['"2026-01-02"', "'2026-01-02'", '2026-01-02   # fredag', '2026-01-02'])(
  'the date %s is the second of January',
  (written) => {
    const { archive } = loadFiles({ 'minutes/m.md': minutes({ date: written }, '') }, '2026-06-30');
    expect(archive?.meetings.at(-1)?.date).toBe('2026-01-02');
  },
);

test.for([
  ['13:30', { start: '13:30' }],
  ['13.30', { start: '13:30' }],
  ['9:05', { start: '09:05' }],
  ['13:30-15:30', { start: '13:30', end: '15:30' }],
  ['13.30–15:30', { start: '13:30', end: '15:30' }],
  ['"13:30 - 15:30"', { start: '13:30', end: '15:30' }],
] as const)('the time %s', ([written, time]) => {
  expect(loadFiles(withLines(`time: ${written}`)).archive?.meetings.at(-1)?.time).toEqual(time);
});

test.for(['24:00', '25:00', '13:60', '810', '1330', 'kl 13', '13:30-', '15:30-13:30', 'eftermiddag'])(
  '”%s” is no time, and the form is told',
  (time) => {
    expect(problemLines(withLines(`time: ${time}`))).toEqual([
      `content/minutes/m.md:4:7 fel: ”${time}” är ingen tid – till exempel 13:30 eller 13:30-15:30 väntades – rätta tiden.`,
    ]);
  },
);
