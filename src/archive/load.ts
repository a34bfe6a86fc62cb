/** A content folder → the Archive as of a day, with every problem of every file. */
import { loadContent } from '../content/load.ts';
import type { FileEntry } from '../content/registers.ts';
import type { SourceFile } from '../content/source-text.ts';
import { type CalendarDate, today } from '../domain/dates.ts';
import { error, hasErrors, type Problem, sortProblems } from '../domain/problem.ts';
import type { Body } from '../markdown/body.ts';
import { bodyReader, type ReadBody } from '../markdown/read-body.ts';
import type { Archive } from './archive.ts';
import { linkArchive } from './link.ts';
import { type MinutesRecord, readMinutes } from './read-minutes.ts';
import { type Registers, registersOf } from './registers.ts';

/** What came of loading: an archive only when there is no error among the problems, which are in order. */
export interface Loaded {
  archive?: Archive;
  problems: Problem[];
  /** How many files were passed over because they are no Markdown. */
  skipped: number;
}

/** Loads the folder as of `day`, by default today in the site's time zone. */
export function loadArchive(folder: string, day?: CalendarDate): Loaded {
  const { content, problems } = loadContent(folder);
  if (!content) return { problems: sortProblems(problems), skipped: 0 };
  // names are known before the first text is read
  const registers = registersOf(content);
  const readBody = bodyReader(registers.names);
  // text → records, file by file
  const records = readAll(content.minutes, registers, readBody, problems);
  const texts = readTexts([...content.groups, ...content.projects, ...content.pages], readBody, problems);
  // records → the Archive
  const { archive, problems: found } = linkArchive({ content, records, texts }, day ?? today(content.site.timezone));
  problems.push(...found);
  if (content.minutes.length === 0) problems.push(noMinutes(folder));
  const sorted = sortProblems(problems);
  return { ...(!hasErrors(sorted) && { archive }), problems: sorted, skipped: content.skipped };
}

function readAll(
  files: readonly SourceFile[],
  registers: Registers,
  readBody: ReadBody,
  problems: Problem[],
): MinutesRecord[] {
  return files.flatMap((file) => {
    const { record, problems: found } = readMinutes(file, registers, readBody);
    problems.push(...found);
    return record ?? [];
  });
}

function readTexts(entries: readonly FileEntry[], readBody: ReadBody, problems: Problem[]): Map<FileEntry, Body> {
  const texts = new Map<FileEntry, Body>();
  for (const entry of entries) {
    const body = readBody(entry.file);
    problems.push(...body.problems);
    texts.set(entry, body);
  }
  return texts;
}

function noMinutes(folder: string): Problem {
  return error(
    { file: `${folder}/minutes`, line: 1, column: 1 },
    'no-minutes',
    'Inga protokoll hittades – minst en .md-fil väntades i mappen minutes – kontrollera att rätt mapp är vald.',
  );
}
