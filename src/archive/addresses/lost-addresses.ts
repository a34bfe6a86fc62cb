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
    guids: guidsBy((kind) => pick(known.guids[kind], (guid) => present.guids[kind][guid] === undefined)),
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
      const moved = sources.map((source) => presentAddress(source, present));
      const isReplaced = there.has(moved.join(' '));
      // all entries of a project have new GUIDs for one reason
      const source = (kind === 'entries' && isReplaced ? moved[0] : moved.join(' ')) ?? '';
      found.set(`${kind} ${source}`, { kind, source, isReplaced });
    }
  }
  return [...found.values()];
}
