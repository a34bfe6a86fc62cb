/** Notices in feeds: each once, before its minutes and beside them, on the day when it was published. */
import { describe, expect, test } from 'vitest';
import { buildSite, pageOf } from '../support/built-site.ts';
import { type Files, minutes, small } from '../support/content-folder.ts';
import { itemsOf, newsIn } from '../support/feed-items.ts';
import { jsonItems, rssItems } from '../support/feeds.ts';
import { once } from '../support/once.ts';

const GROUP = '/grupper/gemensam-grupp/';
const OTHER_GROUP = '/grupper/ledningsgruppen/';
const PROJECT = '/projekt/klarsprak/';
const OTHER_PROJECT = '/projekt/fritidsbanken/';

const announcing = (date: string, ...next: string[]): string => minutes({ date, next: JSON.stringify(next) }, '');
const notice = (fields: Readonly<Record<string, string>>, text = ''): string =>
  minutes({ date: '2017-04-20', kind: 'kallelse', published: '2017-04-03', ...fields }, text);
const FEBRUARY = announcing('2017-02-13', '2017-04-20 13:30 Bryggan');

describe('a notice and the minutes that come after it', () => {
  const AGENDA = '## Klarspråk\n\nVi läser brev.\n';
  const path = '/protokoll/2017-04-20-gemensam-grupp/';
  const siteBefore = once(() =>
    buildSite({ ...small, 'minutes/a.md': FEBRUARY, 'minutes/n.md': notice({}, AGENDA) }, '2017-04-10'),
  );
  const siteAfter = once(() =>
    buildSite(
      {
        ...small,
        'minutes/a.md': FEBRUARY,
        'minutes/n.md': minutes({ date: '2017-04-20' }, '## Klarspråk\n\nVi läste.\n'),
      },
      '2017-04-21',
    ),
  );

  test.for(['/', GROUP, PROJECT])('are each once in the feed of %s, as two items, for a parser', async (folder) => {
    for (const itemsIn of [rssItems, jsonItems]) {
      const ofMeeting = ({ url }: { url: string }) => url.includes(path);
      const [kallelse, ...none] = itemsIn(await siteBefore(), folder).filter(ofMeeting);
      expect(none).toEqual([]);
      expect(kallelse).toMatchObject({
        title: 'Kallelse: Gemensam grupp 20 april 2017 kl. 13.30, Bryggan',
        date: '2017-04-03T10:00:00.000Z',
        tags: ['Gemensam grupp', 'Klarspråk'],
        html: '<h2>Klarspråk</h2>\n<p>Vi läser brev.</p>',
      });
      const [protokoll, ...nothing] = itemsIn(await siteAfter(), folder).filter(ofMeeting);
      expect(nothing).toEqual([]);
      expect(protokoll?.title).toMatch(/^(Klarspråk: )?Gemensam grupp 20 april 2017$/);
      expect(protokoll?.id).not.toBe(kallelse?.id);
    }
  });

  test('are two items of the same feed when each has a file of its own, and the notice is the same item', () => {
    const files = { 'minutes/a.md': FEBRUARY, 'minutes/n.md': notice({}, AGENDA) };
    const held = { ...files, 'minutes/m.md': minutes({ date: '2017-04-20' }, '## Klarspråk\n\nVi läste.\n') };
    const of = (title: RegExp, some: Files, today: string) =>
      itemsOf(some, { today }).filter((item) => title.test(item.title));
    const [before] = of(/^Kallelse/, files, '2017-04-10');
    const [after, ...again] = of(/^Kallelse/, held, '2017-04-21');
    expect(again).toEqual([]);
    expect(after).toMatchObject({ id: before?.id, title: before?.title, date: '2017-04-03' });
    expect(after?.url).toBe(`https://prov.example${path}kallelse/`);
    const [own, ...none] = of(/^Gemensam grupp 20 april/, held, '2017-04-21');
    expect([own?.date, own?.url, none]).toEqual(['2017-04-20', `https://prov.example${path}`, []]);
  });

  test.for([OTHER_GROUP, OTHER_PROJECT])(
    'are not in the feed of %s, which they have nothing to do with',
    async (folder) => {
      expect(rssItems(await siteBefore(), folder)).toEqual([]);
    },
  );

  test('what the notice says of its time and place goes before what was announced', () => {
    const files = { 'minutes/a.md': FEBRUARY, 'minutes/n.md': notice({ time: '10:30-12:00' }) };
    expect(newsIn(files)[0]).toBe('2017-04-03 Kallelse: Gemensam grupp 20 april 2017 kl. 10.30–12.00, Bryggan');
  });

  test('an announced day without a notice is no item', () => {
    expect(newsIn({ 'minutes/a.md': FEBRUARY })).toEqual(['2017-02-13 Gemensam grupp 13 februari 2017']);
  });

  test('a notice that does not say when it was published is first, without a day, and the same on each day', async () => {
    const files = { ...small, 'minutes/n.md': notice({ published: '' }, AGENDA) };
    const [site, later] = [await buildSite(files, '2017-04-10'), await buildSite(files, '2017-04-12')];
    expect(rssItems(site, '/').map(({ title, date }) => [title, date])).toEqual([
      ['Kallelse: Gemensam grupp 20 april 2017', ''],
      ['Gemensam grupp 16 januari 2017', '2017-01-16T11:00:00.000Z'],
    ]);
    expect(jsonItems(site, '/')[0]?.date).toBe('');
    for (const file of ['/feed.xml', '/feed.json']) expect(pageOf(later, file)).toBe(pageOf(site, file));
  });
});

