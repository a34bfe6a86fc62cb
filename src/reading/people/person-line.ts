/**
 * A line that names people, «Namn, organisation, roll (anteckning)» → who they are, each with organisations and roles.
 * Commas also stand between people; what may be either a person or an organisation is handed back as doubtful.
 */
import { oneLine } from '../../domain/one-line.ts';
import type { Slug } from '../../domain/slug.ts';
import { isFirstName, isSurelyName, mayBeName } from '../../swedish/person-shape.ts';
import { isRole, leadingRole, roleNamed } from '../../swedish/roles.ts';
import { representedIn } from '../represented.ts';
import type { KnownPeople } from './known-people.ts';
import { type Contact, joinedParts, type LinePart, partsOfLine, withoutContacts } from './line-parts.ts';

/** Someone who is named; a representative of an organisation may have no name. */
export interface ReadPerson {
  name?: string;
  roles: string[];
  organisations: Slug[];
  /** Organisations without an entry, as the line spells them. */
  unregistered: string[];
}

/** What a line says. */
export interface ReadLine {
  people: ReadPerson[];
  /** Parts that may be a person or an organisation without an entry; `people` has them as people. */
  doubtful: string[];
  /** The addresses and numbers that were taken out. */
  contacts: Contact[];
  /** Whether the line begins with what may be a name, or an organisation; other lines are read as a name as a whole. */
  isPeople: boolean;
  /** Whether one of the people is surely one: by a common first name and a surname, or by people.yaml. */
  isSure: boolean;
  /** Whether it only says which role someone has: «Sekreterare: Bo Ek». */
  isOfRole: boolean;
}

/** What a part of a line is. */
type Item = PersonItem | OrganisationItem | { kind: 'role'; roles: string[] };

/** A person, or what may be one. */
interface PersonItem {
  kind: 'person' | 'maybe';
  name: string;
  roles: string[];
  isSure: boolean;
  /** Whether «och» joins the person to the one before. */
  isJoined?: boolean;
}

/** Organisations that one part names. */
interface OrganisationItem {
  kind: 'organisation';
  organisations: Slug[];
  unregistered: string[];
  roles: string[];
}

/** «och» that a comma stands before: «Anna Ek, Bo Lind, och Per Nord». */
const JOINT = /^(?:och|samt|&)\s+/iu;
/** «Bo Ek kom 14.30», «Bo Ek ordförande». */
const WITH_NOTE = /^(?<name>\p{Lu}\S*(?:\s+\p{Lu}\S*)*)\s+(?:[–-]\s+)?(?<note>\p{Ll}.*|\d.*|§.*)$/u;
/** What a note begins with that is no role: «via länk», «från 14.30», «kom till punkt 3». */
const NOTE =
  /^(?:(?:via|på|från|till|under|utom|ej|inte|kom|gick|lämnade|anslöt|deltog|digitalt|distans|del av|delvis|kl|punkt|ny)(?!\p{L})|fr\.?o\.?m|t\.?o\.?m|§|\d)/iu;
const PREPOSITION = /^(?:från|hos|vid|på|i|för)\s+/iu;

/** How a line is read. */
interface LineOptions {
  /** Whether commas stand between people: «Närvarande: Anna Ek, Bo Lind». */
  isList?: boolean;
  /** Whether a role in the line was a name that people.yaml withholds. */
  isWithheld?: (text: string) => boolean;
}

/** Reads a line. */
export function readPersonLine(
  written: string,
  known: KnownPeople,
  { isList = false, isWithheld = () => false }: LineOptions = {},
): ReadLine {
  const { line, contacts } = withoutContacts(oneLine(written));
  const { label, rest } = withoutLabel(line, known);
  const parts = partsOfLine(withCommas(rest, known));
  const items = itemsOf(parts, known, { isList, isWithheld });
  const named = items.filter(isPersonItem);
  const { people, doubtful } = peopleOf(items, isList, label);
  return {
    people:
      people.length > 0 || rest === '' ? people.map((person) => settled(person, known)) : [{ ...NOBODY, name: rest }],
    doubtful,
    contacts,
    isPeople: people.length > 0 && named.every((item) => isNamed(item, known)),
    isSure: named.some(({ isSure }) => isSure),
    isOfRole: label.roles.length > 0,
  };
}

