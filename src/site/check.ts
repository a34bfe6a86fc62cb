/** One check: a content folder → all that a build of it would report, without building. */
import type { Released } from '../archive/addresses/let-go.ts';
import { hasErrors } from '../domain/problem.ts';
import type { BuildOptions } from './build.ts';
import type { Loaded } from './load-archive.ts';
import { loadLargeArchive } from './load-large-archive.ts';

/** A checked folder, and what a build of it would let go. */
export interface Checked extends Loaded {
  released?: Released;
}

/** Loads the folder and compares it with what is published; the archive is absent when it could not be published. */
export async function check({ content, output, today, cache, ...options }: BuildOptions): Promise<Checked> {
  const { archive, ...loaded } = await loadLargeArchive(content, today, { cache });
  const { comparePublished } = await import('./published/compare-published.ts');
  const { problems, released } = await comparePublished(loaded, output, { ...options, mayBeOther: true });
  if (!archive || hasErrors(problems)) return { ...loaded, problems };
  return { ...loaded, archive, problems, ...(released && { released }) };
}
