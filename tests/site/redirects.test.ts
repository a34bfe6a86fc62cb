/** Old addresses on a built site: pages that lead on, feeds that are still there, and the list in the open data. */
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { type BuiltSite, buildSite, pageOf } from '../support/built-site.ts';
import { contentFolder, type Files, minutes, small } from '../support/content-folder.ts';
import { jsonItems, jsonOf, rssItems, rssOf } from '../support/feeds.ts';
import { once } from '../support/once.ts';
import { brokenLinks, indexTexts, linksOf, movedTo, wholeSite } from '../support/whole-site.ts';

const TEXT = '## Klarspråk\n\nUppgift: Ada Test ringer.\n';

/** An archive in which a thing of each kind had other addresses. */
const files: Files = {
  ...small,
  'groups/gemensam-grupp.md': '---\nname: Gemensam grupp\naliases: [GG]\nformerly: storgruppen\n---\n',
  'projects/klarsprak.md': '---\nname: Klarspråk\nformerly: [byrakratiska, myndighetssvenska]\n---\n',
  'organisations.yaml': '- name: Ria\n  formerly: hela-manniskan\n- name: G7\n',
  'pages/hitta-hit.md': '---\ntitle: Hitta hit\nformerly: kontakt\n---\n\nText.\n',
  'pages/folj.md': '---\ntitle: Följ\nformerly: nyhetsbrev\n---\n\nText.\n',
  'minutes/m.md': minutes({ date: '2017-02-13', formerly: '2017-02-12', attendees: '[Ada Test]' }, TEXT),
};

/** Where each old address of the archive leads. */
const REDIRECTS: Readonly<Record<string, string>> = {
  '/folj/grupper/storgruppen/': '/folj/grupper/gemensam-grupp/',
  '/folj/projekt/byrakratiska/': '/folj/projekt/klarsprak/',
  '/folj/projekt/myndighetssvenska/': '/folj/projekt/klarsprak/',
  '/grupper/storgruppen/': '/grupper/gemensam-grupp/',
  '/kontakt/': '/hitta-hit/',
  '/nyhetsbrev/': '/folj/',
  '/organisationer/hela-manniskan/': '/organisationer/ria/',
  '/projekt/byrakratiska/': '/projekt/klarsprak/',
  '/projekt/myndighetssvenska/': '/projekt/klarsprak/',
  '/protokoll/2017-01-16-storgruppen/': '/protokoll/2017-01-16-gemensam-grupp/',
  '/protokoll/2017-02-12-gemensam-grupp/': '/protokoll/2017-02-13-gemensam-grupp/',
  '/protokoll/2017-02-12-storgruppen/': '/protokoll/2017-02-13-gemensam-grupp/',
  '/protokoll/2017-02-13-storgruppen/': '/protokoll/2017-02-13-gemensam-grupp/',
  '/uppgifter/grupp/storgruppen/': '/uppgifter/grupp/gemensam-grupp/',
  '/uppgifter/projekt/byrakratiska/': '/uppgifter/projekt/klarsprak/',
  '/uppgifter/projekt/myndighetssvenska/': '/uppgifter/projekt/klarsprak/',
};
const OLD = Object.keys(REDIRECTS);

describe.for(['https://prov.example/', 'https://example.org/arkiv/protokoll/'])('a site at %s', (url) => {
  const prefix = new URL(url).pathname.slice(0, -1);
  const siteOf = once(() => buildSite(movedTo(url, contentFolder(files))));
  const absolute = (path: string): string => url + path.slice(1);

  test('has a page at each old address that leads to the present one', async () => {
    const site = await siteOf();
    for (const [from, to] of Object.entries(REDIRECTS)) {
      const $ = load(pageOf(site, from));
      expect($('link[rel=canonical]').attr('href'), from).toBe(absolute(to));
      expect($('meta[http-equiv=refresh]').attr('content'), from).toBe(`0; url=${prefix}${to}`);
      expect($('meta[name=robots]').attr('content'), from).toBe('noindex');
      expect($('html').attr('lang'), from).toBe('sv');
      expect($('title').text(), from).toBe('Sidan har flyttat – Provarkivet');
      expect($('main p').text(), from).toBe(`Sidan har flyttat till ${absolute(to)}.`);
      expect($('main p a').attr('href'), from).toBe(prefix + to);
      expect($('script[data-to]').attr('data-to'), from).toBe(prefix + to);
      expect(
        site.has(
          $('script[data-to]')
            .attr('src')
            ?.slice(prefix.length + 1) ?? '',
        ),
        from,
      ).toBe(true);
    }
  });

  test('has no other page that leads on', async () => {
    const leading = [...(await siteOf())].filter(([, text]) => text.includes('http-equiv="refresh"'));
    expect(leading.map(([path]) => `/${path.replace('index.html', '')}`).toSorted()).toEqual(OLD);
  });

  test('lists them in its open data, sorted, and not in its sitemap', async () => {
    const site = await siteOf();
    const { redirects } = JSON.parse(pageOf(site, '/data/archive.json')) as { redirects: unknown };
    expect(redirects).toEqual(OLD.map((from) => ({ from: absolute(from), to: absolute(REDIRECTS[from] ?? '') })));
    for (const from of OLD) expect(pageOf(site, '/sitemap.xml')).not.toContain(`<loc>${absolute(from)}</loc>`);
  });
});

