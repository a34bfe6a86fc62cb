/** What is published as of a day: drafts, minutes with a day of publication, notices, and announced meetings. */
import { expect, test } from 'vitest';
import { comingOccasions } from '../../src/archive/planning/occasions.ts';
import type { Files } from '../support/content-folder.ts';
import { minutes } from '../support/content-folder.ts';
import { loadFiles } from '../support/front-matter.ts';

/** The meetings of February that are out on a day, with their state. */
function outOn(today: string, fields: Readonly<Record<string, string>>): string[] {
  const { archive } = loadFiles({ 'minutes/m.md': minutes({ date: '2017-02-13', ...fields }, '') }, today);
  return archive?.meetings.filter(({ date }) => date === '2017-02-13').map(({ state }) => state) ?? ['no archive'];
}

test.for([
  ['minutes on the day before', '2017-02-12', {}, []],
  ['minutes on the very day', '2017-02-13', {}, ['held']],
  ['minutes on the day after', '2017-02-14', {}, ['held']],
  ['minutes before the day they are published', '2017-02-19', { published: '2017-02-20' }, []],
  ['minutes on the day they are published', '2017-02-20', { published: '2017-02-20' }, ['held']],
  ['a notice long before the meeting', '2017-01-01', { kind: 'kallelse' }, ['planned']],
  ['a notice before the day it is published', '2017-01-01', { kind: 'kallelse', published: '2017-02-01' }, []],
  ['a notice from the day it is published', '2017-02-01', { kind: 'kallelse', published: '2017-02-01' }, ['planned']],
  ['a notice on the day of the meeting', '2017-02-13', { kind: 'kallelse' }, ['held']],
  ['minutes published before their meeting', '2017-02-01', { published: '2017-02-01' }, ['planned']],
  ['a draft', '2017-06-30', { draft: 'ja' }, []],
  ['a draft of a notice', '2017-01-01', { draft: 'true', kind: 'kallelse' }, []],
  ['minutes that are no draft any more', '2017-06-30', { draft: 'nej' }, ['held']],
] as const)('%s', ([, today, fields, expected]) => {
  expect(outOn(today, fields)).toEqual(expected);
});

test('what is not out is in no list, timeline or organisation', () => {
  const { archive } = loadFiles({
    'minutes/m.md': minutes(
      { date: '2017-02-13', draft: 'ja', attendees: '[{ name: Ada Test, organisation: G7 }]' },
      '## Fritidsbanken\n\nHemligt.\n',
    ),
  });
  expect(archive?.groups.flatMap(({ meetings }) => meetings.map(({ date }) => date))).toEqual(['2017-01-16']);
  expect(archive?.projects.find(({ id }) => id === 'fritidsbanken')?.timeline).toEqual([]);
  expect(archive?.organisations.flatMap(({ meetings }) => meetings)).toEqual([]);
});

/** The coming meetings of the group on a day that are announced and have no notice. */
function announcedOn(today: string, files: Files): string[] {
  const { archive } = loadFiles(files, today);
  if (!archive) return ['no archive'];
  const groups = archive.groups.filter(({ id }) => id === 'gemensam-grupp');
  return comingOccasions(groups, archive.today)
    .filter(({ meeting }) => !meeting)
    .map(({ date, time, venue }) => [date, time?.start, venue].filter(Boolean).join(' '));
}

const ANNOUNCING: Files = {
  'minutes/a.md': minutes(
    { date: '2017-02-13', next: '[2017-05-22 13:30 Bryggan, 2017-03-13 13.30 Bryggan, 2017-04-24]' },
    '',
  ),
};

test('announced meetings are those from today on, in their order', () => {
  expect(announcedOn('2017-02-20', ANNOUNCING)).toEqual([
    '2017-03-13 13:30 Bryggan',
    '2017-04-24',
    '2017-05-22 13:30 Bryggan',
  ]);
  expect(announcedOn('2017-04-24', ANNOUNCING)).toEqual(['2017-04-24', '2017-05-22 13:30 Bryggan']);
  expect(announcedOn('2017-05-23', ANNOUNCING)).toEqual([]);
});

test('a file with a date to come plans its own meeting, and what is in it is not told', () => {
  const fields = { date: '2017-02-13', time: '13:30', place: 'Bryggan', next: '[2017-03-13]' };
  const files = { 'minutes/a.md': minutes(fields, '## Klarspråk\n\nInget sagt än.\n') };
  expect(announcedOn('2017-02-12', ANNOUNCING)).toEqual(['2017-02-13']);
  expect(announcedOn('2017-02-12', files)).toEqual(['2017-02-13 13:30 Bryggan']);
  expect(loadFiles(files, '2017-02-12').archive?.meetings.map(({ date }) => date)).toEqual(['2017-01-16']);
});

test.for<[string, Files]>([
  ['a draft', { 'minutes/a.md': minutes({ date: '2017-02-13', draft: 'ja' }, '') }],
  ['one that is published later', { 'minutes/a.md': minutes({ date: '2017-02-13', published: '2017-02-20' }, '') }],
  ['one whose file’s name has another date', { 'minutes/2017-01-13.md': minutes({ date: '2017-02-13' }, '') }],
  ['one more than a year ahead', { 'minutes/a.md': minutes({ date: '2018-02-14' }, '') }],
  [
    'one of many, which were held later',
    Object.fromEntries(
      ['02-13', '03-13', '04-24', '05-22'].map((day) => [`minutes/${day}.md`, minutes({ date: `2017-${day}` }, '')]),
    ),
  ],
])('a file with a date to come plans nothing when it is %s', ([, files]) => {
  expect(announcedOn('2017-02-12', files)).toEqual([]);
});

test('a meeting that has got its notice or its minutes is announced no more', () => {
  const notice = minutes({ date: '2017-04-24', kind: 'kallelse' }, '');
  expect(announcedOn('2017-02-20', { ...ANNOUNCING, 'minutes/b.md': notice })).toEqual([
    '2017-03-13 13:30 Bryggan',
    '2017-05-22 13:30 Bryggan',
  ]);
  const held = minutes({ date: '2017-03-13' }, '');
  expect(announcedOn('2017-03-13', { ...ANNOUNCING, 'minutes/b.md': held })).toEqual([
    '2017-04-24',
    '2017-05-22 13:30 Bryggan',
  ]);
});

test('another group’s meeting on the day changes nothing', () => {
  const other = minutes({ date: '2017-04-24', group: 'Ledningsgruppen', kind: 'kallelse' }, '');
  expect(announcedOn('2017-04-01', { ...ANNOUNCING, 'minutes/b.md': other })).toEqual([
    '2017-04-24',
    '2017-05-22 13:30 Bryggan',
  ]);
});

test('later minutes say time and place of a meeting anew', () => {
  const later = minutes({ date: '2017-03-13', next: '[2017-04-24 10:00 Stadshuset]' }, '');
  expect(announcedOn('2017-04-01', { ...ANNOUNCING, 'minutes/b.md': later })).toEqual([
    '2017-04-24 10:00 Stadshuset',
    '2017-05-22 13:30 Bryggan',
  ]);
});
