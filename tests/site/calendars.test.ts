/** The iCalendar files: what an independent reader finds in them, and that it finds nothing else. */
import { afterEach, describe, expect, test } from 'vitest';
import { calendarAt, calendarsOf, eventsIn, propertyOf } from '../support/calendars.ts';
import { type Files, minutes } from '../support/content-folder.ts';

const GROUP = '/grupper/gemensam-grupp/kalender.ics';
const announcing = (date: string, next: string, more: Record<string, string> = {}): string =>
  minutes({ date, next, ...more }, '');
/** The events of the group after a day, as of 20 February 2017. */
const coming = (files: Files, today?: string) =>
  eventsIn(calendarAt(calendarsOf(files, today), GROUP)).filter(({ start }) => start > '2017-02-20');

describe.for(['UTC', 'America/New_York'])('on a machine in %s', (zone) => {
  const before = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = before;
  });

  test('a meeting is at its instant, in winter and in summer', () => {
    process.env['TZ'] = zone;
    const next = '["2017-02-27 13:30-15:30", 2017-05-29 13:30, 2017-10-29 18:00, 2017-12-18]';
    const events = coming({ 'minutes/a.md': announcing('2017-02-13', next, { time: '13:30' }) });
    expect(events.map(({ start, end }) => [start, end])).toEqual([
      ['2017-02-27T12:30:00.000Z', '2017-02-27T14:30:00.000Z'],
      ['2017-05-29T11:30:00.000Z', undefined],
      ['2017-10-29T17:00:00.000Z', undefined],
      ['2017-12-18', undefined],
    ]);
  });

  test('a meeting in the hour that summer time skips has no end before its start', () => {
    process.env['TZ'] = zone;
    const events = coming({ 'minutes/a.md': announcing('2017-02-13', '["2017-03-26 02:30-03:15"]') });
    expect(events.map(({ start, end }) => [start, end])).toEqual([['2017-03-26T01:30:00.000Z', undefined]]);
  });

  test('the meetings of the example are at theirs', () => {
    process.env['TZ'] = zone;
    const events = eventsIn(calendarAt(calendarsOf('content', '2017-01-20'), '/kalender/kalender.ics'));
    expect(events.filter(({ start }) => start > '2017-01-20').map(({ start, location }) => [start, location])).toEqual([
      ['2017-02-13T12:30:00.000Z', 'Bryggan'],
      ['2017-03-13T12:30:00.000Z', 'Bryggan'],
      ['2017-04-24T11:30:00.000Z', 'Bryggan'],
      ['2017-05-22T11:30:00.000Z', 'Bryggan'],
    ]);
  });
});

