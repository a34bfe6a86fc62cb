/** Whole builds in memory, for tests of pages, feeds and data. */
import { type AddressRecord, firstRecord } from '../../src/archive/addresses/address-record.ts';
import type { Archive } from '../../src/archive/archive.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { comparePlain } from '../../src/domain/order.ts';
import { formatProblem, type Problem } from '../../src/domain/problem.ts';
import { lastLook } from '../../src/site/last-look/last-look.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { makeSite } from '../../src/site/make-site.ts';
import type { MakeIndex } from '../../src/site/search/search-index.ts';
import type { SiteFile } from '../../src/site/site-file.ts';
import { presentAddresses } from '../../src/views/present-addresses.ts';
import { contentFolder, type Files } from './content-folder.ts';
import { once } from './once.ts';

/** The text files of a site by their paths. */
export type BuiltSite = Map<string, string>;

/** What makes no search index, which is half of the work for a small archive. */
const NO_INDEX: MakeIndex = async () => [];

/** Builds a folder or files as of a day, without the search index. Rejects with the problems when the content has errors. */
export function buildSite(content: string | Files, today?: string): Promise<BuiltSite> {
  return textsBuilt(content, today, NO_INDEX);
}

/** The same with the search index, for what must hold of every file. */
export function buildWithIndex(content: string | Files, today?: string): Promise<BuiltSite> {
  return textsBuilt(content, today);
}

async function textsBuilt(content: string | Files, today = '2017-06-30', makeIndex?: MakeIndex): Promise<BuiltSite> {
  const folder = typeof content === 'string' ? content : contentFolder(content);
  const { archive, problems } = loadArchive(folder, today as CalendarDate);
  if (!archive) throw new Error(problems.map(formatProblem).join('\n'));
  return new Map(
    (await filesOf(archive, makeIndex)).flatMap(({ path, content: text }) =>
      typeof text === 'string' ? [[path, text]] : [],
    ),
  );
}

/** The example archive as of the day after its last meeting. */
export const exampleSite = once(() => buildSite('content'));

/** The record of an archive's first build. */
export function recordOf(archive: Archive): AddressRecord {
  return firstRecord(presentAddresses(archive), archive.today);
}

/** Every file of an archive's site, in the order of their paths. Rejects when a withheld name is in a file. */
export async function filesOf(archive: Archive, makeIndex?: MakeIndex): Promise<SiteFile[]> {
  const files: SiteFile[] = [];
  await makeSite(archive, recordOf(archive), (some) => void files.push(...some), makeIndex);
  const found = lastLook(archive)(files);
  if (found.length > 0) throw new Error(found.map(formatProblem).join('\n'));
  return files.toSorted((a, b) => comparePlain(a.path, b.path));
}

/** The problems of a folder of files, with paths as the author of `content/` would see them. */
export function problemsOf(files: Files, today = '2017-06-30'): Problem[] {
  const folder = contentFolder(files);
  const { problems } = loadArchive(folder, today as CalendarDate);
  return problems.map((problem) => ({
    ...problem,
    file: problem.file.replace(folder, 'content'),
    message: problem.message.replaceAll(folder, 'content'),
  }));
}

/** The text of the page or file with a path. Throws when there is none. */
export function pageOf(site: BuiltSite, path: string): string {
  const page = site.get(`${path.slice(1)}index.html`) ?? site.get(path.slice(1));
  if (page === undefined) throw new Error(`No page ${path}; there are ${[...site.keys()].join(', ')}`);
  return page;
}
