/** The published record and what the site has now → the next record, and the problems of what is lost. Pure. */

import { ownerOfAddress } from '../../domain/addresses.ts';
import type { CalendarDate } from '../../domain/dates.ts';
import { type Location, type Problem, warning } from '../../domain/problem.ts';
import {
  type AddressRecord,
  allOf,
  firstRecord,
  NOTHING_MISSING,
  type PresentAddresses,
  sortedTable,
  sortedUnique,
  without,
} from './address-record.ts';
import type { KnownThing, Sources } from './known-things.ts';
import { findLost } from './lost-addresses.ts';
import { lostProblems } from './lost-problems.ts';
import { findSuccessors } from './successors.ts';

/** What the messages can name. */
export interface Known {
  things: readonly KnownThing[];
  sources: Sources;
  /** Where each present follow-up is written, by its GUID. */
  followups: ReadonlyMap<string, Location>;
}

/** How losses are taken. */
export interface Lenience {
  /** A loss is an error. */
  strict: boolean;
  /** What is lost is removed deliberately. */
  letGo: boolean;
}

/** The record of this build, and a problem for each loss. */
export interface Compared {
  record: AddressRecord;
  problems: Problem[];
}

/** Compares; `known` is called only when something is lost. */
export function compareAddresses(
  published: AddressRecord,
  present: PresentAddresses,
  today: CalendarDate,
  known: () => Known,
  { strict, letGo }: Lenience,
): Compared {
  const isGone = stillGone(present);
  if (today < published.generated) {
    return {
      record: earlierRecord(published, present, today),
      problems: [notCompared(published, known().sources, today)],
    };
  }
  const later = published.later && published.later.generated > today ? published.later : undefined;
  const before = allOf(published, published.missing, ...(published.later && !later ? [published.later] : []));
  const loss = findLost(before, present);
  const record: AddressRecord = {
    ...firstRecord(present, today),
    gone: published.gone.filter(isGone),
    ...(later && { later }),
  };
  if (letGo) {
    const pages = loss.all.addresses.filter((address) => ownerOfAddress(address)?.form === 'page');
    const left = later && { generated: later.generated, ...without(later, loss.all) };
    return {
      record: { ...record, gone: sortedUnique([...record.gone, ...pages]), ...(left && { later: left }) },
      problems: [],
    };
  }
  if (loss.all.addresses.length + loss.outcomes.length + loss.sections.length + loss.guids.length === 0)
    return { record, problems: [] };
  const { things, sources, followups } = known();
  const hidden = new Set(loss.all.addresses.filter((path) => sources.pages.has(path)));
  const remembered = { ...published.redirects, ...published.missing.successors };
  const search = { loss, known: before, present, things, remembered, hidden };
  const successors = findSuccessors(search);
  const problems = lostProblems({ ...search, successors, sources, followups }, strict ? 'error' : 'warning');
  return { record: { ...record, missing: { ...loss.all, successors: sortedTable(successors) } }, problems };
}

/** A record of an earlier day: what later days have is not lost, and what they had is kept for their comparison. */
function earlierRecord(published: AddressRecord, present: PresentAddresses, today: CalendarDate): AddressRecord {
  const { generated, missing, later } = published;
  return {
    ...firstRecord(present, today),
    missing: NOTHING_MISSING,
    gone: published.gone.filter(stillGone(present)),
    later: {
      generated: later && later.generated > generated ? later.generated : generated,
      ...allOf(published, missing, ...(later ? [later] : [])),
    },
  };
}

function stillGone({ addresses }: PresentAddresses): (address: string) => boolean {
  const there = new Set(addresses);
  return (address) => !there.has(address);
}

function notCompared({ generated }: AddressRecord, { folder }: Sources, today: CalendarDate): Problem {
  const message = `Det publicerade är från ${generated}, en senare dag än ${today} – adresserna har inte jämförts, för det som saknas kan vara opublicerat än – bygg utan --today för att jämföra.`;
  return warning({ file: folder, line: 1, column: 1 }, 'not-compared', message);
}
