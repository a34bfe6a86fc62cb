/** What the search for the successors of lost addresses starts from, and what it finds; types only. */
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
  /** The things by the paths of their pages. */
  things: ReadonlyMap<string, KnownThing>;
  /** The addresses of the last build; without those that only led on, which a thing may have again. */
  lastPages: ReadonlySet<string>;
  /** The successors that earlier builds found, and what redirects led to that are no more. */
  remembered: Readonly<Record<string, string>>;
  /** Those of them that were guesses. */
  guessed: ReadonlySet<string>;
  /** The paths of what is written, but not published as of the archive's day. */
  hidden: ReadonlySet<string>;
}

/** A lost page: what it was. */
export interface LostPage {
  path: string;
  kind: OwnerKind;
  id: string;
}

/** What is found. */
export interface Successors {
  /** The present address or anchor of each lost one that has a successor. */
  successors: ReadonlyMap<string, string>;
  /** The lost ones whose successor is only the single new one of its kind. */
  guesses: ReadonlySet<string>;
}

/** What the problems are made of. */
export interface Found extends Search, Successors {
  sources: Sources;
  /** Where each present follow-up is written, by its GUID. */
  followups: ReadonlyMap<string, Location>;
}

/** The location of a problem, what is wrong and what to do, without the last remedy: to let it go. */
export interface Message {
  location: Location;
  message: string;
}
