/** An archive with markup in names, headings and filter values: a browser shows it and runs nothing, with or without the policy. */
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWebsite, type Website } from '../support/browser.ts';
import { minutes } from '../support/content-folder.ts';
import { expectStatus, expectTitles } from '../support/search-page.ts';

const IMAGE = '<img src=x onerror=alert(1)>';
const SCRIPT = '"><script>alert(1)</script>';

let site: Website;
beforeAll(async () => {
  const names = { group: `Grupp ${IMAGE}`, project: `Projekt ${SCRIPT}` };
  site = await openWebsite({
    'site.yaml': `title: 'Arkiv ${IMAGE}'\nurl: https://prov.example/\nsender: 'Nämnd ${SCRIPT}'\ndescription: 'Om ${IMAGE}'\n`,
    'groups/g.md': `---\nname: '${names.group}'\npurpose: 'Syfte ${IMAGE}'\n---\n\nText ${IMAGE}\n`,
    'projects/p.md': `---\nname: '${names.project}'\n---\n\nText ${SCRIPT}\n`,
    'organisations.yaml': `- name: 'Förening ${IMAGE}'\n  kind: '${SCRIPT}'\n`,
    'minutes/m.md': minutes(
      {
        date: '2017-02-13',
        group: `'${names.group}'`,
        projects: `['${names.project}']`,
        place: `'${SCRIPT}'`,
        summary: `'Kort ${IMAGE}'`,
        attendees: `[{ name: 'Åke ${SCRIPT}', organisation: 'Förening ${IMAGE}', role: '${IMAGE}' }]`,
      },
      `## Gurka ${IMAGE}\n\nEn gurka ${SCRIPT} och ${IMAGE}\n\n## ${names.project}\n\n- gurka ${IMAGE}\n`,
    ),
  });
});
afterAll(() => site?.close());

test.for([
  { policy: 'with the policy', bypassCSP: false },
  { policy: 'without it', bypassCSP: true },
])('no page runs anything $policy', async ({ bypassCSP }) => {
  const pages = readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThanOrEqual(14);
  const { page, requests, complaints } = await site.visit('', { bypassCSP });
  for (const path of pages) {
    await page.goto(site.server.url + path);
    expect(await page.locator('header.site').textContent(), path).toContain(`Arkiv ${IMAGE}`);
  }
  expect(complaints).toEqual([]);
  expect(requests.filter((address) => /\/x$/.test(address))).toEqual([]);
});

test.for([
  { policy: 'with the policy', bypassCSP: false },
  { policy: 'without it', bypassCSP: true },
])(
  'what a page tells search engines is data: it is whole, runs nothing and breaks no rule $policy',
  async ({ bypassCSP }) => {
    const [meeting = ''] = readdirSync(`${site.folder}/protokoll`).filter((name) => name.startsWith('2017-02-13'));
    const { page, complaints } = await site.visit(`protokoll/${meeting}/`, { bypassCSP });
    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(blocks.map((json) => JSON.parse(json))).toMatchObject([{ '@type': 'Event', location: { name: SCRIPT } }]);
    expect(await page.locator('script').count()).toBe(1);
    expect(complaints).toEqual([]);
  },
);

test.for([
  { policy: 'with the policy', bypassCSP: false },
  { policy: 'without it', bypassCSP: true },
])('a search shows hits of markup as text and runs nothing $policy', async ({ bypassCSP }) => {
  const { page, requests, complaints } = await site.visit('sok/?q=gurka', { bypassCSP });
  await expectTitles(page, [`Grupp ${IMAGE} 13 februari 2017`]);
  expect(await page.locator('#_hits').textContent()).toContain(`Gurka ${IMAGE}`);
  await page.locator('select[name=group]').selectOption(`Grupp ${IMAGE}`);
  await page.locator('select[name=project]').selectOption(`Projekt ${SCRIPT}`);
  await expectTitles(page, [`Grupp ${IMAGE} 13 februari 2017`]);
  expect(new URL(page.url()).searchParams.get('project')).toBe(`Projekt ${SCRIPT}`);
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
  expect(requests.filter((address) => /\/x$/.test(address))).toEqual([]);
});

test('a query that is markup is text in the form', async () => {
  const { page, complaints } = await site.visit(`sok/?q=${encodeURIComponent(SCRIPT + IMAGE)}`, { bypassCSP: true });
  await expectStatus(page, /träff/);
  expect(await page.getByLabel('Sök efter').inputValue()).toBe(SCRIPT + IMAGE);
  expect(complaints).toEqual([]);
});
