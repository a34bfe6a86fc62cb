/**
 * A plain web host without a shell: files are changed one by one in the folder that is served. What was published last is
 * known from a manifest there, so that only what has changed is sent; and what is about to change is written down first,
 * so that the next publication completes one that was interrupted.
 */
import { join } from 'node:path';
import { files } from '../../domain/addresses.ts';
import { MARKER } from '../../site/output-folder.ts';
import { type Published, recordIn } from '../../site/published-record.ts';
import type { SiteFile } from '../../site/site-file.ts';
import { UsageError } from '../../site/usage-error.ts';
import { keptFiles } from '../kept-files.ts';
import { everything, nothing } from '../look.ts';
import type { OpenOptions } from '../open-options.ts';
import { refuseOther } from '../refuse-other.ts';
import { releaseId } from '../release-id.ts';
import { type ReleaseRecord, readRecord, recordText } from '../release-record.ts';
import { someAtATime } from '../some-at-a-time.ts';
import type { BuiltFile, BuiltSite, Leaving, Release, Target } from '../target.ts';
import { connect } from './connect.ts';
import { foldersOf, planOf } from './plan.ts';
import { OWN_FOLDER, RemoteFolder } from './remote-folder.ts';
import { parseSftpAddress, type SftpAddress } from './sftp-address.ts';
import { lock } from './sftp-lock.ts';

const MANIFEST = `${OWN_FOLDER}.htmanifest.json`;
/** The paths of what a publication changes, while it does. */
const BEGUN = `${OWN_FOLDER}.htbegun.json`;
/** How many files are sent at a time. */
const AT_A_TIME = 6;

/** Opens `sftp://…`. Rejects with a {@link UsageError} when it can't be published to. */
export async function openSftp(place: string, { readOnly = false }: OpenOptions = {}): Promise<Target> {
  const address = parseSftpAddress(place);
  const client = await connect(address);
  const folder = new RemoteFolder(client, address.folder, place);
  try {
    const names = (await folder.list())?.map(({ name }) => name);
    refuseOther({
      place,
      names: names ?? [],
      // one where a publication was begun has no marker yet
      isOurs: (all) => all.includes(MARKER.path) || all.every((name) => `${name}/` === OWN_FOLDER),
      expected: `en tom mapp eller en webbplats som är publicerad så här (med filen ${MARKER.path}) väntades – ta bort det som ligger där om det inte behövs, eller välj en annan mapp.`,
    });
    if (readOnly) return new SftpTarget(folder, place, async () => {});
    if (!names) await makeTop(folder, address);
    await folder.makeOwnFolder();
    return new SftpTarget(folder, place, await lock(folder, place));
  } catch (cause) {
    await folder.end();
    throw cause;
  }
}

class SftpTarget implements Target {
  readonly #folder: RemoteFolder;
  readonly #place: string;
  readonly #unlock: () => Promise<void>;

  constructor(folder: RemoteFolder, place: string, unlock: () => Promise<void>) {
    this.#folder = folder;
    this.#place = place;
    this.#unlock = unlock;
  }

  async published(): Promise<Published> {
    const text = await this.#folder.read(files.addresses.slice(1));
    return text === undefined ? { missing: this.#place } : recordIn(text, this.#place);
  }

  async files(): Promise<readonly BuiltFile[]> {
    return (await this.#record())?.files ?? [];
  }

  async publish(site: BuiltSite, { look = nothing, forget = false }: Leaving = {}): Promise<Release> {
    const folder = this.#folder;
    const before = await this.#record();
    const unsure = textsIn(await folder.read(BEGUN));
    const known = { files: before?.files ?? [], kept: before?.kept ?? [], unsure };
    const replacement = { before: known.files, site: site.files, look: forget ? everything : look };
    const kept = await keptFiles({ ...replacement, read: (paths) => this.#contents(paths) });
    const plan = planOf(known, site.files, kept);
    await folder.write(MARKER.path, Buffer.from(MARKER.content));
    await folder.write(BEGUN, Buffer.from(JSON.stringify([...plan.steps.flat(), ...plan.inTheWay, ...plan.removed])));
    await this.#sweep();
    await this.#remove(plan.inTheWay);
    for (const path of foldersOf(plan.steps.flat())) await folder.makeFolder(path);
    for (const step of plan.steps)
      await someAtATime(AT_A_TIME, step, (path) => folder.write(path, join(site.folder, ...path.split('/'))));
    await this.#remove(plan.removed);
    const record = { note: site.note, files: site.files, kept: plan.kept };
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
    await this.#unlock();
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

/** Makes the folder itself in one that is there. */
async function makeTop(folder: RemoteFolder, { place, folder: path }: SftpAddress): Promise<void> {
  await folder.makeFolder('').catch((cause) => {
    const home = path.startsWith('/') ? ` Ligger den i kontots egen mapp, skriv /~${path} i adressen.` : '';
    throw new UsageError(
      `Mappen ${path} finns inte på servern, och går inte att skapa – mappen som webbservern visar väntades – kontrollera adressen ${place}.${home}`,
      { cause },
    );
  });
}

function releaseOf({ note, files: sent }: Pick<ReleaseRecord, 'note' | 'files'>): Release {
  return { id: releaseId({ folder: '', note, files: sent }, undefined), note, isCurrent: true };
}

function textsIn(json: string | undefined): string[] {
  if (json === undefined) return [];
  const found: unknown = JSON.parse(json);
  return Array.isArray(found) ? found.filter((each) => typeof each === 'string') : [];
}
