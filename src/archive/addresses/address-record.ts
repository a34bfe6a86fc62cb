/** The record of what a site has and had: addresses, anchors and GUIDs. It is published as `/data/addresses.json`. */
import type { CalendarDate } from '../../domain/dates.ts';
import { comparePlain } from '../../domain/order.ts';
import { keysOf } from '../../domain/table.ts';

/** The sources of feed items. */
export type GuidKind = 'meetings' | 'outcomes' | 'entries' | 'followups' | 'notices';

/**
 * The GUIDs of all possible feed items, by the kind of their source, each with the address of that source: the meeting,
 * the outcome, the project and (after a space) the meeting of a timeline entry, the first outcome of a follow-up, the
 * meeting of a notice.
 */
export type Guids = Readonly<Record<GuidKind, Readonly<Record<string, string>>>>;

/** Addresses are paths from the root of the site, anchors follow them after «#»; lists and keys are sorted. */
export interface Addresses {
  /** Of pages, redirects, feeds, other files and attachments. */
  readonly addresses: readonly string[];
  /** Of sections and outcomes. */
  readonly anchors: readonly string[];
  readonly guids: Guids;
}

/** What a site has as of a day. */
export interface PresentAddresses extends Addresses {
  /** The address of the site itself, as in site.yaml; absent in records of earlier versions of this code. */
  readonly site?: string | undefined;
  /** The present path of each page's old paths. */
  readonly redirects: Readonly<Record<string, string>>;
}

/** What earlier builds had, that is neither here nor let go. */
export interface Missing extends Addresses {
  /** What each lost address or anchor seems to have become: a present one, or one that is itself lost since. */
  readonly successors: Readonly<Record<string, string>>;
  /** Those whose successor was only the single new one of its kind. */
  readonly guesses: readonly string[];
}

/** A published record. */
export interface AddressRecord extends PresentAddresses {
  readonly version: 1;
  /** The day of the archive. */
  readonly generated: CalendarDate;
  readonly missing: Missing;
  /** The pages that were removed deliberately. */
  readonly gone: readonly string[];
  /** What the site had as of a later day, when it was then built as of an earlier one. */
  readonly later?: (Addresses & { readonly generated: CalendarDate }) | undefined;
}

/** The version of the record that this code writes and reads. */
export const RECORD_VERSION = 1;

const NO_GUIDS: Guids = { meetings: {}, outcomes: {}, entries: {}, followups: {}, notices: {} };
export const NOTHING: Addresses = { addresses: [], anchors: [], guids: NO_GUIDS };
export const NOTHING_MISSING: Missing = { ...NOTHING, successors: {}, guesses: [] };

/** The kinds of sources of GUIDs. */
export const guidKinds: readonly GuidKind[] = keysOf(NO_GUIDS);

/** A record of a site that nothing was published of before. */
export function firstRecord(present: PresentAddresses, today: CalendarDate): AddressRecord {
  return { version: RECORD_VERSION, generated: today, ...present, missing: NOTHING_MISSING, gone: [] };
}

/** Whatever any of them has. */
export function allOf(...parts: readonly Addresses[]): Addresses {
  return {
    addresses: sortedUnique(parts.flatMap(({ addresses }) => addresses)),
    anchors: sortedUnique(parts.flatMap(({ anchors }) => anchors)),
    guids: guidsBy((kind) => Object.assign({}, ...parts.map(({ guids }) => guids[kind]))),
  };
}

/** What is in the first and not in the second. */
export function without(all: Addresses, removed: Addresses): Addresses {
  const addresses = new Set(removed.addresses);
  const anchors = new Set(removed.anchors);
  return {
    addresses: all.addresses.filter((address) => !addresses.has(address)),
    anchors: all.anchors.filter((anchor) => !anchors.has(anchor)),
    guids: guidsBy((kind) => pick(all.guids[kind], (guid) => removed.guids[kind][guid] === undefined)),
  };
}

/** What a test accepts: each address, each anchor, and each GUID by the address of its source. */
export function only<T extends Addresses>(all: T, isKept: (address: string) => boolean): T {
  return {
    ...all,
    addresses: all.addresses.filter(isKept),
    anchors: all.anchors.filter(isKept),
    guids: guidsBy((kind) => pick(all.guids[kind], (_, source) => isKept(source))),
  };
}

/** GUIDs with the table of each kind. */
export function guidsBy(tableOf: (kind: GuidKind) => Readonly<Record<string, string>>): Guids {
  const { meetings, outcomes, entries, followups, notices } = {
    meetings: tableOf('meetings'),
    outcomes: tableOf('outcomes'),
    entries: tableOf('entries'),
    followups: tableOf('followups'),
    notices: tableOf('notices'),
  };
  return { meetings, outcomes, entries, followups, notices };
}

/** The rows of a table that a test accepts. */
export function pick(
  table: Readonly<Record<string, string>>,
  isKept: (key: string, value: string) => boolean,
): Record<string, string> {
  return Object.fromEntries(Object.entries(table).filter(([key, value]) => isKept(key, value)));
}

/** A table in the order of its keys. */
export function sortedTable(rows: Iterable<readonly [key: string, value: string]>): Record<string, string> {
  return Object.fromEntries([...rows].toSorted(([a], [b]) => comparePlain(a, b)));
}

/** Each once, in plain order. */
export function sortedUnique(texts: Iterable<string>): string[] {
  return [...new Set(texts)].toSorted(comparePlain);
}

/** The page and the anchor of `/page/#anchor`; the anchor is empty for a page. */
export function partsOfAddress(address: string): { page: string; anchor: string } {
  const [page = '', anchor = ''] = address.split('#', 2);
  return { page, anchor };
}
