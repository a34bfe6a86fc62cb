/**
 * The people whom the front matter of minutes names, found by the schema: a field that is declared as a person's name
 * is among them, whatever it is called. Whoever needs to know whose names there are asks here and lists no fields.
 */
import type * as v from 'valibot';
import type { PersonParts } from './person.ts';
import { type MinutesFields, minutesSchema } from './schema.ts';
import { EACH, fieldsOf, type Path, valuesAt } from './schema-fields.ts';

type Person = v.Brand<'Person'>;

/** The fields that are a person, or a list of people. */
export type PersonField = {
  [Field in keyof MinutesFields]-?: NonNullable<MinutesFields[Field]> extends Person | readonly Person[]
    ? Field
    : never;
}[keyof MinutesFields];

/** A person, the field that names them, and the path of the name among the fields. */
export interface NamedPerson {
  field: keyof MinutesFields;
  person: PersonParts;
  path: Path;
}

const PERSON_FIELDS = fieldsOf(minutesSchema)
  .filter(({ holds }) => holds === 'person')
  .map(({ path }) => path);

/** Everyone who is named, in the order of the schema's fields; someone whom two fields name is there twice. */
export function peopleOf(fields: MinutesFields): NamedPerson[] {
  return PERSON_FIELDS.flatMap((field) => valuesAt(fields, field)).map(({ value, path }) => ({
    field: path[0] as keyof MinutesFields,
    person: typeof value === 'string' ? { name: value } : (value as PersonParts),
    path,
  }));
}

/** The fields that are neither a person nor a list of people. */
export function withoutPeople(fields: MinutesFields): Omit<MinutesFields, PersonField> {
  const left = Object.entries(fields).filter(([key]) => !isPersonField(key));
  return Object.fromEntries(left) as Omit<MinutesFields, PersonField>;
}

function isPersonField(key: string): boolean {
  return PERSON_FIELDS.some(([first, ...rest]) => first === key && rest.every((step) => step === EACH));
}
