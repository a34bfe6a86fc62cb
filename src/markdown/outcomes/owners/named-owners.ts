/** Who is named right before or after an offset of a text: a known owner, a role, a body, or a name by its capital letters. */
import { capitalised } from '../../../swedish/names.ts';
import { medNågonEfter } from '../language/clauses.ts';
import { textBefore, textFrom } from '../reach.ts';
import { bodyBefore, bodyFrom } from './bodies.ts';
import { capitalisedNameBefore, capitalisedNameFrom, isFirstName, isFullName } from './capitalised-names.ts';
import type { KnownOwner, KnownOwners } from './known-owners.ts';
import { roleBefore, roleFrom } from './roles.ts';

/** How surely words name someone who can do something: `known` people and roles, `organisation`s and bodies, other `name`s. */
export type Surety = 'known' | 'organisation' | 'name';

/** Those who are named together, «Anna, Bo och Per», where that begins and ends in the text, and the least sure of them. */
export interface NamedOwners {
  start: number;
  end: number;
  owners: string[];
  surety: Surety;
  /** Whether all of them are people by name. */
  isPerson: boolean;
}

const MOST_OWNERS = 9;
/** «i samarbete med» */
const LONGEST_JOINT = 20;
const INITIALS = /\((\p{Lu}{2,4})\)\s$/u;
/** «Anna Ek (kassör) – », «ordf. »: what may stand between a name and what its owner does. */
const AFTER_NAME =
  /(?<![\s,–-])(?:(?<=(?<!\p{L})(?:ordf|sekr))\.)?(?:\s+m\.?\s?fl\.?|\s+med\s+flera)?(?:\s*\([^()]*\))?[\s,–-]*$/iu;
const JOINED_BEFORE =
  /(?:,|,?\s+och|\s+samt|\s+(?:resp|o)\.?|\s+(?:tillsammans|ihop|i\s+samarbete)\s+med|\s*\/|\s+eller|\s*\+|\s*&)\s*$/u;