const NOBODY: Omit<ReadPerson, 'name'> = { roles: [], organisations: [], unregistered: [] };

function isPersonItem(item: Item): item is PersonItem {
  return item.kind === 'person' || item.kind === 'maybe';
}

function isNamed({ name, isSure }: PersonItem, known: KnownPeople): boolean {
  return isSure || mayBeName(name) || known.isStandIn(name);
}

/** The person, each organisation once; a note that is a registered organisation, «Bo Ek (Ria)», is no role. */
function settled(person: ReadPerson, known: KnownPeople): ReadPerson {
  const roles: string[] = [];
  const organisations = new Set(person.organisations);
  for (const role of person.roles) {
    const { organisations: found, unknown } = representedIn(role.replace(PREPOSITION, ''), known.organisations);
    if (unknown.length > 0 || found.length === 0) roles.push(role);
    else for (const organisation of found) organisations.add(organisation);
  }
  return { ...person, roles: [...new Set(roles)], organisations: [...organisations] };
}

/** What stands before a colon, «Ordförande: Anna Berg», «Från Ria: Bo Ek», «Anna Berg: Ria»; it is of everyone in the line. */
function withoutLabel(line: string, known: KnownPeople): { label: Omit<ReadPerson, 'name'>; rest: string } {
  const [whole, before = '', behind = ''] = /^([^:()]+):\s*(\S.*)$/su.exec(line) ?? [];
  if (whole === undefined) return { label: NOBODY, rest: line };
  const organisation = organisationNamed(before, known);
  if (organisation) return { label: { ...NOBODY, organisations: [organisation] }, rest: behind };
  const role = roleNamed(before);
  if (role) return { label: { ...NOBODY, roles: [role] }, rest: behind };
  if (isSurelyName(before)) return { label: NOBODY, rest: `${before}, ${behind}` };
  const [first] = partsOfLine(behind);
  const isOfPerson =
    first !== undefined && joinedParts(first.raw).every(({ text }) => isSurelyName(text) || known.isKnown(text));
  if (isOfPerson && PREPOSITION.test(before)) return { label: { ...NOBODY, roles: [before] }, rest: behind };
  return isOfPerson ? { label: { ...NOBODY, unregistered: [before] }, rest: behind } : { label: NOBODY, rest: line };
}

