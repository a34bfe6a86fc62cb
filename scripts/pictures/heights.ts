/** A table of heights: for each kind of page of a built site, its largest page and what its pages have in the middle. */
import { basename } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveStatic } from '../static-server.ts';
import { type Measures, measure, PHONE } from './measure.ts';
import { type BuiltPage, byName, largest, pagesIn, spread } from './samples.ts';

/** How many pages of a kind are measured for its middle, and how many of all pages. */
const [OF_KIND, OF_ALL] = [9, 60];

interface Row extends Measures {
  kilobytes: number;
}

const COLUMNS = ['site', 'kind', 'pages', 'which', 'path', 'screens', 'first', 'text', 'twice %', 'kB gzipped'];

/** Prints the rows of a folder, tab-separated, by `print`. */
export async function printHeights(browser: Browser, folder: string, print: (line: string) => void): Promise<void> {
  const server = await serveStatic({ folder });
  const page = await browser.newPage({ viewport: PHONE, colorScheme: 'light' });
  const measured = new Map<string, Row>();
  const rowOf = async (built: BuiltPage): Promise<Row> => {
    const known = measured.get(built.path) ?? (await measureAt(page, server.url, built));
    measured.set(built.path, known);
    return known;
  };
  const pages = pagesIn(folder);
  const site = basename(folder);
  const line = (name: string, count: number, which: string, path: string, row: Row): void =>
    print([site, name, count, which, path, ...cellsOf(row)].join('\t'));
  print(COLUMNS.join('\t'));
  for (const [name, ofKind] of byName(pages)) {
    const top = largest(ofKind);
    if (top) line(name, ofKind.length, 'largest', top.path, await rowOf(top));
    if (ofKind.length > 1) line(name, ofKind.length, 'middle', '', await middle(spread(ofKind, OF_KIND), rowOf));
  }
  line('all', pages.length, 'middle', '', await middle(spread(pages, OF_ALL), rowOf));
  await page.close();
  await server.close();
}

async function measureAt(page: Page, url: string, { path, gzipped }: BuiltPage): Promise<Row> {
  await page.goto(url + path.slice(1));
  return { ...(await measure(page)), kilobytes: gzipped / 1000 };
}

/** The median of each measure by itself. */
async function middle(pages: readonly BuiltPage[], rowOf: (page: BuiltPage) => Promise<Row>): Promise<Row> {
  const rows: Row[] = [];
  for (const page of pages) rows.push(await rowOf(page));
  const of = (value: (row: Row) => number | undefined): number | undefined => {
    const values = rows.flatMap((row) => value(row) ?? []).toSorted((a, b) => a - b);
    return values[Math.floor(values.length / 2)];
  };
  return {
    screens: of(({ screens }) => screens) ?? 0,
    first: of(({ first }) => first),
    text: of(({ text }) => text),
    twice: of(({ twice }) => twice) ?? 0,
    kilobytes: of(({ kilobytes }) => kilobytes) ?? 0,
  };
}

function cellsOf({ screens, first, text, twice, kilobytes }: Row): string[] {
  const number = (value: number | undefined): string => value?.toFixed(1) ?? '';
  return [number(screens), number(first), number(text), (twice * 100).toFixed(0), number(kilobytes)];
}
