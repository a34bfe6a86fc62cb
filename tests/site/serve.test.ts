/** The development server: saved content is soon on the page, and an error is reported while the last published page stays. */
import { mkdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { headersOf } from '../../src/site/hosts/headers.ts';
import { MARKER } from '../../src/site/output-folder.ts';
import { type RunningServer, serve } from '../../src/site/serve.ts';
import { minutes, small, writeFiles } from '../support/content-folder.ts';
import { lastingFolder } from '../support/lasting-folder.ts';

/** How long a test waits before it gives up. */
const BUILD_TIMEOUT = { timeout: 30_000, interval: 25 };
const NOT_UPDATED = 'Sidorna är inte uppdaterade. Rätta felen ovan och spara; till dess visas de som de var.';
const FEBRUARY = 'protokoll/2017-02-13-gemensam-grupp/';

const { folder, remove } = lastingFolder();
const content = join(folder, 'content');
const said: string[] = [];
let served: RunningServer;

beforeAll(async () => {
  mkdirSync(content);
  writeFiles(content, small);
  const options = {
    content,
    output: join(folder, 'site'),
    today: '2017-06-30' as CalendarDate,
    port: await freePort(),
  };
  served = await serve(options, (text) => said.push(text));
});
afterAll(async () => {
  await served?.close();
  remove();
});

/** Writes February's minutes. */
function save(text: string, fields: Record<string, string> = {}): void {
  writeFiles(content, { 'minutes/2017/februari.md': minutes({ date: '2017-02-13', ...fields }, text) });
}

/** A page as the browser would get it; nothing while there is none. */
async function textOf(path: string): Promise<string> {
  const response = await fetch(served.url + path);
  return response.ok ? await response.text() : '';
}

/** Waits until February's page has these words. */
async function untilPageHas(words: string): Promise<void> {
  await expect.poll(() => textOf(FEBRUARY), BUILD_TIMEOUT).toContain(words);
}

test('the address of the site is told, and there it is', async () => {
  expect(said.join('\n')).toContain(`Öppna ${served.url} i webbläsaren`);
  expect(await textOf('')).toContain('Provarkivet');
});

test('what is saved is on the page, time after time', async () => {
  for (const words of ['Vi odlade gurka.', 'Vi åt gurka.', 'Vi sålde gurka.']) {
    save(`## Klarspråk\n\n${words}\n`);
    await untilPageHas(words);
  }
});

test('it is also on the pages that quote it, and in the search index', async () => {
  save('## Klarspråk\n\nVi skördade gurka.\n');
  await untilPageHas('Vi skördade gurka.');
  expect(await textOf('projekt/klarsprak/')).toContain('Vi skördade gurka.');
  // two of each: meetings, projects, groups, organisations
  const { folder: index } = JSON.parse(await textOf('pagefind/current.json')) as { folder: string };
  expect(await textOf(`pagefind/${index}/pagefind-entry.json`)).toContain('"page_count":8');
});

test('a mistake is told with its place, and the last good page stays until it is corrected', async () => {
  save('## Klarspråk\n\nEn rad som är bra.\n');
  await untilPageHas('En rad som är bra.');
  said.length = 0;
  save('## Klarspråk\n\nEn rad till.\n', { group: 'Okänd grupp' });
  await expect.poll(() => said.join('\n'), BUILD_TIMEOUT).toContain(NOT_UPDATED);
  expect(said.join('\n')).toMatch(/minutes\/2017\/februari\.md:3:8.*Okänd grupp/);
  expect(await textOf(FEBRUARY)).toContain('En rad som är bra.');
  said.length = 0;
  save('## Klarspråk\n\nEn rad till.\n');
  await untilPageHas('En rad till.');
  expect(said.join('\n')).not.toContain(NOT_UPDATED);
});

test('the browser shows the mistake too, above the last good page, until it is corrected', async () => {
  save('## Klarspråk\n\nEn bra rad.\n');
  await untilPageHas('En bra rad.');
  save('## Klarspråk\n\nEn rad till.\n', { place: '"Bryggan <b>' });
  await expect.poll(() => textOf(FEBRUARY), BUILD_TIMEOUT).toContain('Sidan är inte uppdaterad');
  const page = await textOf(FEBRUARY);
  expect(page).toMatch(/<body[^>]*><section id="oppnasoc-problems" role="alert">/);
  expect(page).toMatch(/<code>[^<]*minutes\/2017\/februari\.md:\d+:\d+<\/code>/);
  expect(page).toContain('En bra rad.');
  expect(page).toContain('<link rel="stylesheet" href="/.oppnasoc.css">');
  // in sight wherever the reader is on the page
  expect(await textOf('.oppnasoc.css')).toMatch(/#oppnasoc-problems \{[^}]*position: sticky; top: 0;/);
  expect(await textOf('')).toContain('Sidan är inte uppdaterad');
  // what is no page is served as it is
  expect(await textOf('feed.xml')).not.toContain('uppdaterad');
  save('## Klarspråk\n\nEn rad till.\n');
  await untilPageHas('En rad till.');
  expect(await textOf(FEBRUARY)).not.toContain('Sidan är inte uppdaterad');
});

test('of warnings those that are new are told, and the others counted', async () => {
  save('## Klarspråk\n\nEn rad först.\n\nOnsdagen den 13 februari.\n');
  await untilPageHas('En rad först.');
  said.length = 0;
  save('## Klarspråk\n\nEn rad mer.\n\nOnsdagen den 13 februari. Torsdagen den 14 februari.\n');
  await untilPageHas('En rad mer.');
  await expect.poll(() => said.join('\n'), BUILD_TIMEOUT).toContain('Klart:');
  expect(said.join('\n')).not.toContain('13 februari 2017 är en');
  expect(said.join('\n')).toContain('14 februari 2017 är en tisdag');
  expect(said.join('\n')).toContain('0 fel, 1 ny varning; 1 varning från förut står kvar.');
});

test('what is deleted goes, and so does what quoted it', async () => {
  save('## Klarspråk\n\nSnart borta.\n');
  await untilPageHas('Snart borta.');
  rmSync(join(content, 'minutes/2017/februari.md'));
  await expect.poll(() => textOf(FEBRUARY), BUILD_TIMEOUT).toBe('');
  expect(await textOf('projekt/klarsprak/')).not.toContain('Snart borta.');
});

test('an address that was only saved half-written is not said to be lost', async () => {
  said.length = 0;
  for (const heading of ['Bud', 'Budget', 'Budgeten']) {
    save(`## ${heading}\n\nText.\n`);
    await untilPageHas(`id="${heading.toLowerCase()}"`);
  }
  expect(said.join('\n')).not.toContain('försvinner');
});

test('a change in a register counts too', async () => {
  writeFiles(content, { 'site.yaml': 'title: Nya arkivet\nurl: https://prov.example/\n' });
  await expect.poll(() => textOf(''), BUILD_TIMEOUT).toContain('Nya arkivet');
});

test('an output folder that somebody has taken into use is said, left alone, and used again when it is free', async () => {
  const marker = join(folder, 'site', MARKER.path);
  rmSync(marker);
  said.length = 0;
  save('## Klarspråk\n\nEtt nytt försök.\n');
  await expect.poll(() => said.join('\n'), BUILD_TIMEOUT).toContain(`--output ${join(folder, 'site')} innehåller`);
  writeFiles(join(folder, 'site'), { [MARKER.path]: MARKER.content });
  save('## Klarspråk\n\nEtt försök till.\n');
  await untilPageHas('Ett försök till.');
});

/** A port that nobody listens to. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail).listen(0, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** What a request as it stands on the wire is answered with: `fetch` mends addresses, and sets the host itself. */
function raw(path: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(served.url);
  return new Promise((done, fail) => {
    const sent = request({ hostname, port, path, headers }, async (response) => {
      done({ status: response.statusCode ?? 0, text: Buffer.concat(await response.toArray()).toString() });
    });
    sent.on('error', fail).end();
  });
}

test.for([
  '/%E5',
  '//',
  '/..%2f..%2fhemligt.txt',
  '/..%2fcontent/site.yaml',
  '/../content/site.yaml',
  '/om/%00',
  '/_headers',
  `/${'x'.repeat(5_000)}`,
])('an address that is none of the site, «%s», gets the page that says so, and the server goes on', async (path) => {
  const { status, text } = await raw(path);
  expect(status).toBe(404);
  expect(text).toContain('<h1>');
  expect(text).not.toContain('prov.example/\nsender');
  expect((await raw('/')).status).toBe(200);
});

test('requests by another name than that of this machine are refused, and so is the socket', async () => {
  const { port } = new URL(served.url);
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`])
    expect((await raw('/', { host })).status, host).toBe(200);
  for (const host of ['elak.example', `elak.example:${port}`, 'localhost.elak.example', '192.0.2.1'])
    expect((await raw('/', { host })).status, host).toBe(421);
  const upgrade = { connection: 'Upgrade', upgrade: 'websocket', host: 'elak.example' };
  await expect(raw('/', upgrade)).rejects.toThrow();
});

test('the socket that tells a page to load again answers pages of this site, and programs, but no page from elsewhere', async () => {
  const { host, port } = new URL(served.url);
  /** Whether the server takes up a socket for a page from there. */
  const isTaken = (origin: string | undefined): Promise<boolean> =>
    new Promise((done) => {
      const headers = {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        'sec-websocket-version': '13',
        host,
        ...(origin !== undefined && { origin }),
      };
      const sent = request({ hostname: '127.0.0.1', port, path: '/', headers });
      sent.on('upgrade', (_, socket) => {
        socket.destroy();
        done(true);
      });
      sent.on('error', () => done(false)).end();
    });
  for (const origin of [`http://${host}`, undefined]) expect(await isTaken(origin), origin).toBe(true);
  for (const origin of ['https://elak.example', 'http://localhost:1', `https://${host}`, 'null'])
    expect(await isTaken(origin), origin).toBe(false);
  expect((await raw('/')).status).toBe(200);
});

test('nobody else on the network gets to it', async () => {
  const { port } = new URL(served.url);
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of others) await expect(fetch(`http://${address}:${port}/`), address).rejects.toThrow();
});

test('an old address leads to the present one, and files have the headers of the table', async () => {
  save('## Klarspråk\n\nFlyttat.\n', { formerly: '2017-02-12' });
  await untilPageHas('Flyttat.');
  const old = await fetch(`${served.url}protokoll/2017-02-12-gemensam-grupp/`, { redirect: 'manual' });
  expect([old.status, old.headers.get('location')]).toEqual([301, `/${FEBRUARY}`]);
  for (const path of ['index.html', 'feed.xml', 'data/archive.json', 'kalender/kalender.ics']) {
    const { headers } = await fetch(served.url + path);
    for (const [name, value] of Object.entries(headersOf(path)))
      expect(headers.get(name), `${path} ${name}`).toBe(value);
  }
});
