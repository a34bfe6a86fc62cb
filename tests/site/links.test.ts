/** Every link within a site leads to a file and an anchor that exist, at the root of a host and below a path. */
import { existsSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { pageOf } from '../support/built-site.ts';
import { contentFolder, minutes, small } from '../support/content-folder.ts';
import { pagesOf } from '../support/dangers.ts';
import { once } from '../support/once.ts';
import { brokenLinks, indexTexts, linksOf, movedTo, textsOf, wholeSite } from '../support/whole-site.ts';

const addresses = [
  'https://oppnasoc.example/',
  'https://example.org/protokoll/',
  'https://example.org/protokoll',
  'http://localhost:8080/a/b/',
];

describe.for(addresses)('the example archive at %s', (address) => {
  const url = address.endsWith('/') ? address : `${address}/`;
  const siteOf = once(() => wholeSite(movedTo(address, 'content')));

  test('has no link that leads nowhere in any page, feed, sitemap or document', async () => {
    const site = await siteOf();
    expect(linksOf(site, url).filter(({ to }) => to.href.startsWith(url)).length).toBeGreaterThan(1000);
    expect(brokenLinks(site, url)).toEqual([]);
  });

  test('has the address of each page in its canonical link, and the same pages in its sitemap', async () => {
    const site = await siteOf();
    const listed = pagesOf(textsOf(site)).flatMap(([path, html]) => {
      const $ = load(html);
      expect($('link[rel=canonical]').attr('href')).toBe(url + path.replace(/index\.html$/, ''));
      return $('meta[name=robots]').attr('content') === 'noindex' ? [] : [url + path.replace(/index\.html$/, '')];
    });
    const $ = load(pageOf(textsOf(site), '/sitemap.xml'), { xml: true });
    const mapped = $('urlset > url > loc')
      .toArray()
      .map((loc) => $(loc).text());
    expect(mapped.toSorted()).toEqual(listed.toSorted());
    expect(mapped).not.toContain(`${url}404.html`);
    for (const date of $('lastmod').toArray()) expect($(date).text()).toMatch(/^201[67]-\d{2}-\d{2}$/);
  });

  test('says in robots.txt where the sitemap is, and that the files of the index are no pages', async () => {
    expect(pageOf(textsOf(await siteOf()), '/robots.txt')).toBe(
      `User-agent: *\nAllow: /\nDisallow: ${new URL(url).pathname}pagefind/\n\nSitemap: ${url}sitemap.xml\n`,
    );
  });

  test('finds in the search index the pages and places that are there, and every one of them', async () => {
    const site = await siteOf();
    const prefix = new URL(url).pathname;
    const fragments = [...indexTexts(site)]
      .filter(([path]) => path.endsWith('.pf_fragment'))
      .map(([, text]) => JSON.parse(text));
    const found = fragments.map((fragment) => fragment.url as string);
    // a planned meeting has no text yet, what a notice says is in the minutes, and the page of a year is a list of others
    const isLesser = (path: string) =>
      /\/(?:kallelse|(?:ar\/)?\d{4})\/index\.html$/.test(path) ||
      pageOf(textsOf(site), `/${path}`).includes('Mötet är planerat');
    const worthFinding = [...site.keys()].filter(
      (path) => /^(protokoll|projekt|grupper|organisationer)\/.+\/index\.html$/.test(path) && !isLesser(path),
    );
    expect(found.toSorted()).toEqual(worthFinding.map((path) => prefix + path.replace(/index\.html$/, '')).toSorted());
    for (const fragment of fragments) {
      const page = load(pageOf(textsOf(site), `/${fragment.url.slice(prefix.length)}`));
      for (const { id } of fragment.anchors) expect(page(`[id="${id}"]`).length, `${fragment.url}#${id}`).toBe(1);
    }
  });
});

test('the files that minutes link to are there, and no others', async () => {
  const site = await wholeSite('content');
  expect([...site.keys()].filter((path) => path.startsWith('bilagor/'))).toEqual(['bilagor/inbjudan-anhorigstod.pdf']);
});

test.runIf(existsSync('../shared/archive'))(
  'the archive beside the repository has no link that leads nowhere (needs ../shared/archive)',
  async () => {
    expect(brokenLinks(await wholeSite('../shared/archive', '2017-04-10'), 'https://oppnasoc.example/')).toEqual([]);
  },
);

test('a text before the first heading, and one under an empty heading, have places to link to', async () => {
  const text =
    'Se [början](#inledning) och [den tomma](#avsnitt).\n\n## Klarspråk\n\nText.\n\n###\n\nUnder en tom rubrik.\n';
  const site = await wholeSite(
    contentFolder({
      ...small,
      'groups/gemensam-grupp.md': `---\nname: Gemensam grupp\n---\n\n${text}`,
      'minutes/m.md': minutes({ date: '2017-02-01' }, text),
    }),
  );
  expect(brokenLinks(site, 'https://prov.example/')).toEqual([]);
});
