/** Small built sites that differ, written without a build, and whether what a folder holds is one of them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { firstRecord, NOTHING } from '../../src/archive/addresses/address-record.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { INDEX_NAME_LENGTH } from '../../src/domain/search-folder.ts';
import { manifestOf, sha256 } from '../../src/publishing/manifest.ts';
import type { BuiltSite } from '../../src/publishing/target.ts';

const DAY = '2017-06-30' as CalendarDate;
/** The attribute in which a page tells the checksum of a file that it names. */
const NAMED = /(?:href|src)="([^"]+)" data-sum="([0-9a-f]+)"/g;

/** Writes site number `number` into a new folder below `parent`: a start page, a page that all have, assets, search files. */
export function smallSite(parent: string, number: number): BuiltSite {
  const folder = join(parent, `built-${number}`);
  const index = `pagefind/${String(number).padStart(INDEX_NAME_LENGTH, '0')}`;
  const lasting = [
    named('assets/style', 'css', `body{order:${number}}`.repeat(200)),
    named('assets/common', 'js', 'export default 1;'),
    ...[1, 2, 3].map((part) => named(`${index}/fragment/sv_${part}`, 'pf_fragment', `${number}/${part}`.repeat(300))),
  ];
  const links = lasting.map(({ path, sum }) => `<link href="/${path}" data-sum="${sum}">`).join('\n');
  write(folder, 'index.html', `<!doctype html>\n<title>Nummer ${number}</title>\n${links}\n`);
  write(folder, 'om/index.html', '<!doctype html>\n<title>Om</title>\n');
  write(folder, `sidor/${number}/index.html`, `<!doctype html>\n<title>Sida ${number}</title>\n`);
  const addresses = ['/', '/om/', `/sidor/${number}/`];
  const record = firstRecord({ ...NOTHING, addresses, redirects: {}, site: 'https://prov.example/' }, DAY);
  write(folder, 'data/addresses.json', JSON.stringify(record));
  for (const { path, content } of lasting) write(folder, path, content);
  // each second once, as when people publish
  const published = `2017-06-30T04:${String(Math.floor(number / 60)).padStart(2, '0')}:${String(number % 60).padStart(2, '0')}Z`;
  return { folder, files: manifestOf(folder), note: { day: DAY, published, pages: 3, by: 'anna@server' } };
}

/** The number of the site that a start page is of, and the files that it names with their checksums. */
export function readStart(html: string): { number: number; names: { path: string; sum: string }[] } {
  const names = [...html.matchAll(NAMED)].map(([, path = '', sum = '']) => ({ path, sum }));
  return { number: Number(/Nummer (\d+)/.exec(html)?.[1]), names };
}

/** The number of the site in a folder that is there whole: each of its files and nothing of others but what is named by its content. Throws when it isn't. */
export function wholeSite(folder: string, sites: readonly BuiltSite[]): number {
  const { number, names } = readStart(readFileSync(join(folder, 'index.html'), 'utf8'));
  const site = sites[number];
  if (!site) throw new Error(`There is no site ${number}`);
  const found = new Map(manifestOf(folder).map((file) => [file.path, file.sha256]));
  for (const { path, sha256 } of site.files) if (found.get(path) !== sha256) throw new Error(`${path} is not as built`);
  for (const { path, sum } of names) if (found.get(path.slice(1)) !== sum) throw new Error(`${path} is not as named`);
  const own = new Set(site.files.map(({ path }) => path));
  const others = [...found.keys()].filter((path) => !own.has(path) && !/^(?:assets|pagefind)\//.test(path));
  if (others.length > 0) throw new Error(`${others.join(', ')} are of another site`);
  return number;
}

/** The path of the stylesheet of a site. */
export function styleOf({ files }: BuiltSite): string {
  return files.find(({ path }) => path.endsWith('.css'))?.path ?? '';
}

function named(name: string, extension: string, content: string): { path: string; content: string; sum: string } {
  const sum = sha256(content);
  return { path: `${name}.${sum.slice(0, 8)}.${extension}`, content, sum };
}

function write(folder: string, path: string, content: string): void {
  const file = join(folder, path);
  if (existsSync(file)) throw new Error(`${file} is there`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
