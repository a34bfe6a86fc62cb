/**
 * The people whom the front matter of minutes names, found by the marks in the schema, so that a new field with a
 * person's name is included. The only source of these names; no other module lists such fields.
 */
import type * as v from 'valibot';
import type { PersonParts } from './person.ts';
import { type MinutesFields, minutesSchema } from './schema.ts';
import { EACH, fieldsOf, type Path, valuesAt } from './schema-fields.ts';

type Person = v.Brand<'Person'>;

/** The names of the fields that are a person or a list of people. */
export type PersonField = {
  [Field in keyof MinutesFields]-?: NonNullable<MinutesFields[Field]> extends Person | readonly Person[]
    ? Field
    : never;
}[keyof MinutesFields];

/** A person, the field that names them, and the path to the person in the front matter. */
export interface NamedPerson {
  field: keyof MinutesFields;
  person: PersonParts;
  path: Path;
}

const PERSON_FIELDS = fieldsOf(minutesSchema)
  .filter(({ holds }) => holds === 'person')
  .map(({ path }) => path);

/** Everyone who is named, in the order of the schema's fields; a person in two fields occurs twice. */
export function peopleOf(fields: MinutesFields): NamedPerson[] {
  return PERSON_FIELDS.flatMap((field) => valuesAt(fields, field)).map(({ value, path }) => ({
    field: path[0] as keyof MinutesFields,
    person: typeof value === 'string' ? { name: value } : (value as PersonParts),
    path,
  }));
}

/** The fields without those that are a person or a list of people. */
export function withoutPeople(fields: MinutesFields): Omit<MinutesFields, PersonField> {
  const left = Object.entries(fields).filter(([key]) => !isPersonField(key));
  return Object.fromEntries(left) as Omit<MinutesFields, PersonField>;
}

function isPersonField(key: string): boolean {
  return PERSON_FIELDS.some(([first, ...rest]) => first === key && rest.every((step) => step === EACH));
}
