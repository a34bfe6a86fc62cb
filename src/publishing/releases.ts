/**
 * Publications side by side: what is done in which order, what is kept and what goes, the same for every place that can
 * have `current`, a link to the one that is served. At each moment the place holds the old site or the new one, whole:
 *
 * - a release is a folder in `releases` with a record beside it; its folder gets its name when both are written;
 * - what is being written has a name that begins with `.new-`; whoever publishes next removes it, and any folder
 *   without a record and record without a folder;
 * - a release of the same commit as the one that it replaces, such as that of the next morning, takes its place, so that
 *   going back leads to what the content was before;
 * - releases newer than the current one were rolled back from, or never served: the next publication removes them, so
 *   that going back never leads to one of them.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { files } from '../domain/addresses.ts';
import { recordIn } from '../site/published/published-record.ts';
import type { SiteFile } from '../site/site-file.ts';
import { foldersOfKept, hasContent, keptFiles, newlyShown } from './kept-files.ts';
import { everything, nothing } from './look.ts';
import { mayNotBeShown, nothingBefore } from './release-errors.ts';
import { releaseId } from './release-id.ts';
import { type ReleaseRecord, readRecord, readWhole, recordText } from './release-record.ts';
import type { ReleaseStorage } from './release-storage.ts';
import { type Sorted, sortHeld, UNFINISHED } from './sort-held.ts';
import type { BuiltFile, BuiltSite, Leaving, Look, PublishedThere, Release, Target } from './target.ts';

/** How many releases a place has. */
const MOST = 5;

/** A place with releases; `place` is its name for people. */
export class Releases implements Target {
  readonly #storage: ReleaseStorage;
  readonly #place: string;

  constructor(storage: ReleaseStorage, place: string) {
    this.#storage = storage;
    this.#place = place;
  }

  async published(): Promise<PublishedThere> {
    const { latest } = await this.#sorted();
    if (latest === undefined) return { missing: this.#place };
    const text = await this.#storage.read(`${latest}${files.addresses}`);
    return text === undefined ? { missing: this.#place, isLost: true } : recordIn(text, this.#place);
  }

  async files(): Promise<readonly BuiltFile[]> {
    const { current } = await this.#sorted();
    if (current === undefined) return [];
    return readRecord((await this.#storage.read(`${current}.json`)) ?? '', this.#nameOf(current)).files;
  }

  async publish(site: BuiltSite, { look = nothing, forget = false }: Leaving = {}): Promise<Release> {
    const { ids, latest, leftovers } = await this.#sorted();
    await this.#storage.remove(leftovers);
    const id = releaseId(site, ids.at(-1));
    const unfinished = `${UNFINISHED}${id}`;
    await this.#storage.carry(site, unfinished, latest);
    const replaced = latest === undefined ? undefined : await this.#record(latest);
    const read = this.#read(latest ?? '');
    const kept = await keptFiles({
      before: replaced?.files ?? [],
      site: site.files,
      read,
      look: forget ? everything : look,
    });
    if (latest) await this.#storage.keep(kept, latest, unfinished);
    await this.#storage.write(`${id}.json`, recordText({ note: site.note, files: site.files, kept }));
    await this.#storage.rename(unfinished, id);
    await this.#storage.serve(id);
    const older = ids.filter((each) => latest !== undefined && each <= latest);
    const isRebuilt = site.note.commit !== undefined && replaced?.note.commit === site.note.commit;
    const others = isRebuilt ? older.filter((each) => each !== latest) : older;
    const stay = new Set(forget ? [] : others.slice(1 - MOST));
    await this.#removeReleases(ids.filter((each) => !stay.has(each)));
    // without a record it is none of these
    if (forget && latest !== undefined && !ids.includes(latest)) await this.#storage.remove([latest]);
    return { id, note: site.note, isCurrent: true };
  }

  async list(): Promise<Release[]> {
    const { ids, current } = await this.#sorted();
    const releases: Release[] = [];
    for (const id of ids.toReversed()) {
      // one who publishes meanwhile may have removed it, and a machine that lost its power may have damaged it
      const record = await this.#record(id);
      if (record) releases.push({ id, note: record.note, isCurrent: id === current });
    }
    return releases;
  }

  async rollback(look: Look = nothing): Promise<Release> {
    const { ids, current } = await this.#sorted();
    const [id, record] = (current !== undefined && (await this.#before(ids, current))) || [];
    if (current === undefined || !id || !record) throw nothingBefore(this.#place, current !== undefined);
    const shown = (await this.#record(current))?.files ?? [];
    const refused = look(await this.#read(id)(newlyShown(record.files, shown)));
    if (refused.length > 0) throw mayNotBeShown(this.#place, id, refused);
    // nobody has a page open of the one before it any more
    const gone = foldersOfKept(record);
    await this.#storage.remove(gone.map((folder) => `${id}/${folder}`));
    const kept = await keptFiles({ before: shown, site: record.files, read: this.#read(current), look });
    const all = [...record.kept.filter((path) => !hasContent(path)), ...kept];
    await this.#storage.write(`${id}.json`, recordText({ ...record, kept: [...new Set(all)] }));
    await this.#storage.keep(kept, current, id);
    await this.#storage.serve(id);
    return { id, note: record.note, isCurrent: true };
  }

  close(): Promise<void> {
    return this.#storage.close();
  }

  /** Reads files of a release. */
  #read(id: string): (paths: readonly string[]) => Promise<SiteFile[]> {
    return async (paths) => {
      const folder = await this.#storage.local(paths, id);
      return paths
        .map((path) => ({ path, content: { copyOf: join(folder, ...path.split('/')) } }))
        .filter(({ content }) => existsSync(content.copyOf));
    };
  }

  /** The release before another, with its record; one whose record is damaged is passed over. */
  async #before(ids: readonly string[], current: string): Promise<[id: string, record: ReleaseRecord] | undefined> {
    for (const id of ids.filter((each) => each < current).toReversed()) {
      const record = await this.#record(id);
      if (record) return [id, record];
    }
    return undefined;
  }

  /** The record of a release; undefined when it is not there, or was not written whole. */
  async #record(id: string): Promise<ReleaseRecord | undefined> {
    const text = await this.#storage.read(`${id}.json`);
    return text === undefined ? undefined : readWhole(text, this.#nameOf(id));
  }

  #nameOf(id: string): string {
    return `${this.#place}/releases/${id}.json`;
  }

  /** Removes releases; without its record, which goes first, half a folder is no release. */
  #removeReleases(ids: readonly string[]): Promise<void> {
    return this.#storage.remove(ids.flatMap((id) => [`${id}.json`, id]));
  }

  async #sorted(): Promise<Sorted> {
    return sortHeld(await this.#storage.held(), this.#place);
  }
}
