/** The published record and what the site has now → the next record, and the problems of what is lost. Pure. */

import { ownerOfAddress } from '../../domain/addresses.ts';
import type { CalendarDate } from '../../domain/dates.ts';
import type { Location, Problem } from '../../domain/problem.ts';
import {
  type Addresses,
  type AddressRecord,
  allOf,
  firstRecord,
  guidKinds,
  type PresentAddresses,
  sortedTable,
  sortedUnique,
  without,
} from './address-record.ts';
import { belongingsOf } from './belongings.ts';
import { earlierRecord, notCompared, stillGone } from './earlier-day.ts';
import type { KnownThing, Sources } from './known-things.ts';
import { anchorsWithNames, letGo, type Released, released, type Wish } from './let-go.ts';
import { findLost, type Loss } from './lost-addresses.ts';
import { lostProblems } from './lost-problems.ts';
import { toRemember } from './remembered-names.ts';
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
  letGo: Wish;
}

/** What the site has and who is named in it, as of a day. */
export interface Present {
  addresses: PresentAddresses;
  today: CalendarDate;
  /** The names of people, as in the archive. */
  people: readonly string[];
  /** Called only when something is lost. */
  known(): Known;
}

/** The record of this build, and a problem for each loss. */
export interface Compared {
  record: AddressRecord;
  problems: Problem[];
  released: Released;
  /** The addresses to let go that are not lost. */
  notLost: readonly string[];
  /** What can be let go, each thing by the address that lets it go. */
  lost: readonly string[];
}

const NONE: Released = { addresses: 0, places: 0, items: 0 };

/** Compares. */
export function compareAddresses(published: AddressRecord, now: Present, lenience: Lenience): Compared {
  const { addresses: present, today } = now;
  const notLost = typeof lenience.letGo === 'boolean' ? [] : lenience.letGo;
  if (today < published.generated) {
    const severity = lenience.strict && lenience.letGo !== true ? 'error' : 'warning';
    const problems = [notCompared(published, now.known().sources.folder, today, severity)];
    return { record: earlierRecord(published, present, today), problems, released: NONE, notLost, lost: [] };
  }
  const later = published.later && published.later.generated > today ? published.later : undefined;
  const all = allOf(published, published.missing, ...(published.later && !later ? [published.later] : []));
  const gone = stillGone(published, present);
  const record: AddressRecord = { ...firstRecord(present, today), gone, ...(later && { later }) };
  const lost = findLost(all, present);
  if (isNothing(lost)) return { record, problems: [], released: NONE, notLost, lost: [] };
  const named = anchorsWithNames(lost, now.people);
  const before = withoutSome(all, named);
  const loss = isEmpty(named) ? lost : findLost(before, present);
  const wished = letGo(loss, lenience.letGo, present);
  const known = withoutSome(before, wished.released);
  const rest = isEmpty(wished.released) ? loss : findLost(known, present);
  const pages = wished.released.addresses.filter((address) => ownerOfAddress(address)?.form === 'page');
  const next: AddressRecord = {
    ...record,
    gone: sortedUnique([...gone, ...pages]),
    ...(later && { later: { generated: later.generated, ...without(later, wished.released) } }),
  };
  const found = isNothing(rest) ? undefined : findWhatIsLost(published, rest, known, now, lenience);
  return {
    record: found ? { ...next, missing: found.missing } : next,
    problems: found?.problems ?? [],
    released: released(loss, rest),
    notLost: wished.notLost,
    lost: [...belongingsOf(loss.all.addresses).map(({ head }) => head), ...loss.outcomes, ...loss.sections],
  };
}

function isNothing({ all, guids }: Loss): boolean {
  return isEmpty(all) && guids.length === 0;
}

function isEmpty({ addresses, anchors, guids }: Addresses): boolean {
  return addresses.length + anchors.length === 0 && guidKinds.every((kind) => Object.keys(guids[kind]).length === 0);
}

function withoutSome(all: Addresses, some: Addresses): Addresses {
  return isEmpty(some) ? all : without(all, some);
}

/** What is lost, with what it seems to be now, for the next record; and the problems. */
function findWhatIsLost(
  published: AddressRecord,
  loss: Loss,
  known: Addresses,
  { addresses: present, known: namesOf }: Present,
  { strict }: Lenience,
): { missing: AddressRecord['missing']; problems: Problem[] } {
  const { things, sources, followups } = namesOf();
  const search = {
    loss,
    known,
    present,
    things: new Map(things.map((thing) => [thing.path, thing])),
    lastPages: new Set(
      [...published.addresses, ...(published.later?.addresses ?? [])].filter(
        (address) => published.redirects[address] === undefined,
      ),
    ),
    remembered: { ...published.redirects, ...published.missing.successors },
    guessed: new Set(published.missing.guesses),
    hidden: new Set(loss.all.addresses.filter((path) => sources.pages.has(path))),
  };
  const found = findSuccessors(search);
  return {
    missing: {
      ...loss.all,
      successors: sortedTable(toRemember(found.successors, search)),
      guesses: sortedUnique(found.guesses),
    },
    problems: lostProblems({ ...search, ...found, sources, followups }, strict ? 'error' : 'warning'),
  };
}
