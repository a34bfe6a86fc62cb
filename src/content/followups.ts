/** `followups/*.md` → follow-ups: what became of a task or a question after the meeting, without touching its minutes. */

import { comparePlain } from '../domain/collation.ts';
import type { CalendarDate } from '../domain/dates.ts';
import type { OutcomeRef, OutcomeState } from '../domain/outcome.ts';
import { error, type Place, type Problem } from '../domain/problem.ts';
import { type Slug, slugify } from '../domain/slug.ts';
import type { Listed } from './entry.ts';
import { readFrontMatter } from './front-matter.ts';
import { readRecord } from './record.ts';
import { followupSchema } from './schema.ts';
import type { SourceFile } from './source-text.ts';

/** One follow-up. Its text is `text`, else what stands below the front matter. */
export interface FollowupEntry {
  /** Unique and lasting: its day and the name of its file. */
  id: Slug;
  date: CalendarDate;
  refs: { ref: OutcomeRef; place: Place }[];
  text?: string | undefined;
  /** What the outcomes are from then on; without it the follow-up is news about them. */
  state?: OutcomeState | undefined;
  file: SourceFile;
  at: Place;
}

/** Reads follow-ups, in the order of their days, then of what they say, so that no name of a file decides anything. */
export function readFollowups(files: readonly SourceFile[]): Listed<FollowupEntry> {
  const entries: FollowupEntry[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const { located, problems: unreadable } = readFrontMatter(file);
    problems.push(...unreadable);
    if (!located) continue;
    const { record, problems: wrong } = readRecord(followupSchema, located);
    problems.push(...wrong);
    if (!record) continue;
    const refs = record.refs.map((ref, index) => ({ ref, place: located.place(['refs', index]) }));
    entries.push({ ...record, id: idOf(file, record.date), refs, file, at: located.place(['date']) });
  }
  return { entries: entries.toSorted(inOrder), problems: [...problems, ...findTwins(entries)] };
}

function idOf({ path }: SourceFile, date: CalendarDate): Slug {
  const name = path.replace(/^.*\//, '').replace(/\.md$/, '');
  return slugify(name.startsWith(date) ? name : `${date}-${name}`);
}

function inOrder(a: FollowupEntry, b: FollowupEntry): number {
  return (
    comparePlain(a.date, b.date) || comparePlain(a.file.text, b.file.text) || comparePlain(a.file.path, b.file.path)
  );
}

/** Two files, in two folders, with one address: both are named. */
function findTwins(entries: readonly FollowupEntry[]): Problem[] {
  const firsts = new Map<Slug, FollowupEntry>();
  return entries.flatMap((entry) => {
    const before = firsts.get(entry.id);
    if (!before) firsts.set(entry.id, entry);
    if (!before) return [];
    const message = `Två uppföljningar har samma adress, ${entry.id}: den här och ${before.file.path} – datum och filnamn ger adressen – ge den ena filen ett annat namn.`;
    return [error(entry.at, 'same-followup', message)];
  });
}
