/** Lines that name people, in the front matter and the text → the people of a meeting; each once in a field. */
import type { MinutesFields } from '../../content/schema.ts';
import { cached } from '../../domain/cached.ts';
import { addProblems, error, type Location, type Problem, warning } from '../../domain/problem.ts';
import type { Slug } from '../../domain/slug.ts';
import { fold } from '../../swedish/names.ts';
import type { KnownPeople } from './known-people.ts';
import type { PeopleLine } from './lines-of-head.ts';
import { lineProblems } from './people-problems.ts';
import type { ReadLine, ReadPerson } from './read-line.ts';

/** A person in a field of minutes, with the organisations that they represent. */
export interface PersonRecord {
  field: keyof MinutesFields;
  /** Absent for someone of whom only the organisation is known. */
  name?: string;
  role?: string;
  organisations: Slug[];
  /** Organisations without an entry, as the minutes spell them. */
  unregistered: string[];
  location: Location;
}

/** Whether someone's name is known. */
export function hasName<Someone extends { name?: string }>(person: Someone): person is Someone & { name: string } {
  return person.name !== undefined;
}

/** The readings of lines in which nothing is wrong; a line comes again at many meetings. */
const FAULTLESS = new WeakSet<ReadLine>();

/** The people of some lines; those of one field and one name are one. */
export function resolvePeople(lines: readonly PeopleLine[], known: KnownPeople, problems: Problem[]): PersonRecord[] {
  // what each line says of someone, joined when all are read
  const records: PersonRecord[][] = [];
  // the index of the first record of each name in each field
  const places = new Map<PersonRecord['field'], Map<string, number>>();
  for (const { field, read, location, isInText } of lines) {
    if (!FAULTLESS.has(read)) {
      const found = lineProblems(read, { location, isInText }, known);
      if (found.length === 0 && !isInText) FAULTLESS.add(read);
      addProblems(problems, found);
    }
    const inField = places.get(field) ?? new Map<string, number>();
    places.set(field, inField);
    for (const person of read.people) {
      const record = recordOf(person, field, location);
      // «en deltagare» may be several
      const key = record.name !== undefined && !known.isStandIn(record.name) ? keyOf(record.name) : undefined;
      const other = key === undefined ? undefined : recordElsewhere(key, field);
      if (other) problems.push(bothThereAndNot(record, other));
      const twins = key === undefined ? undefined : records[inField.get(key) ?? -1];
      if (twins) {
        if (!read.isOfRole) problems.push(namedTwice(record, twins[0] ?? record));
        twins.push(record);
        continue;
      }
      if (key !== undefined) inField.set(key, records.length);
      records.push([record]);
    }
  }
  return records.map(joined);

  /** Who has that name in a list of those who were not there, or were. */
  function recordElsewhere(key: string, field: PersonRecord['field']): PersonRecord | undefined {
    for (const [other, named] of places) {
      const index = isAbsence(other) === isAbsence(field) ? undefined : named.get(key);
      if (index !== undefined) return records[index]?.[0];
    }
    return undefined;
  }
}

/** The most names that are kept. */
const MOST_NAMES = 20_000;
/** The names in the form in which they are compared. */
const keyOf = cached(fold, MOST_NAMES);

function recordOf(
  { name, roles, organisations, unregistered }: ReadPerson,
  field: PersonRecord['field'],
  location: Location,
): PersonRecord {
  return {
    field,
    ...(name !== undefined && { name }),
    ...(roles.length > 0 && { role: roles.join(', ') }),
    organisations,
    unregistered,
    location,
  };
}

function isAbsence(field: PersonRecord['field']): boolean {
  return field === 'absent';
}

function joined(records: readonly PersonRecord[]): PersonRecord {
  const [first] = records as [PersonRecord];
  if (records.length === 1) return first;
  const roles = [...new Set(records.map(({ role }) => role).filter((role) => role !== undefined))];
  return {
    ...first,
    ...(roles.length > 0 && { role: roles.join(', ') }),
    organisations: [...new Set(records.flatMap(({ organisations }) => organisations))],
    unregistered: [...new Set(records.flatMap(({ unregistered }) => unregistered))],
  };
}

function namedTwice({ location }: PersonRecord, { location: { line } }: PersonRecord): Problem {
  return warning(
    location,
    'person-twice',
    `Samma namn står redan på rad ${line} – varje person en gång väntades – ta bort den ena raden. Personen räknas en gång. Är det två personer, skriv något som skiljer namnen åt, till exempel en initial.`,
  );
}

function bothThereAndNot({ location }: PersonRecord, other: PersonRecord): Problem {
  const list = isAbsence(other.field) ? 'frånvarande' : 'närvarande';
  return error(
    location,
    'present-and-absent',
    `Samma namn står också bland de ${list}, på rad ${other.location.line} – en person var antingen där eller inte – ta bort den ena raden.`,
  );
}
