/** Names in a meeting's front matter → ids of entries; unknown names are added to `problems`. */
import { peopleOf } from '../content/minutes-people.ts';
import type { MinutesFields } from '../content/schema.ts';
import { mayBeNamed } from '../content/unread-entries.ts';
import { error, type Location, type Problem, warning } from '../domain/problem.ts';
import type { Slug } from '../domain/slug.ts';
import type { NameIndex } from '../swedish/names.ts';
import type { KnownNames } from './known-names.ts';
import type { MinutesHead } from './minutes-head.ts';
import { representedIn } from './represented.ts';

/** A person in a field of the front matter, with the organisations that they represent. */
export interface PersonRecord {
  field: keyof MinutesFields;
  name: string;
  role?: string;
  organisations: Slug[];
  /** Organisations without an entry, as the minutes spell them. */
  unregistered: string[];
  location: Location;
}

/** A project in the front matter, with its name as written. */
export interface Declared {
  id: Slug;
  name: string;
  location: Location;
}

/** The id of the group that met; undefined when no entry has its name, with an error unless a file with errors may have it. */
export function resolveGroup(
  { fields, locationOf }: MinutesHead,
  { groups, unread, folder }: KnownNames,
  problems: Problem[],
): Slug | undefined {
  const group = groups.get(fields.group);
  if (!group && !mayBeNamed(fields.group, 'group', unread)) {
    problems.push(unknownName('group', 'grupp', `${folder}/groups/`, fields.group, locationOf(['group']), groups));
  }
  return group;
}

/** The projects of the front matter that have an entry; an error for each other, unless a file with errors may be it. */
export function resolveProjects(
  { fields, locationOf }: MinutesHead,
  { projects, unread, folder }: KnownNames,
  problems: Problem[],
): Declared[] {
  return (fields.projects ?? []).flatMap((name, index) => {
    const location = locationOf(['projects', index]);
    const id = projects.get(name);
    if (id) return [{ id, name, location }];
    if (!mayBeNamed(name, 'project', unread))
      problems.push(unknownName('project', 'projekt', `${folder}/projects/`, name, location, projects));
    return [];
  });
}

function unknownName(
  rule: string,
  kind: string,
  folder: string,
  name: string,
  location: Location,
  known: NameIndex<Slug>,
): Problem {
  const near = known.nearest(name);
  const text = near
    ? `Okänt ${kind} ”${name}”. Menade du ”${near}”? Lägg annars till det med en fil i ${folder}.`
    : `Okänt ${kind} ”${name}” – namnet finns inte i ${folder} – rätta namnet, lägg till det med en fil där, eller skriv namnet under aliases i dess fil om det har bytt namn.`;
  return error(
    location,
    `unknown-${rule}`,
    kind === 'grupp'
      ? text.replace('Okänt', 'Okänd').replace('till det', 'till den').replace('om det', 'om den')
      : text,
  );
}

/** Everyone whom the front matter names; a warning for each organisation without an entry. */
export function resolvePeople(
  { fields, locationOf }: MinutesHead,
  { organisations, unread, folder }: KnownNames,
  problems: Problem[],
): PersonRecord[] {
  return peopleOf(fields).map(({ field, person: { name, role, organisation = '' }, path }) => {
    const location = locationOf(path);
    const represented = representedIn(organisation, organisations);
    for (const unknown of represented.unknown) {
      if (!mayBeNamed(unknown, 'organisation', unread))
        problems.push(unregistered(unknown, location, organisations, folder));
    }
    return {
      field,
      name,
      ...(role && { role }),
      organisations: represented.organisations,
      unregistered: represented.unknown,
      location,
    };
  });
}

function unregistered(name: string, location: Location, organisations: NameIndex<Slug>, folder: string): Problem {
  const near = organisations.nearest(name);
  const advice = near
    ? `menade du ”${near}”? Lägg annars till den där`
    : 'lägg till den där, eller skriv anteckningar inom parentes';
  return warning(
    location,
    'unregistered-organisation',
    `Organisationen ”${name}” finns inte i ${folder}/organisations.yaml – den får ingen sida och räknas inte – ${advice}.`,
  );
}
