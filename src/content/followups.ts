/** `followups/*.md` → follow-ups: what became of a task or a question after the meeting, without touching its minutes. */

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

/** One follow-up. Its text is `text`, else what stands below the front matter. */
export interface FollowupEntry {
  /** Unique and lasting: its day and the name of its file. */
  id: Slug;
  date: CalendarDate;
  refs: { ref: OutcomeRef; location: Location }[];
  text?: string | undefined;
  /** What the outcomes are from then on; without it the follow-up is news about them. */
  state?: OutcomeState | undefined;
  file: SourceFile;
  location: Location;
}

/** Reads follow-ups, in the order of their days, then of what they say, so that no name of a file decides anything. */
export function readFollowups(files: readonly SourceFile[]): ReadEntries<FollowupEntry> {
  const { entries, problems } = readFiles(followupSchema, files, (fields, located, file): FollowupEntry => {
    const refs = fields.refs.map((ref, index) => ({ ref, location: located.locationOf(['refs', index]) }));
    return { ...fields, id: idOf(file, fields.date), refs, file, location: located.locationOf(['date']) };
  });
  return { entries: entries.toSorted(inOrder), problems: [...problems, ...findTwins(entries)] };
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

/** Two files, in two folders, with one address: both are named. */
function findTwins(entries: readonly FollowupEntry[]): Problem[] {
  return duplicatesBy(entries, ({ id }) => id).map(({ item, first }) => {
    const message = `Två uppföljningar har samma adress, ${item.id}: den här och ${first.file.path} – datum och filnamn ger adressen – ge den ena filen ett annat namn.`;
    return error(item.location, 'same-followup', message);
  });
}
