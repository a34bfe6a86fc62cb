/**
 * `npm run lighthouse`: what Lighthouse says of the example archive on a phone, in all four categories. Lighthouse
 * itself is fetched when it is run, since it brings more along than all the rest of this project.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseCalendarDate } from '../src/domain/dates.ts';
import { build } from '../src/site/build.ts';
import { reportBuild } from '../src/site/reports/text-report.ts';
import { findBrowser } from './browser.ts';
import { serveStatic } from './static-server.ts';

const LIGHTHOUSE = 'lighthouse@12.8.2';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const PAGES = {
  start: '',
  meeting: 'protokoll/2017-02-13-gemensam-utvecklingsgrupp/',
  project: 'projekt/digitalt-utanforskap/',
  search: 'sok/',
};

/** What is used of a report of Lighthouse. */
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string }>;
}

const output = mkdtempSync(join(tmpdir(), 'lighthouse-'));
try {
  const result = await build({ content: 'content', output, today: parseCalendarDate('2017-06-30') });
  if (!result.published) throw new Error(reportBuild(result, output));
  const server = await serveStatic({ folder: output, pathPrefix: result.pathPrefix });
  for (const [name, path] of Object.entries(PAGES)) {
    const report = await examine(server.url + path);
    const scores = CATEGORIES.map((category) => `${category} ${scoreOf(report, category)}`);
    console.log([`${name}: ${scores.join(', ')}`, ...failings(report)].join('\n'));
  }
  await server.close();
} finally {
  rmSync(output, { recursive: true, force: true });
}

async function examine(url: string): Promise<Report> {
  const { path, env } = findBrowser();
  const flags = ['--output=json', '--quiet', '--chrome-flags=--headless=new --no-sandbox'];
  const { stdout } = await promisify(execFile)('npx', ['--yes', LIGHTHOUSE, url, ...flags], {
    env: { ...process.env, ...env, CHROME_PATH: path },
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as Report;
}

function scoreOf({ categories }: Report, category: string): number {
  return Math.round((categories[category]?.score ?? 0) * 100);
}

/** What keeps a page from a hundred, a line each. */
function failings({ categories, audits }: Report): string[] {
  return CATEGORIES.flatMap((category) =>
    (categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `  ${category}: ${audits[id]?.title}`),
  );
}
