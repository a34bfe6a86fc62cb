/** `followups/*.md` → follow-ups: what became of a task or a question after the meeting, without touching its minutes. */

import { comparePlain } from '../domain/collation.ts';
import type { CalendarDate } from '../domain/dates.ts';
import type { OutcomeRef, OutcomeState } from '../domain/outcome.ts';
import type { Place, Problem } from '../domain/problem.ts';
import type { Listed } from './entry.ts';
import { readFrontMatter } from './front-matter.ts';
import { readRecord } from './record.ts';
import { followupSchema } from './schema.ts';
import type { SourceFile } from './source-text.ts';

/** One follow-up. Its text is `text`, else what stands below the front matter. */
export interface FollowupEntry {
  date: CalendarDate;
  refs: { ref: OutcomeRef; place: Place }[];
  text?: string | undefined;
  /** What the outcomes are from then on; without it the follow-up is news about them. */
  state?: OutcomeState | undefined;
  file: SourceFile;
  at: Place;
}

/** Reads follow-ups, in the order of their days, then of their files. */
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
    entries.push({ ...record, refs, file, at: located.place(['date']) });
  }
  return {
    entries: entries.toSorted((a, b) => comparePlain(a.date, b.date) || comparePlain(a.file.path, b.file.path)),
    problems,
  };
}
