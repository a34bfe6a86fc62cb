/** Names in a meeting's front matter → what they stand for in the registers; those that stand for nothing are problems. */
import type { Attendee } from '../content/attendee.ts';
import { error, type Location, type Problem, warning } from '../domain/problem.ts';
import type { Slug } from '../domain/slug.ts';
import type { NameIndex } from '../swedish/names.ts';
import type { KnownNames } from './known-names.ts';
import type { MinutesHead } from './minutes-head.ts';
import { representedIn } from './represented.ts';

/** A person at a meeting, with the registered organisations that the line names. */
export interface AttendeeRecord extends Attendee {
  organisations: Slug[];
  /** Organisations as the minutes spell them, where they are not registered. */
  unregistered: string[];
  location: Location;
}

/** A project that the front matter names. */
export interface Declared {
  id: Slug;
  name: string;
  location: Location;
}

/** The group that met. */
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

/** The projects that are registered, of those that the front matter names. */
export function resolveProjects(
  { fields, locationOf }: MinutesHead,
  registers: KnownNames,
  problems: Problem[],
): Declared[] {
  return (fields.projects ?? []).flatMap((name, index) => {
    const location = locationOf(['projects', index]);
    const id = registers.projects.get(name);
    if (id) return [{ id, name, location }];
    problems.push(unknownName('project', 'projekt', 'content/projects/', name, location, registers.projects));
    return [];
  });
}

function unknownName(
  rule: string,
  kind: string,
  folder: string,
  name: string,
  location: Location,
  register: NameIndex<Slug>,
): Problem {
  const near = register.nearest(name);
  const text = near
    ? `Okänt ${kind} ”${name}”. Menade du ”${near}”? Lägg annars till det med en fil i ${folder}.`
    : `Okänt ${kind} ”${name}” – namnet finns inte i ${folder} – rätta namnet, eller lägg till det med en fil där.`;
  return error(
    location,
    `unknown-${rule}`,
    kind === 'grupp' ? text.replace('Okänt', 'Okänd').replace('till det', 'till den') : text,
  );
}

/** Who was there, or absent, with the organisations that are registered. */
export function resolveAttendees(
  { fields, locationOf }: MinutesHead,
  key: 'attendees' | 'absent',
  { organisations }: KnownNames,
  problems: Problem[],
): AttendeeRecord[] {
  return (fields[key] ?? []).map((attendee, index) => {
    const location = locationOf([key, index]);
    const represented = attendee.organisation
      ? representedIn(attendee.organisation, organisations)
      : { organisations: [], unknown: [] };
    for (const name of represented.unknown) {
      const near = organisations.nearest(name);
      const advice = near
        ? `menade du ”${near}”? Lägg annars till den där`
        : 'lägg till den där, eller skriv anteckningar inom parentes';
      problems.push(
        warning(
          location,
          'unregistered-organisation',
          `Organisationen ”${name}” finns inte i content/organisations.yaml – den får ingen sida och räknas inte – ${advice}.`,
        ),
      );
    }
    return { ...attendee, organisations: represented.organisations, unregistered: represented.unknown, location };
  });
}
