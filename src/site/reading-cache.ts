/**
 * What reading the files of content folders gave, kept on the disk from one run to the next. It is a function of the bytes
 * of a file, of the names in the registers, of this program and of its Node: all four must be the same. A file that is not
 * whole, or of another program, is as none; nothing but time depends on it.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Body } from '../markdown/body.ts';
import type { ReadFile } from '../reading/pool/read-file.ts';
import { realPath } from './output-folder.ts';

/** What reading the files of one folder gave; files by their paths, with digests of what they held. */
export interface KeptReading {
  /** A digest of the entries whose names were known. */
  names: string;
  minutes: ReadonlyMap<string, ReadFile>;
  /** The texts of entries. */
  texts: ReadonlyMap<string, { digest: string; body: Body }>;
}

/** Where tools of npm keep what they may lose. */
const PACKAGES = 'node_modules';
/** How its files end, and those that are being written. */
const SUFFIX = '.read';
const UNFINISHED = /\.read\.\d+$/;
/** After this time, in ms, nobody writes a file any more. */
const LONGEST_WRITE = 10 * 60 * 1000;
/** Of how many content folders the reading is kept. */
const MOST_FOLDERS = 5;
const DIGEST_LENGTH = 32;

/** Where what is read is kept. */
export interface CacheOptions {
  /** A folder; by default where the tools of npm keep such things, if that is there; `false` for nowhere. */
  cache?: string | boolean | undefined;
}

/** The kept reading of a content folder; undefined where none is wanted. */
export function readingCacheOf(content: string, { cache = true }: CacheOptions): ReadingCache | undefined {
  if (cache === false) return undefined;
  if (cache !== true) return new ReadingCache(cache, content);
  return existsSync(PACKAGES) ? new ReadingCache(`${PACKAGES}/.cache/oppnasoc`, content) : undefined;
}

/** The kept reading of one content folder. */
export class ReadingCache {
  readonly #file: string;
  readonly #content: string;

  /** `cache` is the folder to keep it in. */
  constructor(cache: string, content: string) {
    this.#content = content;
    this.#file = join(cache, `${createHash('sha256').update(realPath(content)).digest('hex').slice(0, 16)}${SUFFIX}`);
  }

  /** Whether there is any; it may be of no use. */
  get exists(): boolean {
    return existsSync(this.#file);
  }

  /** What `program`, a text that tells it from any other, has kept; undefined when there is nothing, or nothing that can be trusted. */
  read(program: string): KeptReading | undefined {
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

  /** Keeps what `program` has read instead of what was kept before. What can't be written is read again next time. */
  write(program: string, reading: KeptReading): void {
    const folder = dirname(this.#file);
    const fresh = `${this.#file}.${process.pid}`;
    try {
      mkdirSync(folder, { recursive: true });
      const payload = serialize(reading);
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
    return Buffer.from(`oppnasoc ${program} node ${process.version} ${this.#content}\n`);
  }

  #removeOld(folder: string): void {
    const others = readdirSync(folder)
      .filter((name) => name !== basename(this.#file))
      .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
      .toSorted((a, b) => b.time - a.time);
    const old = others.filter(({ path }) => path.endsWith(SUFFIX)).slice(MOST_FOLDERS - 1);
    const unfinished = others.filter(({ path, time }) => UNFINISHED.test(path) && time < Date.now() - LONGEST_WRITE);
    for (const { path } of [...old, ...unfinished]) rmSync(path, { force: true });
  }
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
