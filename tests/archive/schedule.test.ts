/** The schedule of a group's own file, and what others say of its days. */
import { describe, expect, test } from 'vitest';
import type { Occasion } from '../../src/archive/archive.ts';
import { type Files, minutes } from '../support/content-folder.ts';
import { loadFiles } from '../support/front-matter.ts';

/** The occasions of the group, with a schedule, as of a day. */
function occasions(fields: string, files: Files = {}, today = '2017-01-20'): readonly Occasion[] {
  const own = { 'groups/gemensam-grupp.md': `---\nname: Gemensam grupp\n${fields}\n---\n` };
  const { archive, problems } = loadFiles({ ...own, ...files }, today);
  if (!archive) throw new Error(problems.map(({ message }) => message).join('\n'));
  return archive.groups.find(({ id }) => id === 'gemensam-grupp')?.occasions ?? [];
}

function daysOf(fields: string, files?: Files, today?: string): string[] {
  return occasions(fields, files, today).map(({ date }) => date);
}

/** Each between two days as a line: day, time, place, state, days before. */
function linesBetween(from: string, to: string, all: readonly Occasion[]): string[] {
  return all
    .filter(({ date }) => date >= from && date <= to)
    .map(({ date, time, venue, state, movedFrom }) =>
      [date, time?.start, venue, state, ...movedFrom].filter(Boolean).join(' '),
    );
}

test('the days are those from 31 days ago to a year ahead, at the usual place and the time of the schedule', () => {
  const all = occasions('schedule: varje måndag 14.30\nplace: Bryggan\ntime: "13:30"');
  expect(all[0]).toMatchObject({ date: '2016-12-26', isNamed: false, state: 'planned', revision: 0 });
  expect(all.at(-1)?.date).toBe('2018-01-15');
  expect(linesBetween('2017-01-20', '2017-02-01', all)).toEqual([
    '2017-01-23 14:30 Bryggan planned',
    '2017-01-30 14:30 Bryggan planned',
  ]);
  expect(occasions('schedule: varje måndag\ntime: "13:30"').at(-1)?.time?.start).toBe('13:30');
});

test('odd weeks are 53 and 1 after one another', () => {
  const days = daysOf('schedule: måndagar udda veckor', {}, '2020-12-15');
  expect(days.filter((day) => day > '2020-12-10' && day < '2021-01-20')).toEqual([
    '2020-12-14',
    '2020-12-28',
    '2021-01-04',
    '2021-01-18',
  ]);
});

test('every other week goes on from its first day, and not before it', () => {
  const days = daysOf('schedule: varannan måndag 14.30 från 2017-02-06');
  expect(days.slice(0, 3)).toEqual(['2017-01-16', '2017-02-06', '2017-02-20']);
});

test.for([
  ['RRULE:FREQ=MONTHLY;BYDAY=1TU', '2017-02-07'],
  ['FREQ=MONTHLY;BYDAY=1TU;UNTIL=20171231', '2017-02-07'],
  ['"DTSTART:20170118T180000 RRULE:FREQ=WEEKLY;INTERVAL=2"', '2017-02-01'],
  ['"DTSTART;TZID=Europe/Stockholm:20170118T180000\\nRRULE:FREQ=WEEKLY;INTERVAL=2"', '2017-02-01'],
])('an RRULE gives the days too: %s', ([rule, day]) => {
  expect(daysOf(`schedule: ${rule}`)).toContain(day);
});

