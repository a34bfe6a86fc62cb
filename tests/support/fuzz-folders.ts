/** The property of content folders made by chance: each is read, or every problem says where it is and what to do. */
import fc from 'fast-check';
import type { Archive } from '../../src/archive/archive.ts';
import { maskPersonalNumbers } from '../../src/content/personal-number.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { hasErrors, type Problem } from '../../src/domain/problem.ts';
import { KeptArchive } from '../../src/site/kept-archive.ts';
import { makeAllViews } from './all-views.ts';
import { filesOf } from './built-site.ts';
import { type Files, writeFiles } from './content-folder.ts';
import { CANARY, type DrawnFolder, drawnFolder, filesOfDrawn } from './folder-edits.ts';
import { lastingFolder } from './lasting-folder.ts';
import { lackIn } from './problem-shape.ts';

const TODAY = '2017-06-30' as CalendarDate;
/** What a folder may lack, and the folder itself. */
const MISSING = /^content(?:\/(?:site\.yaml|minutes|followups|attachments))?$/;

/** How many folders are read, of how many every view is made, and of how many the whole site. */
export interface FuzzOptions {
  runs: number;
  seed: number;
  /** One in so many. */
  viewed: number;
  built: number;
}

/** Reads folders; rejects with the first that is not as it should be, made as small as it can be, and the seed. */
export async function fuzzFolders({ runs, seed, viewed, built }: FuzzOptions): Promise<void> {
  let nth = 0;
  const property = fc.asyncProperty(drawnFolder, async (drawn) => {
    nth += 1;
    await readFolder(drawn, { isViewed: nth % viewed === 0, isBuilt: nth % built === 0 });
  });
  await fc.assert(property, { numRuns: runs, seed });
}

async function readFolder(
  drawn: DrawnFolder,
  { isViewed, isBuilt }: { isViewed: boolean; isBuilt: boolean },
): Promise<void> {
  const files = filesOfDrawn(drawn);
  const { folder, remove } = lastingFolder();
  try {
    writeFiles(folder, files);
    const { archive, problems } = await new KeptArchive(folder).load(TODAY);
    checkProblems(problems, folder, files);
    if (hasErrors(problems) === (archive !== undefined)) throw new Error('An archive with errors, or none without');
    if (isViewed && archive) checkText(JSON.stringify(makeAllViews(archive)));
    if (isBuilt && archive) await checkSite(archive);
  } finally {
    remove();
  }
}

function checkProblems(problems: readonly Problem[], folder: string, files: Files): void {
  const linesOf = lineCounter(files);
  for (const problem of problems) {
    const shown = { ...problem, file: problem.file.replace(folder, 'content') };
    const lack = lackIn(shown, linesOf, MISSING);
    if (lack !== undefined) throw new Error(`${JSON.stringify(shown)} lacks ${lack}`);
  }
}

/** Returns the number of lines of a file, 1 of a folder; undefined for what is not there. */
function lineCounter(files: Files): (file: string) => number | undefined {
  // numbers in the names of files are masked in problems
  const byName = new Map(Object.entries(files).map(([path, content]) => [maskPersonalNumbers(path), content]));
  return (file) => {
    const path = file.replace(/^content\//, '');
    const content = byName.get(path);
    if (content !== undefined)
      return Buffer.from(content)
        .toString('latin1')
        .split(/\r\n|\r|\n/).length;
    return [...byName.keys()].some((one) => one.startsWith(`${path}/`)) ? 1 : undefined;
  };
}

async function checkSite(archive: Archive): Promise<void> {
  for (const { path, content } of await filesOf(archive))
    checkText(typeof content === 'string' ? path + content : path);
}

function checkText(text: string): void {
  if (text.toLowerCase().includes(CANARY)) throw new Error('What is not to be published is in the site');
}
