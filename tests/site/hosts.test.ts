/** A built site on nginx, Apache and Caddy by the files that it has for them, and on the servers here: they serve the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveStatic } from '../../scripts/static-server.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { build } from '../../src/site/build.ts';
import { CACHE, headersOf, isHashed } from '../../src/site/hosts/headers.ts';
import { isForHosts, PUBLISHERS_FOLDER } from '../../src/site/hosts/hosting.ts';
import { encodePath, type SitePath, sitePathOf } from '../../src/site/hosts/site-path.ts';
import { preview } from '../../src/site/preview/preview.ts';
import { minutes, small, writeFiles } from '../support/content-folder.ts';
import { lastingFolder } from '../support/lasting-folder.ts';
import { treeOf } from '../support/tree.ts';
import {
  freePort,
  isInstalled,
  type Place,
  readableByAll,
  startWebServer,
  type WebServer,
} from '../support/web-servers.ts';

const today = '2017-06-30' as CalendarDate;

/** An archive with redirects of pages, feeds and calendars, and with attachments. */
const content = (url: string) => ({
  ...small,
  'site.yaml': `title: Provarkivet\nurl: ${url}\nsecurity:\n  contact: fel@prov.example\n  expires: 2018-06-01\n`,
  'groups/gemensam-grupp.md': '---\nname: Gemensam grupp\nformerly: storgruppen\n---\n',
  'projects/klarsprak.md': '---\nname: Klarspråk\nformerly: [byrakratiska, myndighetssvenska]\n---\n',
  'attachments/Två ord.pdf': '%PDF-1.4\n',
  'attachments/lista.txt': 'Åtta ord.\n',
  'minutes/m.md': minutes(
    { date: '2017-02-13', formerly: '2017-02-12', attachments: '[{ file: Två ord.pdf }, { file: lista.txt }]' },
    '## Klarspråk\n\nUppgift: Ada Test ringer.\n',
  ),
});

/** How each server is started. */
const servers: Record<string, { isThere: boolean; start(place: Place): Promise<WebServer> }> = {
  'nginx (needs nginx)': { isThere: isInstalled('nginx'), start: (place) => startWebServer('nginx', place) },
  'Apache (needs apache2)': { isThere: isInstalled('apache2'), start: (place) => startWebServer('apache2', place) },
  'Caddy (needs caddy)': { isThere: isInstalled('caddy'), start: (place) => startWebServer('caddy', place) },
  'the static server': {
    isThere: true,
    async start({ site: folder, at }) {
      const { url, close } = await serveStatic({ folder, pathPrefix: at.encoded });
      return { origin: new URL(url).origin, close };
    },
  },
  'the preview of its content': {
    isThere: true,
    async start({ site: folder }) {
      const options = { content: join(folder, '../content'), output: folder, today, port: await freePort() };
      const shown = await preview(options, () => {});
      while (!shown.isSearchReady) await setTimeout(50);
      return { origin: new URL(shown.url).origin, close: () => shown.close() };
    },
  },
};
/** What a preview adds to a page. */
const RELOAD_SCRIPT = /<script type="module" src="\/\.oppnasoc\/[^>]*><\/script>/;

