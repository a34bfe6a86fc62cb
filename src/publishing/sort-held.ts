/** What lies at a place with releases → the whole ones, the one that is served, and what is left of publications that were killed. Pure. */
import { otherLink } from './release-errors.ts';
import { isReleaseId } from './release-id.ts';
import type { Held } from './release-storage.ts';

/** How the names of what is being written begin. */
export const UNFINISHED = '.new-';

/** What a place holds, sorted out. */
export interface Sorted {
  /** The ids of whole releases, oldest first. */
  ids: readonly string[];
  /** The one that is served; absent when there is no link. */
  current?: string;
  /** The one that a new one replaces: what is served, else, since somebody may have removed the link, the newest. */
  latest?: string;
  leftovers: readonly string[];
}

/** Sorts it out. Throws a `UsageError` when the link leads to no release of the place. */
export function sortHeld({ current: link, names }: Held, place: string): Sorted {
  const there = new Set(names);
  const current = link?.replace(/^releases\//, '');
  if (current !== undefined && !(isReleaseId(current) && there.has(current))) throw otherLink(place, link ?? '');
  const ids = names.filter((name) => isReleaseId(name) && there.has(`${name}.json`)).toSorted();
  const whole = new Set(ids.flatMap((id) => [id, `${id}.json`]));
  const isOurs = (name: string) => name.startsWith(UNFINISHED) || isReleaseId(name.replace(/\.json$/, ''));
  const leftovers = names.filter((name) => isOurs(name) && !whole.has(name) && name !== current);
  const latest = current ?? ids.at(-1);
  return { ids, leftovers, ...(current !== undefined && { current }), ...(latest !== undefined && { latest }) };
}
