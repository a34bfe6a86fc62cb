/**
 * A plain web host without a shell: files are changed one by one in the folder that is served. What was published last is
 * known from a manifest there, so that only what has changed is sent; and what is about to change is written down first,
 * so that the next publication completes one that was interrupted.
 */
import { join } from 'node:path';
import { files } from '../../domain/addresses.ts';
import { MARKER } from '../../site/output-folder.ts';
import { recordIn } from '../../site/published/published-record.ts';
import type { SiteFile } from '../../site/site-file.ts';
import { UsageError } from '../../site/usage-error.ts';
import { keptFiles } from '../kept-files.ts';
import { everything, nothing } from '../look.ts';
import { releaseId } from '../release-id.ts';
import { type ReleaseRecord, readRecord, recordText } from '../release-record.ts';
import { someAtATime } from '../some-at-a-time.ts';
import type { BuiltFile, BuiltSite, Leaving, PublishedThere, Release, Target } from '../target.ts';
import { foldersOf, planOf } from './plan.ts';
import type { RemoteFolder } from './remote-folder.ts';
import { OWN_FOLDER } from './rights.ts';
import type { SftpLock } from './sftp-lock.ts';

const MANIFEST = `${OWN_FOLDER}.htmanifest.json`;
/** The paths of what a publication changes, while it does. */
const BEGUN = `${OWN_FOLDER}.htbegun.json`;
/** Who has published, as in the commits of a branch. */
const BY = 'oppnasoc';
/** How many files are sent at a time. */
const AT_A_TIME = 6;

/** A folder on a web host; without a lock it is only read. */
export class SftpTarget implements Target {
  readonly #folder: RemoteFolder;
  readonly #place: string;
  readonly #lock: SftpLock | undefined;

  constructor(folder: RemoteFolder, place: string, lock?: SftpLock) {
    this.#folder = folder;
    this.#place = place;
    this.#lock = lock;
  }

  async published(): Promise<PublishedThere> {
    const text = await this.#folder.read(files.addresses.slice(1));
    if (text !== undefined) return recordIn(text, this.#place);
    return { missing: this.#place, ...((await this.#record()) && { isLost: true }) };
  }

  async files(): Promise<readonly BuiltFile[]> {
    return (await this.#record())?.files ?? [];
  }

  async publish(site: BuiltSite, { look = nothing, forget = false }: Leaving = {}): Promise<Release> {
    const folder = this.#folder;
    await this.#lock?.check();
    const before = await this.#record();
    const begun = textsIn(await folder.read(BEGUN));
    const files = before?.files ?? [];
    const known = { files, kept: before?.kept ?? [], unsure: [...begun, ...(await this.#changedThere(files))] };
    const replacement = { before: known.files, site: site.files, look: forget ? everything : look };
    const kept = await keptFiles({ ...replacement, read: (paths) => this.#contents(paths) });
    const plan = planOf(known, site.files, kept);
    await folder.write(MARKER.path, Buffer.from(MARKER.content));
    await folder.write(BEGUN, Buffer.from(JSON.stringify([...plan.steps.flat(), ...plan.inTheWay, ...plan.removed])));
    await this.#sweep();
    await this.#remove(plan.inTheWay);
    for (const path of foldersOf(plan.steps.flat())) await folder.makeFolder(path);
    for (const step of plan.steps) {
      await this.#lock?.check();
      await someAtATime(AT_A_TIME, step, (path) => folder.write(path, join(site.folder, ...path.split('/'))));
    }
    await this.#lock?.check();
    await this.#remove(plan.removed);
    // the folder is served, and who published is told to nobody, whatever the server
    const record = { note: { ...site.note, by: BY }, files: site.files, kept: plan.kept };
    await folder.write(MANIFEST, Buffer.from(recordText(record)));
    await folder.remove(BEGUN);
    return releaseOf(record);
  }

  async list(): Promise<Release[]> {
    const record = await this.#record();
    return record ? [releaseOf(record)] : [];
  }

  rollback(): Promise<Release> {
    return Promise.reject(
      new UsageError(
        `Det går inte att gå tillbaka i ${this.#place}: där finns bara det som visas – en plats med flera utgåvor väntades, en mapp eller en server med ssh – hämta en tidigare version av innehållet med git (”git revert COMMIT”) och publicera den.`,
      ),
    );
  }

  async close(): Promise<void> {
    await this.#lock?.release();
    await this.#folder.end();
  }

  async #record(): Promise<ReleaseRecord | undefined> {
    const text = await this.#folder.read(MANIFEST);
    return text === undefined ? undefined : readRecord(text, `${this.#place}/${MANIFEST}`);
  }

  async #contents(paths: readonly string[]): Promise<SiteFile[]> {
    const read = async (path: string): Promise<SiteFile[]> => {
      const content = await this.#folder.bytes(path);
      return content ? [{ path, content }] : [];
    };
    return (await someAtATime(AT_A_TIME, paths, read)).flat();
  }

  /** The paths of files that somebody else has removed or changed on the server, as far as their sizes tell. */
  async #changedThere(files: readonly BuiltFile[]): Promise<string[]> {
    const folders = ['', ...foldersOf(files.map(({ path }) => path))];
    const listed = await someAtATime(AT_A_TIME, folders, async (folder) => {
      const entries = (await this.#folder.list(folder)) ?? [];
      return entries.map(({ name, size }): [string, number] => [folder === '' ? name : `${folder}/${name}`, size]);
    });
    const sizes = new Map(listed.flat());
    return files.filter(({ path, size }) => sizes.get(path) !== size).map(({ path }) => path);
  }

  /** Removes files, and the folders that are empty then. */
  async #remove(paths: readonly string[]): Promise<void> {
    await someAtATime(AT_A_TIME, paths, (path) => this.#folder.remove(path));
    for (const path of foldersOf(paths).reverse()) await this.#folder.removeEmpty(path);
  }

  /** Removes what is left of files that were being sent when a publication was interrupted. */
  async #sweep(): Promise<void> {
    const entries = (await this.#folder.list(OWN_FOLDER)) ?? [];
    for (const { name } of entries.filter(({ name }) => name.startsWith('.ht-')))
      await this.#folder.remove(`${OWN_FOLDER}${name}`);
  }
}

function releaseOf({ note, files: sent }: Pick<ReleaseRecord, 'note' | 'files'>): Release {
  return { id: releaseId({ folder: '', note, files: sent }, undefined), note, isCurrent: true };
}

function textsIn(json: string | undefined): string[] {
  if (json === undefined) return [];
  const found: unknown = JSON.parse(json);
  return Array.isArray(found) ? found.filter((each) => typeof each === 'string') : [];
}
