/** The addresses of things that files are repeated for: feeds and calendars stand at their former addresses too. */
import type { Lasting } from '../archive/archive.ts';
import { targetPath } from '../domain/addresses.ts';
import type { Slug } from '../domain/slug.ts';
import type { Target } from '../domain/target.ts';

/** The path of the page of a group or project, and those that it had, oldest first. */
export function pathsOf(kind: Target['kind'], { id, formerIds }: Pick<Lasting<Slug>, 'id' | 'formerIds'>) {
  const pathOf = (slug: Slug): string => targetPath({ kind, id: slug });
  return { path: pathOf(id), formerPaths: formerIds.map(pathOf) };
}
