/** What is served, compared with what was built: every file, every old address, and an address that is not there. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { manifestOf } from '../../src/publishing/manifest.ts';
import { reportVerified } from '../../src/publishing/verify/report-verified.ts';
import { type Expected, verify } from '../../src/publishing/verify/verify.ts';
import { writeFiles } from '../support/content-folder.ts';
import { lastingFolder } from '../support/lasting-folder.ts';

const { folder, remove } = lastingFolder();
afterAll(remove);
writeFiles(folder, {
  'index.html': 'Start',
  '404.html': 'Finns inte',
  'om/index.html': 'Om',
  'gammal/index.html': 'Har flyttat till om',
  'bilagor/å b.pdf': 'x'.repeat(100_000),
  '.nojekyll': '',
  _redirects: '/gammal/ /om/ 301\n',
});
const expected: Expected = { files: manifestOf(folder), redirects: { '/gammal/': '/om/' } };

/** What a server does at a path, instead of what it should. */
type Odd = Readonly<Record<string, (answer: ServerResponse, request: IncomingMessage) => void>>;

/** Serves the folder under a prefix. Returns its address and how many were asked for at a time, at most. */
async function serve(odd: Odd = {}, prefix = '/'): Promise<{ url: string; most: () => number }> {
  let now = 0;
  let most = 0;
  const server = createServer((request, answer) => {
    now += 1;
    most = Math.max(most, now);
    answer.on('close', () => {
      now -= 1;
    });
    const path = decodeURIComponent(request.url ?? '').replace(prefix, '/');
    const file = expected.files.find((each) => `/${each.path.replace(/(^|\/)index\.html$/, '$1')}` === path);
    const isHidden = path === '/_redirects' || path.startsWith('/.');
    if (odd[path]) odd[path](answer, request);
    else if (file && !isHidden) answer.end(readFileSync(join(folder, file.path)));
    else answer.writeHead(404).end('Finns inte');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`, most: () => most };
}

const leadsTo =
  (to: string, status = 301) =>
  (answer: ServerResponse): void =>
    void answer.writeHead(status, { location: to }).end();

describe('a site that is served as it was built', () => {
  test.for(['/', '/arkiv/', '/år 1/'])(
    'under %s has no faults, and what only its host reads is not asked for',
    async (prefix) => {
      const { url } = await serve({}, prefix);
      const verified = await verify(url, expected);
      expect(verified).toEqual({ files: 3, redirects: 1, faults: [] });
      expect(reportVerified(verified, url)).toBe(
        `Granskat: 3 filer och 1 gammal adress på ${url}. Allt visas som det är byggt.`,
      );
    },
  );

  test('may be given without its last «/»', async () => {
    const { url } = await serve({}, '/arkiv/');
    expect((await verify(url.replace(/\/$/, ''), expected)).faults).toEqual([]);
  });

  test('may be packed on its way', async () => {
    const { url } = await serve({
      '/om/': (answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('Om')),
    });
    expect((await verify(url, expected)).faults).toEqual([]);
  });

  test.for([301, 302, 308])('may lead on by itself with %i', async (status) => {
    const { url } = await serve({ '/gammal/': leadsTo('/om/', status) });
    expect((await verify(url, expected)).faults).toEqual([]);
  });

  test('may fail to answer once', async () => {
    let isFirst = true;
    const { url } = await serve({
      '/om/': (answer) => {
        if (isFirst) answer.destroy();
        else answer.end('Om');
        isFirst = false;
      },
    });
    expect((await verify(url, expected)).faults).toEqual([]);
  });
});

test.for<[what: string, odd: Odd, fault: object, says: string]>([
  [
    'a file that is not there',
    { '/om/': (answer) => void answer.writeHead(404).end() },
    { path: '/om/', kind: 'missing', status: 404 },
    '/om/ finns inte där (servern svarar 404).',
  ],
  [
    'a file with other bytes',
    { '/om/': (answer) => void answer.end('Gammalt') },
    { path: '/om/', kind: 'different' },
    '/om/ är inte som den är byggd.',
  ],
  [
    'a file without an end',
    {
      '/om/': (answer) => {
        const timer = setInterval(() => answer.write('mer '), 1);
        answer.on('close', () => clearInterval(timer));
      },
    },
    { path: '/om/', kind: 'different' },
    '/om/ är inte som den är byggd.',
  ],
  [
    'an old address that is not there',
    { '/gammal/': (answer) => void answer.writeHead(404).end() },
    { path: '/gammal/', kind: 'leads-nowhere' },
    '/gammal/ leder inte vidare (servern svarar 404).',
  ],
  [
    'an old address that leads to what is not there',
    { '/gammal/': leadsTo('/borta/') },
    { path: '/gammal/', kind: 'leads-nowhere' },
    '/gammal/ leder inte vidare (servern svarar 404).',
  ],
  [
    'an old address that leads round and round',
    { '/gammal/': leadsTo('/gammal/') },
    { path: '/gammal/', kind: 'leads-nowhere' },
    '/gammal/ leder inte vidare (servern svarar 301).',
  ],
  [
    'an old address that leads to the start page',
    { '/gammal/': leadsTo('/') },
    { path: '/gammal/', kind: 'leads-elsewhere' },
    '/gammal/ leder någon annanstans än den ska.',
  ],
  [
    'a server that finds everything',
    { '/finns-inte-har-4f1b2c/': (answer) => void answer.end('Start') },
    { kind: 'found', status: 200 },
    '/finns-inte-har-4f1b2c/ är en adress som inte finns, men servern svarar 200 i stället för 404.',
  ],
  [
    'a server with a page of its own',
    { '/finns-inte-har-4f1b2c/': (answer) => void answer.writeHead(404).end('Not Found') },
    { kind: 'other-not-found' },
    '/finns-inte-har-4f1b2c/ är en adress som inte finns, men där visas inte webbplatsens egen sida om det.',
  ],
  [
    'a file without an answer',
    { '/om/': (answer) => void answer.destroy() },
    { path: '/om/', kind: 'no-answer' },
    '/om/ får inget svar.',
  ],
])('%s is told of', async ([, odd, fault, says]) => {
  const { url } = await serve(odd);
  const verified = await verify(url, expected);
  expect(verified.faults).toMatchObject([fault]);
  expect(reportVerified(verified, url).split('\n')).toEqual([
    says,
    `Granskat: 3 filer och 1 gammal adress på ${url}. 1 fel: det som visas är inte det som är byggt – publicera igen. Sparar servern sidor en tid, vänta eller töm det som är sparat, och granska sedan igen.`,
  ]);
});

test('at most twenty are named, and few are asked for at a time', async () => {
  const { url, most } = await serve();
  const files = Array.from({ length: 50 }, (_, nth) => ({ path: `borta/${nth}.pdf`, sha256: '', size: 1 }));
  const verified = await verify(url, { files: [...expected.files, ...files], redirects: expected.redirects });
  const lines = reportVerified(verified, url).split('\n');
  expect(lines).toHaveLength(22);
  expect(lines[20]).toBe('… och 30 till.');
  expect(lines[21]).toContain('50 fel: ');
  expect(most()).toBeLessThanOrEqual(8);
});

test.for([
  ['ftp://prov.example/', 'är ingen webbadress'],
  ['prov.example', 'är ingen webbadress'],
  ['http://127.0.0.1:1/', 'svarar inte – en webbplats som går att nå väntades'],
] as const)('%s %s', async ([url, says]) => {
  await expect(verify(url, expected)).rejects.toThrow(says);
});
