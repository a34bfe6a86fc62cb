/** Every text field of the schema declares what it contains, since that decides where it is published. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import * as accessibility from '../../src/content/accessibility-schema.ts';
import { fields, person, personName, text } from '../../src/content/fields.ts';
import * as schema from '../../src/content/schema.ts';
import { fieldsOf } from '../../src/content/schema-fields.ts';

/** The texts of a schema that do not say what they hold, as a list to act on. */
function undeclared(schema: v.GenericSchema): string[] {
  return fieldsOf(schema).flatMap(({ path, holds }) => (holds ? [] : [`${path.join('.')}: say what it holds`]));
}

/** The schema of minutes with one more field. */
function minutesWith(entries: v.ObjectEntries) {
  return fields({ ...schema.minutesSchema.entries, ...entries });
}

const EXPORTED: Record<string, unknown> = { ...schema, ...accessibility };
const SCHEMAS = Object.entries(EXPORTED).flatMap(([name, value]) => (isSchema(value) ? [{ name, value }] : []));

function isSchema(value: unknown): value is v.GenericSchema {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';
}

test.for(SCHEMAS)('$name: every field says what it holds', ({ value }) => {
  expect(undeclared(value)).toEqual([]);
});

test('so do all kinds of files', () => {
  expect(SCHEMAS.map(({ name }) => name.replace('Schema', ''))).toEqual(
    expect.arrayContaining(['minutes', 'followup', 'group', 'project', 'organisations', 'people', 'site', 'statement']),
  );
});

describe('a new field of minutes', () => {
  test('is refused until it says what it holds', () => {
    expect(undeclared(minutesWith({ chair: v.optional(text) }))).toEqual(['chair: say what it holds']);
    expect(undeclared(minutesWith({ chair: v.optional(person) }))).toEqual([]);
  });

  test.for<[what: string, field: v.GenericSchema, path: string]>([
    ['a list', v.array(text), 'x.[]'],
    ['a list of rows', v.array(fields({ by: text, to: person })), 'x.[].by'],
    ['a text with a form', v.pipe(text, v.regex(/^[A-Z]/)), 'x'],
    ['any text at all', v.string(), 'x'],
    ['a choice between texts', v.union([text, person]), 'x'],
    [
      'a person whose long form has one more text',
      v.pipe(
        v.lazy(() => fields({ mail: text })),
        v.metadata({ holds: 'person' }),
      ),
      'x.mail',
    ],
  ])('%s is refused too', ([, field, path]) => {
    expect(undeclared(fields({ x: field }))).toEqual([`${path}: say what it holds`]);
  });

  test.for<[string, v.GenericSchema]>([
    ['a person', person],
    ['a name of a person', personName],
  ])('%s is marked as a person’s name', ([, field]) => {
    expect(fieldsOf(fields({ x: v.optional(v.array(field)) }))).toContainEqual({
      path: ['x', '[]'],
      holds: 'person',
    });
  });
});
