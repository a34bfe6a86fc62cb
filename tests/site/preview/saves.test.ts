/** What is saved in a content folder is soon in the preview; an error is told, and leaves what was there. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { minutes, small } from '../../support/content-folder.ts';
import { type OpenPreview, openPreview, PATIENCE } from '../../support/preview.ts';

const NOT_SHOWN = 'Sidorna är inte uppdaterade. Rätta felen och spara; till dess visas de som de var.';
const FEBRUARY = 'protokoll/2017-02-13-gemensam-grupp/';
const FILE = 'minutes/2017/februari.md';

let site: OpenPreview;
beforeAll(async () => {
  site = await openPreview(small);
});
afterAll(() => site?.close());

/** Writes February's minutes. */
function save(text: string, fields: Record<string, string> = {}): void {
  site.save({ [FILE]: minutes({ date: '2017-02-13', ...fields }, text) });
}

test('the address of the site is told, and there it is', async () => {
  expect(site.said.join('\n')).toContain(`Öppna ${site.preview.url} i webbläsaren`);
  expect(await site.textOf('')).toContain('Provarkivet');
});

test('what is saved is on the page, time after time, and on those that quote it', async () => {
  for (const words of ['Vi odlade gurka.', 'Vi åt gurka.', 'Vi sålde gurka.']) {
    save(`## Klarspråk\n\n${words}\n`);
    await site.untilHas(FEBRUARY, words);
    for (const page of ['projekt/klarsprak/', 'feed.xml', 'data/archive.json'])
      expect(await site.textOf(page), page).toContain(words);
  }
});

test('it is in the search index too, when nothing has been saved for a while', async () => {
  save('## Klarspråk\n\nVi skördade gurka.\n');
  await site.untilHas(FEBRUARY, 'Vi skördade gurka.');
  await expect.poll(() => site.preview.isSearchReady, PATIENCE).toBe(true);
  // two of each: meetings, projects, groups, organisations
  const { folder: index } = JSON.parse(await site.textOf('pagefind/current.json')) as { folder: string };
  expect(await site.textOf(`pagefind/${index}/pagefind-entry.json`)).toContain('"page_count":8');
});

test('until then the search page says that it is being made, and no other page does', async () => {
  await expect.poll(() => site.preview.isSearchReady, PATIENCE).toBe(true);
  expect(await site.textOf('sok/')).not.toContain('Sökningen görs i ordning');
  save('## Klarspråk\n\nVi sådde gurka.\n');
  await site.untilHas(FEBRUARY, 'Vi sådde gurka.');
  expect(await site.textOf('sok/')).toContain('Sökningen görs i ordning');
  expect(await site.textOf(FEBRUARY)).not.toContain('Sökningen görs i ordning');
});

