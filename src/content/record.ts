/** Located values → a typed record of a schema, or problems. */
import * as v from 'valibot';
import { error, type Problem } from '../domain/problem.ts';
import { type KeyLanguage, wordIn } from './keys.ts';
import { findLists } from './list-for-record.ts';
import { type NamedValues, namedValues } from './named-values.ts';
import { entriesOf, itemOf } from './schema-shape.ts';
import type { Located } from './yaml.ts';

/** The record, or problems. */
export interface Read<Output> {
  record?: Output;
  /** With problems, the record without its wrong fields; absent when a required field is wrong. */
  rest?: Output;
  /** The keys of the outermost level that are missing or wrong. */
  wrong: ReadonlySet<unknown>;
  problems: Problem[];
  /** The values by the keys of the schema, with the locations of what was written. */
  located: Located;
}

type Issue = v.BaseIssue<unknown>;

/** Messages about keys without a value, by key or by path, «evaluation.date». */
export type Missing = Readonly<Record<string, string>>;

/** The messages for keys that are required in most files. */
const MISSING: Missing = {
  date: 'Datum saknas – mötets datum väntades – skriv en rad som ”date: 2017-01-16” överst i filen.',
  group:
    'Grupp saknas – namnet på gruppen som möttes väntades – skriv en rad som ”group: Gemensam utvecklingsgrupp” överst i filen.',
  'corrections.date':
    'Rättelsens datum saknas – dagen då den gjordes väntades – skriv rättelsen så här: ”- { date: 2017-03-20, text: "Rätt namn." }”.',
  'corrections.text':
    'Rättelsens text saknas – vad som rättades väntades – skriv rättelsen så här: ”- { date: 2017-03-20, text: "Rätt namn." }”.',
  'attachments.file':
    'Bilagans fil saknas – filens namn i attachments/ väntades – skriv bilagan så här: ”- { file: budget.pdf, title: Budget }”.',
  'security.contact':
    'Kontakten saknas – hur man berättar om en säkerhetsbrist väntades – skriv en rad som ”contact: namn@example.org”, indragen under ”security:”.',
  'security.expires':
    'Dagen saknas – den sista dagen som kontakten gäller väntades – skriv en rad som ”expires: 2018-06-30”, indragen under ”security:”.',
  name: 'Namn saknas – ett namn väntades – skriv en rad som ”name: Klarspråk”.',
};

/**
 * The record of values that fit a schema, else a problem for every mistake. `standIns` take the place of wrong values
 * in `rest`, so that what else is wrong can be found.
 */
export function readRecord<Schema extends v.GenericSchema>(
  schema: Schema,
  located: Located,
  missing: Missing = MISSING,
  standIns: Readonly<Record<string, string>> = {},
): Read<v.InferOutput<Schema>> {
  const named = namedValues(schema, located);
  const result = v.safeParse(schema, named.value);
  if (result.success) return { record: result.output, wrong: new Set(), problems: named.problems, located: named };
  const { problems: lists, others } = findLists(result.issues, named);
  const found = others
    // a key whose line could not be read is not missing, nor one that is misspelt
    .filter((issue) => !(isMissing(issue) && (located.incomplete || named.isMisspelt(pathOf(issue)))))
    .map((issue) => describe(issue, named, missing, schema));
  const wrong = new Set<unknown>(result.issues.map(({ path }) => path?.[0].key));
  const rest = v.safeParse(schema, withoutFields(named.value, wrong, standIns));
  return {
    ...(rest.success && { rest: rest.output }),
    wrong,
    problems: [...named.problems, ...lists, ...found],
    located: named,
  };
}

/** An object without its wrong fields, or with others in their stead; undefined for any other value. */
function withoutFields(
  value: unknown,
  wrong: ReadonlySet<unknown>,
  standIns: Readonly<Record<string, string>>,
): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return { ...standIns, ...Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key))) };
}

function isMissing({ type, received, path }: Issue): boolean {
  return type === 'strict_object' && received === 'undefined' && path !== undefined;
}

function pathOf({ path }: Issue): (string | number)[] {
  return (path ?? []).map(({ key }) => key as string | number);
}

/** Whether a schema is of things with a name, or of a list of them. */
function isOfNamed(schema: v.GenericSchema): boolean {
  return Object.hasOwn(entriesOf(itemOf(schema) ?? schema) ?? {}, 'name');
}

function describe(issue: Issue, values: NamedValues, missing: Missing, schema: v.GenericSchema): Problem {
  const path = pathOf(issue);
  const keys = path.filter((part) => typeof part === 'string');
  const key = keys.at(-1) ?? '';
  const none = inLanguage(values.language, missing[keys.join('.')] ?? missing[key]);
  if (isMissing(issue)) {
    const word = wordIn(values.language ?? 'english', key);
    return error(
      values.locationOf(path.slice(0, -1)),
      `missing-${key}`,
      none ?? `”${word}” saknas – ett värde väntades – skriv en rad med ”${word}: …”.`,
    );
  }
  const location = values.locationOf(path);
  if (none && isEmpty(issue.input)) return error(location, 'empty-value', none);
  const word = values.writtenPath(path).findLast((part) => typeof part === 'string') ?? '';
  const subject = word ? `”${word}”` : 'Innehållet';
  if (path.length > 0 && (isEmpty(issue.input) || issue.type === 'min_length')) {
    return error(
      location,
      'empty-value',
      none ?? `${subject} är tomt – en text väntades – skriv den, eller ta bort raden.`,
    );
  }
  switch (issue.type) {
    case 'raw_transform':
    case 'check':
    case 'regex':
      return error(location, `wrong-${key}`, inLanguage(values.language, issue.message) ?? '');
    case 'picklist':
      return error(
        location,
        `wrong-${key}`,
        `${subject} är ”${String(valueAt(values.value, path)).trim()}” – ${issue.expected?.replaceAll('"', '”').replace(/[()]/g, '').replaceAll(' | ', ' eller ')} väntades – rätta ordet.`,
      );
    default:
      if (keys.length === 0 && typeof issue.input === 'string' && !issue.input.startsWith('-') && isOfNamed(schema))
        return error(
          location,
          'wrong-type',
          `Här står bara en text – rader med ”ord: värde” väntades – skriv ”${wordIn(values.language ?? 'english', 'name')}: ” före den.`,
        );
      return error(
        location,
        'wrong-type',
        `${subject} är ${kindOf(issue.input)} – ${expected(issue.type)} väntades – rätta raden. Innehåller texten kolon eller #, sätt citattecken runt den.`,
      );
  }
}

/** A message whose examples have the keys of a language: «skriv en rad som ”datum: 2017-01-16”». */
function inLanguage(language: KeyLanguage | undefined, message: string | undefined): string | undefined {
  if (language !== 'swedish') return message;
  return message?.replace(/(?<=”|\{ |, )[a-z]+(?=: )/g, (key) => wordIn(language, key));
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], value);
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === null || value === undefined;
}

function kindOf(value: unknown): string {
  if (isEmpty(value)) return 'tomt';
  if (Array.isArray(value)) return 'en lista';
  return typeof value === 'object' ? 'en uppställning med ”ord: värde”' : 'en text';
}

function expected(type: string): string {
  if (type === 'array') return 'en lista med en rad för varje, som börjar med bindestreck,';
  return type === 'string' ? 'en text' : 'rader med ”ord: värde”';
}
