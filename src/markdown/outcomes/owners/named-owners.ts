/** Who is named right before or after an offset of a text: a known owner, a role, or a name by its capital letters. */
import { textBefore, textFrom } from '../reach.ts';
import { capitalisedNameBefore, capitalisedNameFrom } from './capitalised-names.ts';
import type { KnownOwners } from './known-owners.ts';
import { roleBefore, roleFrom } from './roles.ts';

/** Those who are named together, «Anna, Bo och Per», and where that begins in the text; a role gives no owners. */
export interface NamedOwners {
  start: number;
  owners: string[];
}

/** One of them. */
interface NamedOwner extends NamedOwners {
  end: number;
}

const MOST_OWNERS = 9;
/** «Anna Ek (kassör) – »: what may stand between a name and what its owner does. */
const AFTER_NAME = /(?<![\s,–-])(?:\s*\([^()]*\))?[\s,–-]*$/u;
const JOINED_BEFORE = /(?:,|\s+och|\s+samt|\/)\s*$/u;
const JOINED_AFTER = /^(?:,|\s+och|\s+samt|\/)\s*/u;
/** What stands before the first word of a main clause: nothing, a mark, or «och», «men», «medan». */
const OPENS_CLAUSE = /(?:^|[,;:–]\s|(?:^|\s)(?:och|samt|men|medan|så)\s|[,;]\s(?:(?:och|samt)\s)?att\s)[\s”"]*$/u;

/** Who is named right before `end`; nothing when no one is. */
export function ownersBefore(text: string, end: number, known: KnownOwners): NamedOwners | undefined {
  const after = AFTER_NAME.exec(textBefore(text, end))?.[0].length ?? 0;
  const last = ownerBefore(text, end - after, known);
  if (!last) return undefined;
  let { start, owners } = last;
  while (owners.length > 0) {
    const joint = JOINED_BEFORE.exec(textBefore(text, start, 12));
    const other = joint ? ownerBefore(text, start - joint[0].length, known) : undefined;
    if (!other || other.owners.length === 0) break;
    start = other.start;
    owners = [...new Set([...other.owners, ...owners])];
  }
  return { start, owners };
}

/** Who is named from `start` on; nothing when no one is. */
export function ownersFrom(text: string, start: number, known: KnownOwners): NamedOwners | undefined {
  const first = ownerFrom(text, start, known);
  if (!first) return undefined;
  const owners = [...first.owners];
  let { end } = first;
  while (owners.length > 0 && owners.length < MOST_OWNERS) {
    const joint = JOINED_AFTER.exec(textFrom(text, end, 9));
    const other = joint ? ownerFrom(text, end + joint[0].length, known) : undefined;
    if (!other || other.owners.length === 0) break;
    owners.push(...other.owners);
    ({ end } = other);
  }
  return { start, owners: [...new Set(owners)] };
}

/** The known people whose names open a main clause and end right before `end`; nothing when there are none. */
export function peopleOpeningClause(text: string, end: number, known: KnownOwners): NamedOwners | undefined {
  const named = ownersBefore(text, end, known);
  if (!named || named.owners.length === 0) return undefined;
  if (!OPENS_CLAUSE.test(textBefore(text, named.start, 12))) return undefined;
  const people = new Set(known.peopleIn(text).map(({ owner }) => owner));
  return named.owners.every((owner) => people.has(owner)) ? named : undefined;
}

function ownerFrom(text: string, start: number, known: KnownOwners): NamedOwner | undefined {
  const found = known.in(text).find((occurrence) => occurrence.start === start);
  if (found) return { start, end: found.end, owners: [found.owner] };
  const role = roleFrom(text, start);
  if (role) return { start, end: start + role.length, owners: [] };
  const name = capitalisedNameFrom(text, start);
  return name === undefined ? undefined : { start, end: start + name.length, owners: [name] };
}

function ownerBefore(text: string, end: number, known: KnownOwners): NamedOwner | undefined {
  const found = known.in(text).find((occurrence) => occurrence.end === end);
  if (found) return { start: found.start, end, owners: [found.owner] };
  const role = roleBefore(text, end);
  if (role) return { start: end - role.length, end, owners: [] };
  const name = capitalisedNameBefore(text, end);
  return name === undefined ? undefined : { start: end - name.length, end, owners: [name] };
}
