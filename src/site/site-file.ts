/** The files of a built site, before they are written to disk. */

/** A file: its path, and its content or the file on disk to copy. */
export interface SiteFile {
  /** Relative to the output folder, with forward slashes. */
  path: string;
  content: string | Uint8Array | { copyOf: string };
}

/** A file whose content is made when it is asked for. */
export interface LazyFile {
  path: string;
  content(): SiteFile['content'];
}

/** Receives finished files; it is called any number of times. */
export type TakeFiles = (files: readonly SiteFile[]) => void;
