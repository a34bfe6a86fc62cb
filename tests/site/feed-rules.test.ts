/** Every feed follows RSS 2.0 (rssboard.org/rss-specification) and JSON Feed 1.1 (jsonfeed.org/version/1.1). */
import { load } from 'cheerio';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { type BuiltSite, buildSite, exampleSite, pageOf } from '../support/built-site.ts';
import { minutes, small } from '../support/content-folder.ts';
import { feedFolders, jsonItems, jsonOf, rssItems, rssOf } from '../support/feeds.ts';
import { once } from '../support/once.ts';

const RFC_822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} \+0000$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const GUID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What is hard to say in XML, JSON or an address, all at once. */
const awkward = {
  'site.yaml': `title: 'Å & "Ö" <i>arkiv</i> ]]>'\nurl: https://prov.example/under/sidan/\nlanguage: sv\n`,
  'groups/a-gruppen-ost-vast.md': `---\nname: 'Å-gruppen "Öst" & <Väst>'\n---\n`,
  'groups/tomma-gruppen.md': `---\nname: 'Tomma gruppen'\n---\n`,
  'projects/rok-radda-nu.md': `---\nname: 'Rök & rädda "nu"'\n---\n`,
  'attachments/bild.png': 'x',
  'minutes/a.md': minutes(
    { group: 'a-gruppen-ost-vast', summary: `'Två "rader" & <b>mer</b>'`, attendees: '[Asta Ek]' },
    '# Rök & rädda "nu"\n\nSe [ett](#tva), [mötet](b.md#ett), ![bild](bild.png) och [sidan](/om/).\n\n# Två\n\n| A |\n| - |\n| ]]> & \\\\ |\n',
  ),
  'minutes/b.md': minutes({ group: 'a-gruppen-ost-vast', date: '2017-02-01' }, '## Ett\n\nRök & rädda "nu".\n'),
};

const awkwardSite = once(() => buildSite(awkward));

describe.for<[string, () => Promise<BuiltSite>]>([
  ['the example archive', exampleSite],
  ['an archive of awkward names, under a path', awkwardSite],
  ['an archive with one meeting', () => buildSite(small)],
])('the feeds of %s', ([, build]) => {
  const siteOf = once(build);

  test('are well-formed for two parsers that are not ours, with the same entries', async () => {
    const site = await siteOf();
    for (const folder of feedFolders(site)) {
      const other = await new Parser().parseString(pageOf(site, `${folder}feed.xml`));
      expect(other.items.map(({ title, link, guid }) => [title, link, guid])).toEqual(
        rssItems(site, folder).map(({ title, url, id }) => [title, url, id]),
      );
      expect(jsonItems(site, folder).map((item) => ({ ...item, summary: '' }))).toEqual(
        rssItems(site, folder).map((item) => ({ ...item, summary: '' })),
      );
    }
  });

  test('have what the specifications require, with the language and the address that they lie at', async () => {
    const site = await siteOf();
    const { url: base } = archiveUrl(site);
    for (const folder of feedFolders(site)) {
      const address = `${base}${folder.slice(1)}`;
      const rss = rssOf(site, folder);
      expect(rss).toMatchObject({
        link: address,
        language: 'sv',
        title: expect.stringMatching(/\S/),
        description: expect.stringMatching(/\S/),
      });
      const $ = load(pageOf(site, `${folder}feed.xml`), { xml: true });
      expect($('rss').attr('version')).toBe('2.0');
      const self = $('channel > atom\\:link');
      expect(self.toArray().map((link) => $(link).attr())).toEqual([
        { href: `${address}feed.xml`, rel: 'self', type: 'application/rss+xml' },
      ]);
      const json = JSON.parse(pageOf(site, `${folder}feed.json`));
      expect(json).toMatchObject({
        version: 'https://jsonfeed.org/version/1.1',
        title: rss.title,
        home_page_url: address,
        feed_url: `${address}feed.json`,
        language: 'sv',
      });
      expect(jsonOf(site, folder)).toMatchObject({ title: rss.title });
    }
  });

  test('have dates in the form of their specification', async () => {
    const site = await siteOf();
    for (const folder of feedFolders(site)) {
      const $ = load(pageOf(site, `${folder}feed.xml`), { xml: true });
      for (const date of $('pubDate, lastBuildDate').toArray()) expect($(date).text()).toMatch(RFC_822);
      const { items } = JSON.parse(pageOf(site, `${folder}feed.json`)) as { items: { date_published: string }[] };
      for (const { date_published } of items) expect(date_published).toMatch(RFC_3339);
    }
  });

  test('name each entry by an id of its own that is no address', async () => {
    const site = await siteOf();
    for (const folder of feedFolders(site)) {
      const ids = rssItems(site, folder).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(GUID);
      const $ = load(pageOf(site, `${folder}feed.xml`), { xml: true });
      for (const guid of $('guid').toArray()) expect($(guid).attr('isPermaLink')).toBe('false');
    }
  });

  test('have absolute addresses everywhere, each of a page that is there', async () => {
    const site = await siteOf();
    const { url: base } = archiveUrl(site);
    for (const folder of feedFolders(site)) {
      for (const { url, html } of rssItems(site, folder)) {
        const $ = load(html);
        const inside = $('[href], [src]')
          .toArray()
          .map((element) => $(element).attr('href') ?? $(element).attr('src') ?? '');
        for (const address of [url, ...inside]) {
          expect(address).toMatch(/^(https?:\/\/|mailto:)/);
          if (!address.startsWith(new URL(base).origin)) continue;
          expect(address.startsWith(base), address).toBe(true);
          const path = decodeURI(new URL(address).pathname).slice(new URL(base).pathname.length);
          if (!path.startsWith('bilagor/')) expect(() => pageOf(site, `/${path}`)).not.toThrow();
        }
      }
    }
  });

  test('are newest first, at most 50, in text that has no ids to clash with a reader’s own', async () => {
    const site = await siteOf();
    for (const folder of feedFolders(site)) {
      const items = rssItems(site, folder);
      const dates = items.map(({ date }) => date);
      expect(dates).toEqual(dates.toSorted().reverse());
      expect(items.length).toBeLessThanOrEqual(50);
      for (const { html } of items) expect(load(html)('[id]')).toHaveLength(0);
    }
  });

  test('are told of on every page: those of the site, and the page’s own before them', async () => {
    const site = await siteOf();
    const { path: prefix } = archiveUrl(site);
    const folders = new Set(feedFolders(site));
    for (const [file, html] of site) {
      if (!file.endsWith('.html')) continue;
      const $ = load(html);
      const told = $('head link[rel=alternate]')
        .toArray()
        .map((link) => [$(link).attr('type'), $(link).attr('href')]);
      // the page on how to follow something has the feeds of what is followed
      const folder = `/${file.replace(/index\.html$/, '')}`.replace(/^\/folj(?=\/)/, '');
      const register = /^\/(?:beslut|uppgifter|fragor|var-med)\//.exec(folder)?.[0];
      const around = register ?? (folders.has(folder) && folder !== '/' ? folder : undefined);
      const own = around ? [around] : /^protokoll\/\d{4}-/.test(file) ? [undefined] : [];
      expect(told.length, file).toBe((own.length + 1) * 2);
      for (const [type, href = ''] of told) {
        expect(site.has(href.slice(prefix.length)), href).toBe(true);
        expect(type).toBe(href.endsWith('.xml') ? 'application/rss+xml' : 'application/feed+json');
      }
      const [first = ''] = own;
      if (first) expect(told[0]?.[1]).toBe(`${prefix.slice(0, -1)}${first}feed.xml`);
      expect(told.at(-2)?.[1]).toBe(`${prefix}feed.xml`);
    }
  });
});

