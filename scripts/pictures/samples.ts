/** The pages of a built site by their kinds, and which of them stand for each. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PageKind } from '../../src/archive/pages.ts';
import { grouped } from '../../src/domain/grouped.ts';
import { comparePlain } from '../../src/domain/order.ts';
import { kindOf } from './kinds.ts';

/** A page of a built site. */
export interface BuiltPage {
  kind: PageKind | 'other';
  /** The kind with its sub-kind. */
  name: string;
  path: string;
  /** Bytes of its HTML as they are sent. */
  gzipped: number;
  /** How many characters of text it has. */
  characters: number;
}

/** All pages of a folder but those that only lead on, in the order of their kinds and addresses. */
export function pagesIn(folder: string): BuiltPage[] {
  const day = dayOf(folder);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const path = `/${file.split(sep).join('/')}`.replace(/index\.html$/, '');
      const isComing = (path.split('/')[2] ?? '').slice(0, 10) > day;
      const { kind, name } = kindOf({ path, html, isComing }) ?? { kind: 'other' as const, name: 'other' };
      return { kind, name, path, gzipped: gzipSync(html).length, characters: html.replace(/<[^>]*>/g, '').length };
    })
    .filter(({ kind }) => kind !== 'redirect')
    .toSorted((a, b) => comparePlain(a.name, b.name) || comparePlain(a.path, b.path));
}

/** The day as of which a site was built, of its open data. */
function dayOf(folder: string): string {
  const { generated } = JSON.parse(readFileSync(join(folder, 'data/archive.json'), 'utf8')) as { generated: string };
  return generated;
}

/** The pages of each kind. */
export function byName(pages: readonly BuiltPage[]): Map<string, BuiltPage[]> {
  return grouped(pages, ({ name }) => name);
}

/** The page with the most text. */
export function largest(pages: readonly BuiltPage[]): BuiltPage | undefined {
  return pages.toSorted((a, b) => b.characters - a.characters)[0];
}

/** At most so many pages, evenly spread over the order of addresses. */
export function spread(pages: readonly BuiltPage[], count: number): BuiltPage[] {
  if (pages.length <= count) return [...pages];
  return Array.from({ length: count }, (_, index) => pages[Math.floor(((index + 0.5) * pages.length) / count)]).flatMap(
    (page) => page ?? [],
  );
}
