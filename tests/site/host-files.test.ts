/** The tables that the files for hosts are made of, and what of them no host here can show. */
import { describe, expect, test } from 'vitest';
import { PUBLISHED_TYPES } from '../../src/archive/attachment-targets.ts';
import { siteMapOf } from '../../src/archive/site-map.ts';
import { isReserved, technicalFiles } from '../../src/domain/addresses.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { isAllowedHost } from '../../src/site/hosts/allowed-host.ts';
import { contentTypeOf, OTHER_TYPE, TYPES } from '../../src/site/hosts/content-types.ts';
import { EVERYWHERE, HASHED_GLOBS, isHashed } from '../../src/site/hosts/headers.ts';
import { isForHosts } from '../../src/site/hosts/hosting.ts';
import { headersFile, readRedirects, redirectsFile } from '../../src/site/hosts/netlify.ts';
import { sitePathOf } from '../../src/site/hosts/site-path.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { presentAddresses } from '../../src/views/present-addresses.ts';
import { filesOf } from '../support/built-site.ts';
import { once } from '../support/once.ts';

const example = once(() => {
  const { archive } = loadArchive('content', '2017-06-30' as CalendarDate);
  if (!archive) throw new Error('The example archive has errors');
  return archive;
});
const paths = once(async () => (await filesOf(example())).map(({ path }) => path));

test('no page may be framed, told its type otherwise, or load or run anything from elsewhere', () => {
  expect(EVERYWHERE).toEqual({
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; media-src 'self'; object-src 'self'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
});

/** Whether a path fits a pattern of `_headers`: «*» is anything, «:name» a part of a path. */
function fits(path: string, glob: string): boolean {
  const source = glob
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : part.replace('.', '\\.').replace('*', '.*')));
  return new RegExp(`^${source.join('/')}$`).test(path);
}

test('every file that is served has a type of its own, and so has every file that minutes may link to', async () => {
  const endings = [...(await paths()).filter((path) => !isForHosts(path)), ...PUBLISHED_TYPES];
  const unknown = endings.filter((path) => !Object.hasOwn(TYPES, path.slice(path.lastIndexOf('.') + 1)));
  expect(unknown).toEqual([]);
  expect(contentTypeOf('x.okänd')).toBe(OTHER_TYPE);
});

test('what the table takes for named by its content is all of the style, the scripts and the index, and nothing else', async () => {
  const hashed = (await paths()).filter(isHashed);
  expect(hashed.filter((path) => !/^assets\/\w+\.[0-9a-f]{8}\.|^pagefind\/[0-9a-f]{16}\//.test(path))).toEqual([]);
  const others = (await paths()).filter((path) => /^(assets|pagefind)\//.test(path) && !isHashed(path));
  expect(others).toEqual(['pagefind/current.json']);
  for (const path of await paths())
    expect(
      HASHED_GLOBS.some((glob) => fits(path, glob)),
      path,
    ).toBe(isHashed(path));
});

test('of _headers, one rule alone gives a path its type: hosts would join the values of two', async () => {
  const rules = headersFile({ at: sitePathOf('https://prov.example/'), moved: [], gone: [] })
    .split('\n')
    .reduce<[string, string[]][]>((found, line) => {
      if (line.startsWith('/')) found.push([line.slice(1), []]);
      else if (line.startsWith('  ')) found.at(-1)?.[1].push(line.trim());
      return found;
    }, []);
  for (const path of await paths()) {
    const headers = rules.flatMap(([glob, lines]) => (fits(path, glob) ? lines : [])).map((line) => line.split(':')[0]);
    expect(new Set(headers).size, path).toBe(headers.length);
    expect(headers.includes('Content-Type'), path).toBe(/feed\.(xml|json)$|\.ics$/.test(path));
  }
});

test('a redirect is a line that Netlify follows and one that Cloudflare does, and both are read again', () => {
  const moved = [{ from: '/projekt/gammalt/', to: '/projekt/nytt/' }];
  const text = redirectsFile({ at: sitePathOf("https://example.org/år 1/l'o/"), moved, gone: [] });
  const [from, to] = ['gammalt', 'nytt'].map((name) => `/%C3%A5r%201/l%27o/projekt/${name}/`);
  expect(text.split('\n').slice(1)).toEqual([`${from} ${to} 301!`, `${from} ${to} 301`, '']);
  expect([...readRedirects(text)]).toEqual([[from, to]]);
});

describe('the technical files', () => {
  test('are no pages: no record of addresses, no link and no sitemap has them', async () => {
    const { addresses } = presentAddresses(example());
    const { files, pages } = siteMapOf(example());
    for (const path of Object.values(technicalFiles)) {
      expect(addresses).not.toContain(path);
      expect(files.has(path) || pages.has(path)).toBe(false);
    }
  });

  test('have names that no page can take', () => {
    for (const path of Object.values(technicalFiles)) expect(isReserved(path.split('/')[1] ?? ''), path).toBe(true);
  });

  test('say nothing of people: they have the addresses that have moved, and no others', async () => {
    const texts = (await filesOf(example()))
      .filter(({ path }) => isForHosts(path))
      .map(({ content }) => String(content));
    expect(texts.length).toBeGreaterThan(4);
    const moved = new Set([...siteMapOf(example()).redirects.keys(), ...siteMapOf(example()).movedFiles.keys()]);
    const present = presentAddresses(example()).addresses.filter(
      (path) => path.split('/').length > 3 && !moved.has(path),
    );
    const targets = new Set([...siteMapOf(example()).redirects.values(), ...siteMapOf(example()).movedFiles.values()]);
    for (const path of present.filter((address) => !targets.has(address)))
      expect(
        texts.some((text) => text.includes(path)),
        path,
      ).toBe(false);
  });
});

test.for([
  ['localhost:8080', '127.0.0.1', true],
  ['127.0.0.1', '127.0.0.1', true],
  ['[::1]:8080', '127.0.0.1', true],
  ['LOCALHOST:8080', '127.0.0.1', true],
  ['localhost.example', '127.0.0.1', false],
  ['example.localhost:1', '127.0.0.1', false],
  ['192.0.2.1:8080', '127.0.0.1', false],
  ['', '127.0.0.1', false],
  [undefined, '127.0.0.1', false],
  ['localhost:8080:8080', '127.0.0.1', false],
  ['192.0.2.1:8080', '192.0.2.1', true],
  ['datorn.example:8080', 'datorn.example', true],
  ['[2001:db8::1]:8080', '2001:DB8::1', true],
  ['192.0.2.1:8080', '0.0.0.0', true],
  ['[2001:db8::1]:8080', '::', true],
  ['elak.example:8080', '0.0.0.0', false],
] as const)('a request to «%s» is for a server that listens to %s: %s', ([header, host, isAllowed]) => {
  expect(isAllowedHost(header, host)).toBe(isAllowed);
});
