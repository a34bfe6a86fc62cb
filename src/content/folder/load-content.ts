/** A content folder → its entries and the paths of its minutes, with all problems but those of minutes. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { error, type Problem } from '../../domain/problem.ts';
import { readStatement, type StatementEntry } from '../accessibility.ts';
import {
  type Entries,
  type PageEntry,
  type PersonEntry,
  readGroups,
  readOrganisations,
  readPages,
  readPeople,
  readProjects,
} from '../entries.ts';
import type { ReadEntries } from '../entry.ts';
import { type FollowupEntry, readFollowups } from '../followups.ts';
import { type GlossaryEntry, readGlossary } from '../glossary.ts';
import { readRecord } from '../record.ts';
import { type SiteFields, siteSchema } from '../schema.ts';
import type { SourceFile } from '../source-text.ts';
import { withholder } from '../withhold.ts';
import { readYaml } from '../yaml.ts';
import { readSource } from './read-source.ts';
import { findUnreadFiles } from './unread-files.ts';
import { walkFolder } from './walk-folder.ts';

/** A file that minutes may link to: its path below `attachments/`, and its path on disk. */
export interface AttachmentFile {
  name: string;
  path: string;
}

/** The content of a folder: entries are read, minutes are not. Withheld names are replaced in every text. */
export interface Content extends Entries {
  site: SiteFields;
  /** The accessibility statement, if there is a file. */
  statement?: StatementEntry;
  pages: PageEntry[];
  followups: FollowupEntry[];
  glossary: GlossaryEntry[];
  /** The paths of the minutes, sorted; each is read separately with `readSource`. */
  minutes: string[];
  attachments: AttachmentFile[];
  /** The number of files in `minutes/` that are not Markdown and were skipped. */
  skipped: number;
}

/** Replaces an unreadable site.yaml, so that the problems of other files are reported in the same run. */
const UNREAD_SITE: SiteFields = {
  title: '',
  url: 'https://example.org/',
  language: 'sv',
  timezone: 'Europe/Stockholm',
};

/** The content of the folder `root`, a path as shown to authors. `content` is absent only with an error. */
export function loadContent(root: string): { content?: Content; problems: Problem[] } {
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    return {
      problems: [
        error(
          { file: root, line: 1, column: 1 },
          'no-folder',
          `Mappen ”${root}” finns inte – en mapp med protokoll väntades – kontrollera vad som står efter --content.`,
        ),
      ],
    };
  }
  const { files, problems } = walkFolder(root);
  problems.push(...findUnreadFiles(root, files));
  const collect = <T>({ entries, problems: found }: ReadEntries<T>): T[] => {
    // one by one: a call can't have as many arguments as a hostile file has problems
    for (const problem of found) problems.push(problem);
    return entries;
  };
  const read = (path: string): SourceFile | undefined => {
    const { file, problems: found } = readSource(`${root}/${path}`);
    // one by one: a call can't have as many arguments as a hostile file has problems
    for (const problem of found) problems.push(problem);
    return file;
  };
  const textsOf = (folder: string): string[] =>
    files.filter((path) => path.startsWith(`${folder}/`) && path.endsWith('.md'));
  const readAll = (folder: string): SourceFile[] => textsOf(folder).flatMap((path) => read(path) ?? []);
  const readOne = (path: string): SourceFile | undefined => (files.includes(path) ? read(path) : undefined);

  const people: PersonEntry[] = collect(readPeople(readOne('people.yaml')));
  const withhold = withholder(people);
  const site = readSite(root, readOne('site.yaml'));
  problems.push(...site.problems);
  const pages = collect(readPages(readAll('pages').map(withhold)));
  const accessibility = readOne('accessibility.yaml');
  const { statement, problems: wrong } = readStatement(accessibility && withhold(accessibility), pages);
  problems.push(...wrong);
  const content = {
    site: site.site ?? UNREAD_SITE,
    ...(statement && { statement }),
    groups: collect(readGroups(readAll('groups').map(withhold))),
    projects: collect(readProjects(readAll('projects').map(withhold))),
    organisations: collect(readOrganisations(readOne('organisations.yaml'))),
    pages,
    glossary: collect(readGlossary(readOne('glossary.yaml'))),
    followups: collect(readFollowups(readAll('followups').map(withhold))),
    minutes: textsOf('minutes').map((path) => `${root}/${path}`),
    attachments: files
      .filter((path) => path.startsWith('attachments/'))
      .map((path) => ({ name: path.slice('attachments/'.length), path: join(root, path) })),
    people,
    skipped: files.filter((path) => path.startsWith('minutes/') && !path.endsWith('.md')).length,
  };
  return { content, problems };
}

function readSite(root: string, file: SourceFile | undefined): { site?: SiteFields; problems: Problem[] } {
  if (!file) {
    return {
      problems: [
        error(
          { file: `${root}/site.yaml`, line: 1, column: 1 },
          'no-site',
          'Filen site.yaml saknas – webbplatsens namn och adress väntades där – skapa filen med raderna ”title: …” och ”url: https://…”.',
        ),
      ],
    };
  }
  const { located, problems } = readYaml(file.path, file.text);
  if (!located) return { problems };
  const { record, problems: wrong } = readRecord(siteSchema, located);
  return { ...(record && { site: record }), problems: [...problems, ...wrong] };
}
