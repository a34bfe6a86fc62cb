/** Which iCalendar files a site has, at which addresses, and which meetings are in each. */
import { expect, test } from 'vitest';
import { filesOf } from '../support/built-site.ts';
import { calendarAt, calendarsOf, eventsIn, propertyOf } from '../support/calendars.ts';
import { type Files, minutes } from '../support/content-folder.ts';
import { loadFiles } from '../support/front-matter.ts';

const daysIn = (calendars: ReadonlyMap<string, string>, path: string): string[] =>
  eventsIn(calendarAt(calendars, path)).map(({ start, summary }) => `${start.slice(0, 10)} ${summary}`);

const announcing = (date: string, next: string, more: Record<string, string> = {}, text = ''): string =>
  minutes({ date, next, ...more }, text);

test('all groups, each group, each project and each meeting have one', () => {
  const calendars = calendarsOf({
    'minutes/a.md': announcing('2017-02-13', '[2017-04-20]'),
    'minutes/b.md': announcing('2017-02-06', '[2017-05-02]', { group: 'Ledningsgruppen' }),
  });
  expect([...calendars.keys()]).toEqual([
    '/kalender/kalender.ics',
    '/grupper/gemensam-grupp/kalender.ics',
    '/grupper/ledningsgruppen/kalender.ics',
    '/projekt/fritidsbanken/kalender.ics',
    '/projekt/klarsprak/kalender.ics',
    '/protokoll/2017-01-16-gemensam-grupp/mote.ics',
    '/protokoll/2017-02-06-ledningsgruppen/mote.ics',
    '/protokoll/2017-02-13-gemensam-grupp/mote.ics',
    '/protokoll/2017-04-20-gemensam-grupp/mote.ics',
    '/protokoll/2017-05-02-ledningsgruppen/mote.ics',
  ]);
  expect(daysIn(calendars, '/kalender/kalender.ics')).toEqual([
    '2017-01-16 Gemensam grupp',
    '2017-02-06 Ledningsgruppen',
    '2017-02-13 Gemensam grupp',
    '2017-04-20 Gemensam grupp',
    '2017-05-02 Ledningsgruppen',
  ]);
  expect(daysIn(calendars, '/grupper/ledningsgruppen/kalender.ics')).toEqual([
    '2017-02-06 Ledningsgruppen',
    '2017-05-02 Ledningsgruppen',
  ]);
  expect(daysIn(calendars, '/protokoll/2017-04-20-gemensam-grupp/mote.ics')).toEqual(['2017-04-20 Gemensam grupp']);
});

test('a project’s has the meetings that dealt with it, and those of the same groups where it may come up', () => {
  const files = {
    'minutes/a.md': announcing('2017-02-13', '[2017-04-20]'),
    'minutes/b.md': announcing('2017-02-06', '[2017-05-02]', { group: 'Ledningsgruppen' }),
  };
  expect(daysIn(calendarsOf(files), '/projekt/klarsprak/kalender.ics')).toEqual([
    '2017-01-16 Gemensam grupp',
    '2017-04-20 Gemensam grupp',
  ]);
  const ended = { ...files, 'projects/klarsprak.md': '---\nname: Klarspråk\nstatus: avslutat\n---\n' };
  expect(daysIn(calendarsOf(ended), '/projekt/klarsprak/kalender.ics')).toEqual(['2017-01-16 Gemensam grupp']);
});

test('one of thousands of meetings stays small: it goes two years back, and has all that are coming', () => {
  const files = {
    'minutes/a.md': minutes({ date: '2015-02-20' }, ''),
    'minutes/b.md': minutes({ date: '2015-02-19' }, ''),
    'minutes/c.md': announcing('2017-02-13', '[2019-12-09]'),
  };
  const calendars = calendarsOf(files);
  for (const path of ['/kalender/kalender.ics', '/grupper/gemensam-grupp/kalender.ics'])
    expect(daysIn(calendars, path).map((line) => line.slice(0, 10))).toEqual([
      '2015-02-20',
      '2017-01-16',
      '2017-02-13',
      '2019-12-09',
    ]);
  expect(daysIn(calendars, '/protokoll/2015-02-19-gemensam-grupp/mote.ics')).toHaveLength(1);
});

test('those that can be followed say what they are called, where they are and how often to look', () => {
  const calendar = calendarAt(calendarsOf({}), '/projekt/klarsprak/kalender.ics');
  expect(propertyOf(calendar, 'x-wr-calname')).toBe('Klarspråk – Provarkivet');
  expect(propertyOf(calendar, 'source')).toBe('https://prov.example/projekt/klarsprak/kalender.ics');
  expect(propertyOf(calendar, 'url')).toBe('https://prov.example/projekt/klarsprak/');
  expect(calendar).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT12H\r\nX-PUBLISHED-TTL:PT12H\r\n');
});

test('they are at the former addresses of what they are of too, as feeds are', () => {
  const calendars = calendarsOf({
    'groups/gemensam-grupp.md': '---\nname: Gemensam grupp\nformerly: storgruppen\n---\n',
    'projects/klarsprak.md': '---\nname: Klarspråk\nformerly: spraket\n---\n',
    'minutes/a.md': announcing('2017-02-13', '[2017-04-20]'),
    'minutes/b.md': announcing('2017-02-20', '["2017-04-19 flyttat från 2017-04-20"]'),
  });
  for (const [now, before] of [
    ['/grupper/gemensam-grupp/kalender.ics', '/grupper/storgruppen/kalender.ics'],
    ['/projekt/klarsprak/kalender.ics', '/projekt/spraket/kalender.ics'],
    ['/protokoll/2017-04-19-gemensam-grupp/mote.ics', '/protokoll/2017-04-20-gemensam-grupp/mote.ics'],
    ['/protokoll/2017-04-19-gemensam-grupp/mote.ics', '/protokoll/2017-04-20-storgruppen/mote.ics'],
  ] as const)
    expect(calendarAt(calendars, before)).toBe(calendarAt(calendars, now));
});

test.for<[string, Files]>([
  [
    'a notice still has the day that its meeting was moved from',
    {
      'minutes/a.md': minutes({ date: '2017-04-20', kind: 'kallelse', published: '2017-02-01' }, ''),
      'minutes/b.md': announcing('2017-02-20', '["2017-04-19 flyttat från 2017-04-20"]'),
    },
  ],
  [
    'a meeting was held on the day that another was moved from',
    {
      'minutes/a.md': minutes({ date: '2017-02-21' }, ''),
      'minutes/b.md': announcing('2017-02-20', '["2017-02-24 flyttat från 2017-02-21"]'),
    },
  ],
])('no two pages, calendars or events are taken for one when %s', async ([, files]) => {
  const { archive } = loadFiles(files, '2017-02-22');
  if (!archive) throw new Error('The archive has errors');
  const paths = (await filesOf(archive)).map(({ path }) => path);
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  const uids = eventsIn(calendarAt(calendarsOf(files, '2017-02-22'), '/kalender/kalender.ics')).map(({ uid }) => uid);
  expect(new Set(uids).size).toBe(uids.length);
});

test('a notice with the day that its meeting was moved from has the meeting on its new day', () => {
  const calendars = calendarsOf({
    'minutes/a.md': minutes({ date: '2017-04-20', kind: 'kallelse', published: '2017-02-01' }, ''),
    'minutes/b.md': announcing('2017-02-20', '["2017-04-19 flyttat från 2017-04-20"]'),
  });
  expect(daysIn(calendars, '/protokoll/2017-04-20-gemensam-grupp/mote.ics')).toEqual([
    '2017-04-19 Gemensam grupp (flyttat från 20 april)',
  ]);
});
