/**
 * A file of the cache: what a run leaves for the next one, which would come to the same. It is of use to the same program on
 * the same Node alone. A file that is not whole, or of another program, is as none; nothing but time depends on it.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { realPath } from './output-folder.ts';

/** Where tools of npm keep what they may lose. */
const PACKAGES = 'node_modules';
/** How the names of files that are being written end. */
const UNFINISHED = /\.\d+$/;
/** After this time, in ms, nobody writes a file any more. */
const LONGEST_WRITE = 10 * 60 * 1000;
/** Of how many folders each kind of thing is kept. */
const MOST_FOLDERS = 5;
const DIGEST_LENGTH = 32;

/** Where what may be of use to the next run is kept. */
export interface CacheOptions {
  /** A folder; by default where the tools of npm keep such things, if that is there; `false` for nowhere. */
  cache?: string | boolean | undefined;
  /** What tells this program from any other, where its files don't. */
  program?: string | undefined;
}

/**
 * What tells a program from any other: the name that the bundler gives the file with a module, after all that it holds and
 * all that it imports. `url` is that of the module which imports all that matters. Sources that are run as they are have none.
 */
export function programOf(url: string): string | undefined {
  return /-([0-9A-Z]{8})\.js$/.exec(url)?.[1];
}

/** The folder of the cache; undefined where none is wanted. */
export function cacheFolder({ cache = true }: CacheOptions): string | undefined {
  if (cache === false) return undefined;
  if (cache !== true) return cache;
  return existsSync(PACKAGES) ? `${PACKAGES}/.cache/oppnasoc` : undefined;
}

/** What is kept of one folder. */
export class CacheFile<Kept> {
  readonly #file: string;
  readonly #of: string;

  /** `cache` is the folder to keep it in, `of` the folder that it is about; `suffix` tells things of several kinds apart. */
  constructor(cache: string, of: string, suffix: `.${string}`) {
    this.#of = of;
    this.#file = join(cache, `${createHash('sha256').update(realPath(of)).digest('hex').slice(0, 16)}${suffix}`);
  }

  /** Whether there is any; it may be of no use. */
  get exists(): boolean {
    return existsSync(this.#file);
  }

  /** What `program` has kept; undefined when there is nothing, or nothing that can be trusted. */
  read(program: string): Kept | undefined {
    try {
      const bytes = readFileSync(this.#file);
      const head = this.#headOf(program);
      const start = head.length + DIGEST_LENGTH;
      if (!head.equals(bytes.subarray(0, head.length))) return undefined;
      const payload = bytes.subarray(start);
      return sha256(payload).equals(bytes.subarray(head.length, start)) ? deserialize(payload) : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps something of `program` instead of what was kept before. What can't be written is made again next time. */
  write(program: string, kept: Kept): void {
    const folder = dirname(this.#file);
    const fresh = `${this.#file}.${process.pid}`;
    try {
      mkdirSync(folder, { recursive: true });
      const payload = serialize(kept);
      // the texts of an archive are for those alone who may read it
      writeFileSync(fresh, Buffer.concat([this.#headOf(program), sha256(payload), payload]), { mode: 0o600 });
      renameSync(fresh, this.#file);
      this.#removeOld(folder);
    } catch {
      if (existsSync(fresh)) rmSync(fresh);
    }
  }

  /** What a file begins with. */
  #headOf(program: string): Buffer {
    return Buffer.from(`oppnasoc ${program} node ${process.version} ${this.#of}\n`);
  }

  #removeOld(folder: string): void {
    const others = readdirSync(folder)
      .filter((name) => name !== basename(this.#file))
      .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
      .toSorted((a, b) => b.time - a.time);
    const old = others.filter(({ path }) => extname(path) === extname(this.#file)).slice(MOST_FOLDERS - 1);
    const unfinished = others.filter(({ path, time }) => UNFINISHED.test(path) && time < Date.now() - LONGEST_WRITE);
    for (const { path } of [...old, ...unfinished]) rmSync(path, { force: true });
  }
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
