/** `followups/*.md` → follow-ups: news about outcomes after their meeting, without changes to the minutes. */

import type { CalendarDate } from '../domain/dates.ts';
import { duplicatesBy } from '../domain/duplicates.ts';
import { markdownName } from '../domain/file-name.ts';
import { comparePlain } from '../domain/order.ts';
import type { OutcomeRef, OutcomeState } from '../domain/outcome.ts';
import { error, type Location, type Problem } from '../domain/problem.ts';
import { type Slug, slugify } from '../domain/slug.ts';
import type { ReadEntries } from './entry.ts';
import { readFiles } from './read-files.ts';
import { followupSchema } from './schema.ts';
import type { SourceFile } from './source-text.ts';

/** A follow-up. Its text is `text`, else the text below the front matter. */
export interface FollowupEntry {
  /** Unique and permanent: its date and the name of its file. */
  id: Slug;
  date: CalendarDate;
  refs: { ref: OutcomeRef; location: Location }[];
  text?: string | undefined;
  /** The state of the outcomes from its date on; without it the follow-up changes no state. */
  state?: OutcomeState | undefined;
  file: SourceFile;
  location: Location;
}

/** The follow-ups by date, then by text, so that their order does not depend on file names. */
export function readFollowups(files: readonly SourceFile[]): ReadEntries<FollowupEntry> {
  const { entries, problems } = readFiles(
    followupSchema,
    files,
    (fields, located, file): FollowupEntry => {
      const refs = fields.refs.map((ref, index) => ({ ref, location: located.locationOf(['refs', index]) }));
      return { ...fields, id: idOf(file, fields.date), refs, file, location: located.locationOf(['date']) };
    },
    'date: 2017-01-20\nrefs: [2017-01-16-styrelsen.uppgift-boka-salen]',
  );
  return { entries: entries.toSorted(inOrder), problems: [...problems, ...findDuplicates(entries)] };
}

function idOf({ path }: SourceFile, date: CalendarDate): Slug {
  const name = markdownName(path);
  return slugify(name.startsWith(date) ? name : `${date}-${name}`);
}

function inOrder(a: FollowupEntry, b: FollowupEntry): number {
  return (
    comparePlain(a.date, b.date) || comparePlain(a.file.text, b.file.text) || comparePlain(a.file.path, b.file.path)
  );
}

/** An error for each file with the id of an earlier one, in another folder; it gives both paths. */
function findDuplicates(entries: readonly FollowupEntry[]): Problem[] {
  return duplicatesBy(entries, ({ id }) => id).map(({ item, first }) => {
    const message = `Två uppföljningar har samma adress, ${item.id}: den här och ${first.file.path} – datum och filnamn ger adressen – ge den ena filen ett annat namn.`;
    return error(item.location, 'same-followup', message);
  });
}
