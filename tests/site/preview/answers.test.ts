/** What the server of a preview answers, to whom, and that it goes on whatever it is asked. */
import { get } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersOf } from '../../../src/site/hosts/headers.ts';
import { minutes, small } from '../../support/content-folder.ts';
import { type OpenPreview, openPreview, raw } from '../../support/preview.ts';

const FEBRUARY = 'protokoll/2017-02-13-gemensam-grupp/';
let site: OpenPreview;
let url: string;
beforeAll(async () => {
  site = await openPreview({
    ...small,
    'attachments/film.mp4': 'abcdefghij',
    'minutes/f.md': minutes(
      { date: '2017-02-13', formerly: '2017-02-12', attachments: '[{ file: film.mp4 }]' },
      'Text.\n',
    ),
  });
  url = site.preview.url;
});
afterAll(() => site?.close());

test.for([
  '/%E5',
  '//',
  '/%00',
  '/..%2fx',
  '/..%2f..%2fhemligt.txt',
  '/..%2fcontent/site.yaml',
  '/../content/site.yaml',
  '/om/%00',
  '/_headers',
  '/.oppnasoc/',
  '/constructor',
])('an address that is none of the site, «%s», gets the page that says so, and the server goes on', async (path) => {
  const { status, text } = await raw(url, path);
  expect(status).toBe(404);
  expect(text).toContain('<h1>');
  expect(text).not.toContain('prov.example/\nsender');
  expect((await raw(url, '/')).status).toBe(200);
});

test('requests by another name than that of this machine are refused, and so is all but reading', async () => {
  const { port } = new URL(url);
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`])
    expect((await raw(url, '/', { headers: { host } })).status, host).toBe(200);
  for (const host of ['elak.example', `elak.example:${port}`, 'localhost.elak.example', '192.0.2.1'])
    for (const path of ['/', '/.oppnasoc/reloads?x'])
      expect((await raw(url, path, { headers: { host } })).status, host).toBe(421);
  expect((await raw(url, '/', { method: 'POST' })).status).toBe(405);
  expect(await raw(url, '/om/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
});

test('nobody else on the network gets to it', async () => {
  const { port } = new URL(url);
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of others) await expect(fetch(`http://${address}:${port}/`), address).rejects.toThrow();
});

test.for([
  [{ origin: 'http://elak.example' }],
  [{ 'sec-fetch-site': 'cross-site' }],
  [{ origin: 'null' }],
  [{ 'sec-fetch-site': 'same-site' }],
] as const)('a page of another origin is not told when to load again: %o', async ([headers]) => {
  expect((await raw(url, '/.oppnasoc/reloads?x', { headers })).status).toBe(403);
});

test('a page that is old is told to load again at once, another when something is saved', async () => {
  const [, madeOf = ''] = /reload\.js\?([^"]*)/.exec(await site.textOf('')) ?? [];
  const told = (what: string): Promise<string> =>
    new Promise((done) => {
      const { port } = new URL(url);
      const asked = get({ host: '127.0.0.1', port, path: `/.oppnasoc/reloads?${what}` }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part) => {
          text += part;
          if (!text.includes('data:')) return;
          asked.destroy();
          done(text);
        });
      });
    });
  expect(await told('old')).toContain('data: reload');
  const waits = told(madeOf);
  site.save({ 'pages/om.md': '---\ntitle: Om oss\n---\n\nNytt.\n' });
  expect(await waits).toContain('data: reload');
});

test('an old address leads to the present one, one without its last slash to the page, and nobody keeps that', async () => {
  for (const [from, status, to] of [
    ['protokoll/2017-02-12-gemensam-grupp/?q=ord', 301, `/${FEBRUARY}?q=ord`],
    [FEBRUARY.slice(0, -1), 302, `/${FEBRUARY}`],
  ] as const) {
    const old = await fetch(url + from, { redirect: 'manual' });
    expect([old.status, old.headers.get('location')]).toEqual([status, to]);
    expect(old.headers.get('cache-control')).toBe('no-store');
  }
});

test('files have the headers of the table', async () => {
  for (const path of ['index.html', 'feed.xml', 'data/archive.json', 'kalender/kalender.ics', 'bilagor/film.mp4']) {
    const { headers } = await fetch(url + path);
    for (const [name, value] of Object.entries(headersOf(path)))
      expect(headers.get(name), `${path} ${name}`).toBe(value);
  }
});

test.for([
  ['bytes=2-4', 206, 'cde', 'bytes 2-4/10'],
  ['bytes=8-', 206, 'ij', 'bytes 8-9/10'],
  ['bytes=-3', 206, 'hij', 'bytes 7-9/10'],
  ['bytes=5-99', 206, 'fghij', 'bytes 5-9/10'],
  ['bytes=10-', 416, '', 'bytes */10'],
  ['bytes=0-1,3-4', 200, 'abcdefghij', undefined],
  ['x', 200, 'abcdefghij', undefined],
] as const)('a part of a film, «%s»', async ([range, status, text, contentRange]) => {
  const answer = await raw(url, '/bilagor/film.mp4', { headers: { range } });
  expect([answer.status, answer.text, answer.headers['content-range']]).toEqual([status, text, contentRange]);
});
