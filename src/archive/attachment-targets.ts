/** Links to files in `attachments/` → the addresses they are published at. */
import { dirname, extname, posix } from 'node:path';
import type { AttachmentFile } from '../content/load.ts';
import { attachmentPath } from '../domain/addresses.ts';
import { error, type Place } from '../domain/problem.ts';
import { slugify } from '../domain/slug.ts';
import { missing, type Resolved } from './link-problem.ts';

/** Kinds of files that may be published; anything else could be a page or a script of its own. */
const PUBLISHED_TYPES = new Set([
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

/** Knows every file that a link may name. File names are compared composed: macOS takes their letters apart. */
export class AttachmentTargets {
  readonly #files: readonly (AttachmentFile & { composed: string; published: string })[];

  constructor(files: readonly AttachmentFile[]) {
    this.#files = files.map((file) => ({
      ...file,
      composed: file.name.normalize('NFC'),
      published: publishedPath(file.name),
    }));
  }

  /** The published address of a file, named by its path in `attachments/` or relative to the file that names it. */
  resolve(path: string, place: Place, from: string): Resolved {
    const wanted = path.replace(/^\.\//, '').normalize('NFC');
    const relative = posix.join(dirname(from), wanted).normalize('NFC');
    const found = this.#files.find(
      ({ composed, path: onDisk }) =>
        composed === wanted || `attachments/${composed}` === wanted || onDisk.normalize('NFC') === relative,
    );
    if (!found) {
      const names = this.#files.map(({ composed }) => composed);
      return missing(place, `Filen ”${path}” finns inte i attachments/`, path, names);
    }
    const extension = extname(found.name).toLowerCase();
    if (!PUBLISHED_TYPES.has(extension)) {
      const message = `Filer av typen ”${extension}” publiceras inte – pdf, bilder, text och kontorsdokument går bra – spara om filen som pdf.`;
      return { path: '', problem: error(place, 'attachment-type', message) };
    }
    const twin = this.#files.find((file) => file !== found && file.published === found.published);
    if (twin) {
      const message = `Filerna ”${found.name}” och ”${twin.name}” får samma adress, ${found.published} – varje fil ska ha en egen – döp om den ena.`;
      return { path: '', problem: error(place, 'same-attachment', message) };
    }
    return { path: found.published, attachment: { path: found.published, file: found.path } };
  }
}

function publishedPath(name: string): string {
  const extension = extname(name);
  const parts = name.slice(0, name.length - extension.length).split('/');
  return attachmentPath(parts.map(slugify), extension.toLowerCase());
}
