/**
 * The building blocks of all schemas: known keys, texts, dates, addresses. Each text is marked with what it `holds`,
 * which decides where it may be published; a test refuses a schema with an unmarked text.
 */
import * as v from 'valibot';
import { oneLine } from '../domain/one-line.ts';
import { isSlug, slugify } from '../domain/slug.ts';
import { meantDay } from '../swedish/meant-day.ts';
import { parseWrittenDay } from '../swedish/written-day.ts';
import { isLabelled, labelledPerson, parsePerson } from './person.ts';
import { unreadLabel } from './unread-label.ts';

/** What a text can hold; see the building block of each. */
export type Holds = 'person' | 'prose' | 'thing' | 'code';

/** A schema of an object with these keys only; without a prototype, so that «constructor» is an unknown key too. */
export function fields<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject({ __proto__: null, ...entries } as unknown as Entries);
}

/** A trimmed text that is not empty, unmarked; schemas use the marked blocks below. */
export const text = v.pipe(v.string(), v.trim(), v.minLength(1));

/** Free text, which may name people; open data contains it without their names. */
export const prose = v.pipe(text, holding('prose'));

/** The name of a group, a project, an organisation or a file, on one line; published unchanged. */
export const thingName = v.pipe(text, v.transform(oneLine), holding('thing'));

/** A text with a format that can't contain a name: a date, a time, an address, a language. */
export const code = v.pipe(text, holding('code'));

/** The name of a person, on one line. */
export const personName = v.pipe(text, v.transform(oneLine), holding('person'), v.brand('Person'));

/** The ways to write a person; made once, since `lazy` asks for them at every person. */
const personLine = v.pipe(text, v.transform(parsePerson));
const labelledLine = v.pipe(v.record(v.string(), text), v.transform(labelledPerson));
const longPerson = fields({ name: personName, organisation: v.optional(thingName), role: v.optional(prose) });

/**
 * A person, as one line or in the long form; people in fields of minutes become people of the record. «Ordförande: Anna
 * Berg» is a line too, though YAML reads it as a key with a value.
 */
export const person = v.pipe(
  v.lazy((input) => {
    if (typeof input === 'string' || Array.isArray(input)) return personLine;
    if (isLabelled(input)) return labelledLine;
    const wrong = unreadLabel(input);
    return wrong === undefined
      ? longPerson
      : v.pipe(
          labelledLine,
          v.check(() => false, wrong),
        );
  }),
  holding('person'),
  v.brand('Person'),
);

/** One of some words, in any case of letters; `synonyms` are words that mean one of them. */
export function oneOf<const Words extends readonly string[]>(
  words: Words,
  synonyms: Readonly<Record<string, Words[number]>> = {},
) {
  return v.pipe(
    code,
    v.transform((written) => {
      const word = written.toLocaleLowerCase('sv');
      return Object.hasOwn(synonyms, word) ? (synonyms[word] ?? word) : word;
    }),
    v.picklist(words),
  );
}

/** The mark that `schema-fields.ts` finds. */
function holding<Input>(holds: Holds) {
  return v.metadata<Input, { readonly holds: Holds }>({ holds });
}

/** A text that `parse` accepts, as its result. `held` is the marked text; `wrong` gives the message for other texts. */
export function parsed<Output>(
  held: v.GenericSchema<string>,
  parse: (text: string) => Output | undefined,
  wrong: (text: string) => string,
) {
  return v.pipe(
    held,
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const output = parse(dataset.value);
      if (output !== undefined) return output;
      addIssue({ message: wrong(dataset.value) });
      return NEVER;
    }),
  );
}

/** A calendar date, `yyyy-mm-dd`, which a weekday may precede. `named-values.ts` compares the two where a schema has `beginsWithDay`. */
export const date = v.pipe(
  parsed(
    code,
    (value) => parseWrittenDay(value)?.date,
    (value) => {
      const meant = meantDay(value);
      const remedy = meant ? ` – menade du ”${meant}”?` : ', till exempel 2017-01-16 – rätta datumet.';
      return `”${value}” är inget datum – år-månad-dag väntades${remedy}`;
    },
  ),
  v.metadata({ beginsWithDay: true }),
);
/** A slug, the last part of an address. */
export const slug = parsed(
  code,
  (value) => (isSlug(value) ? value : undefined),
  (value) => {
    const near = slugify(value);
    return `”${value}” kan inte vara en adress – sista delen av adressen väntades, med små bokstäver utan å, ä och ö, till exempel ”${near || 'klarsprak'}” – rätta den.`;
  },
);

/** An absolute http or https URL. */
export const url = v.pipe(
  code,
  v.check(
    // a browser reads «https:/example.org» and «https:\\example.org» too
    (value) => /^https?:\/\/[^/\\]/i.test(value) && URL.canParse(value),
    'Adressen går inte att läsa – en hel webbadress väntades, till exempel https://example.org/protokoll/ – rätta adressen.',
  ),
  v.check(
    // a reader takes what stands before «@» for the host (RFC 3986, section 7.6), and a password would be published
    (value) => !hasUser(value),
    'Adressen har ett användarnamn före ”@” – en adress utan konto väntades, till exempel https://example.org/protokoll/ – ta bort det som står före ”@”.',
  ),
);

function hasUser(address: string): boolean {
  const { username, password } = URL.canParse(address) ? new URL(address) : { username: '', password: '' };
  return username !== '' || password !== '';
}
