/** A file of the finished site: its path there, and what is in it or which file it is a copy of. */
export interface SiteFile {
  /** Relative to the output folder, with forward slashes. */
  path: string;
  content: string | Uint8Array | { copyOf: string };
}

/** Takes finished files, in as many parts as come. */
export type TakeFiles = (files: readonly SiteFile[]) => void;
