/** When a group meets, by its own file, the announcements in its minutes, its notices and minutes. */
import { describe, expect, test } from 'vitest';
import { type Files, minutes } from '../support/content-folder.ts';
import { loadFiles } from '../support/front-matter.ts';

/** What is known of the meetings of the group, a line each: day, time, place, state and what it was before. */
function planned(files: Files, today = '2017-04-10'): string[] {
  const { archive, problems } = loadFiles(files, today);
  if (!archive) return problems.map(({ message }) => message);
  const group = archive.groups.find(({ id }) => id === 'gemensam-grupp');
  return (group?.occasions ?? [])
    .filter(({ date }) => date !== '2017-01-16')
    .map(({ date, time, venue, state, movedFrom, cancelled, revision }) =>
      [
        date,
        time && [time.start, time.end].filter(Boolean).join('–'),
        venue,
        state,
        movedFrom.length > 0 && `from ${movedFrom.join(', ')}`,
        cancelled,
        revision > 0 && `revision ${revision}`,
      ]
        .filter(Boolean)
        .join(' '),
    );
}

const announcing = (date: string, next: string): string => minutes({ date, next }, '');
const FEBRUARY = announcing('2017-02-13', '[2017-04-20 13:30 Bryggan]');

describe('a moved meeting', () => {
  test.for<[string, Files]>([
    [
      'in a line of later minutes',
      { 'minutes/b.md': announcing('2017-04-06', '["2017-04-19 10:30-12:00 Kaféet, flyttat från 2017-04-20"]') },
    ],
    [
      'in words of the line',
      { 'minutes/b.md': announcing('2017-04-06', '["2017-04-19 kl 10.30–12 i Kaféet (flyttat från 20 april 2017)"]') },
    ],
    [
      'in fields of later minutes',
      {
        'minutes/b.md': announcing(
          '2017-04-06',
          '[{ date: 2017-04-19, time: 10:30-12:00, place: Kaféet, moved_from: 2017-04-20 }]',
        ),
      },
    ],
    [
      'in Swedish fields',
      {
        'minutes/b.md': announcing(
          '2017-04-06',
          '[{ datum: 2017-04-19, tid: 10:30-12:00, plats: Kaféet, flyttat från: 2017-04-20 }]',
        ),
      },
    ],
    [
      'in its notice',
      {
        'minutes/b.md': minutes(
          {
            date: '2017-04-19',
            time: '10:30-12:00',
            place: 'Kaféet',
            kind: 'kallelse',
            published: '2017-04-07',
            moved_from: '2017-04-20',
          },
          '',
        ),
      },
    ],
  ])('is one meeting, on its new day, when that stands %s', ([, files]) => {
    expect(
      planned({ 'minutes/a.md': FEBRUARY, ...files }).filter(
        (line) => line.startsWith('2017-04-1') || line.startsWith('2017-04-2'),
      ),
    ).toEqual(['2017-04-19 10:30–12:00 Kaféet moved from 2017-04-20 revision 1']);
  });

  test('keeps its time and place while nothing else is said', () => {
    const files = {
      'minutes/a.md': FEBRUARY,
      'minutes/b.md': announcing('2017-04-06', '["2017-04-19 flyttat från 2017-04-20"]'),
    };
    expect(planned(files)).toContain('2017-04-19 13:30 Bryggan moved from 2017-04-20 revision 1');
  });

  test('is not brought back by minutes that still name its old day', () => {
    const files = {
      'minutes/a.md': FEBRUARY,
      'minutes/b.md': announcing('2017-03-06', '["2017-04-19 flyttat från 2017-04-20"]'),
      'minutes/c.md': announcing('2017-04-06', '[2017-04-20 13:30 Stadshuset]'),
    };
    expect(planned(files)).toContain('2017-04-19 13:30 Bryggan moved from 2017-04-20 revision 1');
    expect(planned(files).some((line) => line.startsWith('2017-04-20'))).toBe(false);
  });

  test('may move again, and back', () => {
    const twice = {
      'minutes/a.md': FEBRUARY,
      'minutes/b.md': announcing('2017-03-06', '["2017-04-19 flyttat från 2017-04-20"]'),
      'minutes/c.md': announcing('2017-04-06', '["2017-04-26 flyttat från 2017-04-19"]'),
    };
    expect(planned(twice)).toContain('2017-04-26 13:30 Bryggan moved from 2017-04-19, 2017-04-20 revision 2');
    const back = { ...twice, 'minutes/c.md': announcing('2017-04-06', '["2017-04-20 flyttat från 2017-04-19"]') };
    expect(planned(back)).toContain('2017-04-20 13:30 Bryggan moved from 2017-04-19 revision 2');
    expect(planned(back).some((line) => line.startsWith('2017-04-19'))).toBe(false);
  });

  test('is held when its minutes are there, at both addresses', () => {
    const { archive } = loadFiles(
      { 'minutes/a.md': FEBRUARY, 'minutes/b.md': minutes({ date: '2017-04-19', moved_from: '2017-04-20' }, '') },
      '2017-05-01',
    );
    const meeting = archive?.meetings.find(({ date }) => date === '2017-04-19');
    expect(meeting).toMatchObject({ state: 'held', formerIds: ['2017-04-20-gemensam-grupp'] });
    const occasion = archive?.groups.flatMap(({ occasions }) => occasions).find(({ date }) => date === '2017-04-19');
    expect(occasion).toMatchObject({ state: 'held', firstId: '2017-04-20-gemensam-grupp' });
    // what feeds know the minutes by is of the day on which they were published
    expect(meeting?.firstId).toBe('2017-04-19-gemensam-grupp');
  });

  test('leaves a notice that still has the old day as no meeting of its own', () => {
    const files = {
      'minutes/a.md': minutes({ date: '2017-04-20', kind: 'kallelse', published: '2017-03-01' }, ''),
      'minutes/b.md': announcing('2017-04-06', '["2017-04-19 10:30 flyttat från 2017-04-20"]'),
    };
    expect(planned(files).filter((line) => line.startsWith('2017-04-2'))).toEqual([]);
    const { archive } = loadFiles(files, '2017-04-10');
    expect(archive?.meetings.find(({ date }) => date === '2017-04-20')?.movedTo).toBe('2017-04-19');
  });
});

