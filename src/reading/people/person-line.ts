/**
 * A line that names people, «Namn, organisation, roll (anteckning)» → who they are, each with organisations and roles.
 * Commas also stand between people; what may be either a person or an organisation is handed back as doubtful.
 */
import { oneLine } from '../../domain/one-line.ts';
import { representedIn } from '../represented.ts';
import { withoutContacts } from './contacts-in-line.ts';
import { itemsOf, type LineOptions } from './items-of-line.ts';
import type { KnownPeople } from './known-people.ts';
import { isPersonItem } from './line-item.ts';
import { withCommas, withoutLabel } from './line-label.ts';
import { PREPOSITION, partsOfLine } from './line-parts.ts';
import { ordinaryLine } from './ordinary-line.ts';
import { peopleOf } from './people-of-items.ts';
import { isNamed } from './person-in-part.ts';
import { plainLine } from './plain-line.ts';
import { NOTHING_OF_ALL, type ReadLine, type ReadPerson } from './read-line.ts';

/** Reads a line. */
export function readPersonLine(written: string, known: KnownPeople, options: LineOptions = {}): ReadLine {
  return ordinaryLine(written, known) ?? readAnyLine(written, known, options);
}

/** Reads a line of any shape. */
export function readAnyLine(
  written: string,
  known: KnownPeople,
  { isList = false, isWithheld = () => false }: LineOptions = {},
): ReadLine {
  const { line, contacts } = withoutContacts(oneLine(plainLine(written)));
  const { label, rest } = withoutLabel(line, known);
  const parts = partsOfLine(withCommas(rest, known));
  const items = itemsOf(parts, known, { isList, isWithheld });
  const named = items.filter(isPersonItem);
  const { people, doubtful } = peopleOf(items, isList, label);
  return {
    people:
      people.length > 0 || rest === ''
        ? people.map((person) => settled(person, known))
        : [{ ...NOTHING_OF_ALL, name: rest }],
    doubtful,
    contacts,
    isPeople: people.length > 0 && named.every((item) => isNamed(item, known)),
    isSure: named.some(({ isSure }) => isSure),
    isOfRole: label.roles.length > 0,
  };
}

/** The person, each organisation once; what is a registered organisation in a note, «Bo Ek (Ria, ordförande)», is no role. */
function settled(person: ReadPerson, known: KnownPeople): ReadPerson {
  const roles: string[] = [];
  const organisations = new Set(person.organisations);
  for (const role of person.roles) {
    const others = role.split(/\s*,\s*/).filter((part) => {
      const { organisations: found, unknown } = representedIn(part.replace(PREPOSITION, ''), known.organisations);
      const isRegistered = unknown.length === 0 && found.length > 0;
      if (isRegistered) for (const organisation of found) organisations.add(organisation);
      return !isRegistered;
    });
    if (others.length > 0) roles.push(others.join(', '));
  }
  return { ...person, roles: [...new Set(roles)], organisations: [...organisations] };
}
