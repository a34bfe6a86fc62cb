/** The shape of a schema: what it has within `optional` and `lazy`, the keys of its objects, and what may be absent. */
import type * as v from 'valibot';

/** A part of a schema, seen from its properties; those of its own kind alone are there. */
interface Shape {
  type?: string;
  wrapped?: v.GenericSchema;
  default?: unknown;
  getter?: (input: unknown) => v.GenericSchema;
  item?: v.GenericSchema;
  entries?: Readonly<Record<string, v.GenericSchema>>;
}

/** The schema that a value is read by, without `optional` and `lazy` around it. */
export function schemaFor(schema: v.GenericSchema, value: unknown): v.GenericSchema {
  const { wrapped, getter } = schema as Shape;
  if (wrapped) return schemaFor(wrapped, value);
  return getter ? schemaFor(getter(value), value) : schema;
}

/** The schema of the items of a list; undefined for other schemas. */
export function itemOf(schema: v.GenericSchema): v.GenericSchema | undefined {
  return (schema as Shape).item;
}

/** The schemas of an object by their keys; undefined for other schemas. */
export function entriesOf(schema: v.GenericSchema): Readonly<Record<string, v.GenericSchema>> | undefined {
  const { type, entries } = schema as Shape;
  return type === 'strict_object' ? entries : undefined;
}

/** Whether a key may be left out. */
export function isOptional(schema: v.GenericSchema): boolean {
  return (schema as Shape).type === 'optional';
}

/** Whether a key may be left out and then says nothing; with a default its absence says something. */
export function mayBeNothing(schema: v.GenericSchema): boolean {
  return isOptional(schema) && (schema as Shape).default === undefined;
}
