/** What the schemas of all files are made of: known keys, texts, texts with a form, days, addresses. */
import * as v from 'valibot';
import { parseCalendarDate } from '../domain/dates.ts';

/** Values under these keys and no others; without a prototype, «constructor» is as unknown as any other key. */
export function fields<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject({ __proto__: null, ...entries } as unknown as Entries);
}

/** A text of one or more characters. */
export const text = v.pipe(v.string(), v.trim(), v.minLength(1));
/** A list of such texts. */
export const texts = v.array(text);

/** A text that a parser understands; `expected` says the form, as the end of «… väntades – …». */
export function parsed<Output>(parse: (text: string) => Output | undefined, wrong: (text: string) => string) {
  return v.pipe(
    text,
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
  parseCalendarDate,
  (value) => `”${value}” är inget datum – år-månad-dag väntades, till exempel 2017-01-16 – rätta datumet.`,
);
/** A whole address on the web. */
export const url = v.pipe(
  text,
  v.check(
    (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
    'Adressen går inte att läsa – en hel webbadress väntades, till exempel https://example.org/protokoll/ – rätta adressen.',
  ),
);