const BEHIND_DASH = /\s+[–—-]\s+([^,;()]+?)(?=\s*(?:[,;(]|$))/gu;
const BEHIND_SLASH = /^([^,;()/]+?)\s*\/\s*([^,;()/]+?)(?=\s*(?:[,;(]|$))/u;

/** «Ida Holm – Ria» and «Ida Holm / Ria», with the comma that was meant before an organisation. */
function withCommas(line: string, known: KnownPeople): string {
  if (!/\s[–—-]\s|\//.test(line)) return line;
  const isOrganisation = (text: string): boolean => organisationNamed(text, known) !== undefined;
  return line
    .replace(BEHIND_DASH, (whole, behind: string) => (isOrganisation(behind) ? `, ${behind}` : whole))
    .replace(BEHIND_SLASH, (whole, name: string, behind: string) =>
      isOrganisation(behind) && !isOrganisation(name) && !isOrganisation(whole) ? `${name}, ${behind}` : whole,
    );
}

/** A registered organisation, also as «från Ria». */
function organisationNamed(text: string, { organisations }: KnownPeople): Slug | undefined {
  return organisations.get(text) ?? organisations.get(text.replace(PREPOSITION, ''));
}

/** The items of the parts of a line; the first part is a name where nothing else is sure. */
function itemsOf(parts: readonly LinePart[], known: KnownPeople, options: Required<LineOptions>): Item[] {
  const items: Item[] = [];
  let isFirst = true;
  for (let from = 0; from < parts.length; ) {
    // who is called as an organisation is: «Ria, Ria»
    const isNamesake = from === 0 && parts[0]?.text !== '' && parts[0]?.text === parts[1]?.text;
    const longest = isNamesake ? undefined : longestOrganisation(parts, from, known);
    const isLast = from === parts.length - 1;
    const next: Item[] = longest
      ? [longest.item]
      : isNamesake
        ? [person(parts[0]?.text ?? '', parts[0]?.notes ?? [], { isSure: false })]
        : itemsOfPart(parts[from] as LinePart, { isFirst, isLast, ...options }, known);
    items.push(...next);
    isFirst &&= !next.some(isPersonItem);
    from = longest?.to ?? from + 1;
  }
  return items;
}

/** The registered organisations that begin at a part and whose names span the most parts, «Vård, omsorg och stöd». */
function longestOrganisation(
  parts: readonly LinePart[],
  from: number,
  known: KnownPeople,
): { item: OrganisationItem; to: number } | undefined {
  for (let to = Math.min(parts.length, from + known.mostParts); to > from; to -= 1) {
    const spanned = parts.slice(from, to);
    if (spanned.slice(0, -1).some(({ notes }) => notes.length > 0)) continue;
    const name = spanned.map(({ text }) => text).join(', ');
    const { organisations, unknown } = representedIn(name, known.organisations);
    if (unknown.length > 0 || organisations.length === 0 || (to > from + 1 && organisations.length > 1)) continue;
    return { item: organisationItem(organisations, [], spanned.at(-1)?.notes), to };
  }
  return undefined;
}

function organisationItem(organisations: Slug[], unregistered: string[], roles: string[] = []): OrganisationItem {
  return { kind: 'organisation', organisations, unregistered, roles };
}

/** Where a part of a line stands. */
interface Standing extends Required<LineOptions> {
  isFirst: boolean;
  isLast: boolean;
}

function itemsOfPart(part: LinePart, { isFirst, isLast, isList, isWithheld }: Standing, known: KnownPeople): Item[] {
  const { notes } = part;
  const text = part.text.replace(JOINT, '');
  if (text === '') return [{ kind: 'role', roles: notes }];
  // in a list what stands in for a name is someone, though another may have that role
  if (known.isStandIn(text) && (isFirst || isList || isWithheld(text) || !isRole(text)))
    return [person(text, notes, { isSure: true })];
  const joined = joinedParts(part.raw.replace(JOINT, ''));
  const together = joined.length > 1 ? itemsTogether(joined, known) : undefined;
  if (together) return together;
  const someone = personIn({ ...part, text }, known);
  if (someone?.isSure) return [someone];
  const organisation = organisationNamed(text, known);
  if (organisation) return [organisationItem([organisation], [], notes)];
  if ((!isFirst || !isLast) && (isRole(text) || NOTE.test(text)))
    return [{ kind: 'role', roles: [roleNamed(text) ?? text, ...notes] }];
  if (someone || isFirst) return [someone ?? person(text, notes, { isSure: false })];
  return [organisationsIn(text, notes, known)];
}

/** The people, or the registered organisations, that «och» joins; undefined where one of them is neither. */
function itemsTogether(joined: readonly LinePart[], known: KnownPeople): Item[] | undefined {
  const ids = joined.map(({ text }) => known.organisations.get(text));
  if (ids.every((id) => id !== undefined))
    return [
      organisationItem(
        ids,
        [],
        joined.flatMap(({ notes }) => notes),
      ),
    ];
  const people = joined.map((part) =>
    known.isStandIn(part.text) ? person(part.text, part.notes, { isSure: true }) : personIn(part, known),
  );
  // none may be the half of an organisation’s name, «Kultur och Fritid»
  const areAll = people.every((one) => one && (one.isSure || isFirstName(one.name) || /\s/.test(one.name)));
  if (!areAll) return undefined;
  return people.flatMap((one, index) => (one ? [{ ...one, kind: 'person' as const, isJoined: index > 0 }] : []));
}

/** Parts between «/»; those without an entry that are roles are roles. */
function organisationsIn(text: string, notes: readonly string[], known: KnownPeople): OrganisationItem {
  const { organisations, unknown } = representedIn(text, known.organisations);
  const roles = unknown.filter((name) => isRole(name));
  return organisationItem(
    organisations,
    unknown.filter((name) => !isRole(name)),
    [...roles, ...notes],
  );
}

function person(name: string, roles: string[], { isSure }: { isSure: boolean }): PersonItem {
  return { kind: 'person', name, roles, isSure };
}

/** The person that a part may be: a name, also with a role before it or a note behind it; undefined for none. */
function personIn({ text, notes }: LinePart, known: KnownPeople): PersonItem | undefined {
  const isSureName = (name: string): boolean => isSurelyName(name) || known.isKnown(name);
  if (isSureName(text) || (known.isStandIn(text) && !isRole(text))) return person(text, notes, { isSure: true });
  const led = leadingRole(text);
  if (led && (isSureName(led.rest) || (mayBeName(led.rest) && /\s/.test(led.rest))))
    return person(led.rest, [roleNamed(led.role) ?? led.role, ...notes], { isSure: isSureName(led.rest) });
  const { name = '', note = '' } = WITH_NOTE.exec(text)?.groups ?? {};
  if (name && (isSureName(name) || mayBeName(name)) && (isRole(note) || NOTE.test(note)))
    return person(name, [note, ...notes], { isSure: isSureName(name) });
  if (!mayBeName(text)) return undefined;
  return { kind: notes.some(isRole) ? 'person' : 'maybe', name: text, roles: notes, isSure: false };
}

/** The people of the items, with their organisations and roles. */
function peopleOf(
  items: readonly Item[],
  isList: boolean,
  label: Omit<ReadPerson, 'name'>,
): { people: ReadPerson[]; doubtful: string[] } {
  const meaningOf = meaningIn(items, isList);
  const people: ReadPerson[] = [];
  const doubtful: string[] = [];
  // what stands before the first person is of all
  const common = copyOf(label);
  // those whom an organisation behind them is of: one, or those whom «och» joins
  let together: ReadPerson[] = [common];
  for (const item of items) {
    if (item.kind === 'role') together.at(-1)?.roles.push(...item.roles);
    else if (item.kind === 'organisation') {
      // in a list, one that nobody stands before is there without a name
      if (isList && people.at(-1)?.name === undefined) people.push({ ...copyOf(label), ...withoutKind(item) });
      else for (const one of together) addTo(one, item);
    } else {
      const meaning = meaningOf(item);
      if (meaning === 'organisation') {
        for (const one of together) addTo(one, { organisations: [], unregistered: [item.name], roles: item.roles });
        continue;
      }
      if (meaning === 'doubtful') doubtful.push(item.name);
      const one: ReadPerson = { ...copyOf(common), name: item.name };
      one.roles.push(...item.roles);
      people.push(one);
      together = item.isJoined ? [...together, one] : [one];
    }
  }
  return { people: people.length > 0 || common.organisations.length === 0 ? people : [common], doubtful };
}

/** Tells what a person, or what may be one, is in its line. */
function meaningIn(
  items: readonly Item[],
  isList: boolean,
): (item: PersonItem) => 'person' | 'organisation' | 'doubtful' {
  const named = items.filter(isPersonItem);
  const separatesPeople = isList || named.slice(1).some(({ isSure, isJoined }) => isSure && !isJoined);
  const separatesOrganisations = items.some(({ kind }) => kind === 'organisation');
  const areOneWord = named.every(({ name }) => isOneWord(name));
  return (item) => {
    if (item.kind === 'person' || item === named[0]) return 'person';
    const isUnknownWord = isOneWord(item.name) && !isFirstName(item.name);
    if (!separatesPeople && isUnknownWord) return 'organisation';
    if (areOneWord) return 'person';
    return separatesPeople && !separatesOrganisations && !isUnknownWord ? 'person' : 'doubtful';
  };
}

function isOneWord(name: string): boolean {
  return !/\s/.test(name);
}

function copyOf({ roles, organisations, unregistered }: Omit<ReadPerson, 'name'>): Omit<ReadPerson, 'name'> {
  return { roles: [...roles], organisations: [...organisations], unregistered: [...unregistered] };
}

function addTo(person: ReadPerson, { organisations, unregistered, roles }: Omit<ReadPerson, 'name'>): void {
  person.organisations.push(...organisations);
  person.unregistered.push(...unregistered);
  person.roles.push(...roles);
}

function withoutKind({ kind: _, ...parts }: OrganisationItem): Omit<ReadPerson, 'name'> {
  return parts;
}