/** The address that a site was built for, as its own front page has it. */
function archiveUrl(site: BuiltSite): { url: string; path: string } {
  const url = load(pageOf(site, '/'))('link[rel=canonical]').attr('href') ?? '';
  return { url, path: new URL(url).pathname };
}

test('awkward names are told in full, as text', async () => {
  const site = await awkwardSite();
  const title = 'Å & "Ö" <i>arkiv</i> ]]>';
  const group = 'Å-gruppen "Öst" & <Väst>';
  const project = 'Rök & rädda "nu"';
  expect(rssOf(site, '/').title).toBe(title);
  expect(rssOf(site, '/grupper/a-gruppen-ost-vast/').title).toBe(`${group} – ${title}`);
  const [, item] = jsonItems(site, '/grupper/a-gruppen-ost-vast/');
  expect(item).toMatchObject({
    title: `${group} 16 januari 2017`,
    summary: 'Två "rader" & <b>mer</b>',
    tags: [group, project],
  });
  expect(
    load(item?.html ?? '')('h2')
      .toArray()
      .map((heading) => load(heading).text()),
  ).toEqual([project, 'Två']);
  expect(load(item?.html ?? '')('td').text()).toBe(']]> & \\');
  expect(rssItems(site, '/projekt/rok-radda-nu/').map((entry) => entry.title)).toEqual([
    `${project}: ${group} 1 februari 2017`,
    `${project}: ${group} 16 januari 2017`,
  ]);
});

test.for(['/', '/grupper/gemensam-grupp/', '/uppgifter/'])(
  'what an RSS reader shows as HTML is the text: %s',
  async (folder) => {
    const site = await buildSite({
      ...small,
      'minutes/2017/2017-01-16-gemensam-grupp.md': minutes(
        { summary: 'Fyll i <ert namn> på listan & skicka den' },
        '## Klarspråk\n\nUppgift: fyll i &lt;ert namn> på listan & skicka den\n',
      ),
    });
    // as a reader does: XML first, then HTML
    const shown = load(load(pageOf(site, `${folder}feed.xml`), { xml: true })('item > description').text()).text();
    expect(shown.toLowerCase()).toBe('fyll i <ert namn> på listan & skicka den');
    expect(jsonItems(site, folder)[0]?.summary.toLowerCase()).toBe('fyll i <ert namn> på listan & skicka den');
  },
);

test('a group that has not met has a feed without entries, and nothing of it depends on the day', async () => {
  const files = { ...small, 'groups/ny-grupp.md': '---\nname: Ny grupp\n---\n' };
  const site = await buildSite(files);
  expect(rssOf(site, '/grupper/ny-grupp/')).toMatchObject({
    title: 'Ny grupp – Provarkivet',
    description: 'Ny grupp: det senaste från Provarkivet.',
    link: 'https://prov.example/grupper/ny-grupp/',
  });
  expect(pageOf(site, '/grupper/ny-grupp/feed.xml')).not.toContain('lastBuildDate');
  expect(rssItems(site, '/grupper/ny-grupp/')).toEqual([]);
  expect(jsonItems(site, '/grupper/ny-grupp/')).toEqual([]);
  const later = await buildSite(files, '2030-01-01');
  expect(pageOf(later, '/grupper/ny-grupp/feed.xml')).toBe(pageOf(site, '/grupper/ny-grupp/feed.xml'));
  expect(pageOf(later, '/feed.xml')).toBe(pageOf(site, '/feed.xml'));
});
