/** Lists the fields of a schema and what each holds, from valibot's description, so that no list is kept by hand. */
import * as v from 'valibot';
import type { Holds } from './fields.ts';

/** The part of a path that matches every item of a list or every value of a record. */
export const EACH = '[]';

/** A text of a schema, or a person; `holds` is undefined for an unmarked text. */
export interface SchemaField {
  path: readonly string[];
  holds: Holds | undefined;
}

/** The kinds of schema in use; any other counts as a field without `holds`. */
type Known =
  | v.StringSchema<undefined>
  | v.PicklistSchema<[], undefined>
  | v.LazySchema<v.GenericSchema>
  | v.OptionalSchema<v.GenericSchema, undefined>
  | v.ArraySchema<v.GenericSchema, undefined>
  | v.StrictObjectSchema<v.ObjectEntries, undefined>
  | v.RecordSchema<v.GenericSchema<string>, v.GenericSchema, undefined>;

/** Every field of a schema, in its order. A person is one field; of its long form only unmarked texts are listed. */
export function fieldsOf(schema: v.GenericSchema, path: readonly string[] = []): SchemaField[] {
  const { holds } = v.getMetadata(schema) as { holds?: Holds };
  const known = schema as Known;
  if (!holds) return partsOf(known, path);
  const inner = known.type === 'lazy' ? partsOf(known, path) : [];
  return [{ path, holds }, ...inner.filter((field) => field.holds === undefined)];
}

function partsOf(schema: Known, path: readonly string[]): SchemaField[] {
  switch (schema.type) {
    case 'picklist':
      return [];
    case 'optional':
      return fieldsOf(schema.wrapped, path);
    case 'lazy':
      return fieldsOf(schema.getter({}), path);
    case 'array':
      return fieldsOf(schema.item, [...path, EACH]);
    case 'record':
      return [schema.key, schema.value].flatMap((part) => fieldsOf(part, [...path, EACH]));
    case 'strict_object':
      return Object.entries(schema.entries).flatMap(([key, part]) => fieldsOf(part, [...path, key]));
    default:
      return [{ path, holds: undefined }];
  }
}

/** The keys and indices to a value. */
export type Path = readonly (string | number)[];

/** The values of a checked record at the path of a field, with their paths; empty where an optional field is absent. */
export function valuesAt(value: unknown, field: readonly string[], path: Path = []): { value: unknown; path: Path }[] {
  const [step, ...rest] = field;
  if (value === undefined || step === undefined) return value === undefined ? [] : [{ value, path }];
  const members = Array.isArray(value) ? [...value.entries()] : Object.entries(value as object);
  return members
    .filter(([key]) => step === EACH || key === step)
    .flatMap(([key, member]) => valuesAt(member, rest, [...path, key]));
}
