/** A content folder → the Archive as of a day, with every problem of every file. */

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

/** What came of loading: an archive only when there is no error among the problems, which are in order. */
export interface Loaded {
  archive?: Archive;
  problems: Problem[];
  /** What was recognised in what could be read, also while errors keep it from being published. */
  outcomes: readonly Outcome[];
  /** How many files were passed over because they are no Markdown. */
  skipped: number;
}

/** Loads the folder as of `day`, by default today in the site's time zone. */
export function loadArchive(folder: string, day?: CalendarDate): Loaded {
  const { content, problems } = loadContent(folder);
  if (!content) return { problems: sortProblems(problems), outcomes: [], skipped: 0 };
  return link(folder, content, problems, readMinutesOf(content), day);
}

/** The same, with minutes read by the helpers too. */
export async function loadArchiveWith(helpers: Helpers, folder: string, day?: CalendarDate): Promise<Loaded> {
  const { content, problems } = loadContent(folder);
  if (!content) return { problems: sortProblems(problems), outcomes: [], skipped: 0 };
  return link(folder, content, problems, await readMinutesWith(helpers, content), day);
}

/** Records → the Archive; the texts of the registers are read on the way. */
function link(folder: string, content: Content, found: Problem[], read: ReadMinutes[], day?: CalendarDate): Loaded {
  const texts = new Map<WithText, Body>();
  const readBody = bodyReader(knownNames(content).names);
  for (const entry of [...content.groups, ...content.projects, ...content.pages, ...content.followups])
    texts.set(entry, readBody(entry.file));
  const records = read.flatMap(({ record }) => record ?? []);
  const linked = linkArchive({ content, records, texts }, day ?? today(content.site.timezone));
  const problems = sortProblems([
    ...found,
    ...[...read, ...texts.values()].flatMap((one) => one.problems),
    ...[...texts].flatMap(([{ file }, { sections }]) => findNumbers(file.path, sections)),
    ...linked.problems,
    ...(content.minutes.length === 0 && !found.some(({ file }) => isMinutes(file, folder)) ? [noMinutes(folder)] : []),
  ]);
  const { archive } = linked;
  return { ...(!hasErrors(problems) && { archive }), problems, outcomes: archive.outcomes, skipped: content.skipped };
}

/** Whether a path is one of minutes: where those could not be read, that is the problem, and not that there are none. */
function isMinutes(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/minutes/`);
}

function noMinutes(folder: string): Problem {
  return error(
    { file: `${folder}/minutes`, line: 1, column: 1 },
    'no-minutes',
    'Inga protokoll hittades – minst en .md-fil väntades i mappen minutes – kontrollera att rätt mapp är vald.',
  );
}