test('a mistake is told with its place, in the browser too, and the last good page stays until it is corrected', async () => {
  save('## Klarspråk\n\nEn rad som är bra.\n');
  await site.untilHas(FEBRUARY, 'En rad som är bra.');
  site.said.length = 0;
  save('## Klarspråk\n\nEn rad till.\n', { group: 'Okänd <b>' });
  await site.untilSaid(NOT_SHOWN);
  expect(site.said.join('\n')).toMatch(/minutes\/2017\/februari\.md:3:8.*Okänd/);
  const page = await site.textOf(FEBRUARY);
  expect(page).toContain('En rad som är bra.');
  expect(page).toMatch(/<body[^>]*><section id="oppnasoc-problems" class="oppnasoc-note" role="alert">/);
  expect(page).toMatch(/<code>[^<]*minutes\/2017\/februari\.md:3:8<\/code>[^<]*Okänd grupp ”Okänd &lt;b>”/);
  expect(page).toContain('<link rel="stylesheet" href="/.oppnasoc/style.css">');
  expect(await site.textOf('.oppnasoc/style.css')).toMatch(/#oppnasoc-problems \{ position: sticky; top: 0;/);
  expect(await site.textOf('')).toContain('Sidan är inte uppdaterad');
  // what is no page is served as it is
  expect(await site.textOf('feed.xml')).not.toContain('uppdaterad');
  site.said.length = 0;
  save('## Klarspråk\n\nEn rad till.\n');
  await site.untilHas(FEBRUARY, 'En rad till.');
  expect(await site.textOf(FEBRUARY)).not.toContain('Sidan är inte uppdaterad');
  expect(site.said.join('\n')).not.toContain(NOT_SHOWN);
});

test('of problems those that are new are told, in the terminal and in the browser, and the others counted', async () => {
  save('## Klarspråk\n\nEn rad först.\n\nOnsdagen den 13 februari.\n');
  await site.untilHas(FEBRUARY, 'En rad först.');
  site.said.length = 0;
  save('## Klarspråk\n\nEn rad mer.\n\nOnsdagen den 13 februari. Torsdagen den 14 februari.\n');
  await site.untilHas(FEBRUARY, 'En rad mer.');
  await site.untilSaid('Sidorna är uppdaterade:');
  const said = site.said.join('\n');
  expect(said).not.toContain('13 februari 2017 är en');
  expect(said).toContain('14 februari 2017 är en tisdag');
  expect(said).toContain('0 nya fel, 1 ny varning; 1 varning från förut står kvar.');
  const page = await site.textOf(FEBRUARY);
  expect(page).toContain('<summary>1 ny varning sedan förra gången du sparade</summary>');
  expect(page).toContain('14 februari 2017 är en tisdag');
  expect(page).not.toContain('13 februari 2017 är en');
});

test('of errors that stand too, and the browser shows them all', async () => {
  save('## Klarspråk\n\nText.\n', { group: 'Okänd' });
  await site.untilHas('', 'Okänd grupp');
  site.said.length = 0;
  save('## Klarspråk\n\nText.\n', { group: 'Okänd', projects: '[Inget]' });
  await site.untilHas('', 'Okänt projekt');
  expect(site.said.join('\n')).not.toContain('Okänd grupp');
  expect(site.said.join('\n')).toContain('1 nytt fel, 0 nya varningar; 1 fel från förut står kvar.');
  expect(await site.textOf('')).toContain('Okänd grupp');
});

test('what is deleted goes with what quoted it, and comes back when its file does', async () => {
  save('## Klarspråk\n\nSnart borta.\n');
  await site.untilHas(FEBRUARY, 'Snart borta.');
  rmSync(join(site.content, FILE));
  await expect.poll(() => site.textOf(FEBRUARY), PATIENCE).toBe('');
  expect(await site.textOf('projekt/klarsprak/')).not.toContain('Snart borta.');
  save('## Klarspråk\n\nÅter här.\n');
  await site.untilHas(FEBRUARY, 'Åter här.');
});

test('a file with another name, in another folder, and a folder with another name come through', async () => {
  save('## Klarspråk\n\nSamma text.\n');
  await site.untilHas(FEBRUARY, 'Samma text.');
  mkdirSync(join(site.content, 'minutes/nya/ännu en'), { recursive: true });
  renameSync(join(site.content, FILE), join(site.content, 'minutes/nya/ännu en/f.md'));
  site.save({ 'minutes/nya/ännu en/mars.md': minutes({ date: '2017-03-13' }, '## Klarspråk\n\nI mars.\n') });
  await site.untilHas('protokoll/2017-03-13-gemensam-grupp/', 'I mars.');
  site.said.length = 0;
  renameSync(join(site.content, 'minutes/nya'), join(site.content, 'minutes/andra'));
  site.save({ 'minutes/andra/ännu en/mars.md': minutes({ date: '2017-03-13', group: 'Ingen' }, 'I mars.\n') });
  await site.untilSaid('minutes/andra/ännu en/mars.md:3:8');
  expect(site.said.join('\n')).not.toContain('minutes/nya/');
  rmSync(join(site.content, 'minutes/andra'), { recursive: true });
  await expect.poll(() => site.textOf(FEBRUARY), PATIENCE).toBe('');
});

test('an address that was only saved half-written is not said to be lost', async () => {
  site.said.length = 0;
  for (const heading of ['Bud', 'Budget', 'Budgeten']) {
    save(`## ${heading}\n\nText.\n`);
    await site.untilHas(FEBRUARY, `id="${heading.toLowerCase()}"`);
  }
  expect(site.said.join('\n')).not.toContain('försvinner');
});

test('an attachment and a follow-up come through', async () => {
  site.save({ 'attachments/lista.txt': 'Åtta ord.\n' });
  save('## Klarspråk\n\nUppgift: Vi ringer. ^ringa\n', { attachments: '[{ file: lista.txt }]' });
  await site.untilHas('bilagor/lista.txt', 'Åtta ord.');
  site.save({ 'attachments/lista.txt': 'Nio ord.\n' });
  await site.untilHas('bilagor/lista.txt', 'Nio ord.');
});

test('what an attachment has that may not be published is shown to nobody', async () => {
  site.save({ 'attachments/lista.txt': 'Nio ord, 19121212-1212.\n' });
  await site.untilHas('', 'Sidan är inte uppdaterad');
  expect(await site.textOf('bilagor/lista.txt')).not.toContain('1212-1212');
  site.save({ 'attachments/lista.txt': 'Tio ord.\n' });
  await site.untilHas('bilagor/lista.txt', 'Tio ord.');
});

test('a change in a register counts for what was read before', async () => {
  save('## Klarspråk\n\nVi talade om Läsverkstaden.\n');
  await site.untilHas(FEBRUARY, 'Läsverkstaden');
  expect(await site.textOf(FEBRUARY)).not.toContain('/projekt/lasverkstaden/');
  site.save({ 'projects/lasverkstaden.md': '---\nname: Läsverkstaden\n---\n' });
  await site.untilHas(FEBRUARY, 'href="/projekt/lasverkstaden/');
});

test('another title and another address of the site come through, and the old one leads there', async () => {
  site.save({ 'site.yaml': 'title: Nya arkivet\nurl: https://prov.example/arkiv/\n' });
  await expect.poll(() => site.preview.url, PATIENCE).toMatch(/\/arkiv\/$/);
  expect(await site.textOf('')).toContain('Nya arkivet');
  const { origin } = new URL(site.preview.url);
  for (const path of ['/', `/${FEBRUARY}`, '/feed.xml']) {
    const { status, headers } = await fetch(origin + path, { redirect: 'manual' });
    expect([path, status, headers.get('location')]).toEqual([path, 302, `/arkiv${path}`]);
  }
});
