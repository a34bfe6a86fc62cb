/** `/folj/` and the pages below it: how the site, a group, a project and a register are followed. */
import { type CheerioAPI, load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { registers } from '../../src/domain/outcome-kinds.ts';
import { type BuiltSite, buildSite, exampleSite, pageOf } from '../support/built-site.ts';
import { type Files, small } from '../support/content-folder.ts';
import { feedFolders } from '../support/feeds.ts';
import { once } from '../support/once.ts';

const files: Files = {
  ...small,
  'site.yaml': 'title: Provarkivet\nurl: https://prov.example/prov/\nsender: Provnämnden\n',
  'projects/fritidsbanken.md': '---\nname: Fritidsbanken\nstatus: avslutat\n---\n',
};
const names = Object.values(registers).map(({ name }) => name);

const siteOf = once(() => buildSite(files));

async function read(path: string): Promise<CheerioAPI> {
  return load(pageOf(await siteOf(), path));
}

function textsOf($: CheerioAPI, selector: string): string[] {
  return $(selector)
    .toArray()
    .map((element) => $(element).text());
}

/** Every address that a page gives to copy. */
const copied = ($: CheerioAPI): string[] => textsOf($, 'main code');

describe('/folj/', () => {
  test('begins with three steps, of which one is an address to copy', async () => {
    const $ = await read('/folj/');
    expect(textsOf($, 'main h2')[0]).toBe('Gör så här');
    expect($('main > ol li')).toHaveLength(3);
    expect($('main > ol code').text()).toBe('https://prov.example/prov/feed.xml');
    expect(copied($)).toEqual([
      'https://prov.example/prov/feed.xml',
      'https://prov.example/prov/feed.json',
      'https://prov.example/prov/kalender/kalender.ics',
    ]);
  });

  test('lists groups, projects and registers by their names, each with a link to its own page here', async () => {
    const $ = await read('/folj/');
    expect(textsOf($, 'main ul a')).toEqual([
      'Gemensam grupp',
      'Ledningsgruppen',
      'Fritidsbanken',
      'Klarspråk',
      ...names,
    ]);
    const links = $('main ul a').toArray();
    for (const link of links) expect($(link).attr('href')).toMatch(/^\/prov\/folj\/.+\/$/);
    expect(textsOf($, 'main li:has(.note)')).toEqual(['Fritidsbanken avslutat']);
  });

  test('folds a long list under its count, and no short one', async () => {
    const projects = Array.from({ length: 100 }, (_, nth) => [
      `projects/p${nth}.md`,
      `---\nname: Projekt ${nth}\n---\n`,
    ]);
    const $ = load(pageOf(await buildSite({ ...small, ...Object.fromEntries(projects) }), '/folj/'));
    expect(textsOf($, 'main summary').filter((text) => text.startsWith('Visa'))).toEqual(['Visa alla 102 projekt']);
    expect($('main details:has(li a) li a')).toHaveLength(102);
  });

  test('has what the secretary wants to add after the steps', async () => {
    const written = { ...small, 'pages/folj.md': '---\ntitle: Följ\n---\n\n## På tavlan\n\nI hallen.\n' };
    const $ = load(pageOf(await buildSite(written), '/folj/'));
    expect(textsOf($, 'main > h2, main > section > h2').slice(0, 3)).toEqual(['Gör så här', 'På tavlan', 'Grupper']);
  });
});

describe.for([
  ['/grupper/gemensam-grupp/', 'Följ Gemensam grupp', 'Gemensam grupp'],
  ['/projekt/klarsprak/', 'Följ Klarspråk', 'Klarspråk'],
  ...Object.values(registers).map(({ address, name }) => {
    const word = name.toLowerCase();
    return [address, `Följ ${word}`, word] as const;
  }),
] as const)('the page on how to follow %s', ([path, title, name]) => {
  test('has the addresses of its feeds to copy, and of its calendar where it has one', async () => {
    const site = await siteOf();
    const own = ['feed.xml', 'feed.json', 'kalender.ics'].filter((file) => site.has(path.slice(1) + file));
    expect(copied(await read(`/folj${path}`))).toEqual(own.map((file) => `https://prov.example/prov${path}${file}`));
  });

  test('leads back to it, and has its feeds in the head', async () => {
    const $ = await read(`/folj${path}`);
    expect($('h1').text()).toBe(title);
    expect($('main p a').first().text()).toBe(name);
    expect($('main p a').first().attr('href')).toBe(`/prov${path}`);
    expect($('link[rel=alternate]').first().attr('href')).toBe(`/prov${path}feed.xml`);
  });

  test('is what its own page has a link to', async () => {
    const $ = await read(path);
    expect($(`main a[href="/prov/folj${path}"]`).text()).toBe(title);
    expect($('link[rel=alternate]').first().attr('href')).toBe(`/prov${path}feed.xml`);
  });

  test('is left out of search engines, the sitemap and the search', async () => {
    expect((await read(`/folj${path}`))('meta[name=robots]').attr('content')).toBe('noindex');
    expect(pageOf(await siteOf(), '/sitemap.xml')).not.toContain(`/folj${path}`);
  });
});

test('what has ended says that nothing new is expected, and offers no calendar', async () => {
  const $ = await read('/folj/projekt/fritidsbanken/');
  expect($('main').text()).toContain('Projektet är avslutat. Det väntas inget nytt.');
  expect(copied($)).toHaveLength(2);
});

describe.for<[string, () => Promise<BuiltSite>, string]>([
  ['the example archive', exampleSite, 'https://oppnasoc.example/'],
  ['an archive under a path', siteOf, 'https://prov.example/prov/'],
])('in %s', ([, build, url]) => {
  test('no page has a link to a feed: browsers show its source, or save it', async () => {
    for (const [path, text] of await build()) {
      if (!path.endsWith('.html')) continue;
      const $ = load(text);
      expect($('body a[href$="feed.xml"], body a[href$="feed.json"]').length, path).toBe(0);
    }
  });

  test('every feed has a page that gives its address, and every address that is given is of a file', async () => {
    const site = await build();
    const given = [...site].flatMap(([path, text]) => (path.startsWith('folj/') ? copied(load(text)) : []));
    expect(given.filter((address) => !address.startsWith(url) || !site.has(address.slice(url.length)))).toEqual([]);
    const feeds = feedFolders(site).map((folder) => `${url}${folder.slice(1)}feed.xml`);
    expect(given.filter((address) => address.endsWith('feed.xml')).toSorted()).toEqual(feeds.toSorted());
  });

  test('every feed tells whoever opens it what it is, and where it says how it is followed', async () => {
    const site = await build();
    for (const folder of feedFolders(site)) {
      const page = `${url}folj${folder}`;
      expect(site.has(`folj${folder}index.html`), folder).toBe(true);
      const [comment] = load(pageOf(site, `${folder}feed.xml`), { xml: true })
        .root()
        .contents()
        .filter((_, { type }) => type === 'comment')
        .toArray();
      expect(comment, folder).toMatchObject({ data: expect.stringMatching(`flöde.* ${page} $`) });
      const { user_comment: note } = JSON.parse(pageOf(site, `${folder}feed.json`)) as { user_comment: string };
      expect(note, folder).toMatch(new RegExp(`flöde.* ${page}$`));
    }
  });
});
