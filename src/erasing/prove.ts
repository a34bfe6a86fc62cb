/**
 * The proof that a name is gone: the site is built as it would be, and every file of it is looked at, unpacked where it is
 * packed; so is the content, what was built before, and what a place of publication keeps.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CalendarDate } from '../domain/dates.ts';
import { comparePlain } from '../domain/order.ts';
import { hasErrors, type Problem } from '../domain/problem.ts';
import { build } from '../site/build.ts';
import { prefixOf } from '../site/swap.ts';
import type { LookResult } from './look.ts';

/** Where a name is left. */
export interface Proof {
  /** The problems of the build, when it has errors and nothing can be proved. */
  unbuilt?: readonly Problem[];
  /** The number of files that the built site has. */
  files: number;
  /** Files of the built site. */
  inSite: readonly string[];
  /** Files of the content. */
  inContent: readonly string[];
  /** Folders with what was built or published before, with the number of their files. */
  before: readonly { folder: string; kind: 'output' | 'release'; count: number }[];
}

/** What is looked at. */
export interface ProofOptions {
  content: string;
  /** The folder of an earlier build. */
  output: string;
  /** A folder that is published to; its releases are looked at. */
  to?: string | undefined;
  today?: CalendarDate | undefined;
}

type Look = (path: string, file: string) => LookResult;

/** Builds and looks. */
export async function prove({ content, output, to, today }: ProofOptions, look: Look): Promise<Proof> {
  const before = [
    ...outputsAt(output).map((folder) => ({ folder, kind: 'output' as const })),
    ...(to === undefined ? [] : releasesAt(to).map((folder) => ({ folder, kind: 'release' as const }))),
  ]
    .map((each) => ({ ...each, count: namedIn(each.folder, look).named.length }))
    .filter(({ count }) => count > 0);
  const inContent = namedIn(content, look).named;
  const scratch = mkdtempSync(join(tmpdir(), 'oppnasoc-erase-'));
  try {
    const site = join(scratch, 'site');
    // the record of addresses goes on from the one that is published
    const published = existsSync(join(output, 'data/addresses.json')) ? output : undefined;
    const { published: isBuilt, problems } = await build({ content, output: site, today, published, letGo: true });
    if (!isBuilt || hasErrors(problems)) return { unbuilt: problems, files: 0, inSite: [], inContent, before };
    const { files, named } = namedIn(site, look);
    return { files, inSite: named, inContent, before };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The output folder, and what builds that were stopped have left beside it. */
function outputsAt(output: string): string[] {
  const parent = dirname(output);
  const left = existsSync(parent) ? readdirSync(parent).filter((name) => name.startsWith(prefixOf(output))) : [];
  return [output, ...left.map((name) => join(parent, name))].filter((folder) => existsSync(folder));
}

/** The releases that a folder of publications keeps, and what publications that were stopped have left there. */
function releasesAt(to: string): string[] {
  const folder = join(to, 'releases');
  if (!existsSync(folder)) return existsSync(to) ? [to] : [];
  return readdirSync(folder)
    .sort(comparePlain)
    .map((name) => join(folder, name));
}

function namedIn(folder: string, look: Look): { files: number; named: string[] } {
  const paths = filesIn(folder);
  return { files: paths.length, named: paths.filter((path) => isNamed(path, join(folder, path), look)) };
}

/** Whether a file has the name; one that can't be unpacked may have it. */
function isNamed(path: string, file: string, look: Look): boolean {
  try {
    return look(path, file) === 'name';
  } catch {
    return true;
  }
}

/** All files of a folder, those with a dot first too; of a file alone its path is empty. */
function filesIn(folder: string): string[] {
  if (!statSync(folder).isDirectory()) return [''];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort(comparePlain);
}
