/**
 * A branch that a host serves: each publication is one commit without a parent, so that nothing of what was published
 * before can be reached from it. Files named by their content stay for one publication more; which they are stands in a
 * file of the branch.
 */
import { files } from '../../domain/addresses.ts';
import { MARKER } from '../../site/output-folder.ts';
import { recordIn } from '../../site/published/published-record.ts';
import { UsageError } from '../../site/usage-error.ts';
import { keptFiles } from '../kept-files.ts';
import { everything, nothing } from '../look.ts';
import { sha256 } from '../manifest.ts';
import type { OpenOptions } from '../open-options.ts';
import { refuseOther } from '../refuse-other.ts';
import type { BuiltFile, BuiltSite, Leaving, PublishedThere, Release, ReleaseNote, Target } from '../target.ts';
import { noteIn } from './commit-message.ts';
import { type HeldFile, orphanCommit, REF } from './orphan-commit.ts';
import { RemoteBranch } from './remote-branch.ts';

/** The branch where no name is given. */
const DEFAULT = 'pages';
/** The paths of the files of the publication before, a line for each. */
const KEPT = '.oppnasoc-kept';
/** What hosts write into the branch themselves: the domain that it is served at. */
const OF_HOSTS = new Set(['CNAME', '.domains']);
/** Without it GitHub leaves out files whose names begin with an underscore. */
const NO_JEKYLL = '.nojekyll';

/** What the branch has beside the site. */
const OF_BRANCH = new Set<string>([MARKER.path, KEPT, NO_JEKYLL, ...OF_HOSTS]);

/** Whether a place is a branch: `branch`, `branch:pages`. */
export function isBranch(place: string): boolean {
  return /^branch(?::|$)/.test(place);
}

/** Opens a branch. Rejects with a {@link UsageError} when it can't be published to. */
export async function openBranch(
  place: string,
  { content = 'content', remote = 'origin' }: OpenOptions,
): Promise<Target> {
  const branch = await RemoteBranch.open(content, place.slice('branch:'.length) || DEFAULT, remote);
  try {
    const target = new BranchTarget(branch, await filesOf(branch));
    target.refuseOther();
    return target;
  } catch (cause) {
    await branch.close();
    throw cause;
  }
}

class BranchTarget implements Target {
  readonly #branch: RemoteBranch;
  readonly #files: readonly HeldFile[];

  constructor(branch: RemoteBranch, held: readonly HeldFile[]) {
    this.#branch = branch;
    this.#files = held;
  }

  /** Only a branch with such a site may be published to: the history of another would be gone. */
  refuseOther(): void {
    refuseOther({
      place: this.#branch.place,
      names: this.#files.map(({ path }) => path),
      isOurs: (paths) => paths.includes(MARKER.path),
      expected: `en ny gren, eller en webbplats som är publicerad så här (med filen ${MARKER.path}), väntades – välj en annan gren, som i ”--to branch:webbplats”.`,
    });
  }

  async published(): Promise<PublishedThere> {
    const { place, at } = this.#branch;
    const text = await this.#branch.read(files.addresses.slice(1));
    if (text !== undefined) return recordIn(text, place);
    return { missing: place, ...(at !== undefined && { isLost: true }) };
  }

  async files(): Promise<readonly BuiltFile[]> {
    const kept = await this.#kept();
    const own = this.#files.filter(({ path }) => !kept.has(path) && !OF_BRANCH.has(path));
    const contents = await this.#contents(own);
    return contents.map(({ path, content }) => ({ path, sha256: sha256(content), size: content.length }));
  }

  async publish(site: BuiltSite, { look = nothing, forget = false }: Leaving = {}): Promise<Release> {
    const own = new Set(site.files.map(({ path }) => path));
    const read = async (paths: readonly string[]) => {
      const wanted = new Set(paths);
      return this.#contents(this.#files.filter(({ path }) => wanted.has(path)));
    };
    const before = await this.files();
    const staying = new Set(await keptFiles({ before, site: site.files, read, look: forget ? everything : look }));
    const kept = this.#files.filter(({ path }) => staying.has(path));
    const ofHosts = this.#files.filter(({ path }) => OF_HOSTS.has(path) && !own.has(path));
    const texts = new Map<string, string>([
      [MARKER.path, MARKER.content],
      [KEPT, kept.map(({ path }) => `${path}\n`).join('')],
      ...(own.has(NO_JEKYLL) ? [] : [[NO_JEKYLL, ''] as const]),
    ]);
    const args = ['fast-import', '--quiet', '--force', '--done', '--date-format=raw'];
    await this.#branch.git(args, { input: orphanCommit(site, texts, [...kept, ...ofHosts]) });
    const commit = (await this.#branch.git(['rev-parse', REF])).trim();
    await this.#branch.push(commit);
    return releaseOf(commit, site.note);
  }

  async list(): Promise<Release[]> {
    const { at } = this.#branch;
    if (at === undefined) return [];
    const note = noteIn(await this.#branch.git(['show', '--no-patch', '--format=%B', at]));
    return note ? [releaseOf(at, note)] : [];
  }

  rollback(): Promise<Release> {
    return Promise.reject(
      new UsageError(
        `Det går inte att gå tillbaka i ${this.#branch.place}: där finns bara det som visas, så att det som är borttaget inte går att hämta – en plats med flera utgåvor väntades, en mapp eller en server med ssh – ta tillbaka ändringen i innehållet med ”git revert COMMIT” och publicera igen.`,
      ),
    );
  }

  async #contents(held: readonly HeldFile[]): Promise<{ path: string; content: Uint8Array }[]> {
    const contents = await this.#branch.contents(held.map(({ blob }) => blob));
    return held.map(({ path }, nth) => ({ path, content: contents[nth] ?? new Uint8Array() }));
  }

  /** The paths of the files of the publication before. */
  async #kept(): Promise<ReadonlySet<string>> {
    return new Set((await this.#branch.read(KEPT))?.split('\n'));
  }

  close(): Promise<void> {
    return this.#branch.close();
  }
}

/** The files of a branch, in the order of their paths. */
async function filesOf(branch: RemoteBranch): Promise<HeldFile[]> {
  if (branch.at === undefined) return [];
  const entries = (await branch.git(['ls-tree', '-r', '-z', branch.at])).split('\0').filter((entry) => entry !== '');
  return entries.flatMap((entry) => {
    const [, blob, path] = /^\d+ blob ([0-9a-f]+)\t([\s\S]+)$/.exec(entry) ?? [];
    return blob && path ? [{ blob, path }] : [];
  });
}

function releaseOf(commit: string, note: ReleaseNote): Release {
  return { id: `${note.published.replace(/[-:]/g, '')}-${commit.slice(0, 8)}`, note, isCurrent: true };
}
