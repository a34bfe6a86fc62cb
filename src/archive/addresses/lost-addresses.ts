/** Known addresses and present ones → what is lost, and what of it needs a problem of its own. Pure. */
import {
  type Addresses,
  type GuidKind,
  guidKinds,
  guidsBy,
  type PresentAddresses,
  partsOfAddress,
  pick,
} from './address-record.ts';

/** What is lost. */
export interface Loss {
  /** All of it, also the anchors and GUIDs of lost pages. */
  readonly all: Addresses;
  /** The anchors of outcomes, and of sections, of pages that are still there. */
  readonly outcomes: readonly string[];
  readonly sections: readonly string[];
  /** The GUIDs that neither a lost page nor a lost anchor explains. */
  readonly guids: readonly LostGuid[];
}

/** A GUID that no item has any more. */
export interface LostGuid {
  readonly kind: GuidKind;
  /** The present addresses of its source, see {@link Guids}. */
  readonly source: string;
  /** Whether that source has another GUID now. */
  readonly isReplaced: boolean;
}

/** What is known and not present. A redirect keeps an address, and an anchor that its page has. */
export function findLost(known: Addresses, present: PresentAddresses): Loss {
  const addresses = new Set(present.addresses);
  const anchors = new Set(present.anchors);
  const all: Addresses = {
    addresses: known.addresses.filter((address) => !addresses.has(address)),
    anchors: known.anchors.filter((anchor) => !anchors.has(presentAddress(anchor, present))),
    guids: guidsBy((kind) => lostGuids(kind, known, present)),
  };
  const lost = new Set([...all.addresses, ...all.anchors]);
  const ofPages = all.anchors.filter((anchor) => !lost.has(partsOfAddress(anchor).page));
  const outcomes = new Set(ofPages.length > 0 ? Object.values(known.guids.outcomes) : []);
  return {
    all,
    outcomes: ofPages.filter((anchor) => outcomes.has(anchor)),
    sections: ofPages.filter((anchor) => !outcomes.has(anchor)),
    guids: unexplainedGuids(all, present, (address) => lost.has(address) || lost.has(partsOfAddress(address).page)),
  };
}

/** The address that a page or an anchor has now, through redirects. */
export function presentAddress(address: string, { redirects }: Pick<PresentAddresses, 'redirects'>): string {
  const { page, anchor } = partsOfAddress(address);
  const moved = redirects[page];
  if (moved === undefined) return address;
  return anchor ? `${moved}#${anchor}` : moved;
}

/**
 * The GUIDs of a kind that no item has any more. One whose source now has another that was published too is not lost:
 * readers have that item.
 */
function lostGuids(kind: GuidKind, known: Addresses, present: PresentAddresses): Record<string, string> {
  const before = known.guids[kind];
  const now = present.guids[kind];
  const lost = pick(before, (guid) => now[guid] === undefined);
  // several follow-ups can have one source
  if (kind === 'followups' || Object.keys(lost).length === 0) return lost;
  // a notice becomes the minutes, which are another item: only one that is told of again is lost
  if (kind === 'notices') {
    const again = new Set(Object.entries(now).flatMap(([guid, source]) => (before[guid] === undefined ? source : [])));
    return pick(lost, (_, source) => again.has(presentSource(source, present)));
  }
  const old = new Set(Object.entries(now).flatMap(([guid, source]) => (before[guid] === undefined ? [] : source)));
  return pick(lost, (_, source) => !old.has(presentSource(source, present)));
}

/** The present addresses of the source of a GUID. */
function presentSource(source: string, present: Pick<PresentAddresses, 'redirects'>): string {
  return source
    .split(' ')
    .map((address) => presentAddress(address, present))
    .join(' ');
}

/** Lost GUIDs whose sources are still there. Of a meeting whose own GUID is lost the others are lost with it. */
function unexplainedGuids(
  { guids }: Addresses,
  present: PresentAddresses,
  isLost: (address: string) => boolean,
): LostGuid[] {
  const meetings = new Set(Object.values(guids.meetings));
  const found = new Map<string, LostGuid>();
  for (const kind of guidKinds) {
    const there = new Set(Object.values(present.guids[kind]));
    for (const written of Object.values(guids[kind])) {
      const sources = written.split(' ');
      if (sources.some(isLost)) continue;
      if (kind !== 'meetings' && sources.some((source) => meetings.has(partsOfAddress(source).page))) continue;
      const moved = presentSource(written, present);
      const isReplaced = there.has(moved);
      // all entries of a project have new GUIDs for one reason
      const source = kind === 'entries' && isReplaced ? (moved.split(' ')[0] ?? '') : moved;
      found.set(`${kind} ${source}`, { kind, source, isReplaced });
    }
  }
  return [...found.values()];
}
