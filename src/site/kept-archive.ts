/**
 * A content folder that is read again and again. What reading a file gives depends on its bytes and on the names that the
 * registers know; it is kept, and while those names are the same only files with other bytes are read.
 */
import { serialize } from 'node:v8';
import type { WithText } from '../content/entry.ts';
import { type Content, loadContent } from '../content/folder/load-content.ts';
import type { CalendarDate } from '../domain/dates.ts';
import type { Body } from '../markdown/body.ts';
import { entriesIn, type Helpers, withHelpers } from '../reading/pool/helpers.ts';
import { readMinutesWith, readTextsWith, withTexts } from '../reading/pool/read-all.ts';
import { digestOf, digestOfFile, type ReadFile } from '../reading/pool/read-file.ts';
import { wasTooSlow } from '../reading/weight.ts';
import { programOf } from './cache-file.ts';
import { stampOf } from './file-stamps.ts';
import { type Loaded, linkFolder, unreadFolder } from './load-archive.ts';
import type { KeptReading, ReadingCache } from './reading-cache.ts';

type KeptMinutes = KeptReading['minutes'];
type KeptTexts = KeptReading['texts'];

/** It must stand in a module that imports the readers; in another, it would stay when they change. */
const PROGRAM = programOf(import.meta.url);
const NOTHING: KeptReading = { names: '', minutes: new Map(), texts: new Map() };

/** What was loaded. */
export interface KeptLoaded extends Loaded {
  /** Makes a digest of all that the archive and the files of its site are made of, but for the day. Only a build asks for it. */
  madeOf(): string;
}

/** The archive of a folder, and what has been read of it. */
export class KeptArchive {
  readonly #folder: string;
  readonly #cache: ReadingCache | undefined;
  readonly #program: string | undefined;
  #kept: KeptReading;
  #isNew = false;

  /** With a cache, begins with what another run has read. */
  constructor(folder: string, cache?: ReadingCache, program = PROGRAM) {
    this.#folder = folder;
    this.#cache = cache;
    this.#program = program;
    this.#kept = (program !== undefined && cache?.read(program)) || NOTHING;
  }

  /**
   * Loads the folder as it is now, as of `day`, by default today in the site's time zone; with `helpers` if many files will
   * have to be read. Rejects when the system can't read it, or when a thread fails. Must not be called again before it has
   * ended.
   */
  async load(day?: CalendarDate, helpers?: Helpers): Promise<KeptLoaded> {
    const { content, problems } = loadContent(this.#folder);
    if (!content) return { ...unreadFolder(this.#folder, problems), madeOf: () => '' };
    const names = digestOf(JSON.stringify(entriesIn(content)));
    const before = names === this.#kept.names ? this.#kept : NOTHING;
    const minutes = await readChangedMinutes(content, before.minutes, helpers);
    const texts = await readChangedTexts(content, before.texts);
    this.#kept = { names, minutes: minutes.kept, texts: texts.kept };
    this.#isNew ||= minutes.isChanged || texts.isChanged || before === NOTHING;
    const linked = linkFolder(this.#folder, content, problems, { minutes: minutes.all, texts: texts.all }, day);
    return { ...linked, madeOf: () => digestOfAll(content, minutes.all) };
  }

  /** Leaves what has been read for the next run, if that is not what is there. Takes long beside reading a file that was saved. */
  keep(): void {
    if (this.#isNew && this.#program !== undefined) this.#cache?.write(this.#program, this.#kept);
    this.#isNew = false;
  }
}

function digestOfAll(content: Content, minutes: readonly ReadFile[]): string {
  const attachments = content.attachments.map(({ path }) => stampOf(path));
  return digestOf(serialize([content, minutes.map(({ digest }) => digest), attachments]));
}

/** Reads the minutes that are others than before. */
async function readChangedMinutes(content: Content, before: KeptMinutes, helpers: Helpers | undefined) {
  const { minutes: paths } = content;
  const isKept = (path: string): boolean => {
    const digest = before.get(path)?.digest;
    return digest !== undefined && digest === digestOfFile(path);
  };
  const changed = paths.filter((path) => !isKept(path));
  const some = { ...content, minutes: changed };
  const read = await (helpers
    ? readMinutesWith(helpers, some)
    : withHelpers(changed.length, (started) => readMinutesWith(started, some)));
  const anew = new Map(changed.map((path, index) => [path, read[index]]));
  const all = paths.map((path): [string, ReadFile] => {
    const minutes = anew.get(path) ?? before.get(path);
    if (!minutes) throw new Error(`${path} has not been read`);
    return [path, minutes];
  });
  // what could not be read, or took too long, may be read another time
  const lasting = all.filter(([, { digest, problems }]) => digest !== undefined && !wasTooSlow(problems));
  return {
    all: all.map(([, minutes]) => minutes),
    kept: new Map(lasting),
    isChanged: changed.length > 0 || before.size !== all.length,
  };
}

/** Reads the texts of entries that are others than before. */
async function readChangedTexts(content: Content, before: KeptTexts) {
  const entries = withTexts(content).map((entry) => ({ entry, digest: digestOf(entry.file.text) }));
  const bodyOf = ({ entry, digest }: { entry: WithText; digest: string }): Body | undefined => {
    const kept = before.get(entry.file.path);
    return kept?.digest === digest ? kept.body : undefined;
  };
  const changed = entries.filter((text) => !bodyOf(text)).map(({ entry }) => entry);
  const anew = changed.length > 0 ? await readTextsWith(changed, content) : new Map<WithText, Body>();
  const all = entries.map((text) => {
    const body = anew.get(text.entry) ?? bodyOf(text);
    if (!body) throw new Error(`${text.entry.file.path} has not been read`);
    return { ...text, body };
  });
  const lasting = all.filter(({ body }) => !wasTooSlow(body.problems));
  return {
    all: new Map(all.map(({ entry, body }) => [entry, body])),
    kept: new Map(lasting.map(({ entry, digest, body }) => [entry.file.path, { digest, body }])),
    isChanged: changed.length > 0 || before.size !== all.length,
  };
}
