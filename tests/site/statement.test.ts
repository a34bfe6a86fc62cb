/** `/tillganglighet/`: every field that Digg requires is on the page, and nothing that accessibility.yaml does not state. */
import { type CheerioAPI, load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { buildSite, pageOf } from '../support/built-site.ts';
import { small } from '../support/content-folder.ts';
import { pagesOf } from '../support/dangers.ts';
import { once } from '../support/once.ts';
import { statementFile } from '../support/statement.ts';

const PATH = '/tillganglighet/';

/** A site with a statement in which every field has a value. */
const siteOf = once(() => buildSite({ ...small, 'accessibility.yaml': statementFile }));
const pageOfAll = async (): Promise<CheerioAPI> => load(pageOf(await siteOf(), PATH));

/** The page of another statement, or as of another day. */
async function pageWith(statement: string, today?: string): Promise<CheerioAPI> {
  return load(pageOf(await buildSite({ ...small, 'accessibility.yaml': statement }, today), PATH));
}

/** What stands between a heading and the next one. */
function under($: CheerioAPI, heading: string): string {
  const found = $('main h2, main h3').filter((_, element) => $(element).text() === heading);
  expect(found.length, heading).toBe(1);
  return found.nextUntil('h2, h3').text();
}

test('has the headings of Digg’s template, in their order', async () => {
  const $ = await pageOfAll();
  const headings = $('h1, main h2, main h3')
    .toArray()
    .map((heading) => [$(heading).prop('tagName'), $(heading).text()]);
  expect(headings).toEqual([
    ['H1', 'Tillgänglighet för Provarkivet'],
    ['H2', 'Hur tillgänglig är webbplatsen?'],
    ['H2', 'Vad kan du göra om du inte kan använda delar av webbplatsen?'],
    ['H2', 'Rapportera brister'],
    ['H2', 'Tillsyn'],
    ['H2', 'Teknisk information om webbplatsens tillgänglighet'],
    ['H2', 'Innehåll som inte är tillgängligt'],
    ['H3', 'Oskäligt betungande anpassning'],
    ['H3', 'Innehåll som inte omfattas av lagen'],
    ['H2', 'Så har vi testat webbplatsen'],
    ['H3', 'Senaste bedömning'],
    ['H3', 'Senast uppdaterad'],
  ]);
});

describe('every field is on the page', () => {
  test('who answers for it, and for what', async () => {
    const $ = await pageOfAll();
    expect($('main h1 + p').text()).toContain('Ansvarig för Provarkivet är Provnämnden.');
    expect($('main').text()).toContain('lagen om tillgänglighet till digital offentlig service (2018:1937)');
    expect($('main a[href="/"]').last().text()).toBe('prov.example');
  });

  test.for([
    ['Teknisk information om webbplatsens tillgänglighet', 'delvis förenlig med lagen om tillgänglighet till digital'],
    ['Innehåll som inte är tillgängligt', 'Bilagor'],
    ['Innehåll som inte är tillgängligt', 'Skäl: De är inskannade'],
    ['Innehåll som inte är tillgängligt', 'I stället: Fråga oss'],
    ['Oskäligt betungande anpassning', 'enligt 12\u00a0§ i lagen'],
    ['Oskäligt betungande anpassning', 'Gamla filmer'],
    ['Oskäligt betungande anpassning', 'Skäl: De är för många'],
    ['Innehåll som inte omfattas av lagen', 'Kartor'],
    ['Så har vi testat webbplatsen', 'självskattning'],
    ['Så har vi testat webbplatsen', 'Startsidan'],
    ['Så har vi testat webbplatsen', 'Med tangentbord'],
    ['Så har vi testat webbplatsen', 'Det som inte står här är inte testat.'],
    ['Senaste bedömning', 'den 1\u00a0juni 2017.'],
    ['Senast uppdaterad', 'den 14\u00a0juni 2017.'],
  ])('«%s» says «%s»', async ([heading = '', words]) => {
    const $ = await pageOfAll();
    expect(under($, heading)).toContain(words);
  });

  test.for(['Vad kan du göra om du inte kan använda delar av webbplatsen?', 'Rapportera brister'])(
    '«%s» says how one reaches them, in every way there is',
    async (heading) => {
      const $ = await pageOfAll();
      expect(under($, heading)).toContain('E-post: brist@prov.example');
      expect(under($, heading)).toContain('Telefon: 042-10 50 00');
      expect(under($, heading)).toContain('På webben: prov.example/fel');
    },
  );

  test('the ways to reach them, and to complain to Digg, are links', async () => {
    const $ = await pageOfAll();
    const links = $('main a')
      .toArray()
      .map((link) => $(link).attr('href'));
    for (const href of ['mailto:brist@prov.example', 'https://prov.example/fel']) {
      expect(links.filter((link) => link === href)).toHaveLength(2);
    }
    expect(links).toContain('https://www.digg.se/tdosanmalan');
    expect(under($, 'Tillsyn')).toContain('Myndigheten för digital förvaltning, Digg');
  });

  test('its days can be read by machines', async () => {
    const $ = await pageOfAll();
    const days = $('main time')
      .toArray()
      .map((day) => $(day).attr('datetime'));
    expect(days).toEqual(['2017-06-01', '2017-06-14']);
    expect($('footer time').attr('datetime')).toBe('2017-06-14');
  });
});

test('the day of the build is nowhere on it', async () => {
  const html = async (today: string) => (await pageWith(statementFile, today)).html();
  expect(await html('2017-06-30')).toBe(await html('2019-03-01'));
});

test('empty lists are said to be empty', async () => {
  const $ = await pageWith(
    statementFile.replace(/burden:\n(?: {2}.*\n)+/, 'burden: []\n').replace('outside: [Kartor]', 'outside: []'),
  );
  expect(under($, 'Oskäligt betungande anpassning')).toBe(
    'Vi åberopar inget undantag för oskäligt betungande anpassning (12\u00a0§ i lagen).',
  );
  expect(under($, 'Innehåll som inte omfattas av lagen')).toBe(
    'Vi har inte hittat något innehåll som lagen inte omfattar (9\u00a0§).',
  );
});

const nothingListed = statementFile
  .replace(/inaccessible:\n(?: {2}.*\n)+/, 'inaccessible: []\n')
  .replace(/burden:\n(?: {2}.*\n)+/, 'burden: []\n');

test.for([
  [
    statementFile,
    'Delar av webbplatsen är inte tillgängliga för alla.',
    'Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service, på grund av det som beskrivs här nedanför.',
  ],
  [
    statementFile.replace('delvis förenlig', 'inte förenlig'),
    'Stora delar av webbplatsen är inte tillgängliga för alla.',
    'Webbplatsen är inte förenlig med lagen om tillgänglighet till digital offentlig service. Det som inte är tillgängligt beskrivs här nedanför.',
  ],
  [
    nothingListed.replace('delvis förenlig', 'helt förenlig'),
    'Vi känner inte till några brister i det som vi har testat.',
    'Webbplatsen är helt förenlig med lagen om tillgänglighet till digital offentlig service.',
  ],
])('each degree is said in plain words and in those of the law', async ([text = '', plain = '', formal]) => {
  const $ = await pageWith(text);
  expect(under($, 'Hur tillgänglig är webbplatsen?')).toContain(plain);
  expect(under($, 'Teknisk information om webbplatsens tillgänglighet')).toBe(formal);
});

test('who made an external evaluation is told where it is known', async () => {
  const external = 'extern granskning\n  by: Granskarna AB';
  const $ = await pageWith(statementFile.replace('självskattning', external));
  expect(under($, 'Så har vi testat webbplatsen')).toContain(
    'Någon utanför vår egen organisation har granskat webbplatsen. Bedömningen är gjord av Granskarna AB.',
  );
});

test('without a statement the page says that none has been made, and claims nothing', async () => {
  const $ = load(pageOf(await buildSite(small), PATH));
  expect($('h1').text()).toBe('Tillgänglighet');
  expect($('h1 + p').text()).toBe(
    'Den här webbplatsen har ännu ingen tillgänglighetsredogörelse, eftersom ingen granskning har redovisats. Provnämnden ansvarar för att en sådan görs.',
  );
  expect($('main').text()).not.toContain('förenlig');
  expect($('main a[href="https://www.digg.se/tdosanmalan"]')).toHaveLength(1);
});

test('seen from a day before it was made, there is none either', async () => {
  const $ = load(pageOf(await buildSite('content', '2017-05-01'), PATH));
  expect($('h1 + p').text()).toMatch(/^Den här webbplatsen har ännu ingen tillgänglighetsredogörelse/);
});

test('without a statement a page of the secretary’s own may stand in its place', async () => {
  const files = { ...small, 'pages/tillganglighet.md': '---\ntitle: Vår redogörelse\n---\n\nHela texten.\n' };
  const $ = load(pageOf(await buildSite(files), PATH));
  expect($('h1').text()).toBe('Vår redogörelse');
  expect($('main').text()).toContain('Hela texten.');
});

test('whatever is written in it stays text', async () => {
  const image = '<img src=x onerror=alert(1)>';
  const $ = await pageWith(statementFile.replace('content: Bilagor', `content: '${image}'`));
  expect($('main img')).toHaveLength(0);
  expect(under($, 'Innehåll som inte är tillgängligt')).toContain(image);
});

test('every page leads to it', async () => {
  for (const [path, html] of pagesOf(await siteOf())) {
    expect(load(html)(`footer a[href="${PATH}"]`).length, path).toBe(1);
  }
});