test('old addresses are in no page’s links and not in the search', async () => {
  const site = await wholeSite(contentFolder(files));
  expect(brokenLinks(site, 'https://prov.example/')).toEqual([]);
  const pages = linksOf(site, 'https://prov.example/').filter(({ from }) => from.endsWith('.html'));
  expect(
    pages.filter(({ from, to }) => OLD.includes(to.pathname) && to.pathname !== `/${from.replace('index.html', '')}`),
  ).toEqual([]);
  const found = [...indexTexts(site)].filter(([path]) => path.endsWith('.pf_fragment')).map(([, text]) => text);
  expect(found.length).toBeGreaterThan(0);
  for (const text of found) expect(OLD).not.toContain(JSON.parse(text).url);
});

test('the page of an anchor that a rename would have moved still has it', async () => {
  const $ = load(
    pageOf(
      await buildSite({ ...files, 'minutes/m.md': minutes({ date: '2017-02-13' }, 'Klarspråk.\n') }),
      '/protokoll/2017-02-13-gemensam-grupp/',
    ),
  );
  expect($('#inledning--byrakratiska').text()).toBe('Klarspråk.');
});

describe('a feed', () => {
  const { 'groups/gemensam-grupp.md': _group, 'projects/klarsprak.md': _project, ...rest } = small;
  const siteBefore = once(() =>
    buildSite({
      ...rest,
      'groups/storgruppen.md': '---\nname: Gemensam grupp\n---\n',
      'projects/byrakratiska.md': '---\nname: Klarspråk\n---\n',
      'minutes/m.md': minutes({ date: '2017-02-12', attendees: '[Ada Test]' }, TEXT),
    }),
  );
  const siteAfter = once(() => buildSite(files));
  const guidsOf = (site: BuiltSite, folder: string): string[] => rssItems(site, folder).map(({ id }) => id);

  test.for([
    ['/projekt/byrakratiska/', '/projekt/klarsprak/'],
    ['/projekt/myndighetssvenska/', '/projekt/klarsprak/'],
    ['/grupper/storgruppen/', '/grupper/gemensam-grupp/'],
  ] as const)('is still at %s, the same as at %s, with the present addresses', async ([old, present]) => {
    const site = await siteAfter();
    expect(pageOf(site, `${old}feed.xml`)).toBe(pageOf(site, `${present}feed.xml`));
    expect(pageOf(site, `${old}feed.json`)).toBe(pageOf(site, `${present}feed.json`));
    expect(rssOf(site, old).link).toBe(`https://prov.example${present}`);
    expect(jsonOf(site, old)).toMatchObject({ feed_url: `https://prov.example${present}feed.json` });
    expect(jsonItems(site, old).map(({ url }) => new URL(url).pathname)).toContain(
      '/protokoll/2017-02-13-gemensam-grupp/',
    );
  });

  test.for(['/', '/projekt/byrakratiska/', '/grupper/storgruppen/', '/uppgifter/'])(
    'has the GUIDs that it had before the changes: %s',
    async (folder) => {
      const guids = guidsOf(await siteBefore(), folder);
      expect(guids.length).toBeGreaterThan(0);
      expect(guidsOf(await siteAfter(), folder)).toEqual(guids);
    },
  );
});
