/** What calendars are told of a meeting besides its day: which one it is, how often it has changed, and when it last did. */
import { describe, expect, test } from 'vitest';
import type { Occasion } from '../../src/archive/archive.ts';
import { type Files, minutes } from '../support/content-folder.ts';
import { loadFiles } from '../support/front-matter.ts';

/** The group's only meeting after 16 January 2017. */
function occasionOf(files: Files, today = '2017-04-10'): Occasion {
  const { archive, problems } = loadFiles(files, today);
  if (!archive) throw new Error(problems.map(({ message }) => message).join('\n'));
  const occasions = archive.groups.flatMap(({ occasions }) => occasions);
  const coming = occasions.filter(({ date }) => date > '2017-04-10');
  expect(coming).toHaveLength(1);
  return coming[0] as Occasion;
}

const announcing = (date: string, next: string): string => minutes({ date, next }, '');
const group = (lines: string): Files => ({ 'groups/gemensam-grupp.md': `---\nname: Gemensam grupp\n${lines}---\n` });
const notice = (fields: Record<string, string>): string => minutes({ kind: 'kallelse', ...fields }, '');
const FEBRUARY = announcing('2017-02-13', '[2017-04-20 13:30 Bryggan]');

test.for<[string, Files, number, string | undefined]>([
  ['that was announced once', { 'minutes/a.md': FEBRUARY }, 0, '2017-02-13'],
  [
    'that was announced twice alike',
    { 'minutes/a.md': FEBRUARY, 'minutes/b.md': announcing('2017-03-13', '[2017-04-20 13:30 Bryggan]') },
    0,
    '2017-02-13',
  ],
  [
    'at another time in later minutes',
    { 'minutes/a.md': FEBRUARY, 'minutes/b.md': announcing('2017-03-13', '[2017-04-20 18:00 Bryggan]') },
    1,
    '2017-03-13',
  ],
  ['that only the group’s own file names', group('meetings: [2017-04-20 13:30]\n'), 0, undefined],
  [
    'of the group’s own file that is announced as it stands there',
    { ...group('meetings: [2017-04-20 13:30 Bryggan]\n'), 'minutes/a.md': FEBRUARY },
    0,
    undefined,
  ],
  [
    'of the group’s own file that is announced at another time',
    { ...group('meetings: [2017-04-20 18:00 Bryggan]\n'), 'minutes/a.md': FEBRUARY },
    1,
    '2017-02-13',
  ],
  ['that the group’s own file moves', group('meetings: ["2017-04-20, flyttat från 2017-04-19"]\n'), 1, undefined],
  ['that the group’s own file cancels', group('meetings: [2017-04-20 inställt]\n'), 1, undefined],
  [
    'whose notice moves it, and is alone in knowing it',
    { 'minutes/b.md': notice({ date: '2017-04-19', moved_from: '2017-04-20', published: '2017-04-01' }) },
    1,
    '2017-04-01',
  ],
  [
    'whose notice was moved twice, of which the minutes know one day',
    {
      'minutes/a.md': FEBRUARY,
      'minutes/b.md': notice({
        date: '2017-04-19',
        time: '13:30',
        moved_from: '[2017-04-20, 2017-04-21]',
        published: '2017-04-01',
      }),
    },
    2,
    '2017-04-01',
  ],
  [
    'whose notice tells no day of its own',
    { 'minutes/a.md': FEBRUARY, 'minutes/b.md': notice({ date: '2017-04-20', time: '18:00' }) },
    1,
    '2017-02-13',
  ],
  ['that only a notice without a day knows', { 'minutes/b.md': notice({ date: '2017-04-20' }) }, 0, undefined],
])('a meeting %s', ([, files, revision, revised]) => {
  const occasion = occasionOf(files);
  expect({ revision: occasion.revision, revised: occasion.revised }).toEqual({ revision, revised });
});

describe('the first id of a meeting is of the day that it was planned for first', () => {
  const FIRST = '2017-04-20-gemensam-grupp';

  test.for<[string, Files]>([
    [
      'when later minutes move it',
      { 'minutes/b.md': announcing('2017-03-06', '["2017-04-19 flyttat från 2017-04-20"]') },
    ],
    [
      'when its notice says nothing of the move',
      {
        'minutes/b.md': announcing('2017-03-06', '["2017-04-19 flyttat från 2017-04-20"]'),
        'minutes/c.md': notice({ date: '2017-04-19', published: '2017-04-01' }),
      },
    ],
    [
      'when it is moved again by its notice',
      {
        'minutes/b.md': announcing('2017-03-06', '["2017-04-19 flyttat från 2017-04-20"]'),
        'minutes/c.md': notice({ date: '2017-04-26', moved_from: '2017-04-19', published: '2017-04-01' }),
      },
    ],
    [
      'when it is moved back',
      {
        'minutes/b.md': announcing('2017-03-06', '["2017-04-19 flyttat från 2017-04-20"]'),
        'minutes/c.md': announcing('2017-04-06', '["2017-04-20 flyttat från 2017-04-19"]'),
      },
    ],
  ])('%s', ([, files]) => {
    expect(occasionOf({ 'minutes/a.md': FEBRUARY, ...files }).firstId).toBe(FIRST);
  });

  test('when the group’s own file has the new day already', () => {
    const files = {
      ...group('meetings: [2017-04-19 13:30]\n'),
      'minutes/b.md': notice({ date: '2017-04-19', moved_from: '2017-04-20', published: '2017-04-01' }),
    };
    expect(occasionOf(files).firstId).toBe(FIRST);
  });
});