describe('an event', () => {
  const FEBRUARY = announcing('2017-02-13', '[2017-04-20 13:30 Bryggan]');
  const URL = 'https://prov.example/protokoll/2017-04-20-gemensam-grupp/';
  const planned = {
    uid: '57433112-03b2-5438-895e-60301f27239a',
    sequence: 0,
    stamp: '2017-02-13T11:00:00.000Z',
    start: '2017-04-20T11:30:00.000Z',
    status: 'CONFIRMED',
    summary: 'Gemensam grupp',
    location: 'Bryggan',
    url: URL,
    description: URL,
  };

  test('says what, when, where, and at which address more is told', () => {
    expect(coming({ 'minutes/a.md': FEBRUARY })).toEqual([planned]);
  });

  test('that is moved is the same one, changed once more, and says in words what has happened', () => {
    const moved = coming({
      'minutes/a.md': FEBRUARY,
      'minutes/b.md': announcing('2017-02-20', '["2017-04-19 10:30-12:00, flyttat från 2017-04-20"]'),
    });
    expect(moved).toHaveLength(1);
    expect(moved[0]).toEqual({
      ...planned,
      sequence: 1,
      stamp: '2017-02-20T11:00:00.000Z',
      start: '2017-04-19T08:30:00.000Z',
      end: '2017-04-19T10:00:00.000Z',
      summary: 'Gemensam grupp (flyttat från 20 april)',
      url: 'https://prov.example/protokoll/2017-04-19-gemensam-grupp/',
      description: 'Flyttat från 20 april.\nhttps://prov.example/protokoll/2017-04-19-gemensam-grupp/',
    });
  });

  test('that is moved to another year tells the year', () => {
    const [moved] = coming({
      'minutes/a.md': FEBRUARY,
      'minutes/b.md': announcing('2017-02-20', '["2018-01-08 flyttat från 2017-04-20"]'),
    });
    expect(moved?.summary).toBe('Gemensam grupp (flyttat från 20 april 2017)');
  });

  test('that is cancelled stays, and says so; the reason may name somebody and stands on its page alone', () => {
    const files = {
      'minutes/a.md': FEBRUARY,
      'minutes/b.md': announcing('2017-02-20', '["2017-04-20 inställt: Bo Ek är sjuk"]'),
    };
    expect(coming(files)).toEqual([
      {
        ...planned,
        sequence: 1,
        stamp: '2017-02-20T11:00:00.000Z',
        status: 'CANCELLED',
        summary: 'Inställt: Gemensam grupp',
        description: `Mötet är inställt.\n${URL}`,
      },
    ]);
    for (const [path, text] of calendarsOf(files)) expect(text, path).not.toMatch(/Bo Ek|sjuk/);
  });

  test('of a whole day, when no time is known, leaves its subscribers free', () => {
    const calendar = calendarAt(calendarsOf({ 'minutes/a.md': announcing('2017-02-13', '[2017-04-20]') }), GROUP);
    expect(calendar).toContain('\r\nDTSTART;VALUE=DATE:20170420\r\n');
    expect(calendar).toContain('\r\nTRANSP:TRANSPARENT\r\n');
  });

  test('that only the group’s own file names has a DTSTAMP of its own day, whatever the day of the build', () => {
    const files = { 'groups/gemensam-grupp.md': '---\nname: Gemensam grupp\nmeetings: [2017-04-20 13:30]\n---\n' };
    for (const today of ['2017-02-20', '2017-04-01', '2017-04-20'])
      expect(coming(files, today).map(({ stamp }) => stamp)).toEqual(['2016-04-20T10:00:00.000Z']);
  });

  test('has no name of a person in its place', () => {
    const files = {
      'minutes/a.md': minutes(
        { date: '2017-02-13', attendees: '[Bo Ek]', next: '[2017-04-20 18:00 Hemma hos Bo Ek]' },
        '',
      ),
    };
    expect(coming(files).map(({ location }) => location)).toEqual(['Hemma hos [namn]']);
  });
});

test('what a group or a place is called can’t break out of its line', () => {
  const name = 'Råd; för, «å\\ä» "ö"';
  const place = 'Sal 1, plan; 2 \\ BEGIN:VALARM';
  const files = {
    'site.yaml': `title: 'A; b, c\\d'\nurl: https://prov.example/a,b;c/\n`,
    'groups/gemensam-grupp.md': `---\nname: '${name}'\naliases: [Gemensam grupp, GG]\nmeetings:\n  - { date: 2017-04-20, place: "${place.replaceAll('\\', '\\\\')}\\nDTSTART:20000101" }\n---\n`,
  };
  const calendar = calendarAt(calendarsOf(files), GROUP);
  expect(propertyOf(calendar, 'name')).toBe(`${name} – A; b, c\\d`);
  expect(propertyOf(calendar, 'x-wr-calname')).toBe(`${name} – A; b, c\\d`);
  expect(calendar.replaceAll('\r\n ', '')).toContain(String.raw`NAME:Råd\; för\, «å\\ä» "ö" – A\; b\, c\\d`);
  expect(coming(files)).toEqual([
    expect.objectContaining({
      start: '2017-04-20',
      summary: name,
      location: `${place} DTSTART:20000101`,
      url: 'https://prov.example/a%2Cb%3Bc/protokoll/2017-04-20-gemensam-grupp/',
    }),
  ]);
});

test('every line ends with CRLF, has at most 75 octets, and is text again when it is unfolded', () => {
  const long = 'Åäö éè 👩‍👩‍👧 '.repeat(20).trim();
  const files = {
    'groups/gemensam-grupp.md': `---\nname: ${long}\naliases: [Gemensam grupp, GG]\nmeetings: [{ date: 2017-04-20, place: ${long} }]\n---\n`,
  };
  for (const [path, text] of [...calendarsOf(files), ...calendarsOf('content')]) {
    expect(text.endsWith('END:VCALENDAR\r\n'), path).toBe(true);
    expect(text.replaceAll('\r\n', ''), path).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line), `${path}: ${line}`).toBeLessThanOrEqual(75);
      // no line ends within a character: each is valid UTF-8 by itself
      expect(Buffer.from(line).toString(), path).toBe(line);
    }
  }
  const [event] = coming(files);
  expect([event?.summary, event?.location]).toEqual([long, long]);
});
