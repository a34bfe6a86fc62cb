/** A content folder → the Archive as of a day, with every problem of every file. */

import { type Sources, sourcesOf } from '../archive/addresses/known-things.ts';
import type { Archive, Outcome } from '../archive/archive.ts';
import { linkArchive } from '../archive/link.ts';
import type { WithText } from '../content/entry.ts';
import { type Content, loadContent } from '../content/folder/load-content.ts';
import { type CalendarDate, today } from '../domain/dates.ts';
import { error, hasErrors, type Problem, sortProblems } from '../domain/problem.ts';
import type { Body } from '../markdown/body.ts';
import { bodyReader } from '../markdown/read-body.ts';
import { knownNames } from '../reading/known-names.ts';
import type { ReadMinutes } from '../reading/minutes-record.ts';
import type { Helpers } from '../reading/pool/helpers.ts';
import { readMinutesOf, readMinutesWith } from '../reading/pool/read-all.ts';
import { findNumbers } from '../reading/read-minutes.ts';

/** A loaded content folder: its problems in order, and the archive when none of them is an error. */
export interface Loaded {
  archive?: Archive;
  /** The archive, also with errors in texts and links, when every file could be read: then its addresses are known. */
  addressed?: Archive;
  /** Where the things of the folder are written. */
  sources: Sources;
  problems: Problem[];
  /** The outcomes recognised in all files that could be read, also when there are errors. */
  outcomes: readonly Outcome[];
  /** The number of files in `minutes/` that were skipped because they are not Markdown. */
  skipped: number;
}

/** Loads a content folder as of `day`, by default today in the site's time zone. Problems are returned, not thrown. */
export function loadArchive(folder: string, day?: CalendarDate): Loaded {
  const { content, problems } = loadContent(folder);
  if (!content) return unread(folder, problems);
  return link(folder, content, problems, readMinutesOf(content), day);
}

/** The same as `loadArchive`, with minutes read by helpers in parallel. Rejects when a helper fails. */
export async function loadArchiveWith(helpers: Helpers, folder: string, day?: CalendarDate): Promise<Loaded> {
  const { content, problems } = loadContent(folder);
  if (!content) return unread(folder, problems);
  return link(folder, content, problems, await readMinutesWith(helpers, content), day);
}

/** What is left of a folder that could not be read. */
function unread(folder: string, problems: readonly Problem[]): Loaded {
  const sources = { folder, pages: new Map(), withFormerly: new Set<string>(), followups: new Map() };
  return { sources, problems: sortProblems(problems), outcomes: [], skipped: 0 };
}

/** Records → the Archive; also reads the texts of groups, projects, pages and follow-ups. */
function link(folder: string, content: Content, found: Problem[], read: ReadMinutes[], day?: CalendarDate): Loaded {
  const texts = new Map<WithText, Body>();
  const readBody = bodyReader(knownNames(content).names);
  for (const entry of [...content.groups, ...content.projects, ...content.pages, ...content.followups])
    texts.set(entry, readBody(entry.file));
  const records = read.flatMap(({ record }) => record ?? []);
  const unrecorded = read.flatMap((file) => file.unrecorded ?? []);
  const linked = linkArchive(
    { content, records, unrecorded, met: read.flatMap(({ met }) => met ?? []), texts },
    day ?? today(content.site.timezone),
  );
  const problems = sortProblems([
    ...found,
    ...[...read, ...texts.values()].flatMap((text) => text.problems),
    ...[...texts].flatMap(([{ file }, { sections }]) => findNumbers(file.path, sections)),
    ...linked.problems,
    ...(content.minutes.length === 0 && !found.some((problem) => explainsNoMinutes(problem, folder))
      ? [noMinutes(folder)]
      : []),
  ]);
  const { archive } = linked;
  const isRead = !hasErrors(found) && read.every(({ record }) => record);
  return {
    ...(!hasErrors(problems) && { archive }),
    ...(isRead && { addressed: archive }),
    sources: sourcesOf(folder, content, records),
    problems,
    outcomes: archive.outcomes,
    skipped: content.skipped,
  };
}

/** Whether a problem is that minutes could not be read, or lie elsewhere: it is enough. */
function explainsNoMinutes({ severity, rule, file }: Problem, folder: string): boolean {
  const isElsewhere = rule === 'misnamed-file' || rule === 'wrong-folder';
  return severity === 'error' && (isElsewhere || file.startsWith(`${folder}/minutes/`));
}

function noMinutes(folder: string): Problem {
  return error(
    { file: `${folder}/minutes`, line: 1, column: 1 },
    'no-minutes',
    'Inga protokoll hittades – minst en .md-fil väntades i mappen minutes – kontrollera att rätt mapp är vald.',
  );
}
