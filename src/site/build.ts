/** One build: a content folder → a published site, or its problems and an output folder that nobody touched. */

import type { Released } from '../archive/addresses/let-go.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { addProblems, hasErrors, type Problem, sortProblems } from '../domain/problem.ts';
import { type CacheOptions, programOf } from './cache-file.ts';
import { sitePathOf } from './hosts/site-path.ts';
import { restore, sweep } from './leftovers.ts';
import { loadLargeArchive } from './load-large-archive.ts';
import { checkOutput, realPath } from './output-folder.ts';
import { publish } from './publish.ts';
import type { CompareOptions } from './published/compare-published.ts';
import { heldAndNotices } from './reports/counts.ts';

/** It must stand in a module that imports all that makes a site. */
const PROGRAM = programOf(import.meta.url);

/** What a build is a function of. */
export interface BuildOptions extends CompareOptions, CacheOptions {
  content: string;
  output: string;
  /** The day that the archive is seen from; today in the site's time zone when absent. */
  today?: CalendarDate | undefined;
}

/** How a build went. */
export interface BuildResult {
  /** Whether the site was published. */
  published: boolean;
  problems: Problem[];
  meetings: number;
  notices: number;
  pages: number;
  /** The path that the site lies under, encoded: «/» or «/protokoll/». */
  pathPrefix: string;
  skipped: number;
  /** What was let go; absent when nothing was compared. */
  released?: Released;
}

/** Builds and publishes. Throws only for faults that are not the author's. */
export async function build({
  content,
  output,
  today,
  cache,
  program,
  ...options
}: BuildOptions): Promise<BuildResult> {
  const warnings = restore(output);
  checkOutput(output, content);
  const { archive, skipped, madeOf, ...loaded } = await loadLargeArchive(content, today, { cache, program });
  // Imported late, so that the threads that read minutes start first.
  const { comparePublished } = await import('./published/compare-published.ts');
  const { record, problems, released } = await comparePublished(loaded, output, options);
  addProblems(problems, warnings);
  if (!archive || !record || hasErrors(problems))
    return { published: false, problems, meetings: 0, notices: 0, pages: 0, pathPrefix: '/', skipped };
  // A build with errors never needs them.
  const { makeSite } = await import('./make-site.ts');
  const { KeptSite } = await import('./kept-site.ts');
  const { startWriter } = await import('./writing/start-writer.ts');
  const kept = new KeptSite(output, { cache, program: program ?? PROGRAM }, [madeOf(), archive.today, record]);
  const found = kept.isThere
    ? sweep(realPath(output))
    : await publish(
        output,
        async (folder) => kept.writer(folder, archive, await startWriter(folder, archive)),
        (take) => makeSite(archive, record, take, (corpus) => kept.indexOf(corpus)),
      );
  addProblems(problems, sortProblems(found));
  const published = !hasErrors(found);
  if (published) kept.keep();
  const { pages } = kept;
  const pathPrefix = sitePathOf(archive.site.url).encoded;
  const [meetings, notices] = heldAndNotices(archive);
  return { published, problems, meetings, notices, pages, pathPrefix, skipped, ...(released && { released }) };
}
