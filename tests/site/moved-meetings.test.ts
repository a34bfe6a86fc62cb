/** What pages and open data say of meetings that are planned, moved, cancelled or held. */
import { type CheerioAPI, load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { buildSite, pageOf } from '../support/built-site.ts';
import { minutes, small } from '../support/content-folder.ts';
import { entriesIn, entryLines } from '../support/entries.ts';
import { once } from '../support/once.ts';

const FILES = {
  ...small,
  'groups/gemensam-grupp.md':
    '---\nname: Gemensam grupp\nplace: Bryggan\ntime: "13:30"\nmeetings:\n  - 2017-04-24\n  - 2017-05-22\n  - 2017-06-12\n---\n',
  'groups/ledningsgruppen.md': '---\nname: Ledningsgruppen\nschedule: RRULE:FREQ=WEEKLY;BYDAY=WE\n---\n',
  'minutes/a.md': minutes(
    {
      date: '2017-04-06',
      next: '["2017-04-25 10:30-12:00 flyttat från 2017-04-24", "2017-05-22 inställt: Ada Test är sjuk"]',
      attendees: '[{ name: Ada Test, organisation: G7 }]',
    },
    '',
  ),
  'minutes/b.md': minutes(
    { date: '2017-04-24', kind: 'kallelse', published: '2017-03-01' },
    '## Klarspråk\n\nVälkommen.\n',
  ),
  'minutes/c.md': minutes({ date: '2017-05-22', kind: 'kallelse', published: '2017-03-01' }, 'Välkommen.\n'),
  'minutes/d.md': minutes(
    { date: '2017-06-12', kind: 'kallelse', published: '2017-03-01', moved_from: '2017-06-05' },
    'Välkommen.\n',
  ),
  'minutes/e.md': minutes({ date: '2017-03-13', cancelled: 'snöstorm' }, 'Ingen kom.\n'),
};

const april = once(() => buildSite(FILES, '2017-04-10'));

const textOf = ($: CheerioAPI, query: string): string => $(query).text().replaceAll('\u00a0', ' ');

test('lists of coming meetings say what is moved and what is cancelled', async () => {
  expect(entryLines(pageOf(await april(), '/grupper/gemensam-grupp/'), '[aria-labelledby=_coming]')).toEqual([
    'tisdag 25 april 2017 | kl. 10.30–12.00 | Bryggan · Flyttat från 24 april',
    'måndag 22 maj 2017 | Inställt | Ada Test är sjuk',
    'måndag 12 juni 2017 | kl. 13.30 | Bryggan · Flyttat från 5 juni',
  ]);
});

test('the list of groups has the next meeting that is not cancelled, and counts those that were held', async () => {
  const site = await buildSite(FILES, '2017-05-01');
  const text = load(pageOf(site, '/grupper/'))('main').text().replaceAll('\u00a0', ' ');
  expect(text).toContain('2 möten');
  expect(text).toContain('måndag 12 juni 2017');
  expect(text).not.toContain('22 maj');
  expect(textOf(load(pageOf(site, '/organisationer/')), 'main')).toContain('G7');
});

describe('the page of a meeting', () => {
  const noticeOf = async (day: string): Promise<string> => {
    const site = await april();
    return textOf(load(pageOf(site, `/protokoll/${day}-gemensam-grupp/`)), 'p.notice');
  };

  test.for([
    ['that is moved to another day', '2017-04-24', 'Mötet är flyttat till tisdag 25 april 2017.'],
    ['that is cancelled by others', '2017-05-22', 'Mötet är inställt: Ada Test är sjuk.'],
    ['that its own file cancels', '2017-03-13', 'Mötet är inställt: snöstorm.'],
    [
      'that is moved here',
      '2017-06-12',
      'Mötet är flyttat från 5 juni 2017. Mötet är planerat. Protokollet kommer på den här sidan när det är klart.',
    ],
    ['that was held', '2017-04-06', ''],
  ])('%s says so', async ([, day, text]) => {
    expect(await noticeOf(day ?? '')).toBe(text);
  });
});

test('meetings that were moved or cancelled are in no list of what was held', async () => {
  const site = await buildSite(FILES, '2017-06-30');
  for (const path of ['/protokoll/', '/grupper/gemensam-grupp/']) {
    const page = pageOf(site, path);
    for (const day of ['2017-03-13', '2017-04-24', '2017-05-22']) expect(page).not.toContain(`/protokoll/${day}-`);
  }
});

test('a schedule shows its next days, and not the rule itself', async () => {
  const page = pageOf(await april(), '/grupper/ledningsgruppen/');
  expect(entriesIn(page, '[aria-labelledby=_coming]')).toHaveLength(4);
  expect(page).not.toContain('RRULE');
});

test('open data has the state of each meeting, and the occasions of each group without names', async () => {
  const { meetings, groups } = JSON.parse(pageOf(await april(), '/data/archive.json'));
  const states = meetings.map((meeting: Record<string, unknown>) => [
    meeting['date'],
    meeting['state'],
    meeting['movedFrom'],
    meeting['movedTo'],
    meeting['cancelled'],
  ]);
  expect(states).toEqual([
    ['2017-01-16', 'held', [], null, null],
    ['2017-03-13', 'cancelled', [], null, 'snöstorm'],
    ['2017-04-06', 'held', [], null, null],
    ['2017-04-24', 'moved', [], '2017-04-25', null],
    ['2017-05-22', 'cancelled', [], null, '[namn] är sjuk'],
    ['2017-06-12', 'moved', ['2017-06-05'], null, null],
  ]);
  expect(groups[0].occasions[3]).toEqual({
    id: '2017-04-25-gemensam-grupp',
    date: '2017-04-25',
    start: '10:30',
    end: '12:00',
    place: 'Bryggan',
    state: 'moved',
    movedFrom: ['2017-04-24'],
    cancelled: null,
    named: true,
    announcedBy: ['2017-04-06-gemensam-grupp'],
    meeting: null,
  });
  expect(groups[1].occasions[0]).toMatchObject({ named: false, state: 'planned', meeting: null });
});
