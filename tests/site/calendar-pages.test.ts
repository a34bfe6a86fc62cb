/** The pages of the calendar, and the links to its files on other pages. */
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { buildSite, pageOf } from '../support/built-site.ts';
import { minutes, small } from '../support/content-folder.ts';
import { entryLines } from '../support/entries.ts';
import { once } from '../support/once.ts';

const files = {
  ...small,
  'groups/gemensam-grupp.md': '---\nname: Gemensam grupp\nformerly: storgruppen\n---\n',
  'minutes/a.md': minutes({ date: '2017-02-13', next: '[2017-04-20 13:30 Bryggan, 2017-05-22 18:00, 2017-02-17]' }, ''),
  'minutes/b.md': minutes(
    {
      date: '2017-02-20',
      next: '["2017-04-19 10:30-12:00, flyttat från 2017-04-20", "2017-05-22 inställt: salen byggs om"]',
    },
    '',
  ),
  'minutes/c.md': minutes({ date: '2016-12-05', group: 'Ledningsgruppen' }, ''),
};
const siteOf = once(() => buildSite(files, '2017-02-22'));

/** The meetings of a page under their months. */
async function monthsOf(path: string): Promise<Record<string, string[]>> {
  const page = pageOf(await siteOf(), path);
  const $ = load(page);
  const months = $('main .month').toArray();
  return Object.fromEntries(
    months.map((month) => {
      const id = $(month).attr('aria-labelledby') ?? '';
      return [$(`[id="${id}"]`).text(), entryLines(page, `[aria-labelledby="${id}"]`)];
    }),
  );
}

/** The addresses of the links of a page by their texts. */
async function linksOf(path: string): Promise<Record<string, string>> {
  const $ = load(pageOf(await siteOf(), path));
  const links = $('main a').toArray();
  return Object.fromEntries(
    links.map((link) => [$(link).attr('aria-label') ?? $(link).text(), $(link).attr('href') ?? '']),
  );
}

test('the calendar has the coming meetings month by month, and says in words what is moved and cancelled', async () => {
  expect(await monthsOf('/kalender/')).toEqual({
    'April 2017': [
      'onsdag 19 april 2017 | kl. 10.30–12.00 | Gemensam grupp | Bryggan · Flyttat från 20 april · Lägg till i din kalender',
    ],
    'Maj 2017': ['måndag 22 maj 2017 | Inställt | Gemensam grupp | Salen byggs om'],
  });
});

test('a year has its earlier meetings, the latest first, and says which of them have no minutes', async () => {
  expect(await monthsOf('/kalender/2017/')).toEqual({
    'Februari 2017': [
      'den 20 | Gemensam grupp',
      'den 17 | Gemensam grupp | Det finns inget protokoll.',
      'den 13 | Gemensam grupp',
    ],
    'Januari 2017': ['den 16 | Gemensam grupp'],
  });
  expect(await monthsOf('/kalender/2016/')).toEqual({
    'December 2016': ['den 5 | Ledningsgruppen'],
  });
  expect(await linksOf('/kalender/2016/')).toMatchObject({ 2017: '/kalender/2017/' });
});

describe('one comes to a calendar file', () => {
  test('from the start page, by the calendar', async () => {
    expect(await linksOf('/')).toMatchObject({ Kalender: '/kalender/' });
    expect(await linksOf('/kalender/')).toMatchObject({
      'Få mötena i din egen kalender': '#_subscribe',
      'Lägg till i din kalender: Gemensam grupp 19 april 2017': '/protokoll/2017-04-19-gemensam-grupp/mote.ics',
      'Prenumerera på mötena': 'webcal://prov.example/kalender/kalender.ics',
      2017: '/kalender/2017/',
      2016: '/kalender/2016/',
    });
    const toCopy = load(pageOf(await siteOf(), '/kalender/'))('.copied')
      .first()
      .text();
    expect(toCopy).toBe('https://prov.example/kalender/kalender.ics');
  });

  test.for(['grupper/gemensam-grupp', 'projekt/klarsprak'])('from /%s/', async (page) => {
    expect(await linksOf(`/${page}/`)).toMatchObject({
      'Prenumerera på mötena': `webcal://prov.example/${page}/kalender.ics`,
      'Kalenderns adress': `https://prov.example/${page}/kalender.ics`,
      'Så gör du': '/kalender/#_subscribe',
    });
  });

  test('from the page of a meeting while it is to come, and no longer', async () => {
    const add = (day: string): Record<string, string> => ({
      [`Lägg till i din kalender: Gemensam grupp ${day}`]: expect.stringMatching(/^\/protokoll\/.*\/mote\.ics$/),
    });
    expect(await linksOf('/protokoll/2017-04-19-gemensam-grupp/')).toMatchObject(add('19 april 2017'));
    expect(await linksOf('/protokoll/2017-05-22-gemensam-grupp/')).not.toMatchObject(add('22 maj 2017'));
    expect(await linksOf('/protokoll/2017-02-13-gemensam-grupp/')).not.toMatchObject(add('13 februari 2017'));
  });

  test('from the page on how to follow', async () => {
    expect(await linksOf('/folj/')).toMatchObject({ 'Få mötena i din egen kalender': '/kalender/#_subscribe' });
  });
});

test('days that only a schedule names are listed for three months, those that somebody has named however far ahead', async () => {
  const group =
    '---\nname: Gemensam grupp\nschedule: första måndagen i månaden 18.00\nmeetings: [2017-12-11 18:00]\n---\n';
  const site = await buildSite({ ...small, 'groups/gemensam-grupp.md': group }, '2017-01-20');
  const $ = load(pageOf(site, '/kalender/'));
  const days = $('main .month time').toArray();
  expect(days.map((day) => $(day).attr('datetime'))).toEqual(['2017-02-06', '2017-03-06', '2017-04-03', '2017-12-11']);
  expect($('main').text()).toContain('Möten som följer ett schema visas här tre månader fram.');
});

test('without meetings the calendar says so', async () => {
  const site = await buildSite(
    { ...small, 'minutes/2017/2017-01-16-gemensam-grupp.md': minutes({ draft: 'ja' }, '') },
    '2017-01-10',
  );
  expect(load(pageOf(site, '/kalender/'))('main').text()).toContain('Inget nytt möte är bestämt.');
});

test('no calendar address is lost without a word: the record has them all, those of former ids too', async () => {
  const { addresses } = JSON.parse(pageOf(await siteOf(), '/data/addresses.json')) as { addresses: string[] };
  expect(addresses).toEqual(
    expect.arrayContaining([
      '/kalender/',
      '/kalender/2016/',
      '/kalender/kalender.ics',
      '/grupper/storgruppen/kalender.ics',
      '/protokoll/2017-04-20-gemensam-grupp/mote.ics',
    ]),
  );
});
