/** The parts of a line that names people → what each is: a person, organisations, or a role. */
import { isFirstName } from '../../swedish/person-shape.ts';
import { isRole, roleNamed } from '../../swedish/roles.ts';
import { representedIn } from '../represented.ts';
import { type KnownPeople, organisationNamed } from './known-people.ts';
import { type Item, isPersonItem, type OrganisationItem, organisationItem, person } from './line-item.ts';
import { joinedParts, type LinePart } from './line-parts.ts';
import { NOTE, personIn } from './person-in-part.ts';

/** «och» that a comma stands before: «Anna Ek, Bo Lind, och Per Nord». */
const JOINT = /^(?:och|samt|&)\s+/iu;

/** How a line is read. */
export interface LineOptions {
  /** Whether commas stand between people: «Närvarande: Anna Ek, Bo Lind». */
  isList?: boolean;
  /** Whether a role in the line was a name that people.yaml withholds. */
  isWithheld?: (text: string) => boolean;
}

/** The items of the parts of a line; the first part is a name where nothing else is sure. */
export function itemsOf(parts: readonly LinePart[], known: KnownPeople, options: Required<LineOptions>): Item[] {
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

/** Where a part of a line stands. */
interface Standing extends Required<LineOptions> {
  isFirst: boolean;
  isLast: boolean;
}

export function itemsOfPart(
  part: LinePart,
  { isFirst, isLast, isList, isWithheld }: Standing,
  known: KnownPeople,
): Item[] {
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
  const areAll = people.every(
    (person) => person && (person.isSure || isFirstName(person.name) || /\s/.test(person.name)),
  );
  if (!areAll) return undefined;
  return people.flatMap((person, index) =>
    person ? [{ ...person, kind: 'person' as const, isJoined: index > 0 }] : [],
  );
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
