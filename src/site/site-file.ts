/** The files of a built site, before they are written to disk. */

/** A file: its path, and its content or the file on disk to copy. */
export interface SiteFile {
  /** Relative to the output folder, with forward slashes. */
  path: string;
  content: string | Uint8Array | { copyOf: string };
}

/** Receives finished files, any number of times; a promise is to be waited for before more are made. */
export type TakeFiles = (files: readonly SiteFile[]) => void | Promise<void>;
