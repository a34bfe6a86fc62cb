/** A content folder → the Archive as of a day, with every problem of every file. */

import { type Sources, sourcesOf } from '../archive/addresses/known-things.ts';
import type { Archive, Outcome } from '../archive/archive.ts';
import { linkArchive } from '../archive/link.ts';
import type { WithText } from '../content/entry.ts';
import { type Content, loadContent } from '../content/folder/load-content.ts';
import { hiddenNames } from '../content/hidden-names.ts';
import { maskedProblems } from '../content/masked-problems.ts';
import { type CalendarDate, today } from '../domain/dates.ts';
import { error, hasErrors, type Problem, sortProblems } from '../domain/problem.ts';
import type { Body } from '../markdown/body.ts';
import { findNumbers } from '../reading/find-numbers.ts';
import type { ReadMinutes } from '../reading/minutes-record.ts';
import { readMinutesOf, readTextsOf } from '../reading/pool/read-all.ts';
import { findInAttachments } from './attachments/attachment-problems.ts';
import { erasedAgain } from './erased/erased-again.ts';
import { findErased, withoutErased } from './erased/find-erased.ts';

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

/**
 * Loads a content folder as of `day`, by default today in the site's time zone. Problems are returned, not thrown. Every
 * file is read however long it takes.
 */
export function loadArchive(folder: string, day?: CalendarDate): Loaded {
  const { content, problems } = loadContent(folder);
  if (!content) return unreadFolder(folder, problems);
  return linkFolder(folder, content, problems, { minutes: readMinutesOf(content), texts: readTextsOf(content) }, day);
}

/** What is left of a folder that could not be read. */
export function unreadFolder(folder: string, problems: readonly Problem[]): Loaded {
  const sources = { folder, pages: new Map(), withFormerly: new Set<string>(), followups: new Map() };
  return { sources, problems: maskedProblems(sortProblems(problems)), outcomes: [], skipped: 0 };
}

/** What was read: the minutes, and the texts of groups, projects, pages and follow-ups. */
export interface ReadFolder {
  minutes: readonly ReadMinutes[];
  texts: ReadonlyMap<WithText, Body>;
}

/** Records and texts → the Archive as of `day`, by default today in the site's time zone. */
export function linkFolder(
  folder: string,
  content: Content,
  found: Problem[],
  { minutes, texts }: ReadFolder,
  day?: CalendarDate,
): Loaded {
  const records = minutes.flatMap(({ record }) => record ?? []);
  const unrecorded = minutes.flatMap((file) => file.unrecorded ?? []);
  const met = minutes.flatMap((file) => file.met ?? []);
  const linked = linkArchive({ content, records, unrecorded, met, texts }, day ?? today(content.site.timezone));
  const hidden = hiddenNames(content.people);
  const withNameError = new Set(found.filter(({ rule }) => rule === 'withheld-name').map(({ file }) => file));
  const all = sortProblems([
    ...found,
    ...[...minutes, ...texts.values()].flatMap((text) => text.problems),
    ...[...texts].flatMap(([{ file }, { sections }]) => findNumbers(file.path, sections)),
    ...[...texts]
      .filter(([{ file }]) => !withNameError.has(file.path))
      .flatMap(([{ file }, { sections }]) => hidden.inSections(file.path, sections)),
    ...findInAttachments(linked.archive, hidden.watch),
    ...findErased(folder, content.erased),
    ...erasedAgain(content, records),
    ...linked.problems,
    ...(content.minutes.length === 0 && !found.some((problem) => explainsNoMinutes(problem, folder))
      ? [noMinutes(folder)]
      : []),
  ]);
  const problems = maskedProblems(withoutErased(all, content.erased));
  const { archive } = linked;
  const isRead = !hasErrors(found) && minutes.every(({ record, incomplete }) => record && !incomplete);
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
