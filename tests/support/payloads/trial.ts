/** A payload in every place at once → what was refused, what was built, and what a browser and other programs made of it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serveStatic } from '../../../scripts/static-server.ts';
import type { KeyLanguage } from '../../../src/content/keys.ts';
import type { CalendarDate } from '../../../src/domain/dates.ts';
import { hasErrors, type Problem } from '../../../src/domain/problem.ts';
import { build } from '../../../src/site/build.ts';
import { loadArchive } from '../../../src/site/load-archive.ts';
import { lastingFolder } from '../lasting-folder.ts';
import { IN_FRAMES, type Ran, runsOf } from './in-browser.ts';
import { unsafeMessages } from './messages.ts';
import { unsafeFiles } from './other-files.ts';
import type { Payload } from './payload.ts';
import { places, writeArchive } from './places.ts';

const TODAY = '2017-06-30' as CalendarDate;
/** How often places are taken away that are refused, before that counts as a fault of these tests. */
const ROUNDS = 100;

/** What became of a payload. */
export interface Trial extends Ran {
  placed: number;
  refused: number;
  /** Messages, and files that are no pages, in which it is more than text. */
  unsafe: string[];
}

/** Tries a payload in all places; `policies` tells whether pages are opened under their own policy too. */
export async function tryPayload(
  { text }: Payload,
  browser: Browser,
  language: KeyLanguage,
  policies: 'without' | 'both',
): Promise<Trial> {
  const { folder, remove } = lastingFolder();
  try {
    const content = join(folder, 'content');
    const chosen = new Set(places.map(({ name }) => name));
    const problems = [...refuse(text, chosen, language, content)];
    const output = join(folder, 'site');
    const result = await build({ content, output, today: TODAY });
    problems.push(...result.problems);
    if (!result.published)
      throw new Error(`«${text}» was refused in print: ${JSON.stringify(result.problems, null, 1)}`);
    const server = await serveStatic({ folder: output, pathPrefix: result.pathPrefix, headers: IN_FRAMES });
    try {
      const site = { url: server.url, folder: output, address: addressOf(content) };
      const ran = await runsOf(browser, site, problems, policies);
      const unsafe = [...unsafeMessages(problems, content), ...unsafeFiles(output)];
      return { ...ran, placed: chosen.size, refused: places.length - chosen.size, unsafe };
    } finally {
      await server.close();
    }
  } finally {
    remove();
  }
}

/** Takes away the places where words are an error until there is none, and leaves the archive in a folder. Returns all problems. */
function* refuse(words: string, chosen: Set<string>, language: KeyLanguage, content: string): Generator<Problem> {
  let last: unknown;
  for (let round = 0; round < ROUNDS; round++) {
    const { files, placesAt } = writeArchive(words, chosen, language);
    rewrite(content, files);
    const { problems } = loadArchive(content, TODAY);
    yield* problems;
    if (!hasErrors(problems)) return;
    const wrong = problems.filter(({ severity }) => severity === 'error');
    last = { wrong, left: [...chosen] };
    const culprits = new Set(wrong.flatMap((problem) => culpritsOf(problem, content, placesAt, chosen)));
    if (culprits.size === 0) throw new Error(`No place is to blame: ${JSON.stringify({ words, wrong }, null, 1)}`);
    for (const culprit of culprits) chosen.delete(culprit);
  }
  throw new Error(`A text is refused again and again: ${JSON.stringify({ words, last }, null, 1)}`);
}

/** The places that an error is of: that at its line, in its file, or of what it names. */
function culpritsOf(
  { file, line }: Problem,
  content: string,
  placesAt: ReadonlyMap<string, readonly string[]>,
  chosen: ReadonlySet<string>,
): string[] {
  const path = file.slice(content.length + 1);
  const inFile = [...placesAt].flatMap(([at, there]) => (at.startsWith(`${path}:`) ? there : []));
  const atLine = (placesAt.get(`${path}:${line}`) ?? []).filter((place) => chosen.has(place));
  if (atLine.length > 0) return atLine;
  // an error of what a text lets stand open is told at its end, and that of a name of an attachment where it is linked
  return [...inFile, ...NAMES].filter((place) => chosen.has(place)).slice(0, 1);
}

/** Names of files, which are told by no line. */
const NAMES = places.map(({ name }) => name).filter((name) => name.startsWith('the name of attachments/'));

/** The address in `site.yaml`, which may be a payload itself, with a slash at its end. */
function addressOf(content: string): string {
  const { archive } = loadArchive(content, TODAY);
  if (!archive) throw new Error('A site was published that can not be read');
  return new URL(archive.site.url).href.replace(/\/*$/, '/');
}

function rewrite(content: string, files: ReturnType<typeof writeArchive>['files']): void {
  rmSync(content, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
}
