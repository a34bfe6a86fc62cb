/** Lost pages and anchors → the present ones that they seem to be now: renamed, moved to another day, rewritten. Pure. */
import { type OwnerKind, ownerOfAddress } from '../../domain/addresses.ts';
import { pairAlike, pairLeft, slugLikeness } from '../likeness.ts';
import { anchorSuccessors } from './anchor-successors.ts';
import type { KnownThing } from './known-things.ts';
import type { LostPage, Search, Successors } from './lost-search.ts';
import { alikeMeetings, groupsThatMet, meetingsOfRenamedGroups } from './meeting-successors.ts';
import { rememberedSuccessors, renamedAgain } from './remembered-names.ts';

/** The present address of each lost page, and the present anchor of each lost anchor, for which one was found. */
export function findSuccessors(search: Search): Successors {
  const { loss, things } = search;
  const again = renamedAgain(search);
  const found = new Map(rememberedSuccessors(search));
  const guesses = new Set([...search.guessed].filter((lost) => found.has(lost) || again.has(lost)));
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
  const back = takenBack(
    pages.filter(({ path }) => !found.has(path)),
    search,
  );
  take(back);
  for (const [lost, { path }] of back) if (search.guessed.has(path)) guesses.add(lost);
  for (const kind of ['group', 'project', 'organisation', 'page'] as const) {
    take(sameNames(left(kind), things));
    if (kind === 'group') take(groupsThatMet(left('group'), fresh('group'), search));
    take(alikeNames(left(kind), fresh(kind)));
    const guessed = pairLeft(
      left(kind).map(({ path }) => path),
      fresh(kind),
      new Map(),
    );
    take(guessed);
    for (const [lost] of guessed) guesses.add(lost);
  }
  take(meetingsOfRenamedGroups(left('meeting'), found, things));
  take(alikeMeetings(left('meeting'), fresh('meeting'), search, found));
  const anchors = anchorSuccessors(search, new Set([...found.keys(), ...again.keys()]));
  for (const { lost, successor, isGuess } of anchors) {
    found.set(lost, successor);
    if (isGuess) guesses.add(lost);
  }
  for (const [lost, last] of again) {
    const successor = found.get(last);
    if (successor !== undefined) found.set(lost, successor);
    if (guesses.has(last)) guesses.add(lost);
  }
  return { successors: found, guesses };
}

/** Lost pages that earlier ones led to, or became, which are there again. */
function takenBack(lost: readonly LostPage[], { remembered, things }: Search): [string, KnownThing][] {
  const kinds = new Map(lost.map(({ path, kind }) => [path, kind]));
  return Object.entries(remembered).flatMap(([first, next]): [string, KnownThing][] => {
    const thing = things.get(first);
    return thing && kinds.get(next) === thing.kind ? [[next, thing]] : [];
  });
}

/** The things whose pages the last build had not, and that are not yet the successor of another. */
function newThings(kind: OwnerKind, { lastPages, things }: Search, found: ReadonlyMap<string, string>): KnownThing[] {
  const others = new Set(found.values());
  return [...things.values()].filter(
    ({ kind: own, path }) => own === kind && !lastPages.has(path) && !others.has(path),
  );
}

/** Things, new or not, that have the lost id as a name. */
function sameNames(lost: readonly LostPage[], things: Search['things']): [string, KnownThing][] {
  return lost.flatMap(({ path, kind, id }): [string, KnownThing][] => {
    const same = [...things.values()].find((thing) => thing.kind === kind && thing.slugs.includes(id));
    return same ? [[path, same]] : [];
  });
}

function alikeNames(lost: readonly LostPage[], candidates: readonly KnownThing[]): Map<string, KnownThing> {
  const idOf = new Map(lost.map(({ path, id }) => [path, id]));
  return pairAlike(
    lost.map(({ path }) => path),
    () => candidates,
    (path, { id, slugs }) => Math.max(...[id, ...slugs].map((slug) => slugLikeness(idOf.get(path) ?? '', slug))),
  );
}
