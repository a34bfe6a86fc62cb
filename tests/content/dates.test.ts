/** Dates and times in files: what is plain is read, and nothing is rolled over or guessed. */
import { expect, test } from 'vitest';
import { parseAnnouncement } from '../../src/content/announcement.ts';
import { minutes } from '../support/content-folder.ts';
import { loadFiles, withLines } from '../support/front-matter.ts';
import { problemLines } from '../support/problem-lines.ts';

/** No date, and what its author is asked; without a day of theirs, what is plain is not. */
const WRONG: readonly (readonly [written: string, meant?: string])[] = [
  ['2026-02-30'],
  ['2026-13-01'],
  ['2026-00-10'],
  ['2026-01-00'],
  ['2026-01-32'],
  ['2026-04-31'],
  ['2027-02-29'],
  ['1900-02-29'],
  ['20260102', '2026-01-02'],
  ['2026/01/02', '2026-01-02'],
  ['02/01/2026', '2026-01-02'],
  ['2026.01.02', '2026-01-02'],
  ['02-01-2026', '2026-01-02'],
  ['2.1.2026', '2026-01-02'],
  ['2026-1-2', '2026-01-02'],
  ['2026-1-02', '2026-01-02'],
  ['2026-01-2', '2026-01-02'],
  ['26-01-02'],
  ['12026-01-02'],
  ['+002026-01-02'],
  ['-2026-01-02'],
  ['2026-01'],
  ['2026'],
  ['2026-W01'],
  ['2026-W01-5'],
  ['2026-002'],
  ['2026-01-02T10:00'],
  ['2026-01-02T10:00:00Z'],
  ['2026-01-02 10:00'],
  ['2026-01-02Z'],
  ['2026-01-02+01:00'],
  ['2026-01-02.', '2026-01-02'],
  ['2026 -01-02', '2026-01-02'],
  ['2026-01-02-03'],
  ['2026\u201301\u201302', '2026-01-02'],
  ['2026\u201101\u201102', '2026-01-02'],
  ['２０２６-01-02', '2026-01-02'],
  ['2O26-01-02'],
  ['2026-01-l2'],
  ['fredag 2 januari'],
  ['januari 2026'],
  ['Jan 2 2026'],
  ['i dag'],
  ['1767312000'],
  ['24/11 2026', '2026-11-24'],
  ['24/11-2026', '2026-11-24'],
  ['24/11-26', '2026-11-24'],
  ['24/11 -98', '1998-11-24'],
  ['24 nov 2026', '2026-11-24'],
  ['24 nov. 2026', '2026-11-24'],
  ['24:e november 2026', '2026-11-24'],
  ['tisdag den 24/11 2026', '2026-11-24'],
  ['30/2 2026'],
  ['11/24/2026'],
  ['24/11'],
];

function isNoDate(written: string, meant?: string): string {
  const remedy = meant
    ? `år-månad-dag väntades – menade du ”${meant}”?`
    : 'år-månad-dag väntades, till exempel 2017-01-16 – rätta datumet.';
  return `”${written}” är inget datum – ${remedy}`;
}

