/** One build: a content folder → a published site, or its problems and an output folder that nobody touched. */

import type { Released } from '../archive/addresses/let-go.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { addProblems, hasErrors, type Problem, sortProblems } from '../domain/problem.ts';
import type { CompareOptions } from './compare-published.ts';
import { heldAndNotices } from './counts.ts';
import { restore } from './leftovers.ts';
import { loadLargeArchive } from './load-large-archive.ts';
import { checkOutput } from './output-folder.ts';
import { publish } from './publish.ts';
import type { CacheOptions } from './reading-cache.ts';

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
  /** The path that the site lies under, «/» or «/protokoll/». */
  pathPrefix: string;
  skipped: number;
  /** What was let go; absent when nothing was compared. */
  released?: Released;
}

/** Builds and publishes. Throws only for faults that are not the author's. */
export async function build({ content, output, today, cache, ...options }: BuildOptions): Promise<BuildResult> {
  const warnings = restore(output);
  checkOutput(output, content);
  const { archive, skipped, ...loaded } = await loadLargeArchive(content, today, { cache });
  // Loaded here: until then other processes are on their way up to read minutes.
  const { comparePublished } = await import('./compare-published.ts');
  const { record, problems, released } = await comparePublished(loaded, output, options);
  addProblems(problems, warnings);
  if (!archive || !record || hasErrors(problems))
    return { published: false, problems, meetings: 0, notices: 0, pages: 0, pathPrefix: '/', skipped };
  // A build with errors never needs them.
  const { makeSite } = await import('./make-site.ts');
  const { startWriter } = await import('./writing/start-writer.ts');
  let pages = 0;
  const found = await publish(
    output,
    (folder) => startWriter(folder, archive),
    (take) =>
      makeSite(archive, record, (files) => {
        pages += files.filter(({ path }) => path.endsWith('.html')).length;
        return take(files);
      }),
  );
  addProblems(problems, sortProblems(found));
  const published = !hasErrors(found);
  const pathPrefix = new URL(archive.site.url).pathname;
  const [meetings, notices] = heldAndNotices(archive);
  return { published, problems, meetings, notices, pages, pathPrefix, skipped, ...(released && { released }) };
}
