/**
 * Publications side by side: what is done in which order, what is kept and what goes, the same for every place that can
 * have `current`, a link to the one that is served. At each moment the place holds the old site or the new one, whole:
 *
 * - a release is a folder in `releases` with a record beside it; its folder gets its name when both are written;
 * - what is being written has a name that begins with `.new-`; whoever publishes next removes it, and any folder
 *   without a record and record without a folder;
 * - releases newer than the current one were rolled back from, or never served: the next publication removes them, so
 *   that going back never leads to one of them.
 */
import { files } from '../domain/addresses.ts';
import { isHashed } from '../site/hosts/headers.ts';
import { type Published, recordIn } from '../site/published-record.ts';
import { UsageError } from '../site/usage-error.ts';

import { isReleaseId, releaseId } from './release-id.ts';
import { type ReleaseRecord, readRecord, recordText } from './release-record.ts';
import type { ReleaseStorage } from './release-storage.ts';
import type { BuiltFile, BuiltSite, Release, Target } from './target.ts';

/** How many releases a place has. */
const MOST = 5;
/** How the names of what is being written begin. */
export const UNFINISHED = '.new-';

/** What a place holds, sorted out. */
interface Sorted {
  /** The ids of whole releases, oldest first. */
  ids: readonly string[];
  current: string | undefined;
  leftovers: readonly string[];
}

/** A place with releases; `place` is its name for people. */
export class Releases implements Target {
  readonly #storage: ReleaseStorage;
  readonly #place: string;

  constructor(storage: ReleaseStorage, place: string) {
    this.#storage = storage;
    this.#place = place;
  }

  async published(): Promise<Published> {
    const { current } = await this.#sorted();
    const text = current && (await this.#storage.read(`${current}${files.addresses}`));
    return text === undefined ? { missing: this.#place } : recordIn(text, this.#place);
  }

  async files(): Promise<readonly BuiltFile[]> {
    const { current } = await this.#sorted();
    return current === undefined ? [] : (await this.#record(current)).files;
  }

  async publish(site: BuiltSite): Promise<Release> {
    const { ids, current, leftovers } = await this.#sorted();
    await this.#storage.remove(leftovers);
    const id = releaseId(site, ids.at(-1));
    const unfinished = `${UNFINISHED}${id}`;
    await this.#storage.carry(site, unfinished, current);
    const kept = current && ids.includes(current) ? lastingFiles(await this.#record(current), site) : [];
    if (current) await this.#storage.keep(kept, current, unfinished);
    await this.#storage.write(`${id}.json`, recordText({ note: site.note, files: site.files, kept }));
    await this.#storage.rename(unfinished, id);
    await this.#storage.serve(id);
    const before = ids.filter((each) => current !== undefined && each <= current);
    const stay = new Set(before.slice(1 - MOST));
    await this.#removeReleases(ids.filter((each) => !stay.has(each)));
    return { id, note: site.note, isCurrent: true };
  }

  async list(): Promise<Release[]> {
    const { ids, current } = await this.#sorted();
    const releases: Release[] = [];
    for (const id of ids.toReversed()) {
      const text = await this.#storage.read(`${id}.json`);
      // one who publishes meanwhile may have removed it
      if (text !== undefined) releases.push({ id, note: this.#read(text, id).note, isCurrent: id === current });
    }
    return releases;
  }

  async rollback(): Promise<Release> {
    const { ids, current } = await this.#sorted();
    const id = ids.findLast((each) => current !== undefined && each < current);
    if (current === undefined || id === undefined) throw nothingBefore(this.#place, current !== undefined);
    const record = await this.#record(id);
    const kept = lastingFiles(await this.#record(current), record);
    await this.#storage.write(`${id}.json`, recordText({ ...record, kept: [...new Set([...record.kept, ...kept])] }));
    await this.#storage.keep(kept, current, id);
    await this.#storage.serve(id);
    return { id, note: record.note, isCurrent: true };
  }

  close(): Promise<void> {
    return this.#storage.close();
  }

  async #record(id: string): Promise<ReleaseRecord> {
    return this.#read((await this.#storage.read(`${id}.json`)) ?? '', id);
  }

  #read(text: string, id: string): ReleaseRecord {
    return readRecord(text, `${this.#place}/releases/${id}.json`);
  }

  /** Removes releases; without its record, which goes first, half a folder is no release. */
  #removeReleases(ids: readonly string[]): Promise<void> {
    return this.#storage.remove(ids.flatMap((id) => [`${id}.json`, id]));
  }

  async #sorted(): Promise<Sorted> {
    const { current: link, names } = await this.#storage.held();
    const there = new Set(names);
    const current = link === undefined ? undefined : link.replace(/^releases\//, '');
    if (current !== undefined && !(isReleaseId(current) && there.has(current)))
      throw otherLink(this.#place, link ?? '');
    const ids = names.filter((name) => isReleaseId(name) && there.has(`${name}.json`)).toSorted();
    const whole = new Set(ids.flatMap((id) => [id, `${id}.json`]));
    const isOurs = (name: string) => name.startsWith(UNFINISHED) || isReleaseId(name.replace(/\.json$/, ''));
    const leftovers = names.filter((name) => isOurs(name) && !whole.has(name) && name !== current);
    return { ids, current, leftovers };
  }
}

/** The paths of a release's own files that are named by their content, and that a site which replaces it lacks. */
function lastingFiles(release: Pick<ReleaseRecord, 'files'>, site: Pick<ReleaseRecord, 'files'>): string[] {
  const there = new Set(site.files.map(({ path }) => path));
  const paths = release.files.map(({ path }) => path);
  return paths.filter((path) => !there.has(path) && isHashed(path));
}

function nothingBefore(place: string, isServed: boolean): UsageError {
  const why = isServed ? 'den utgåva som visas är den äldsta som finns' : 'inget är publicerat';
  return new UsageError(
    `Det går inte att gå tillbaka i ${place}: ${why} – en tidigare utgåva väntades – se vilka som finns med --list.`,
  );
}

function otherLink(place: string, link: string): UsageError {
  const what = link === '' ? 'är ingen länk' : `leder till ${link}`;
  return new UsageError(
    `${place}/current ${what} – en länk till en utgåva i releases väntades – ta bort den, eller välj en annan mapp med --to.`,
  );
}