test('dozens of spellings of a date that is none, or not written as one', () => {
  expect(WRONG.length).toBeGreaterThanOrEqual(40);
  const path = (index: number): string => `minutes/${String(index + 10)}.md`;
  const files = Object.fromEntries(WRONG.map(([date], index) => [path(index), minutes({ date }, '')]));
  expect(problemLines(files)).toEqual(
    WRONG.map(([date, meant], index) => `content/${path(index)}:2:7 fel: ${isNoDate(date, meant)}`),
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
  ['13:30 - 15:00', { start: '13:30', end: '15:00' }],
  ['kl 13', { start: '13:00' }],
  ['klockan 9.30', { start: '09:30' }],
  ['kl 13-15', { start: '13:00', end: '15:00' }],
  ['kl. 13.30–15', { start: '13:30', end: '15:00' }],
  ['Kl. 18 till 20', { start: '18:00', end: '20:00' }],
  ['13–15', { start: '13:00', end: '15:00' }],
  ['13.30-15', { start: '13:30', end: '15:00' }],
  ['18.00', { start: '18:00' }],
] as const)('the time %s', ([written, time]) => {
  expect(loadFiles(withLines(`time: ${written}`)).archive?.meetings.at(-1)?.time).toEqual(time);
});

test.for(['24:00', '25:00', '13:60', '810', '1330', '13', 'kl 25', '13:30-', '15-', 'eftermiddag'])(
  '”%s” is no time, and the form is told',
  (time) => {
    expect(problemLines(withLines(`time: ${time}`))).toEqual([
      `content/minutes/m.md:4:7 fel: ”${time}” är ingen tid – till exempel 13:30 eller 13:30-15:30 väntades – rätta tiden.`,
    ]);
  },
);

test.for(['15:30-13:30', '15:00-13:00', 'kl 15-13', '13:30-13:30'])('”%s” ends before it begins', (time) => {
  expect(problemLines(withLines(`time: ${time}`))).toEqual([
    `content/minutes/m.md:4:7 fel: ”${time}” slutar innan det börjar – en tid före klockslaget då det slutar väntades – byt plats på dem, eller rätta tiden.`,
  ]);
});

test.for([
  ['måndag 2 januari 2017', '2017-01-02'],
  ['Måndagen den 2 januari 2017', '2017-01-02'],
  ['mån 2017-01-02', '2017-01-02'],
  ['tisdag 2017-03-07', '2017-03-07'],
] as const)('a weekday may stand before the day: %s', ([written, date]) => {
  const { archive, problems } = loadFiles({ 'minutes/m.md': minutes({ date: written }, '') });
  expect(problems).toEqual([]);
  expect(archive?.meetings.map((meeting) => meeting.date)).toContain(date);
});

test.for([
  ['tisdag 6 mars 2017', '6 mars 2017 är en måndag, inte en tisdag'],
  ['tisdag 2017-03-06', '6 mars 2017 är en måndag, inte en tisdag'],
] as const)('a weekday that does not fit is a warning, once: %s', ([date, why]) => {
  expect(problemLines({ 'minutes/m.md': minutes({ date }, '') })).toEqual([
    `content/minutes/m.md:2:7 varning: Veckodagen stämmer inte – ${why} – rätta veckodagen eller datumet.`,
  ]);
});

test.for([
  ['måndag 30 februari 2017'],
  ['måndag'],
  ['måndag 6 mars'],
  ['märsdag 2017-03-07'],
  ['måndag 6/3 2017', '2017-03-06'],
] as const)('”%s” is no date', ([date, meant]) => {
  expect(problemLines({ 'minutes/m.md': minutes({ date }, '') })).toContain(
    `content/minutes/m.md:2:7 fel: ${isNoDate(date, meant)}`,
  );
});

test('a coming meeting whose day is not written as one is offered the line with the day, and keeps the rest of it', () => {
  expect(problemLines(withLines('next: [24/11 2017 kl. 13.30 Bryggan]'))).toEqual([
    expect.stringContaining(
      '”24/11 2017 kl. 13.30 Bryggan” är inget kommande möte – datum, tid och plats väntades – menade du ”2017-11-24 kl. 13.30 Bryggan”?',
    ),
  ]);
});

test.for([
  [
    '2017-05-03 kl. 18.00-20.00 i Köket',
    { date: '2017-05-03', time: { start: '18:00', end: '20:00' }, venue: 'Köket' },
  ],
  ['2017-05-03', { date: '2017-05-03' }],
  ['2017-05-03 Köket', { date: '2017-05-03', venue: 'Köket' }],
  [
    'onsdag 3 maj 2017, kl 18-20, på Bryggan',
    { date: '2017-05-03', time: { start: '18:00', end: '20:00' }, venue: 'Bryggan' },
  ],
  ['2017-05-03 13:30 - 15:00 sal 3', { date: '2017-05-03', time: { start: '13:30', end: '15:00' }, venue: 'sal 3' }],
  ['2017-05-03 3:e våningen', { date: '2017-05-03', venue: '3:e våningen' }],
] as const)('the coming meeting %s', ([written, occasion]) => {
  expect(parseAnnouncement(written)).toEqual(occasion);
});

test.for(['2017-05-03 kl 25', '2017-05-03 18:70 Köket', '2017-05-03 kl 20-18 Köket', '3 maj', '2017-05-03Köket'])(
  '”%s” is no coming meeting',
  (written) => {
    expect(parseAnnouncement(written)).toBeUndefined();
  },
);
