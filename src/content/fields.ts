/**
 * What the schemas of all files are made of: known keys, texts that say what they hold, texts with a form, days,
 * addresses. What a text holds decides who may publish it, so a test refuses a schema with a text that does not say.
 */
import * as v from 'valibot';
import { parseCalendarDate } from '../domain/dates.ts';
import { parsePerson } from './person.ts';

/** What a text can hold; see the block of each. */
export type Holds = 'person' | 'prose' | 'thing' | 'code';

/** Values under these keys and no others; without a prototype, «constructor» is as unknown as any other key. */
export function fields<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject({ __proto__: null, ...entries } as unknown as Entries);
}

/** A text of one or more characters; in a schema it is one of the blocks below, each of which says what it holds. */
export const text = v.pipe(v.string(), v.trim(), v.minLength(1));

/** Words that may mention anyone; open data has them without the names of people. */
export const prose = v.pipe(text, holding('prose'));

/** The name of a group, a project, an organisation or a file, published as it is. */
export const thingName = v.pipe(text, holding('thing'));

/** A text in a form of its own that names nobody: a day, a time, an address, a language. */
export const code = v.pipe(text, holding('code'));

/** The name of a person. */
export const personName = v.pipe(text, holding('person'), v.brand('Person'));

/** A person, as one line or in the long form; whoever a field of minutes names so is one of the record's people. */
export const person = v.pipe(
  v.lazy((input) =>
    typeof input === 'string' || Array.isArray(input)
      ? v.pipe(text, v.transform(parsePerson))
      : fields({ name: personName, organisation: v.optional(thingName), role: v.optional(prose) }),
  ),
  holding('person'),
  v.brand('Person'),
);

/** The mark that `schema-fields.ts` finds. */
function holding<Input>(holds: Holds) {
  return v.metadata<Input, { readonly holds: Holds }>({ holds });
}

/** A text that a parser understands; `held` says what it holds, `wrong` gives the message about one that does not parse. */
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

/** A day of the calendar. */
export const date = parsed(
  code,
  parseCalendarDate,
  (value) => `”${value}” är inget datum – år-månad-dag väntades, till exempel 2017-01-16 – rätta datumet.`,
);
/** A whole address on the web. */
export const url = v.pipe(
  code,
  v.check(
    (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
    'Adressen går inte att läsa – en hel webbadress väntades, till exempel https://example.org/protokoll/ – rätta adressen.',
  ),
);