describe('several moves', () => {
  test('that one file tells stand side by side: a series that is shifted by a week stays as many meetings', () => {
    const shifted =
      '["2017-04-27 flyttat från 2017-04-20", "2017-05-04 flyttat från 2017-04-27", "2017-05-11 flyttat från 2017-05-04"]';
    const files = {
      'minutes/a.md': announcing('2017-02-13', '[2017-04-20, 2017-04-27, 2017-05-04]'),
      'minutes/b.md': announcing('2017-04-06', shifted),
    };
    expect(planned(files).filter((line) => line.includes('moved'))).toEqual([
      '2017-04-27 moved from 2017-04-20 revision 1',
      '2017-05-04 moved from 2017-04-27 revision 1',
      '2017-05-11 moved from 2017-05-04 revision 1',
    ]);
    expect(planned(files).some((line) => line.startsWith('2017-04-20'))).toBe(false);
  });

  test('leave the old day free for another meeting, once the moved one has been', () => {
    const files = {
      'minutes/a.md': FEBRUARY,
      'minutes/b.md': announcing('2017-03-06', '["2017-04-03 flyttat från 2017-04-20"]'),
      'minutes/c.md': announcing('2017-04-03', '[2017-04-20 18:00 Kaféet]'),
    };
    const lines = planned(files);
    expect(lines.some((line) => line.startsWith('2017-04-03 13:30 Bryggan held from 2017-04-20'))).toBe(true);
    expect(lines).toContain('2017-04-20 18:00 Kaféet planned');
  });
});

test('minutes that were moved to another group are no planned meeting of the first one', () => {
  const { archive } = loadFiles(
    {
      'minutes/a.md': FEBRUARY,
      'minutes/b.md': minutes(
        { date: '2017-04-20', group: 'Ledningsgruppen', formerly: '2017-04-20-gemensam-grupp' },
        '',
      ),
    },
    '2017-05-01',
  );
  const group = archive?.groups.find(({ id }) => id === 'gemensam-grupp');
  expect(group?.occasions.map(({ date }) => date)).not.toContain('2017-04-20');
});

test.for([
  'ställs in',
  'utgår',
  'flyttat till 2017-04-21',
  'flyttat från 20 april',
  'i stället för 2017-04-19',
  'flyttat från 2017-02-30',
  'flyttat från 2017-04-20',
])('«2017-04-20 %s» is told of with what was expected, and is no venue', (words) => {
  const { problems } = loadFiles({ 'minutes/a.md': announcing('2017-02-13', `["2017-04-20 18:00 ${words}"]`) });
  expect(problems.map(({ message }) => message).join()).toContain(
    'flyttat från 2017-04-20” eller ”2017-05-03 inställt',
  );
});

