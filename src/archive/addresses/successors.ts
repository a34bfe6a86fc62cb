/** Lost pages and anchors → the present ones that they seem to be now: renamed, moved to another day, rewritten. Pure. */
import { type OwnerKind, ownerOfAddress } from '../../domain/addresses.ts';
import { pairAlike, slugLikeness } from '../likeness.ts';
import { anchorSuccessors } from './anchor-successors.ts';
import type { KnownThing } from './known-things.ts';
import { presentAddress } from './lost-addresses.ts';
import type { LostPage, Search } from './lost-search.ts';
import { alikeMeetings, groupsThatMet, meetingsOfRenamedGroups } from './meeting-successors.ts';

/** The present address of each lost page, and the present anchor of each lost anchor, for which one was found. */
export function findSuccessors(search: Search): Map<string, string> {
  const { loss, things } = search;
  const again = renamedAgain(search);
  const found = new Map(rememberedOf([...loss.all.addresses, ...loss.outcomes, ...loss.sections], search));
  const pages = loss.all.addresses.flatMap((path): LostPage[] => {
    const owner = ownerOfAddress(path);
    return owner?.form === 'page' && !search.hidden.has(path) && !again.has(path)
      ? [{ path, kind: owner.kind, id: owner.id }]
      : [];
  });
  const left = (kind: OwnerKind): LostPage[] => pages.filter((page) => page.kind === kind && !found.has(page.path));
  const fresh = (kind: OwnerKind): KnownThing[] => newThings(kind, search, found);
  const take = (pairs: Iterable<readonly [lost: string, thing: KnownThing]>): void => {
    for (const [lost, { path }] of pairs) found.set(lost, path);
  };
  for (const kind of ['group', 'project', 'organisation', 'page'] as const) {
    take(sameNames(left(kind), things));
    if (kind === 'group') take(groupsThatMet(left('group'), fresh('group'), search));
    take(alikeNames(left(kind), fresh(kind)));
  }
  take(meetingsOfRenamedGroups(left('meeting'), found, things));
  take(alikeMeetings(left('meeting'), fresh('meeting'), search));
  for (const [lost, anchor] of anchorSuccessors(search, new Set([...found.keys(), ...again.keys()])))
    found.set(lost, anchor);
  for (const [lost, last] of again) {
    const successor = found.get(last);
    if (successor !== undefined) found.set(lost, successor);
  }
  return found;
}

/** What was renamed once and now once more → the last of its names that are lost. */
function renamedAgain({ loss, remembered }: Search): Map<string, string> {
  const lost = new Set([...loss.all.addresses, ...loss.outcomes, ...loss.sections]);
  const again = new Map<string, string>();
  for (const [first, next] of Object.entries(remembered)) {
    if (!lost.has(first) || !lost.has(next)) continue;
    const last = namesAfter(first, remembered).findLast((name) => lost.has(name)) ?? next;
    again.set(first, last);
  }
  return again;
}

/** What was found before, and what that has become since. */
function rememberedOf(lost: readonly string[], { present, remembered }: Search): [string, string][] {
  if (Object.keys(remembered).length === 0) return [];
  const there = new Set([...present.addresses, ...present.anchors]);
  return lost.flatMap((address): [string, string][] => {
    const now = namesAfter(address, remembered).map((name) => presentAddress(name, present));
    const successor = now.find((name) => there.has(name));
    return successor === undefined ? [] : [[address, successor]];
  });
}

/** What an address was called after it, as remembered, oldest first. */
function namesAfter(address: string, remembered: Readonly<Record<string, string>>): string[] {
  const names = new Set<string>();
  for (let next = remembered[address]; next !== undefined && !names.has(next); next = remembered[next]) names.add(next);
  names.delete(address);
  return [...names];
}

/** The things whose pages are new, and that are not yet the successor of another. */
function newThings(kind: OwnerKind, { known, things }: Search, found: ReadonlyMap<string, string>): KnownThing[] {
  const others = new Set([...known.addresses, ...found.values()]);
  return things.filter((thing) => thing.kind === kind && !others.has(thing.path));
}

/** Things, new or not, that have the lost id as a name. */
function sameNames(lost: readonly LostPage[], things: readonly KnownThing[]): [string, KnownThing][] {
  return lost.flatMap(({ path, kind, id }): [string, KnownThing][] => {
    const same = things.find((thing) => thing.kind === kind && thing.slugs.includes(id));
    return same ? [[path, same]] : [];
  });
}

function alikeNames(lost: readonly LostPage[], candidates: readonly KnownThing[]): Map<string, KnownThing> {
  const idOf = new Map(lost.map(({ path, id }) => [path, id]));
  return pairAlike(
    lost.map(({ path }) => path),
    candidates,
    (path, { id, slugs }) => Math.max(...[id, ...slugs].map((slug) => slugLikeness(idOf.get(path) ?? '', slug))),
    { takesOnly: true },
  );
}