const JOINED_AFTER = /^(?:,\s+och\s|,|\s+och|\s+samt|\s+(?:resp|o)\.?(?=\s)|\s*\/|\s+eller|\s*\+|\s*&)\s*/u;
/** What stands before the first word of a clause. */
const OPENS_CLAUSE = /(?:^|[,;:–(]|(?:^|\s)(?:och|samt|men|att))\s*$/u;
/** A verb that has whom it is done to after it: in «Ida ringer Per och Gun bokar tid» Gun alone books. */
const TO_SOMEONE = new RegExp(`(?<!\\p{L})(?:${medNågonEfter.join('|')})\\s+$`, 'u');
const LONGEST_VERB = 30;
const SURETIES: readonly Surety[] = ['known', 'organisation', 'name'];

/** Who is named right before `end`; nothing when no one is. */
export function ownersBefore(text: string, end: number, known: KnownOwners): NamedOwners | undefined {
  const initialled = initialsBefore(text, end, known);
  if (initialled) return initialled;
  const after = AFTER_NAME.exec(textBefore(text, end))?.[0].length ?? 0;
  let all = ownerBefore(text, end - after, known);
  while (all && all.owners.length < MOST_OWNERS) {
    const joint = JOINED_BEFORE.exec(textBefore(text, all.start, LONGEST_JOINT));
    const other = joint ? ownerBefore(text, all.start - joint[0].length, known, { isJoined: true }) : undefined;
    // «Fatima ringer spelmanslaget och Lars kollar»: what is not surely someone belongs to the verb before
    if (!other || (other.surety !== 'known' && !OPENS_CLAUSE.test(textBefore(text, other.start, 12)))) break;
    // «Ida ringer Per och Gun bokar tid»
    if (joint && other.isPerson && all.isPerson && TO_SOMEONE.test(textBefore(text, other.start, LONGEST_VERB))) break;
    // «Bo, kassör, ringer» is one person
    const isApposition = joint?.[0].trim() === ',' && other.isPerson && isRole(all);
    all = isApposition ? { ...other, end: all.end } : together(other, all);
  }
  return all;
}

/** «Kaffe (BL) fixar med bröd»: whose initials stand in brackets right before `end`, and are not those of the name before. */
function initialsBefore(text: string, end: number, known: KnownOwners): NamedOwners | undefined {
  const [whole, initials] = INITIALS.exec(textBefore(text, end, 12)) ?? [];
  const owner = initials === undefined ? undefined : known.meantBy(initials);
  if (whole === undefined || owner === undefined) return undefined;
  return { start: end - whole.length, end: end - 1, owners: [owner], surety: 'known', isPerson: true };
}

/** Who is named from `start` on; nothing when no one is. */
export function ownersFrom(text: string, start: number, known: KnownOwners): NamedOwners | undefined {
  let all = ownerFrom(text, start, known);
  while (all && all.owners.length < MOST_OWNERS) {
    const joint = JOINED_AFTER.exec(textFrom(text, all.end, 9));
    const other = joint ? ownerFrom(text, all.end + joint[0].length, known) : undefined;
    if (!other) break;
    all = together(all, other);
  }
  return all;
}

function isRole({ surety, isPerson }: NamedOwners): boolean {
  return surety === 'known' && !isPerson;
}

function together(first: NamedOwners, second: NamedOwners): NamedOwners {
  const surety = SURETIES[Math.max(SURETIES.indexOf(first.surety), SURETIES.indexOf(second.surety))] ?? 'name';
  return {
    start: first.start,
    end: second.end,
    owners: [...new Set([...first.owners, ...second.owners])],
    surety,
    isPerson: first.isPerson && second.isPerson,
  };
}

/** Those who are named, without where that is. */
type WhoIsNamed = Pick<NamedOwners, 'owners' | 'surety' | 'isPerson'>;

function ownerFrom(text: string, start: number, known: KnownOwners): NamedOwners | undefined {
  const found = known.from(text, start);
  if (found) return { start, end: found.end, ...ofKnown(found) };
  const role = roleFrom(text, start);
  if (role) return { start, end: start + role.length, ...ofRole(role, known) };
  const body = bodyFrom(text, start);
  if (body) return { start, end: start + body.length, ...ofBody(body) };
  const name = capitalisedNameFrom(text, start);
  return isOwner(name, known) ? { start, end: start + name.length, ...named(name, known) } : undefined;
}

function ownerBefore(text: string, end: number, known: KnownOwners, joined = {}): NamedOwners | undefined {
  const found = known.upTo(text, end);
  if (found) return { start: found.start, end, ...ofKnown(found) };
  const role = roleBefore(text, end);
  if (role) return { start: end - role.length, end, ...ofRole(role, known) };
  const body = bodyBefore(text, end);
  if (body) return { start: end - body.length, end, ...ofBody(body) };
  const name = capitalisedNameBefore(text, end, joined);
  return isOwner(name, known) ? { start: end - name.length, end, ...named(name, known) } : undefined;
}

function ofKnown({ owner, isPerson }: KnownOwner): WhoIsNamed {
  return { owners: [owner], surety: isPerson ? 'known' : 'organisation', isPerson };
}

function ofRole(role: string, known: KnownOwners): WhoIsNamed {
  return { owners: known.holdersOf(role), surety: 'known', isPerson: false };
}

function ofBody(body: string): WhoIsNamed {
  return { owners: [capitalised(body)], surety: 'organisation', isPerson: false };
}

function isOwner(name: string | undefined, known: KnownOwners): name is string {
  return name !== undefined && !known.isProject(name);
}

/** A name that no one has as it is written: someone whose name is spelt nearly so, or another, sure with a first name. */
function named(name: string, known: KnownOwners): WhoIsNamed {
  // «Materialansvarig», who is at the meeting as such
  const holders = known.holdersNamed(name);
  if (holders.length > 0) return { owners: holders, surety: 'known', isPerson: false };
  const meant = known.meantBy(name);
  const isPerson = meant !== undefined || isFirstName(name) || isFullName(name);
  return { owners: [meant ?? name], surety: isPerson ? 'known' : 'name', isPerson };
}

/** The known people and roles that some words are, and nothing else; nothing where they are anything more, or less sure. */
export function onlyKnown(words: string, known: KnownOwners): NamedOwners | undefined {
  const found = words === '' ? undefined : ownersFrom(words, 0, known);
  return found?.surety === 'known' && found.end >= words.trimEnd().length ? found : undefined;
}
