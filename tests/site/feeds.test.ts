/** The items of feeds: whole texts without attendance, newest first, with GUIDs that do not depend on names or addresses. */
import { load } from 'cheerio';
import { afterEach, expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { buildSite, exampleSite, pageOf } from '../support/built-site.ts';
import { type Files, minutes, small } from '../support/content-folder.ts';
import { feedFolders, jsonItems, rssItems, rssOf } from '../support/feeds.ts';
import { once } from '../support/once.ts';

const MEETING = 'minutes/2017/2017-01-16-gemensam-grupp.md';
const machineZone = process.env['TZ'];
afterEach(() => {
  process.env['TZ'] = machineZone;
});

/** All ids of all feeds, by the last part of the address of the feed. */
async function idsOf(files: Files): Promise<string[]> {
  const site = await buildSite(files);
  return feedFolders(site)
    .filter((folder) => !folder.includes('ledning'))
    .flatMap((folder) => rssItems(site, folder).map(({ id }) => `${folder} ${id}`));
}

const idsOfSmall = once(() => idsOf(small));

const { [MEETING]: original = '', ...withoutMeeting } = small;

test.for<{ what: string; files: Files }>([
  { what: 'the file is renamed', files: { ...withoutMeeting, 'minutes/anteckningar.md': original } },
  {
    what: 'the text is corrected',
    files: { ...small, [MEETING]: minutes({}, '## Klarspråk\n\nVi läste sex brev.\n') },
  },
  {
    what: 'the minutes are published later and get a summary',
    files: {
      ...small,
      [MEETING]: minutes({ published: '2017-02-01', summary: 'Kort.' }, '## Klarspråk\n\nVi läste fem brev.\n'),
    },
  },
  { what: 'the site moves', files: { ...small, 'site.yaml': 'title: Annat namn\nurl: https://ny.example/arkivet/\n' } },
  {
    what: 'the group is called by another alias',
    files: {
      ...small,
      'groups/gemensam-grupp.md': '---\nname: Gemensam grupp\naliases: [Storgruppen]\n---\n',
      [MEETING]: minutes({ group: 'Storgruppen' }, '## Klarspråk\n\nVi läste fem brev.\n'),
    },
  },
  {
    what: 'the group gets another name',
    files: { ...small, 'groups/gemensam-grupp.md': '---\nname: Storgruppen\naliases: [Gemensam grupp]\n---\n' },
  },
])('ids stay the same when $what', async ({ files }) => {
  const before = await idsOfSmall();
  expect(before).toHaveLength(3);
  expect(await idsOf(files)).toEqual(before);
});

test('an entry of a project is another entry than the meeting’s own', async () => {
  const ids = (await idsOfSmall()).map((id) => id.split(' ')[1]);
  expect(ids[0]).toBe(ids[1]);
  expect(ids[2]).not.toBe(ids[0]);
});

// UTC is last: texts of dates are kept, and in UTC they would be right whatever zone they were made for
test.for(['America/New_York', 'Asia/Tokyo', 'Europe/Stockholm', 'Pacific/Kiritimati', 'UTC'])(
  'an entry is dated noon of its day in the site’s time zone, on a machine in %s',
  async (zone) => {
    process.env['TZ'] = zone;
    const site = await buildSite({
      ...small,
      [MEETING]: minutes({ published: '2017-01-20' }, 'Vinter.\n'),
      'minutes/sommar.md': minutes({ date: '2017-06-12' }, 'Sommar.\n'),
    });
    expect(rssOf(site, '/').items?.map(({ pubDate }) => pubDate)).toEqual([
      'Mon, 12 Jun 2017 10:00:00 +0000',
      'Fri, 20 Jan 2017 11:00:00 +0000',
    ]);
    expect(rssOf(site, '/').lastBuildDate).toBe('Mon, 12 Jun 2017 10:00:00 +0000');
    expect(jsonItems(site, '/').map(({ date }) => date)).toEqual([
      '2017-06-12T10:00:00.000Z',
      '2017-01-20T11:00:00.000Z',
    ]);
  },
);

test('what was published last comes first, then the latest meeting; the 51st is left out', async () => {
  const days = Array.from({ length: 28 }, (_, index) => String(index + 1).padStart(2, '0'));
  const dates = ['02', '03'].flatMap((month) => days.map((day) => `2017-${month}-${day}`));
  const site = await buildSite({
    ...withoutMeeting,
    ...Object.fromEntries(
      dates.map((date, index) => [
        `minutes/${date}.md`,
        minutes({ date, published: index === 0 ? '2017-05-01' : '2017-04-01' }, '## Klarspråk\n\nText.\n'),
      ]),
    ),
  });
  const [first = '', ...rest] = dates;
  const expected = [first, ...rest.toReversed()].slice(0, 50);
  for (const [folder, anchor] of [
    ['/', ''],
    ['/grupper/gemensam-grupp/', ''],
    ['/projekt/klarsprak/', '#klarsprak'],
  ] as const) {
    expect(rssItems(site, folder).map(({ url }) => url)).toEqual(
      expected.map((date) => `https://prov.example/protokoll/${date}-gemensam-grupp/${anchor}`),
    );
  }
});

test('announced meetings, drafts and minutes that are not out yet are in no feed', async () => {
  const site = await buildSite({
    ...small,
    'minutes/notice.md': minutes({ date: '2017-09-01', kind: 'kallelse', draft: 'true' }, '## Klarspråk\n\nUtkast.\n'),
    [MEETING]: minutes({ next: '[2017-09-04 13:30 Bryggan]' }, '## Klarspråk\n\nVi läste fem brev.\n'),
    'minutes/draft.md': minutes({ date: '2017-02-01', draft: 'true' }, '## Klarspråk\n\nUtkast.\n'),
    'minutes/later.md': minutes({ date: '2017-03-01', published: '2017-07-01' }, '## Klarspråk\n\nSenare.\n'),
  });
  for (const folder of ['/', '/grupper/gemensam-grupp/', '/projekt/klarsprak/']) {
    expect(rssItems(site, folder).map(({ title }) => title.replace('Klarspråk: ', ''))).toEqual([
      'Gemensam grupp 16 januari 2017',
    ]);
  }
});

test('each entry of the example archive has every heading and every word of its minutes', async () => {
  const { archive } = loadArchive('content', '2017-06-30' as CalendarDate);
  const site = await exampleSite();
  const items = new Map(rssItems(site, '/').map((item) => [item.url, item]));
  const held = archive?.meetings.filter(({ state }) => state === 'held') ?? [];
  const answers = [...items.values()].filter(({ title }) => title.startsWith('Efter mötet: '));
  expect(answers.length).toBe(archive?.followups.length);
  const notices = [...items.values()].filter(({ title }) => title.startsWith('Kallelse: '));
  expect(notices.length).toBe(archive?.meetings.filter(({ kind, notice }) => kind === 'kallelse' || notice).length);
  expect(items.size).toBe(held.length + answers.length + notices.length);
  for (const { id, sections, corrections } of held) {
    const $ = load(items.get(`https://oppnasoc.example/protokoll/${id}/`)?.html ?? '');
    const words = (text: string) => text.replace(/\s|–/g, '');
    // The kind of what it left behind is told where the words alone don't.
    $('span.outcome:not(.outcome-label)').remove();
    // Corrections come first, see feed-corrections.test.ts.
    if (corrections.length > 0) $('p').slice(0, corrections.length).remove();
    expect(words($('body').text())).toBe(sections.map(({ title, text }) => words(title + text)).join(''));
  }
});

test('the entries of a project are its timeline: sections with what is under them, paragraphs and items by themselves', async () => {
  const site = await buildSite({
    ...small,
    'minutes/a.md': minutes(
      { date: '2017-02-13', projects: '[Klarspråk]' },
      '## Rapporter\n\nOm Klarspråks [brev](/om/).\n\nEj detta.\n\n- Ej heller detta.\n- Klarspråksgruppen vilar.\n\n## Klarspråk\n\nEtt.\n\n### Under\n\nTvå.\n\n## Efter\n\nTre.\n',
    ),
    'minutes/b.md': minutes({ date: '2017-03-13', projects: '[Klarspråk]', summary: 'Mest om annat.' }, 'Ej detta.\n'),
  });
  const items = rssItems(site, '/projekt/klarsprak/');
  expect(items.map(({ url }) => url.slice('https://prov.example/protokoll/'.length))).toEqual([
    '2017-03-13-gemensam-grupp/',
    '2017-02-13-gemensam-grupp/#klarsprak',
    '2017-01-16-gemensam-grupp/#klarsprak',
  ]);
  expect(items[0]?.html).toBe('<p>Mest om annat.</p>');
  const $ = load(items[1]?.html ?? '');
  expect(
    $('h2, h3, p, li')
      .toArray()
      .map((element) => $(element).text()),
  ).toEqual([
    'Klarspråk',
    'Ett.',
    'Under',
    'Två.',
    'Rapporter',
    'Om Klarspråks brev.',
    'Rapporter',
    'Klarspråksgruppen vilar.',
  ]);
  expect(
    $('a')
      .toArray()
      .map((link) => $(link).attr('href')),
  ).toContain('https://prov.example/om/');
});

test('who was there is in no feed', async () => {
  const site = await buildSite({
    ...small,
    [MEETING]: minutes(
      {
        attendees: '["Asta Ekvall, Ria (antecknar)", { name: Birk Lund, organisation: Stugan, role: kassör }]',
        absent: '[Cajsa Ros]',
      },
      '## Klarspråk\n\nVi läste fem brev.\n',
    ),
  });
  for (const folder of feedFolders(site)) {
    const text = pageOf(site, `${folder}feed.xml`) + pageOf(site, `${folder}feed.json`);
    for (const word of ['Asta', 'Ekvall', 'antecknar', 'Birk', 'Stugan', 'kassör', 'Cajsa'])
      expect(text).not.toContain(word);
  }
});
