/** Names in a meeting's front matter → ids of entries; unknown names are added to `problems`. */
import { error, type Location, type Problem } from '../domain/problem.ts';
import type { Slug } from '../domain/slug.ts';
import type { NameIndex } from '../swedish/names.ts';
import type { KnownNames } from './known-names.ts';
import { listedNames } from './listed-names.ts';
import type { MinutesHead } from './minutes-head.ts';

/** A project in the front matter, with its name as written. */
export interface Declared {
  id: Slug;
  name: string;
  location: Location;
}

/** The id of the group that met; undefined with an error when no entry has its name. */
export function resolveGroup(
  { fields, locationOf }: MinutesHead,
  { groups }: KnownNames,
  problems: Problem[],
): Slug | undefined {
  const group = groups.get(fields.group);
  if (!group) {
    problems.push(unknownName('group', 'grupp', 'content/groups/', fields.group, locationOf(['group']), groups));
  }
  return group;
}

/** The projects of the front matter that have an entry; an error for each other. */
export function resolveProjects(
  { fields, locationOf }: MinutesHead,
  { projects }: KnownNames,
  problems: Problem[],
): Declared[] {
  const named = (fields.projects ?? []).flatMap((written, index) =>
    listedNames(written, projects).map((name) => ({ name, index })),
  );
  return named.flatMap(({ name, index }) => {
    const location = locationOf(['projects', index]);
    const id = projects.get(name);
    if (id) return [{ id, name, location }];
    problems.push(unknownName('project', 'projekt', 'content/projects/', name, location, projects));
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
