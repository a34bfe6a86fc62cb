/** Links to files in `attachments/` → their published addresses, or problems. */
import { dirname, extname, posix } from 'node:path';
import type { AttachmentFile } from '../content/folder/load-content.ts';
import { attachmentPath } from '../domain/addresses.ts';
import { isDeviceName } from '../domain/device-name.ts';
import { error, type Location } from '../domain/problem.ts';
import { slugify } from '../domain/slug.ts';
import { brokenLink, type ResolvedLink } from './link-problem.ts';

/** File types that may be published; others could be pages or scripts. */
export const PUBLISHED_TYPES = new Set([
  '.pdf',
  '.png',
  '.jpg',
  '.jpeg',
  '.gif',
  '.webp',
  '.odt',
  '.ods',
  '.odp',
  '.docx',
  '.xlsx',
  '.pptx',
  '.txt',
  '.csv',
  '.mp3',
  '.mp4',
  '.ics',
]);

/** A file with its name in NFC and its published address. */
type Publishable = AttachmentFile & { composed: string; published: string };

/** An index of the files that links may name. File names are compared in NFC, since macOS stores them in NFD. */
export class AttachmentTargets {
  /** By path in `attachments/`, with and without that folder, and by path on disk. */
  readonly #byPath = new Map<string, Publishable>();
  /** The files of each address; more than one is a clash. */
  readonly #byAddress = new Map<string, Publishable[]>();

  constructor(files: readonly AttachmentFile[]) {
    for (const { name, path: diskPath, replaced = name.normalize('NFC') } of files) {
      const file = { name, path: diskPath, composed: name.normalize('NFC'), published: publishedPath(name) };
      for (const path of [file.composed, replaced, `attachments/${file.composed}`, file.path.normalize('NFC')]) {
        if (!this.#byPath.has(path)) this.#byPath.set(path, file);
      }
      const alike = this.#byAddress.get(file.published) ?? [];
      this.#byAddress.set(file.published, alike);
      alike.push(file);
    }
  }

  /** The published address of a file, by its path in `attachments/` or relative to the file `from`; or a problem. */
  resolve(path: string, location: Location, from: string): ResolvedLink {
    const found = this.#find(path, from);
    if (!found) {
      const names = new Set([...this.#byPath.values()].map(({ composed }) => composed));
      const what = `Filen ”${path}” finns inte i attachments/`;
      return brokenLink(location, what, path, names, 'Rätta länken, eller lägg filen i attachments/.');
    }
    return this.#publish(found, location);
  }

  /** Whether there is a file with a path, as `resolve` finds it. */
  has(path: string, from: string): boolean {
    return this.#find(path, from) !== undefined;
  }

  #find(path: string, from: string): Publishable | undefined {
    const wanted = path.replace(/^\.\//, '').normalize('NFC');
    return this.#byPath.get(wanted) ?? this.#byPath.get(posix.join(dirname(from), wanted).normalize('NFC'));
  }

  /** The file for an address on the site, «/bilagor/budget.pdf»; or a problem. */
  atAddress(address: string, location: Location): ResolvedLink {
    const [found] = this.#byAddress.get(address) ?? [];
    if (found) return this.#publish(found, location);
    const remedy = 'Rätta länken, eller lägg filen i attachments/.';
    return brokenLink(
      location,
      `Filen ”${address}” finns inte på webbplatsen`,
      address,
      this.#byAddress.keys(),
      remedy,
    );
  }

  #publish(found: Publishable, location: Location): ResolvedLink {
    const extension = extname(found.name).toLowerCase();
    if (!PUBLISHED_TYPES.has(extension)) {
      const message = `Filer av typen ”${extension}” publiceras inte – pdf, bilder, text och kontorsdokument går bra – spara om filen som pdf.`;
      return { path: '', problem: error(location, 'attachment-type', message) };
    }
    const device = found.published
      .replace(/\.\w+$/, '')
      .split('/')
      .find(isDeviceName);
    if (device !== undefined) {
      const message = `Ingen fil kan heta ”${device}” på en dator med Windows – ett annat namn väntades – döp om ”${found.name}”.`;
      return { path: '', problem: error(location, 'device-name', message) };
    }
    const twin = this.#byAddress.get(found.published)?.find((file) => file !== found);
    if (twin) {
      const message = `Filerna ”${found.name}” och ”${twin.name}” får samma adress, ${found.published} – varje fil ska ha en egen – döp om den ena.`;
      return { path: '', problem: error(location, 'same-attachment', message) };
    }
    return { path: found.published, attachment: { path: found.published, name: found.name, file: found.path } };
  }
}

/** The address at which a file in `attachments/` is published. */
export function publishedPath(name: string): string {
  const extension = extname(name);
  const parts = name.slice(0, name.length - extension.length).split('/');
  return attachmentPath(parts.map(slugify), extension.toLowerCase());
}
