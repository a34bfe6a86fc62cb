/** A correction of published minutes reaches those who follow: in both feeds, and at the top of the page. */
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { buildSite, pageOf } from '../support/built-site.ts';
import { minutes, small } from '../support/content-folder.ts';
import { jsonOf, rssItems, rssOf } from '../support/feeds.ts';
import { once } from '../support/once.ts';
import { unset } from '../support/unset.ts';

const TEXT = '## Klarspråk\n\nVi läste fem brev.\n\nBeslut: Vi läser vidare.\n';
const FEEDS = ['/', '/grupper/gemensam-grupp/', '/projekt/klarsprak/', '/beslut/'];
const MEETING = 'minutes/2017/2017-01-16-gemensam-grupp.md';
const corrections = '[{ date: 2017-02-20, text: Det var fem brev. }, { date: 2017-03-20, text: Rätt <namn> & dag. }]';

const untouched = once(() => buildSite({ ...small, [MEETING]: minutes({ published: '2017-01-20' }, TEXT) }));
const corrected = once(() =>
  buildSite({ ...small, [MEETING]: minutes({ published: '2017-01-20', corrections }, TEXT) }),
);

describe.for(FEEDS)('in the feed of %s', (folder) => {
  test('the item begins with the corrections, the latest first, and is the same item', async () => {
    const [old] = rssItems(await untouched(), folder);
    const [item] = rssItems(await corrected(), folder);
    const lines = ['Rättelse 20 mars 2017: Rätt <namn> & dag.', 'Rättelse 20 februari 2017: Det var fem brev.'];
    expect(item).toMatchObject({ id: old?.id, url: old?.url, title: old?.title, date: old?.date });
    const $ = load(item?.html ?? '');
    expect(
      $('p')
        .toArray()
        .slice(0, 2)
        .map((paragraph) => $(paragraph).text()),
    ).toEqual(lines);
    expect(item?.html.endsWith(old?.html ?? 'nothing')).toBe(true);
    expect(load(item?.summary ?? '').text()).toBe(`${lines.join(' ')} ${old?.summary}`);
  });

  test('the JSON feed says when, and so does the whole RSS feed', async () => {
    const [item] = jsonOf(await corrected(), folder).items ?? [];
    expect(item?.date_published).toMatch(/^2017-01-20/);
    expect(item?.date_modified).toMatch(/^2017-03-20/);
    expect(item?.content_html).toMatch(/^<p>Rättelse 20 mars 2017: /);
    expect(rssOf(await corrected(), folder).lastBuildDate).toContain('20 Mar 2017');
  });
});

test('minutes without a text are still quoted by their summary', async () => {
  const site = await buildSite({ ...small, [MEETING]: minutes({ summary: 'Kort möte.', corrections }, '') });
  expect(
    load(rssItems(site, '/')[0]?.html ?? '')('p')
      .last()
      .text(),
  ).toBe('Kort möte.');
});

test('old minutes that are corrected come back into a feed that is full', async () => {
  const days = Array.from({ length: 28 }, (_, index) => String(index + 1).padStart(2, '0'));
  const dates = ['02', '03'].flatMap((month) => days.map((day) => `2017-${month}-${day}`));
  const later = '[{ date: 2017-06-01, text: Fel dag. }]';
  const site = await buildSite({
    ...small,
    [MEETING]: minutes({ corrections: later }, TEXT),
    ...Object.fromEntries(dates.map((date) => [`minutes/${date}.md`, minutes({ date }, '## Klarspråk\n\nText.\n')])),
  });
  for (const folder of ['/', '/grupper/gemensam-grupp/', '/projekt/klarsprak/']) {
    const items = rssItems(site, folder);
    expect(items).toHaveLength(50);
    expect(items.at(-1)?.html).toMatch(/^<p>Rättelse 1 juni 2017: Fel dag\.<\/p>/);
  }
});

test('on the page they stand before the text, with the day of publication', async () => {
  const page = load(pageOf(await corrected(), '/protokoll/2017-01-16-gemensam-grupp/'));
  const main = page('article').text().replace(/\s/g, ' ');
  const order = [
    'Publicerat 20 januari 2017.',
    '20 mars 2017: Rätt <namn> & dag.',
    '20 februari 2017:',
    'Vi läste fem',
  ];
  expect(order.map((text) => main.indexOf(text)).every((at, index, all) => at > (all[index - 1] ?? 0))).toBe(true);
  const earlier = load(pageOf(await untouched(), '/protokoll/2017-01-16-gemensam-grupp/'));
  expect(unset(earlier('article .note').text())).toBe('Publicerat 20 januari 2017.');
  expect(earlier('article').text()).not.toContain('Rättat');
});
