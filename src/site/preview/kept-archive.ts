/**
 * A content folder that is read again and again. What reading a file gives depends on its bytes and on the names that the
 * registers know; it is kept, and while those names are the same only files with other bytes are read.
 */
import { readFileSync } from 'node:fs';
import type { WithText } from '../../content/entry.ts';
import { type Content, loadContent } from '../../content/folder/load-content.ts';
import type { CalendarDate } from '../../domain/dates.ts';
import type { Body } from '../../markdown/body.ts';
import type { ReadMinutes } from '../../reading/minutes-record.ts';
import { entriesIn, withHelpers } from '../../reading/pool/helpers.ts';
import { readEntryTexts, readMinutesWith, withTexts } from '../../reading/pool/read-all.ts';
import { type Loaded, linkFolder, unreadFolder } from '../load-archive.ts';

/** What was read of a file of minutes that had these bytes. */
interface KeptMinutes {
  bytes: Buffer;
  read: ReadMinutes;
}

/** What was read of the file of an entry that had this text. */
interface KeptText {
  text: string;
  body: Body;
}

/** The archive of a folder, and what has been read of it. */
export class KeptArchive {
  readonly #folder: string;
  /** The entries whose names are known, as JSON: the same values are the same text. */
  #names = '';
  #minutes: ReadonlyMap<string, KeptMinutes> = new Map();
  #texts: ReadonlyMap<string, KeptText> = new Map();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Loads the folder as it is now, as of `day`, by default today in the site's time zone. Rejects when the system can't
   * read it, or when a thread fails. Must not be called again before it has ended.
   */
  async load(day?: CalendarDate): Promise<Loaded> {
    const { content, problems } = loadContent(this.#folder);
    if (!content) return unreadFolder(this.#folder, problems);
    const names = JSON.stringify(entriesIn(content));
    if (names !== this.#names) {
      this.#minutes = new Map();
      this.#texts = new Map();
    }
    this.#names = names;
    const minutes = await this.#readMinutes(content);
    return linkFolder(this.#folder, content, problems, { minutes, texts: await this.#readTexts(content) }, day);
  }

  async #readMinutes(content: Content): Promise<ReadMinutes[]> {
    // their bytes are read before what is made of them: of a file that is saved meanwhile these are old, and it is read again
    const files = content.minutes.map((path) => ({ path, bytes: readFileSync(path) }));
    const changed = files.filter(({ path, bytes }) => !this.#minutes.get(path)?.bytes.equals(bytes));
    const paths = changed.map(({ path }) => path);
    const read = await withHelpers(paths.length, (helpers) => readMinutesWith(helpers, { ...content, minutes: paths }));
    const anew = new Map(paths.map((path, index) => [path, read[index]]));
    const all = files.map(({ path, bytes }) => {
      const minutes = anew.get(path) ?? this.#minutes.get(path)?.read;
      if (!minutes) throw new Error(`${path} has not been read`);
      return [path, { bytes, read: minutes }] as const;
    });
    this.#minutes = new Map(all);
    return all.map(([, kept]) => kept.read);
  }

  async #readTexts(content: Content): Promise<Map<WithText, Body>> {
    const entries = withTexts(content);
    const bodyOf = ({ file }: WithText): Body | undefined => {
      const { text, body } = this.#texts.get(file.path) ?? {};
      return text === file.text ? body : undefined;
    };
    const changed = entries.filter((entry) => !bodyOf(entry));
    const anew = changed.length > 0 ? await readEntryTexts(changed, content) : new Map<WithText, Body>();
    const all = entries.map((entry) => {
      const body = anew.get(entry) ?? bodyOf(entry);
      if (!body) throw new Error(`${entry.file.path} has not been read`);
      return [entry, body] as const;
    });
    this.#texts = new Map(all.map(([{ file }, body]) => [file.path, { text: file.text, body }]));
    return new Map(all);
  }
}
