/**
 * What the last build has left: of what its site was made, and the files that it wrote. A site is a function of the content
 * and its day, of the record of addresses, of this program and the packages that it uses: while all are the same, and nobody
 * has touched the output, the site is there already. Else a file is made anew; one that comes out as it was and lies there
 * untouched has been looked at and written before, and is linked. So is the search index, when its documents are the same.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ours from '../../package.json' with { type: 'json' };
import { folders } from '../domain/addresses.ts';
import { INDEX_NAME_LENGTH } from '../domain/search-folder.ts';
import { digestOf } from '../reading/pool/read-file.ts';
import type { SearchCorpus } from '../views/search-document.ts';
import { CacheFile, type CacheOptions, cacheFolder } from './cache-file.ts';
import { linkStamped, stampsIn } from './file-stamps.ts';
import type { WatchedNames } from './last-look/last-look.ts';
import { realPath } from './output-folder.ts';
import { makeSearchIndex } from './search/search-index.ts';
import type { SiteFile } from './site-file.ts';
import type { Writer } from './writing/writer.ts';

/** A site that was built, as it is kept. */
interface LastSite {
  /** A digest of all that it was made of. */
  madeOf: string;
  /** A digest of the names that its files have been looked at for. */
  names: string;
  /** A digest of what its search index was made of, and the paths of the index. */
  corpus: string;
  index: string[];
  /** The digest of each file that was made, by its path. */
  digests: Map<string, string>;
  /** The stamps of all files and folders, by their paths. */
  stamps: Map<string, string>;
}

const NOTHING: LastSite = { madeOf: '', names: '', corpus: '', index: [], digests: new Map(), stamps: new Map() };
const INDEX_FOLDER = new RegExp(`^${folders.searchIndex.slice(1)}[\\da-f]{${INDEX_NAME_LENGTH}}/`);
const PACKAGES = JSON.stringify(ours.dependencies);

/** The site in an output folder, and the one that takes its place. */
export class KeptSite {
  readonly #target: string;
  /** Where a site is kept, and for which program; undefined when none is. */
  readonly #kept: { file: CacheFile<LastSite>; program: string } | undefined;
  readonly #before: LastSite;
  /** What is there now. */
  readonly #there: ReadonlyMap<string, string>;
  readonly #now: LastSite;
  /** Whether the site that would be made is there, whole and untouched. */
  readonly isThere: boolean;

  /** `program` tells this program from any other, and `madeOf` has all that the new site is a function of; without them nothing is kept. */
  constructor(output: string, { program, ...options }: CacheOptions, madeOf: readonly [string, ...unknown[]]) {
    const cache = cacheFolder(options);
    this.#target = realPath(output);
    this.#kept =
      cache === undefined || program === undefined
        ? undefined
        : { file: new CacheFile(cache, this.#target, '.site'), program: `${program} ${PACKAGES}` };
    this.#before = this.#kept?.file.read(this.#kept.program) ?? NOTHING;
    this.#there = this.#before === NOTHING ? new Map() : stampsThere(this.#target);
    this.#now = { ...NOTHING, madeOf: digestOf(JSON.stringify(madeOf)), digests: new Map() };
    const { stamps } = this.#before;
    const isWhole = stamps.size === this.#there.size && [...stamps.keys()].every((path) => this.#keptStamp(path));
    this.isThere = isWhole && this.#before.madeOf === this.#now.madeOf;
  }

  /** The number of pages that the site has when it is there. */
  get pages(): number {
    const { stamps } = this.isThere ? this.#before : this.#now;
    return [...stamps.keys()].filter((path) => path.endsWith('.html')).length;
  }

  /** The files of the search index of a corpus: those that are there if they were made of the same. */
  async indexOf(corpus: SearchCorpus): Promise<SiteFile[]> {
    if (!this.#kept) return makeSearchIndex(corpus);
    this.#now.corpus = digestOf(JSON.stringify(corpus));
    const isSame = this.#now.corpus === this.#before.corpus;
    const files = (isSame && this.#indexThere()) || (await makeSearchIndex(corpus));
    this.#now.index = files.map(({ path }) => path);
    return files;
  }

  /** A writer into `folder` that links what is there already, and leaves the rest to `writer`. */
  writer(folder: string, { withheld, named }: WatchedNames, writer: Writer): Writer {
    this.#now.names = digestOf(JSON.stringify([withheld, named]));
    const linked = new Map<string, string>();
    const paths = new Map([...this.#before.digests.keys()].map((path) => [lastingPath(path), path]));
    const isLinked = ({ path, content }: SiteFile): boolean => {
      if (!this.#kept || (typeof content === 'object' && 'copyOf' in content)) return false;
      const digest = digestOf(content);
      this.#now.digests.set(path, digest);
      const old = paths.get(lastingPath(path)) ?? path;
      const isSame = this.#now.names === this.#before.names && this.#before.digests.get(old) === digest;
      const stamp = isSame ? this.#keptStamp(old) : undefined;
      const isDone = stamp !== undefined && linkStamped(join(this.#target, old), join(folder, path), stamp);
      if (isDone) linked.set(path, stamp);
      return isDone;
    };
    return {
      take: (files) => writer.take(files.filter((file) => !isLinked(file))),
      end: async () => {
        const problems = await writer.end();
        // what somebody writes meanwhile into a file that is linked is not what was made
        this.#now.stamps = new Map([...stampsIn(folder), ...linked]);
        return problems;
      },
      stop: writer.stop,
    };
  }

  /** Keeps the site that has taken the place of the one before. */
  keep(): void {
    if (!this.isThere) this.#kept?.file.write(this.#kept.program, this.#now);
  }

  /** The stamp of what the last build has left at a path; undefined when somebody has touched it. */
  #keptStamp(path: string): string | undefined {
    const stamp = this.#before.stamps.get(path);
    return stamp === this.#there.get(path) ? stamp : undefined;
  }

  /** The files of the search index that the last build has left; undefined when they are no longer all there. */
  #indexThere(): SiteFile[] | undefined {
    const { index, digests } = this.#before;
    try {
      const files = index.map((path) => ({ path, content: readFileSync(join(this.#target, path)) }));
      return files.every(({ path, content }) => digestOf(content) === digests.get(path)) ? files : undefined;
    } catch {
      return undefined;
    }
  }
}

/** The path of a file, without the folder of its own that each search index has: most files in it are those of the one before. */
function lastingPath(path: string): string {
  return path.replace(INDEX_FOLDER, folders.searchIndex.slice(1));
}

/** The stamps of what is in a folder; none when it can't be read. */
function stampsThere(folder: string): Map<string, string> {
  try {
    return stampsIn(folder);
  } catch {
    return new Map();
  }
}
