/**
 * A branch of the repository that the content lies in, as it is at the remote. What is fetched from it, and made for it,
 * lies in a temporary repository: the content's own gets no objects and no refs. Git is asked in the content's all the
 * same, since its settings say how to prove oneself to the remote.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../../site/usage-error.ts';
import { type GitInput, runGit } from '../git.ts';
import { scratchFolder } from '../scratch-folder.ts';
import { quotedPath } from './quoted-path.ts';
import { noAnswer, urlOf } from './remote-url.ts';

/** A branch, and the commit that it is at; undefined when there is no such branch. */
export class RemoteBranch {
  readonly name: string;
  /** How messages call it. */
  readonly place: string;
  readonly at: string | undefined;
  readonly #content: string;
  readonly #url: string;
  readonly #objects: string;
  readonly #temporary: string;

  private constructor(content: string, url: string, objects: string, temporary: string, found: Found) {
    this.name = found.name;
    this.place = found.place;
    this.at = found.at;
    this.#content = content;
    this.#url = url;
    this.#objects = objects;
    this.#temporary = temporary;
  }

  /** Asks a remote for a branch, and fetches its files. Rejects with a {@link UsageError} when there is no such remote, or the branch is the one that the content is on. */
  static async open(content: string, name: string, remote: string): Promise<RemoteBranch> {
    const url = await urlOf(content, remote);
    const place = `grenen ${name} i ${remote}`;
    // of «@{-1}» git tells the name of another branch
    const named = await runGit(content, ['check-ref-format', '--branch', name]);
    if (named.code !== 0 || named.out.trim() !== name)
      throw new UsageError(
        `”${name}” kan ingen gren heta – ett namn som pages väntades – skriv ”--to branch:pages”, eller bara ”--to branch”.`,
      );
    const listed = await runGit(content, ['ls-remote', '--symref', url, 'HEAD', `refs/heads/${name}`]);
    if (listed.code !== 0) throw noAnswer(place, listed);
    const main = /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(listed.out)?.[1];
    const here = (await runGit(content, ['symbolic-ref', '--quiet', '--short', 'HEAD'])).out.trim();
    if (name === main || name === here)
      throw new UsageError(
        `Innehållet ligger i ${place}, och skulle ersättas av webbplatsen – en gren för webbplatsen ensam väntades – välj en annan, som i ”--to branch:pages”.`,
      );
    const at = listed.out
      .split('\n')
      .map((line) => line.split('\t'))
      .find(([, ref]) => ref === `refs/heads/${name}`)?.[0];
    const objects = (
      await runGit(content, ['rev-parse', '--path-format=absolute', '--git-path', 'objects'])
    ).out.trim();
    const temporary = scratchFolder();
    const branch = new RemoteBranch(content, url, objects, temporary, { name, place, at });
    try {
      await branch.#prepare();
      return branch;
    } catch (cause) {
      await branch.close();
      throw cause;
    }
  }

  /** Runs git in the temporary repository. */
  async git(args: readonly string[], { input = [] }: GitInput = {}): Promise<string> {
    const { code, out, err } = await runGit(this.#temporary, args, { input, env: this.#reads() });
    if (code !== 0) throw new Error(`git ${args[0]} failed: ${err}`);
    return out;
  }

  /** The text of a file of the branch; undefined when there is none. */
  async read(path: string): Promise<string | undefined> {
    if (this.at === undefined) return undefined;
    const { code, out } = await runGit(this.#temporary, ['cat-file', 'blob', `${this.at}:${path}`], {
      env: this.#reads(),
    });
    return code === 0 ? out : undefined;
  }

  /** The bytes of objects, by their names, in the same order. */
  async contents(names: readonly string[]): Promise<Uint8Array[]> {
    const input = names.map((name) => `${name}\n`);
    const { bytes } = await runGit(this.#temporary, ['cat-file', '--batch'], { input, env: this.#reads() });
    const contents: Uint8Array[] = [];
    for (let at = 0; at < bytes.length; ) {
      // «NAME blob SIZE», the bytes, a line break
      const end = bytes.indexOf(0x0a, at);
      const size = Number(bytes.subarray(at, end).toString('latin1').split(' ')[2]);
      contents.push(bytes.subarray(end + 1, end + 1 + size));
      at = end + 1 + size + 1;
    }
    return contents;
  }

  /** Lets the branch at the remote be a commit of the temporary repository. Rejects with a {@link UsageError} when it is no longer where it was. */
  async push(commit: string): Promise<void> {
    const lease = `--force-with-lease=refs/heads/${this.name}:${this.at ?? ''}`;
    const args = ['push', '--quiet', '--no-verify', lease, this.#url, `${commit}:refs/heads/${this.name}`];
    const pushed = await runGit(this.#content, args, { env: also(join(this.#temporary, 'objects')) });
    if (pushed.code === 0) return;
    if (/stale info|fetch first|reference already exists|cannot lock ref/i.test(pushed.err))
      throw new UsageError(
        `Någon annan har publicerat till ${this.place} under tiden – en åt gången väntades – publicera igen, så jämförs webbplatsen med den som ligger ute nu.`,
      );
    throw noAnswer(this.place, pushed);
  }

  async close(): Promise<void> {
    await rm(this.#temporary, { recursive: true, force: true });
  }

  /** What the content's repository has already is not fetched. */
  #reads(): Record<string, string> {
    return also(this.#objects);
  }

  /** Makes the temporary repository, with the files of the branch in it. */
  async #prepare(): Promise<void> {
    await this.git(['init', '--quiet', '--bare']);
    if (this.at === undefined) return;
    const settings = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false'];
    const args = [...settings, 'fetch', '--quiet', '--no-write-fetch-head', '--no-tags', '--no-recurse-submodules'];
    const env = { GIT_OBJECT_DIRECTORY: join(this.#temporary, 'objects'), ...this.#reads() };
    const fetched = await runGit(this.#content, [...args, this.#url, `refs/heads/${this.name}`], { env });
    if (fetched.code !== 0) throw noAnswer(this.place, fetched);
  }
}

/** Lets git read the objects of one more folder. Quoted, since it takes a colon for the end of a path. */
function also(objects: string): Record<string, string> {
  return { GIT_ALTERNATE_OBJECT_DIRECTORIES: quotedPath(objects) };
}

/** A branch that was found. */
interface Found {
  name: string;
  place: string;
  at: string | undefined;
}
