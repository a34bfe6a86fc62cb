/** The static server of tests and pictures is as strict as a careful web host. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { STRICT_HEADERS, type StaticServer, serveStatic } from '../../scripts/static-server.ts';
import { CACHE } from '../../src/site/hosts/headers.ts';
import { writeFiles } from '../support/content-folder.ts';
import { lastingFolder } from '../support/lasting-folder.ts';

const { folder, remove } = lastingFolder();
let server: StaticServer;

beforeAll(async () => {
  writeFiles(folder, {
    'hemligt.txt': 'utanför',
    'site/index.html': 'start',
    'site/404.html': 'saknas',
    'site/om/index.html': 'om',
    'site/stil.css': 'stil',
    'site/index.pf_meta': 'index',
    'site/assets/stil.1234.css': 'stil',
    'site/_redirects': '/protokoll/gammal/ /protokoll/om/ 301!\n/protokoll/gammal/ /protokoll/om/ 301\n',
  });
  server = await serveStatic({ folder: join(folder, 'site'), pathPrefix: '/protokoll/', headers: STRICT_HEADERS });
});
afterAll(async () => {
  await server.close();
  remove();
});

/** What comes back for a path of the server. */
async function get(path: string): Promise<{ status: number; text: string; headers: Headers }> {
  const response = await fetch(new URL(path, server.url));
  return { status: response.status, text: await response.text(), headers: response.headers };
}

test.for([
  ['/protokoll/', 'start'],
  ['/protokoll/?q=ord', 'start'],
  ['/protokoll/om/', 'om'],
  ['/protokoll/om/index.html', 'om'],
  ['/protokoll/stil.css', 'stil'],
  ['/protokoll/index.pf_meta', 'index'],
])('%s is there', async ([path = '', text]) => {
  expect(await get(path)).toMatchObject({ status: 200, text });
});

test.for([
  '/protokoll/saknas/',
  '/protokoll/om',
  '/protokoll/om/index',
  '/protokoll/index',
  '/protokoll/stil.css/',
  '/protokoll/%E0',
  '/protokoll/..%2fhemligt.txt',
  '/protokoll//etc/passwd',
  '/protokoll/_redirects',
  '/om/',
  '/',
])('%s is not: the site’s own page says so', async (path) => {
  const { status, text, headers } = await get(path);
  expect({ status, text }).toEqual({ status: 404, text: 'saknas' });
  expect(headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/);
});

test.for([
  ['/protokoll/', CACHE.other],
  ['/protokoll/stil.css', CACHE.other],
  ['/protokoll/saknas/', CACHE.other],
  ['/protokoll/assets/stil.1234.css', CACHE.hashed],
])('%s comes with all of the strict headers, and is cached as the table says', async ([path = '', cache]) => {
  const { headers } = await get(path);
  for (const [name, value] of Object.entries({ ...STRICT_HEADERS, 'cache-control': cache }))
    expect(headers.get(name), name).toBe(value);
});

test('an old address is answered with the present one', async () => {
  const response = await fetch(new URL('/protokoll/gammal/?q=ord', server.url), { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, '/protokoll/om/?q=ord']);
});

test('it closes at once, whoever still holds a connection', async () => {
  const other = await serveStatic({ folder: join(folder, 'site') });
  expect((await fetch(other.url)).status).toBe(200);
  await other.close();
  await expect(fetch(other.url)).rejects.toThrow();
});
