/** What lies beside a release, in `releases/ID.json`, and is never served: its note, its files, and what was kept of others. */
import * as v from 'valibot';
import { type CalendarDate, parseCalendarDate } from '../domain/dates.ts';
import { UsageError } from '../site/usage-error.ts';
import type { BuiltFile, ReleaseNote } from './target.ts';

/** A release as its record tells it. */
export interface ReleaseRecord {
  note: ReleaseNote;
  /** The files of the site itself. */
  files: readonly BuiltFile[];
  /** The paths of files of other releases, for readers who have a page of theirs open. They are not carried on. */
  kept: readonly string[];
}

const VERSION = 1;

const schema = v.object({
  version: v.literal(VERSION),
  note: v.object({
    day: v.custom<CalendarDate>((text) => typeof text === 'string' && parseCalendarDate(text) !== undefined),
    published: v.string(),
    commit: v.exactOptional(v.string()),
    pages: v.number(),
    by: v.string(),
  }),
  files: v.array(v.object({ path: v.string(), sha256: v.string(), size: v.number() })),
  kept: v.array(v.string()),
});

/** The text of a record: a line for each file, since people read it too. */
export function recordText({ note, files, kept }: ReleaseRecord): string {
  const lines = (rows: readonly unknown[]) => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
  return `{"version":${VERSION},\n"note":${JSON.stringify(note)},\n"files":${lines(files)},\n"kept":${lines(kept)}}\n`;
}

/** The record in a text; undefined when it was not written whole, as when the machine lost its power. Throws a {@link UsageError} when it has another form. */
export function readWhole(text: string, name: string): ReleaseRecord | undefined {
  return json(text) === undefined ? undefined : readRecord(text, name);
}

/** The record in a text. Throws a {@link UsageError} when it is none; `name` is the file's, as the person knows it. */
export function readRecord(text: string, name: string): ReleaseRecord {
  const { success, output } = v.safeParse(schema, json(text));
  if (success) return output;
  throw new UsageError(
    `${name} går inte att läsa – en utgåva som den här versionen av programmet har skrivit väntades – publicera med den version som skrev den, eller ta bort filen.`,
  );
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