test.for([
  ['FREQ=WEEKLY;BYDAY=XX', 'BYDAY=XX'],
  ['FREQ=WEEKLY;BYDAY=1MO', 'BYDAY'],
  ['FREQ=HOURLY', 'FREQ=HOURLY'],
  ['RRULE:BYDAY=MO', 'FREQ saknas'],
  ['FREQ=MONTHLY;BYMONTHDAY=40', 'BYMONTHDAY=40'],
  ['FREQ=WEEKLY;BYDAY=MO;BYHOUR=13', 'BYHOUR=13'],
  ['FREQ=WEEKLY;BYDAY=MO;BYDAY=TU', 'BYDAY=TU'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', 'första dagen saknas'],
  ['FREQ=MONTHLY', 'dagen saknas'],
  ['"DTSTART:2017 FREQ=WEEKLY"', 'DTSTART:2017'],
  ['varannan måndag från 0017-01-16', '0017-01-16'],
])('a wrong RRULE is an error at its line: %s', ([rule, said]) => {
  const { problems } = loadFiles({
    'groups/gemensam-grupp.md': `---\nname: Gemensam grupp\nplace: Bryggan\nschedule: ${rule}\n---\n`,
  });
  expect(problems.map(({ severity, line, rule: name }) => [severity, line, name])).toEqual([
    ['error', 4, 'wrong-schedule'],
  ]);
  expect(problems[0]?.file).toMatch(/groups\/gemensam-grupp\.md$/);
  expect(problems[0]?.message).toContain(said);
});

test('prose is no rule, and groups that rest or have ended have no days of a schedule', () => {
  const held = ['2017-01-16'];
  expect(daysOf('schedule: en måndag i månaden')).toEqual(held);
  expect(daysOf('schedule: varannan vecka, med uppehåll på sommaren')).toEqual(held);
  expect(daysOf('schedule: varje måndag\nstatus: avslutad')).toEqual(held);
  expect(daysOf('schedule: varje måndag\nstatus: vilande')).toEqual(held);
});

test('there are none in breaks', () => {
  const days = daysOf('schedule: varje måndag\nbreaks: [2017-02-01–2017-02-19, 2017-02-27]');
  expect(days.filter((day) => day > '2017-01-20' && day < '2017-03-10')).toEqual([
    '2017-01-23',
    '2017-01-30',
    '2017-02-20',
    '2017-03-06',
  ]);
});

describe('a day of the schedule', () => {
  const schedule = 'schedule: varje måndag\ntime: "13:30"\nplace: Bryggan';

  test.for<[string, string, Files]>([
    ['the group’s own file', 'meetings: ["2017-01-31 flyttat från 2017-01-30"]', {}],
    [
      'minutes',
      '',
      { 'minutes/a.md': minutes({ date: '2017-01-18', next: '["2017-01-31 flyttat från 2017-01-30"]' }, '') },
    ],
    [
      'a notice',
      '',
      {
        'minutes/a.md': minutes(
          { date: '2017-01-31', kind: 'kallelse', moved_from: '2017-01-30', published: '2017-01-18' },
          '',
        ),
      },
    ],
  ])('is moved by %s', ([, fields, files]) => {
    const all = occasions(`${schedule}\n${fields}`, files);
    expect(linesBetween('2017-01-29', '2017-02-05', all)).toEqual(['2017-01-31 13:30 Bryggan moved 2017-01-30']);
    expect(all.find(({ date }) => date === '2017-01-31')).toMatchObject({
      firstId: '2017-01-30-gemensam-grupp',
      isNamed: true,
      revision: 1,
    });
  });

  test('is cancelled by minutes, and told so', () => {
    const files = { 'minutes/a.md': minutes({ date: '2017-01-18', next: '["2017-01-30 inställt"]' }, '') };
    const all = occasions(schedule, files);
    expect(linesBetween('2017-01-29', '2017-02-05', all)).toEqual(['2017-01-30 13:30 Bryggan cancelled']);
    expect(all.find(({ date }) => date === '2017-01-30')).toMatchObject({ revision: 1, revised: '2017-01-18' });
  });

  test('is not changed by those who say the same, nor as days go by', () => {
    const files = {
      'minutes/a.md': minutes({ date: '2017-01-18', next: '[2017-01-30 13:30 Bryggan]' }, ''),
      'minutes/b.md': minutes({ date: '2017-01-30' }, ''),
    };
    for (const today of ['2017-01-20', '2017-01-30', '2017-03-01', '2018-12-31']) {
      const day = occasions(schedule, files, today).find(({ date }) => date === '2017-01-30');
      expect(day).toMatchObject({ isNamed: true, revision: 0, time: { start: '13:30' } });
      expect(day?.revised).toBeUndefined();
    }
  });
});
