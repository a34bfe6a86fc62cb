/** One check: a content folder → all that a build of it would report, without building. */
import { hasErrors } from '../domain/problem.ts';
import type { BuildOptions } from './build.ts';
import type { Loaded } from './load-archive.ts';
import { loadLargeArchive } from './load-large-archive.ts';

/** Loads the folder and compares it with what is published; the archive is absent when it could not be published. */
export async function check({ content, output, today, ...options }: BuildOptions): Promise<Loaded> {
  const { archive, ...loaded } = await loadLargeArchive(content, today);
  const { comparePublished } = await import('./compare-published.ts');
  const { problems } = await comparePublished(loaded, output, options);
  return { ...loaded, ...(archive && !hasErrors(problems) && { archive }), problems };
}
