/** Located values → a typed record of a schema, or problems. */
import * as v from 'valibot';
import { error, type Problem } from '../domain/problem.ts';
import { nearestName } from '../swedish/names.ts';
import type { Located } from './yaml.ts';

/** The record, or problems. */
export interface Read<Output> {
  record?: Output;
  /** With problems, the record without its wrong fields; absent when a required field is wrong. */
  rest?: Output;
  problems: Problem[];
}

type Issue = v.BaseIssue<unknown>;

/** Messages about keys without a value, by key or by path, «evaluation.date». */
export type Missing = Readonly<Record<string, string>>;

/** The messages for keys that are required in most files. */
const MISSING: Missing = {
  date: 'Datum saknas – mötets datum väntades – skriv en rad som ”date: 2017-01-16” överst i filen.',
  group:
    'Grupp saknas – namnet på gruppen som möttes väntades – skriv en rad som ”group: Gemensam utvecklingsgrupp” överst i filen.',
  name: 'Namn saknas – ett namn väntades – skriv en rad som ”name: Klarspråk”.',
};

/** The record of values that fit a schema, else a problem for every mistake. */
export function readRecord<Schema extends v.GenericSchema>(
  schema: Schema,
  located: Located,
  missing: Missing = MISSING,
): Read<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, located.value);
  if (result.success) return { record: result.output, problems: [] };
  const problems = result.issues.map((issue) => describe(issue, schema, located, missing));
  const rest = v.safeParse(schema, withoutFields(located.value, result.issues));
  return { ...(rest.success && { rest: rest.output }), problems };
}

/** An object without the fields that have issues; undefined for any other value. */
function withoutFields(value: unknown, issues: readonly Issue[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const wrong = new Set(issues.map(({ path }) => path?.[0].key));
  return Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key)));
}

function describe(issue: Issue, schema: v.GenericSchema, located: Located, missing: Missing): Problem {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const keys = path.filter((part) => typeof part === 'string');
  const key = keys.at(-1) ?? '';
  const none = missing[keys.join('.')] ?? missing[key];
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return error(located.keyLocationOf(path), 'unknown-key', unknownKey(key, keysAt(schema, path.slice(0, -1))));
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined' && path.length > 0) {
    return error(
      located.locationOf(path.slice(0, -1)),
      `missing-${key}`,
      none ?? `”${key}” saknas – ett värde väntades – skriv en rad med ”${key}: …”.`,
    );
  }
  const location = located.locationOf(path);
  if (none && isEmpty(issue.input)) return error(location, 'empty-value', none);
  const subject = key ? `”${key}”` : 'Innehållet';
  switch (issue.type) {
    case 'raw_transform':
    case 'check':
    case 'regex':
      return error(location, `wrong-${key}`, issue.message);
    case 'min_length':
      return error(
        location,
        'empty-value',
        none ?? `${subject} är tomt – en text väntades – skriv den, eller ta bort raden.`,
      );
    case 'picklist':
      return error(
        location,
        `wrong-${key}`,
        `${subject} är ${issue.received.replaceAll('"', '”')} – ${issue.expected?.replaceAll('"', '”').replace(/[()]/g, '').replaceAll(' | ', ' eller ')} väntades – rätta ordet.`,
      );
    default:
      return error(
        location,
        'wrong-type',
        `${subject} är ${kindOf(issue.input)} – ${expected(issue.type)} väntades – rätta raden. Innehåller texten kolon eller #, sätt citattecken runt den.`,
      );
  }
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearestName(key, known);
  const advice = near ? `menade du ”${near}”?` : 'ta bort raden.';
  return `Okänd nyckel ”${key}” – ${known.join(', ')} kan stå här – ${advice}`;
}

/** The keys that a schema has at a path. */
function keysAt(schema: v.GenericSchema, path: readonly (string | number)[]): string[] {
  let inner: unknown = schema;
  for (const part of path)
    inner = typeof part === 'number' ? member(inner, 'item') : member(member(inner, 'entries'), part);
  return Object.keys((member(inner, 'entries') ?? {}) as object);
}

/** A property of a schema, or of the schema within `optional` and `lazy`. */
function member(schema: unknown, name: string): unknown {
  const { wrapped, getter, ...own } = (schema ?? {}) as Record<string, unknown>;
  if (wrapped) return member(wrapped, name);
  return typeof getter === 'function' ? member(getter({}), name) : own[name];
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === null || value === undefined;
}

function kindOf(value: unknown): string {
  if (isEmpty(value)) return 'tomt';
  if (Array.isArray(value)) return 'en lista';
  return typeof value === 'object' ? 'en uppställning med ”nyckel: värde”' : 'en text';
}

function expected(type: string): string {
  if (type === 'array') return 'en lista med en rad för varje, som börjar med bindestreck,';
  return type === 'string' ? 'en text' : 'rader med ”nyckel: värde”';
}
