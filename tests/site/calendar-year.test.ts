/** A year of a group's calendar, built day by day: nothing changes without a reason, and nothing that is coming vanishes. */
import { expect, test } from 'vitest';
import { type CalendarDate, daysAfter } from '../../src/domain/dates.ts';
import { calendarAt, calendarsByDay, eventsIn, type ReadEvent } from '../support/calendars.ts';
import { contentFolder, type Files, minutes, small } from '../support/content-folder.ts';

/** Minutes that are not there before their day: a file that is counts as a plan. */
const announcing = (date: string, next: string, time = '13:30'): string =>
  minutes({ date, time, place: 'Bryggan', published: date, next }, '## Klarspråk\n\nVi läste brev.\n');
const JANUARY = { 'minutes/2017/2017-01-16-gemensam-grupp.md': announcing('2017-01-16', '') };
const notice = (fields: Record<string, string>): string => minutes({ kind: 'kallelse', ...fields }, '## Dagordning\n');

/** What is published of the group in the year, each from its own day on. */
const files = {
  ...small,
  ...JANUARY,
  'groups/gemensam-grupp.md':
    '---\nname: Gemensam grupp\ntime: 13:30\nplace: Bryggan\nmeetings: [2017-06-12, 2017-09-11 18:00, "2017-12-11, flyttat från 2017-12-04"]\n---\n',
  'minutes/01.md': announcing('2017-02-13', '[2017-03-13 13:30 Bryggan, 2017-04-20 13:30 Bryggan, 2017-05-22 13:30]'),
  'minutes/02.md': announcing('2017-03-13', '["2017-04-19 10:30-12:00, flyttat från 2017-04-20", 2017-05-22 13:30]'),
  // its notice forgets that it was moved
  'minutes/03.md': notice({ date: '2017-04-19', time: '10:30-12:00', published: '2017-04-05' }),
  'minutes/04.md': notice({ date: '2017-05-29', time: '13:30', moved_from: '2017-05-22', published: '2017-05-08' }),
  // tells no day of its own, so that it is there all year
  'minutes/05.md': notice({ date: '2017-08-28', time: '13:30' }),
  'minutes/06.md': announcing('2017-06-12', '["2017-09-11 inställt: salen byggs om", 2017-10-09 13:30]'),
  // published long after its day
  'minutes/07.md': minutes({ date: '2017-10-09', time: '13:30-15:00', published: '2017-10-20' }, ''),
};

const YEAR = Array.from({ length: 365 }, (_, index) => daysAfter('2017-01-10' as CalendarDate, index));

/** What subscribers are told of an event. */
const told = ({ start, end, summary, location, status }: ReadEvent): string =>
  JSON.stringify([start, end, summary, location, status]);

/** What has changed in the group's calendar, day by day; fails when something does without a reason, or vanishes. */
function walk(content: Files): { changes: string[]; last: string[] } {
  const calendarsOn = calendarsByDay(contentFolder(content));
  const changes: string[] = [];
  let before = new Map<string, ReadEvent>();
  for (const today of YEAR) {
    const events = eventsIn(calendarAt(calendarsOn(today), '/grupper/gemensam-grupp/kalender.ics'));
    const now = new Map(events.map((event) => [event.uid, event]));
    expect(now.size, `two events of one meeting on ${today}`).toBe(events.length);
    for (const [uid, old] of before) {
      const event = now.get(uid);
      if (!event) {
        expect(old.start < today, `${old.start} vanished on ${today}`).toBe(true);
        continue;
      }
      if (told(event) === told(old)) {
        // a day of a schedule that somebody has named has a page
        expect({ ...event, url: '', description: '' }, `changed on ${today}`).toEqual({
          ...old,
          url: '',
          description: '',
        });
        continue;
      }
      expect(event.sequence, `${old.start} changed on ${today}`).toBeGreaterThan(old.sequence);
      expect(event.stamp.slice(0, 10), `${old.start} changed on ${today}`).toBe(today);
      changes.push(`${today}: ${old.start.slice(0, 10)} → ${event.start.slice(0, 16)} ${event.summary}`);
    }
    before = now;
  }
  return { changes, last: [...before.values()].map(({ start, summary }) => `${start.slice(0, 10)} ${summary}`) };
}

test('over a year, no event changes without a reason, and none that is coming vanishes', () => {
  const { changes, last } = walk(files);
  expect(changes).toEqual([
    '2017-03-13: 2017-04-20 → 2017-04-19T08:30 Gemensam grupp (flyttat från 20 april)',
    '2017-05-08: 2017-05-22 → 2017-05-29T11:30 Gemensam grupp (flyttat från 22 maj)',
    '2017-06-12: 2017-09-11 → 2017-09-11T16:00 Inställt: Gemensam grupp',
    '2017-10-20: 2017-10-09 → 2017-10-09T11:30 Gemensam grupp',
  ]);
  expect(last).toEqual([
    '2017-01-16 Gemensam grupp',
    '2017-02-13 Gemensam grupp',
    '2017-03-13 Gemensam grupp',
    '2017-04-19 Gemensam grupp (flyttat från 20 april)',
    '2017-05-29 Gemensam grupp (flyttat från 22 maj)',
    '2017-06-12 Gemensam grupp',
    '2017-08-28 Gemensam grupp',
    '2017-09-11 Inställt: Gemensam grupp',
    '2017-10-09 Gemensam grupp',
    '2017-12-11 Gemensam grupp (flyttat från 4 december)',
  ]);
});

test('nor do the days of a schedule', () => {
  const { changes, last } = walk({
    ...small,
    ...JANUARY,
    'groups/gemensam-grupp.md':
      '---\nname: Gemensam grupp\nschedule: första måndagen i månaden 18.00\nplace: Bryggan\nbreaks: [2017-07-01 – 2017-08-31]\n---\n',
    'minutes/01.md': announcing(
      '2017-03-06',
      '["2017-04-03 18:00", "2017-05-08 18:00, flyttat från 2017-05-01"]',
      '18:00',
    ),
    'minutes/02.md': announcing('2017-05-08', '["2017-06-05 inställt: nationaldagen är för nära"]', '18:00'),
  });
  expect(changes).toEqual([
    '2017-03-06: 2017-05-01 → 2017-05-08T16:00 Gemensam grupp (flyttat från 1 maj)',
    '2017-05-08: 2017-06-05 → 2017-06-05T16:00 Inställt: Gemensam grupp',
  ]);
  expect(last).toContain('2018-02-05 Gemensam grupp');
});
