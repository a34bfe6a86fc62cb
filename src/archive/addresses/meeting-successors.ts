/** Lost meetings → the present ones that they seem to be: their group was renamed, or their date or group corrected. Pure. */
import { meetingPath, ownerOfAddress, targetPath } from '../../domain/addresses.ts';
import { addToGroup, grouped } from '../../domain/grouped.ts';
import { meetingId, partsOfMeeting } from '../../domain/meeting-id.ts';
import type { Slug } from '../../domain/slug.ts';
import { pairAlike, slugLikeness } from '../likeness.ts';
import { partsOfAddress } from './address-record.ts';
import type { KnownThing } from './known-things.ts';
import { presentAddress } from './lost-addresses.ts';
import type { LostPage, Search } from './lost-search.ts';

/** Lost groups → new groups that met on most of their days. */
export function groupsThatMet(
  lost: readonly LostPage[],
  candidates: readonly KnownThing[],
  { loss, present }: Search,
): Map<string, KnownThing> {
  if (lost.length === 0 || candidates.length === 0) return new Map();
  const there = new Set(present.addresses);
  const meetings = loss.all.addresses.flatMap((path) => {
    const owner = ownerOfAddress(path);
    return owner?.kind === 'meeting' ? partsOfMeeting(owner.id) : [];
  });
  const daysOf = grouped(meetings, ({ group }) => targetPath({ kind: 'group', id: group }));
  return pairAlike(
    lost.map(({ path }) => path),
    () => candidates,
    (path, { id }) => {
      const days = daysOf.get(path) ?? [];
      const met = days.filter(({ date }) => there.has(meetingPath(meetingId(date, id as Slug))));
      // groups that meet on the same days are told apart by their names
      const name = slugLikeness(ownerOfAddress(path)?.id ?? '', id);
      return 0.9 * (met.length / Math.max(days.length, 1)) + 0.1 * name;
    },
  );
}

/** The meetings of a group that has a successor → its meetings on the same days. */
export function meetingsOfRenamedGroups(
  lost: readonly LostPage[],
  found: ReadonlyMap<string, string>,
  things: Search['things'],
): [string, KnownThing][] {
  return lost.flatMap(({ path, id }): [string, KnownThing][] => {
    const { date, group } = partsOfMeeting(id);
    const renamed = things.get(found.get(targetPath({ kind: 'group', id: group })) ?? '');
    const meeting = renamed && things.get(meetingPath(meetingId(date, renamed.id as Slug)));
    return meeting ? [[path, meeting]] : [];
  });
}

/**
 * Meetings whose date or group was corrected: those of the group, or of the day, that share most anchors. A group that
 * has been renamed, now or before, is the same group.
 */
export function alikeMeetings(
  lost: readonly LostPage[],
  candidates: readonly KnownThing[],
  { known, present }: Search,
  found: ReadonlyMap<string, string>,
): Map<string, KnownThing> {
  if (lost.length === 0 || candidates.length === 0) return new Map<string, KnownThing>();
  const before = anchorsByPage(known.anchors);
  const now = anchorsByPage(present.anchors);
  const groupNow = (id: Slug): string => {
    const path = targetPath({ kind: 'group', id });
    return found.get(path) ?? presentAddress(path, present);
  };
  const fresh = candidates.map((thing) => {
    const { date, group } = partsOfMeeting(thing.id);
    return { thing, keys: [date, groupNow(group)], anchors: now.get(thing.path) ?? [] };
  });
  // by day and by group, then by anchor: to compare all with all would take long when many dates are corrected
  const byKey = new Map<string, Map<string, KnownThing[]>>();
  for (const { thing, keys, anchors } of fresh) {
    for (const key of keys) {
      const byAnchor = byKey.get(key) ?? new Map<string, KnownThing[]>();
      byKey.set(key, byAnchor);
      for (const anchor of anchors) addToGroup(byAnchor, anchor, thing);
    }
  }
  const shares = new Map(
    lost.map(({ path, id }) => {
      const { date, group } = partsOfMeeting(id);
      const anchors = before.get(path) ?? [];
      return [
        path,
        sharesOf(
          [date, groupNow(group)].flatMap((key) => byKey.get(key) ?? []),
          anchors,
        ),
      ];
    }),
  );
  return pairAlike(
    [...shares.keys()],
    (path) => shares.get(path)?.keys() ?? [],
    (path, thing) => shares.get(path)?.get(thing) ?? 0,
  );
}

/** The share of some anchors that each thing has, of the things in indices by anchor; a thing in two of them has the same in both. */
function sharesOf(
  indices: readonly ReadonlyMap<string, readonly KnownThing[]>[],
  anchors: readonly string[],
): Map<KnownThing, number> {
  const shares = new Map<KnownThing, number>();
  for (const index of indices) {
    const own = new Map<KnownThing, number>();
    for (const anchor of anchors)
      for (const thing of index.get(anchor) ?? []) own.set(thing, (own.get(thing) ?? 0) + 1);
    for (const [thing, number] of own) shares.set(thing, number / anchors.length);
  }
  return shares;
}

/** The anchors of each page. */
function anchorsByPage(anchors: readonly string[]): Map<string, string[]> {
  const byPage = grouped(anchors.map(partsOfAddress), ({ page }) => page);
  return new Map([...byPage].map(([page, parts]) => [page, parts.map(({ anchor }) => anchor)]));
}