describe.for([
  ['at the root of a host', 'https://prov.example/'],
  ['below a path with spaces, quotes, per cent and letters', `https://example.org/år 1/l'o"k%25/(a+b).{c}/`],
])('a site %s', ([, url = '']) => {
  const at: SitePath = sitePathOf(url);
  const { folder, remove } = lastingFolder();
  const site = join(folder, 'site');
  let files: string[];
  let redirects: string[];

  beforeAll(async () => {
    readableByAll(folder);
    writeFiles(join(folder, 'content'), content(url));
    const { problems, published } = await build({ content: join(folder, 'content'), output: site, today });
    expect([problems, published]).toEqual([[], true]);
    // as a publication to a web host leaves it
    writeFiles(site, { [`${PUBLISHERS_FOLDER}.htmanifest.json`]: '{}' });
    files = [...treeOf(site).keys()];
    const lines = readFileSync(join(site, '_redirects'), 'utf8').split('\n');
    redirects = lines.filter((line) => line.endsWith(' 301'));
  });
  afterAll(remove);

  describe.for(Object.entries(servers))('on %s', ([name, { isThere, start }]) => {
    let server: WebServer;
    beforeAll(async () => {
      if (isThere) server = await start({ site, at, own: join(folder, name.replace(/\W/g, '')) });
    });
    afterAll(() => server?.close());
    const get = (path: string, options?: RequestInit) => fetch(`${server.origin}${at.encoded}${path}`, options);
    const addressOf = (file: string): string => encodePath(file).replace(/(^|\/)index\.html$/, '$1');
    const bytesOf = async (response: Response): Promise<string> => {
      const bytes = Buffer.from(await response.arrayBuffer());
      return bytes.includes('<!doctype html>') ? bytes.toString().replace(RELOAD_SCRIPT, '') : bytes.toString('latin1');
    };
    const built = (file: string): string => readFileSync(join(site, file), file.endsWith('.html') ? 'utf8' : 'latin1');
    const expectHeaders = ({ headers }: Response, wanted: Readonly<Record<string, string>>, what: string): void => {
      const sent = Object.keys(wanted).map((header) => [
        header,
        headers.get(header)?.replace(/; ?charset/i, '; charset'),
      ]);
      expect(Object.fromEntries(sent), what).toEqual(wanted);
    };

    test.skipIf(!isThere)('the bytes of every file are those built', async () => {
      expect(files.length).toBeGreaterThan(100);
      const old = new Set(redirects.map((line) => line.split(' ')[0]));
      const served = files.filter((file) => !isForHosts(file) && !old.has(at.encoded + addressOf(file)));
      for (const file of served) {
        const response = await get(addressOf(file), { redirect: 'manual' });
        expect([file, response.status]).toEqual([file, 200]);
        expect((await bytesOf(response)) === built(file), file).toBe(true);
      }
    });

    test.skipIf(!isThere)('every old address answers 301, and leads to a page, a feed or a calendar', async () => {
      expect(redirects.length).toBeGreaterThan(15);
      for (const line of redirects) {
        const [from = '', to = ''] = line.split(' ');
        const response = await fetch(`${server.origin}${from}?q=ord`, { redirect: 'manual' });
        expect([from, response.status]).toEqual([from, 301]);
        const present = new URL(response.headers.get('location') ?? '', server.origin + from);
        expect(decodeURIComponent(present.pathname)).toBe(decodeURIComponent(to));
        expect(present.search).toBe('?q=ord');
        expect((await fetch(present, { redirect: 'manual' })).status, to).toBe(200);
      }
    });

    test.skipIf(!isThere)('each kind of file has the headers of the table', async () => {
      const kindOf = (file: string): string =>
        `${isHashed(file)} ${/(feed\.xml|feed\.json|[^.]*)$/.exec(file)?.[0]} ${file.split('/')[0] === 'bilagor'}`;
      const kinds = new Map(files.filter((file) => !isForHosts(file)).map((file) => [kindOf(file), file]));
      expect(kinds.size).toBeGreaterThan(15);
      for (const file of kinds.values()) expectHeaders(await get(addressOf(file)), headersOf(file), file);
    });

    test.skipIf(!isThere)(
      'what is not there gets the page that says so, and 404; so does what nobody is served',
      async () => {
        const missing = [
          'saknas/',
          'saknas',
          'om/saknas.html',
          'assets/style.00000000.css',
          'assets/',
          'bilagor/',
          'pagefind/',
          `${PUBLISHERS_FOLDER}.htmanifest.json`,
        ];
        for (const path of [...missing, ...files.filter(isForHosts), 'feed.xml/', 'data/saknas.json', 'x/feed.xml']) {
          const response = await get(path, { redirect: 'manual' });
          expect([path, response.status]).toEqual([path, 404]);
          expectHeaders(response, { ...headersOf('404.html'), 'Cache-Control': CACHE.other }, path);
          expect((await bytesOf(response)) === built('404.html'), path).toBe(true);
        }
      },
    );
  });
});
