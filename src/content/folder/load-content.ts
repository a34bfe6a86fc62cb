/** A content folder → its entries and the paths of its minutes, with all problems but those of minutes. */
import { join } from 'node:path';
import { addProblems, type Location, type Problem } from '../../domain/problem.ts';
import type { Slug } from '../../domain/slug.ts';
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
import { ERASED, type Erased, readErased } from '../erased.ts';
import { type FollowupEntry, readFollowups } from '../followups.ts';
import { type GlossaryEntry, readGlossary } from '../glossary.ts';
import { hiddenNames } from '../hidden-names.ts';
import { hiddenPartsFinder } from '../hidden-parts.ts';
import type { SiteFields } from '../schema.ts';
import type { SourceFile } from '../source-text.ts';
import { NEUTRAL, type Withhold, withholder } from '../withhold.ts';
import { findBeside } from './beside-content.ts';
import { findInFileNames } from './file-names.ts';
import { findUnread } from './find-unread.ts';
import { meantFile } from './folder-names.ts';
import { findNoContent } from './no-content.ts';
import { readSite, UNREAD_SITE } from './read-site.ts';
import { readRoughly, readSource } from './read-source.ts';
import { findSkippedFiles } from './skipped-files.ts';
import { walkFolder } from './walk-folder.ts';

/** A file that minutes may link to: its path below `attachments/`, and its path on disk. */
export interface AttachmentFile {
  name: string;
  path: string;
  /** Its name as links to it have it once withheld names are replaced, where that is another. */
  replaced?: string;
}

/** The content of a folder: entries are read, minutes are not. Withheld names are replaced in every text. */
export interface Content extends Entries {
  site: SiteFields;
  /** Where site.yaml says how long its security contact is valid. */
  securityExpires?: Location;
  /** The accessibility statement, if there is a file. */
  statement?: StatementEntry;
  pages: PageEntry[];
  followups: FollowupEntry[];
  glossary: GlossaryEntry[];
  /** The paths of the minutes, sorted; each is read separately with `readSource`. */
  minutes: string[];
  attachments: AttachmentFile[];
  /** What has been erased, and may not come back. */
  erased: Erased;
  /** The ids of the people whose names have been replaced in these texts. */
  met: ReadonlySet<Slug>;
  /** The number of files in `minutes/` that are not Markdown and were skipped. */
  skipped: number;
}

/** The content of the folder `root`, a path as shown to authors. `content` is absent only with an error. */
export function loadContent(root: string): { content?: Content; problems: Problem[] } {
  const notContent = findNoContent(root);
  if (notContent) return { problems: [notContent] };
  const { files, problems } = walkFolder(root);
  // all that refers to what lies there would be told to be wrong
  if (problems.some(({ rule }) => rule === 'unreadable-folder')) return { problems };
  const skipped = findSkippedFiles(root, files, (path) => readRoughly(`${root}/${path}`));
  addProblems(problems, skipped);
  addProblems(problems, findBeside(root));
  // minutes that lie among them have been told of
  const misplaced = new Set(skipped.filter(({ rule }) => rule === 'wrong-folder').map(({ file }) => file));
  const collect = <T>({ entries, problems: found }: ReadEntries<T>): T[] => {
    // one by one: a call can't have as many arguments as a hostile file has problems
    addProblems(problems, found);
    return entries;
  };
  const read = (path: string): SourceFile | undefined => {
    const { file, problems: found } = readSource(`${root}/${path}`);
    // one by one: a call can't have as many arguments as a hostile file has problems
    addProblems(problems, found);
    return file;
  };
  const textsOf = (folder: string): string[] =>
    files.filter((path) => path.startsWith(`${folder}/`) && path.endsWith('.md') && !misplaced.has(`${root}/${path}`));
  const readAll = (folder: string): SourceFile[] => textsOf(folder).flatMap((path) => read(path) ?? []);
  const readOne = (path: string): SourceFile | undefined => (files.includes(path) ? read(path) : undefined);

  const people: PersonEntry[] = collect(readPeople(readOne('people.yaml')));
  const met = new Set<Slug>();
  const replaceNames = withholder(people, met);
  // a name that only a file name has is met in no text
  const replaceInName = withholder(people);
  const findParts = hiddenPartsFinder(people);
  const hidden = hiddenNames(people);
  addProblems(problems, findInFileNames(root, files, hidden.watch));
  const withhold = (written: SourceFile): SourceFile => {
    const file = replaceNames(written);
    addProblems(problems, findParts(file));
    return file;
  };
  // whose names are not replaced
  const readGuarded = (path: string): SourceFile | undefined => {
    const file = readOne(path);
    if (file) addProblems(problems, hidden.inYaml(file));
    return file;
  };
  const { erased, problems: ofErased } = readErased(readOne(ERASED));
  addProblems(problems, ofErased);
  const siteFile = readGuarded('site.yaml');
  const site = readSite(root, siteFile);
  // one that has another name has been told of
  if (!files.some((path) => path !== 'site.yaml' && meantFile(path) === 'site.yaml'))
    addProblems(problems, site.problems);
  const pages = collect(readPages(readAll('pages').map(withhold)));
  const accessibility = readOne('accessibility.yaml');
  const { statement, problems: wrong } = readStatement(accessibility && withhold(accessibility), pages);
  addProblems(problems, wrong);
  const content = {
    site: site.site ?? UNREAD_SITE,
    ...(site.securityExpires && { securityExpires: site.securityExpires }),
    ...(statement && { statement }),
    groups: collect(readGroups(readAll('groups').map(withhold))),
    projects: collect(readProjects(readAll('projects').map(withhold))),
    organisations: collect(readOrganisations(readGuarded('organisations.yaml'))),
    pages,
    glossary: collect(readGlossary(readGuarded('glossary.yaml'))),
    followups: collect(readFollowups(readAll('followups').map(withhold))),
    minutes: textsOf('minutes').map((path) => `${root}/${path}`),
    attachments: files
      .filter((path) => path.startsWith('attachments/'))
      .map((path) => attachmentFile(path.slice('attachments/'.length), join(root, path), replaceInName)),
    people,
    ...(erased.names.length > 0 && { standIns: [NEUTRAL] }),
    erased,
    folder: root,
    siteText: siteFile?.text ?? '',
    met,
    unread: findUnread(root, files, problems),
    skipped: files.filter((path) => path.startsWith('minutes/') && !path.endsWith('.md')).length,
  };
  return { content, problems };
}

function attachmentFile(name: string, path: string, withhold: Withhold): AttachmentFile {
  const { text: replaced } = withhold({ path, text: name.normalize('NFC') });
  return { name, path, ...(replaced !== name.normalize('NFC') && { replaced }) };
}