describe('the feed of a project', () => {
  const files = {
    'minutes/n.md': notice({}),
    'minutes/b.md': announcing('2017-04-06', '2017-04-26 flyttat från 2017-04-24'),
  };
  const both = [
    '2017-04-06 Flyttat möte: Gemensam grupp från 24 till 26 april 2017',
    '2017-04-03 Kallelse: Gemensam grupp 20 april 2017',
  ];

  test('has the plans of the groups that have dealt with it', () => {
    expect(newsIn(files, { folder: PROJECT })).toEqual(both);
    expect(newsIn(files, { folder: OTHER_PROJECT })).toEqual([]);
  });

  test('has nothing from before the first meeting that did', () => {
    const late = { ...files, 'minutes/f.md': minutes({ date: '2017-04-25' }, '## Fritidsbanken\n\nLokalen.\n') };
    expect(newsIn(late, { folder: OTHER_PROJECT, today: '2017-04-25' })).toEqual([
      '2017-04-25 Fritidsbanken: Gemensam grupp 25 april 2017',
      both[0],
    ]);
  });

  test('has none when the project has ended', () => {
    const ended = { ...files, 'projects/klarsprak.md': '---\nname: Klarspråk\nstatus: avslutat\n---\n' };
    expect(newsIn(ended, { folder: PROJECT })).toEqual([]);
  });
});

test('ten old meetings that are put in today come where their days are, and nothing is on top', () => {
  const latest = {
    'minutes/n.md': notice({}),
    'minutes/m.md': minutes({ date: '2017-03-13', published: '2017-03-20' }, ''),
  };
  const months = ['01', '02', '03', '04', '05', '06', '08', '09', '10', '11'];
  const old = Object.fromEntries(
    months.map((month) => [
      `minutes/2016-${month}.md`,
      minutes({ date: `2016-${month}-14`, next: '["2016-12-19 flyttat från 2016-12-20"]' }, 'Beslut: Vi ses igen.\n'),
    ]),
  );
  const before = newsIn(latest);
  const after = newsIn({ ...latest, ...old });
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.slice(before.length)).toHaveLength(months.length + 1);
  expect(after.slice(before.length).every((line) => line.startsWith('2016-'))).toBe(true);
  const published = {
    ...latest,
    ...old,
    'minutes/2016-11.md': minutes({ date: '2016-11-14', published: '2017-04-10' }, ''),
  };
  expect(newsIn(published)[0]).toBe('2017-04-10 Gemensam grupp 14 november 2016');
});
