/**
 * `npm run screenshots`: the largest page of each kind of three archives as pictures in `screenshots/<archive>/<kind>/`,
 * by width and theme, and as sheets of paper. All of them take long: `-- --archive example --width 320 --theme dark
 * --kind meeting` takes fewer; each can be given several times, and a width can be `print`. `--site FOLDER` takes a
 * site that is built. `--heights FOLDER` makes no pictures but a table of heights, tab-separated (`pictures/heights.ts`).
 */
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { archives, withArchive } from './pictures/archives.ts';
import { printHeights } from './pictures/heights.ts';
import { type BuiltPage, byName, largest, pagesIn } from './pictures/samples.ts';
import { printSheets } from './pictures/sheets.ts';
import { screens, takeScreens, themes } from './pictures/take.ts';
import { serveStatic } from './static-server.ts';

const PAPER = 'print';

const several = { type: 'string', multiple: true } as const;
const { values: chosen } = parseArgs({
  options: {
    archive: several,
    site: several,
    kind: several,
    width: several,
    theme: several,
    heights: several,
    output: { type: 'string', default: 'screenshots' },
  },
});
const widths = choose('width', chosen.width, [...Object.keys(screens), PAPER]);
const wantedThemes = choose('theme', chosen.theme, themes);
const wantedArchives = chosen.site ? [] : choose('archive', chosen.archive, Object.keys(archives));

const browser = await launchBrowser();
try {
  for (const folder of chosen.heights ?? []) await printHeights(browser, folder, (line) => console.log(line));
  if (!chosen.heights) {
    for (const folder of chosen.site ?? []) await takeSite(browser, basename(folder), { folder, pathPrefix: '/' });
    for (const name of wantedArchives) {
      const archive = archives[name];
      if (archive) await withArchive(archive, (site) => takeSite(browser, name, site));
    }
  }
} finally {
  await browser.close();
}

/** Those of all that are asked for; all without a wish. Throws when one is not there. */
function choose<Name extends string>(
  option: string,
  wished: readonly string[] | undefined,
  all: readonly Name[],
): Name[] {
  const unknown = wished?.find((wish) => !all.some((name) => name === wish));
  if (unknown !== undefined) throw new Error(`--${option} is one of ${all.join(', ')}, not ${unknown}`);
  return all.filter((name) => wished?.includes(name) ?? true);
}

/** Takes the pictures of a site, and says which page stands for each kind. */
async function takeSite(
  browser: Browser,
  name: string,
  { folder, pathPrefix }: { folder: string; pathPrefix: string },
): Promise<void> {
  const server = await serveStatic({ folder, pathPrefix });
  for (const { kind, path } of samplesIn(folder)) {
    const url = server.url + path.slice(1);
    const at = (file: string): string => join(chosen.output, name, kind, file);
    let pictures = 0;
    for (const width of widths.filter((wanted) => wanted !== PAPER))
      for (const theme of wantedThemes)
        pictures += await takeScreens(browser, url, { file: at(`${width}-${theme}`), width: Number(width), theme });
    const sheets = widths.includes(PAPER) ? await printSheets(browser, url, at(PAPER)) : 0;
    console.log([name, kind, path, `${pictures} pictures`, `${sheets} sheets`].join('\t'));
  }
  await server.close();
}

/** The addresses to be pictured by the names of their kinds, with one of a search that finds something. */
function samplesIn(folder: string): { kind: string; path: string }[] {
  const ofKinds = byName(pagesIn(folder));
  const samples = [...ofKinds].flatMap(([kind, pages]) => {
    const page = largest(pages);
    return page ? [{ kind, path: page.path }] : [];
  });
  const searches = samples
    .filter(({ kind }) => kind === 'search')
    .map(({ path }) => ({ kind: 'search-hits', path: `${path}?q=${wordToSeek(ofKinds.get('project') ?? [])}` }));
  return [...samples, ...searches].filter(({ kind }) => isWanted(kind));
}

/** Whether a kind is asked for, by its own name or by the name of the kind that it is a part of. */
function isWanted(kind: string): boolean {
  return chosen.kind?.some((wish) => kind === wish || kind.startsWith(`${wish}-`)) ?? true;
}

/** A word that is found in many places: the first of the address of the largest project. */
function wordToSeek(projects: readonly BuiltPage[]): string {
  return largest(projects)?.path.split('/')[2]?.split('-')[0] ?? '';
}
