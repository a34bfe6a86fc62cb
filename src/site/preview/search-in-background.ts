/**
 * The search index of a preview, made in a thread beside it when nothing has been saved for a while, so that pages are
 * answered meanwhile. Until it is ready the files of the one before are there.
 */
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Problem } from '../../domain/problem.ts';
import type { SiteFile } from '../site-file.ts';
import { UsageError } from '../usage-error.ts';
import type { IndexFailure, IndexResult, IndexWork } from './index-work.ts';

/** How long nothing must be saved before an index is made, in ms. */
const QUIET = 1000;
const PROGRAM = fileURLToPath(new URL('./index-thread.js', import.meta.url));

/** The files of a search index by their paths. */
export interface IndexFiles {
  get(path: string): SiteFile['content'] | undefined;
}

type Files = ReadonlyMap<string, SiteFile['content']>;

/** The index of the site that was last given. `ended` is called when it is ready, or can't be. */
export class SearchInBackground implements IndexFiles {
  readonly #ended: (result: { problems: Problem[] } | { cause: unknown }) => void;
  /** The latest two: a page that is open may still search in the one before. */
  #latest: readonly Files[] = [];
  #thread: Worker | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isRunning = false;
  #wanted: (() => IndexWork) | undefined;

  constructor(ended: (result: { problems: Problem[] } | { cause: unknown }) => void) {
    this.#ended = ended;
  }

  /** Whether the index is that of the site which was last given. */
  get isReady(): boolean {
    return !this.#wanted && !this.#isRunning;
  }

  get(path: string): SiteFile['content'] | undefined {
    return this.#latest.find((files) => files.has(path))?.get(path);
  }

  /** Makes the index anew, when it is quiet; `work` is called then. */
  want(work: () => IndexWork): void {
    this.#wanted = work;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#start(), QUIET);
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#wanted = undefined;
    await this.#thread?.terminate();
  }

  async #start(): Promise<void> {
    // what is saved meanwhile comes after it
    if (this.#isRunning || !this.#wanted) return;
    const work = this.#wanted();
    this.#wanted = undefined;
    this.#isRunning = true;
    try {
      const { files, problems } = await this.#make(work);
      const [before] = this.#latest;
      if (files.length > 0)
        this.#latest = [new Map(files.map(({ path, content }) => [path, content])), ...(before ? [before] : [])];
      this.#isRunning = false;
      if (!this.#wanted) this.#ended({ problems });
    } catch (cause) {
      this.#isRunning = false;
      // the next index is made in a new one
      void this.#thread?.terminate();
      this.#thread = undefined;
      this.#ended({ cause });
    }
    if (this.#wanted) this.want(this.#wanted);
  }

  async #make(work: IndexWork): Promise<IndexResult> {
    // the thread has the dictionary, and stays
    this.#thread ??= new Worker(PROGRAM, { execArgv: [] });
    this.#thread.unref();
    const answer = once(this.#thread, 'message');
    this.#thread.postMessage(work);
    const [result]: (IndexResult | IndexFailure)[] = await answer;
    if (!result || 'failure' in result) throw new UsageError(result?.failure);
    return result;
  }
}
