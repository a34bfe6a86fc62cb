/** How a place is opened, whatever its kind. */

/** What a kind of place has no use for, it ignores. */
export interface OpenOptions {
  /** Only to be read: nothing is made there, and no lock is taken. */
  readOnly?: boolean | undefined;
  /** How long to wait for another who publishes there, in ms. */
  patience?: number | undefined;
  /** ssh with its options, as a command line. */
  ssh?: string | undefined;
  /** The content folder: a branch is in its repository. */
  content?: string | undefined;
  /** The remote that a branch is in. */
  remote?: string | undefined;
}
