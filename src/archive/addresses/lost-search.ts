/** What the search for the successors of lost addresses starts from; types only. */
import type { OwnerKind } from '../../domain/addresses.ts';
import type { Location } from '../../domain/problem.ts';
import type { Addresses, PresentAddresses } from './address-record.ts';
import type { KnownThing, Sources } from './known-things.ts';
import type { Loss } from './lost-addresses.ts';

/** What the search for successors is made in. */
export interface Search {
  loss: Loss;
  known: Addresses;
  present: PresentAddresses;
  things: readonly KnownThing[];
  /** The successors that earlier builds found, and what redirects led to that are no more. */
  remembered: Readonly<Record<string, string>>;
  /** The paths of what is written, but not published as of the archive's day. */
  hidden: ReadonlySet<string>;
}

/** A lost page: what it was. */
export interface LostPage {
  path: string;
  kind: OwnerKind;
  id: string;
}

/** What the problems are made of. */
export interface Found extends Search {
  successors: ReadonlyMap<string, string>;
  sources: Sources;
  /** Where each present follow-up is written, by its GUID. */
  followups: ReadonlyMap<string, Location>;
}
