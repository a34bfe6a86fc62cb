/** The lines of the front matter that name people, read. */
import { peopleOf } from '../../content/minutes-people.ts';
import type { PersonParts } from '../../content/person.ts';
import type { MinutesFields } from '../../content/schema.ts';
import { cached } from '../../domain/cached.ts';
import type { Location, Problem } from '../../domain/problem.ts';
import { fold } from '../../swedish/names.ts';
import type { MinutesHead } from '../minutes-head.ts';
import { saysOfAbsent } from './absence.ts';
import { amongPresent } from './attendance-problems.ts';
import { nobody } from './attendance-words.ts';
import type { KnownPeople } from './known-people.ts';
import { readPersonLine } from './person-line.ts';
import type { ReadLine } from './read-line.ts';

/** «frånvarande: ingen» */
const NOBODY: ReadonlySet<string> = new Set(nobody);
const LONGEST_NOBODY = Math.max(...nobody.map(({ length }) => length));

/** A line that names people. */
export interface PeopleLine {
  field: keyof MinutesFields;
  read: ReadLine;
  location: Location;
  isInText: boolean;
}

/**
 * The lines of the front matter that name people; `withNames` is the text before names were withheld. A line among those who
 * were there that says that someone was not is a problem instead.
 */
export function linesOfHead(
  { fields, locationOf }: MinutesHead,
  known: KnownPeople,
  withNames: string,
  problems: Problem[],
): PeopleLine[] {
  const readLine = readerFor(known);
  const written = known.hasStandIns ? withNames.split('\n') : [];
  const lines: PeopleLine[] = [];
  for (const { field, person, path } of peopleOf(fields)) {
    const line = lineOf(person);
    if (line.length <= LONGEST_NOBODY && NOBODY.has(fold(line))) continue;
    const location = locationOf(path);
    const read = known.hasStandIns
      ? readPersonLine(line, known, { isWithheld: withheldIn(written[location.line - 1] ?? '') })
      : readLine(line);
    if (field === 'attendees' && saysOfAbsent(read)) problems.push(amongPresent(line, location, { isInHead: true }));
    else lines.push({ field, read, location, isInText: false });
  }
  return lines;
}

/** A role that its author did not write stands in for someone: «Bo Ek, brukarrepresentant» was two people. */
function withheldIn(written: string): (text: string) => boolean {
  return (text) => !fold(written).includes(fold(text));
}

/** The most lines that are kept; a large archive has some thousands of people, each with an organisation or two. */
const MOST_LINES = 20_000;

/** The readings of lines of the front matter: the same people are at many meetings. */
const readers = new WeakMap<KnownPeople, (line: string) => ReadLine>();

function readerFor(known: KnownPeople): (line: string) => ReadLine {
  const reader = readers.get(known) ?? cached((line) => readPersonLine(line, known), MOST_LINES);
  readers.set(known, reader);
  return reader;
}

/** The line that the long form of a person stands for. */
function lineOf({ name, organisation, role }: PersonParts): string {
  if (!role) return organisation ? `${name}, ${organisation}` : name;
  return `${[name, ...(organisation ? [organisation] : [])].join(', ')}${role ? ` (${role})` : ''}`;
}