describe('a cancelled meeting', () => {
  test.for([
    ['18:00 i Kaféet, inställt', '18:00 Kaféet'],
    ['är inställt', ''],
    ['– inställt!', ''],
    [', inställt.', ''],
  ])('may be written «2017-04-20 %s»', ([words, rest]) => {
    expect(planned({ 'minutes/a.md': announcing('2017-02-13', `["2017-04-20 ${words}"]`) })).toContain(
      ['2017-04-20', rest, 'cancelled', 'revision 1'].filter(Boolean).join(' '),
    );
  });

  test.for<[string, string, Files]>([
    [
      'in a line of later minutes',
      'för få kunde',
      { 'minutes/b.md': announcing('2017-04-06', '["2017-04-20 inställt: för få kunde"]') },
    ],
    [
      'in a line without quotation marks',
      'för få kunde',
      { 'minutes/b.md': announcing('2017-04-06', '\n  - 2017-04-20 inställt: för få kunde') },
    ],
    ['without a reason', '', { 'minutes/b.md': announcing('2017-04-06', '[2017-04-20 inställt]') }],
    [
      'in fields of later minutes',
      'för få kunde',
      { 'minutes/b.md': announcing('2017-04-06', '[{ date: 2017-04-20, cancelled: för få kunde }]') },
    ],
    [
      'in its notice',
      '',
      {
        'minutes/b.md': minutes(
          { date: '2017-04-20', kind: 'kallelse', published: '2017-04-01', cancelled: 'true' },
          '',
        ),
      },
    ],
    [
      'in its notice, in Swedish',
      'för få kunde',
      {
        'minutes/b.md': minutes(
          { date: '2017-04-20', kind: 'kallelse', published: '2017-04-01', inställt: 'för få kunde' },
          '',
        ),
      },
    ],
    [
      'in later minutes while its notice is still there',
      'sjukdom',
      {
        'minutes/b.md': minutes({ date: '2017-04-20', kind: 'kallelse', published: '2017-03-20' }, ''),
        'minutes/c.md': announcing('2017-04-06', '["2017-04-20 inställt: sjukdom"]'),
      },
    ],
  ])('is told when that stands %s', ([, reason, files]) => {
    const lines = planned({ 'minutes/a.md': FEBRUARY, ...files }).filter((line) => line.startsWith('2017-04-20'));
    expect(lines).toEqual([['2017-04-20 13:30 Bryggan cancelled', reason, 'revision 1'].filter(Boolean).join(' ')]);
  });

  test('is not cancelled when the field says no', () => {
    const notice = minutes({ date: '2017-04-20', kind: 'kallelse', published: '2017-04-01', cancelled: 'nej' }, '');
    expect(planned({ 'minutes/b.md': notice })).toEqual(['2017-04-20 planned']);
  });

  test('was never held, has no outcomes and counts in no age', () => {
    const { archive } = loadFiles(
      {
        'minutes/a.md': minutes({ date: '2017-02-13' }, '## Övrigt\n\nUppgift: Ada ringer Ria.\n'),
        'minutes/b.md': minutes(
          { date: '2017-03-13', cancelled: 'snöstorm' },
          '## Övrigt\n\nBeslut: Vi ses i april.\n',
        ),
        'minutes/c.md': minutes({ date: '2017-04-20' }, ''),
      },
      '2017-05-01',
    );
    expect(archive?.meetings.find(({ date }) => date === '2017-03-13')).toMatchObject({
      state: 'cancelled',
      outcomes: [],
    });
    expect(archive?.outcomes.map(({ age }) => age.meetings)).toEqual([1]);
  });
});

describe('what a notice does not say stays as it was announced:', () => {
  test('its time and place', () => {
    const notice = minutes({ date: '2017-04-20', kind: 'kallelse', published: '2017-04-01' }, '');
    expect(planned({ 'minutes/a.md': FEBRUARY, 'minutes/b.md': notice })).toContain('2017-04-20 13:30 Bryggan planned');
  });

  test('its place, with another time', () => {
    const notice = minutes({ date: '2017-04-20', time: '18:00', kind: 'kallelse', published: '2017-04-01' }, '');
    expect(planned({ 'minutes/a.md': FEBRUARY, 'minutes/b.md': notice })).toContain(
      '2017-04-20 18:00 Bryggan planned revision 1',
    );
  });
});

test('a group’s own file lists meetings, at its usual time and place unless it says others', () => {
  const group = (fields: string): Files => ({
    'groups/gemensam-grupp.md': `---\nname: Gemensam grupp\n${fields}---\n`,
  });
  expect(
    planned(
      group(
        'time: 13:30\nplace: Bryggan\nmeetings:\n  - 2017-05-22\n  - 2017-06-12 18:00 Kaféet\n  - 2017-08-28 inställt\n',
      ),
    ),
  ).toEqual([
    '2017-05-22 13:30 Bryggan planned',
    '2017-06-12 18:00 Kaféet planned',
    '2017-08-28 13:30 Bryggan cancelled revision 1',
  ]);
});

test.for([
  ['next: [{ date: 2017-05-02, moved_from: i går }]', '”i går” är inget datum'],
  ['next: [{ time: 18:00 }]', 'date'],
  ['moved_from: i våras', '”i våras” är inget datum'],
])('%s is an error with what was expected', ([line, said]) => {
  const { problems } = loadFiles({ 'minutes/a.md': `---\ndate: 2017-02-13\ngroup: Gemensam grupp\n${line}\n---\n` });
  expect(problems.map(({ message }) => message).join('\n')).toContain(said);
});

test('minutes that tell no day of publication change nothing of what is known on the day of their meeting', () => {
  const known = (today: string) => {
    const { archive } = loadFiles({ 'minutes/a.md': minutes({ date: '2017-04-20', time: '13:30' }, 'Text.\n') }, today);
    const occasion = archive?.groups.flatMap(({ occasions }) => occasions).find(({ date }) => date === '2017-04-20');
    return [occasion?.time?.start, occasion?.revision, occasion?.revised];
  };
  expect(known('2017-04-10')).toEqual(['13:30', 0, undefined]);
  expect(known('2017-04-25')).toEqual(known('2017-04-10'));
});
