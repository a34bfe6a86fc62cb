/** What people write beside plain words: raised figures, dashes, decimals, signs, names of small words, text out of a PDF. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWebsite, type Website } from '../support/browser.ts';
import { minutes, small } from '../support/content-folder.ts';
import { expectStatus, expectTitles, titlesOn } from '../support/search-page.ts';
import { unset } from '../support/unset.ts';

const FIELD = 'Gemensam grupp 1 februari 2017';
const HUT = 'Gemensam grupp 2 februari 2017';
const BUS = 'Gemensam grupp 3 februari 2017';
const SCAN = 'Gemensam grupp 4 februari 2017';
const LAW = 'Gemensam grupp 5 februari 2017';

let site: Website;
beforeAll(async () => {
  site = await openWebsite({
    ...small,
    'projects/hos-oss.md': '---\nname: Hos oss\n---\n\nÖppet hus varje torsdag.\n',
    'projects/bara-vara.md': '---\nname: Bara vara\n---\n',
    'projects/tradgarden.md': '---\nname: Trädgården\n---\n',
    'glossary.yaml': 'SoL: socialtjänstlagen\n',
    'minutes/1.md': minutes(
      { date: '2017-02-01' },
      'Läs avsnitt 2.4 och O’Haras förslag om 7 km² åker mellan Ystad–Simrishamn.\n',
    ),
    'minutes/2.md': minutes(
      { date: '2017-02-02' },
      'Stugan är 35 m² och rymmer 3½ m³ ved. CO₂-larmet kostar 6.9 kr. Bordet är 80×120. Summan är 1.5 miljoner, 40 % mer än i § 3.\n',
    ),
    'minutes/3.md': minutes(
      { date: '2017-02-03' },
      'Turen Tomelilla–Brösarp körs maj–juni, kl. 9–11, för far–son-laget.\n',
    ),
    'minutes/4.md': minutes(
      { date: '2017-02-04' },
      'Det var \ufb01nt i träd\u00adgården, och vi \ufb02yttade o\ufb03cersbänken.\n',
    ),
    'minutes/5.md': minutes({ date: '2017-02-05' }, 'Ett SoL-beslut kom. SoL gäller här.\n'),
  });
});
afterAll(() => site?.close());

/** The excerpts on the search page for a query. */
async function excerptsFor(query: string, titles: readonly string[]): Promise<string> {
  const { page } = await site.visitAgain(`sok/?q=${encodeURIComponent(query)}`);
  await expectTitles(page, titles);
  return unset((await page.locator('#_hits .entry-more').allTextContents()).join(' '));
}

describe.for<[string, readonly string[]]>([
  [FIELD, ['2.4', 'oharas', 'O’Haras', "o'haras", 'km²', '7 km²', 'Simrishamn', 'ystad', 'Ystad–Simrishamn', 'km2']],
  [HUT, ['m²', 'm2', 'm³', '3½', 'CO₂', 'co2', '120', '80×120', '6.9', '1.5', '40 %', '§ 3']],
  [BUS, ['Brösarp', 'tomelilla', 'juni', 'maj', '11', '9–11', 'far', 'son', 'laget', 'far–son-laget', 'far-son-laget']],
  [SCAN, ['fint', 'trädgården', 'flyttade', 'officersbänken']],
  [LAW, ['SoL-beslut', 'sol', 'socialtjänstlagen']],
])('of %s', ([title, queries]) => {
  test.for(queries)('a search for «%s» finds it', async (query) => {
    const { page } = await site.visitAgain(`sok/?q=${encodeURIComponent(query)}`);
    await expect.poll(() => titlesOn(page), { timeout: 6_000 }).toContain(title);
  });
});

test('what is quoted is the text as it was written', async () => {
  expect(await excerptsFor('åker', [FIELD])).toContain('O’Haras förslag om 7 km² åker mellan Ystad–Simrishamn.');
  expect(await excerptsFor('ved', [HUT])).toContain(
    'Stugan är 35 m² och rymmer 3½ m³ ved. CO₂-larmet kostar 6.9 kr. Bordet är 80×120.',
  );
  expect(await excerptsFor('tomelilla', [BUS])).toContain('kl. 9–11, för far–son-laget.');
});

test.for(['%', '§', '–', '🎉', '!?', '…', '«»'])(
  'signs alone, «%s», find nothing, and the page says that a word is needed',
  async (query) => {
    const { page } = await site.visitAgain(`sok/?q=${encodeURIComponent(query)}`);
    await expectStatus(page, 'Skriv minst ett ord eller en siffra att söka efter.');
    await expectTitles(page, []);
  },
);

test('a filter without a word lists all that it lets through', async () => {
  const { page } = await site.visit('sok/?year=2017');
  await expectStatus(page, /^\d+ träffar\.$/);
});

test.for(['Hos oss', 'hos oss', 'Bara vara', 'bara vara'])(
  'a project of small words is found by its name: «%s»',
  async (query) => {
    const { page } = await site.visitAgain(`sok/?q=${encodeURIComponent(query)}`);
    const name = query.charAt(0).toUpperCase() + query.slice(1);
    await expect.poll(() => titlesOn(page), { timeout: 6_000 }).toContain(name);
  },
);

test('text out of a PDF is linked as what it reads', async () => {
  const { page } = await site.visit('protokoll/2017-02-04-gemensam-grupp/');
  expect(
    await page.locator('article').getByRole('link', { name: 'trädgården', exact: true }).getAttribute('href'),
  ).toContain('/projekt/tradgarden/');
});
