/** What the parts of a line are → its people, with their organisations and roles, and who of them is doubtful. */
import { isFirstName } from '../../swedish/person-shape.ts';
import { type Item, isPersonItem, type OrganisationItem, type PersonItem } from './line-item.ts';
import type { OfAll, ReadPerson } from './read-line.ts';

/** The people of the items, with their organisations and roles. */
export function peopleOf(
  items: readonly Item[],
  isList: boolean,
  label: OfAll,
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
      else for (const person of together) addTo(person, item);
    } else {
      const meaning = meaningOf(item);
      if (meaning === 'organisation') {
        for (const person of together)
          addTo(person, { organisations: [], unregistered: [item.name], roles: item.roles });
        continue;
      }
      if (meaning === 'doubtful') doubtful.push(item.name);
      const person: ReadPerson = { ...copyOf(common), name: item.name };
      person.roles.push(...item.roles);
      people.push(person);
      together = item.isJoined ? [...together, person] : [person];
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

function copyOf({ roles, organisations, unregistered }: OfAll): OfAll {
  return { roles: [...roles], organisations: [...organisations], unregistered: [...unregistered] };
}

function addTo(person: ReadPerson, { organisations, unregistered, roles }: OfAll): void {
  person.organisations.push(...organisations);
  person.unregistered.push(...unregistered);
  person.roles.push(...roles);
}

function withoutKind({ kind: _, ...parts }: OrganisationItem): OfAll {
  return parts;
}
