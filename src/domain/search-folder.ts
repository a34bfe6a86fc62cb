/**
 * The folders of search indexes: each index has one, named by its content, and a small file says which belongs to the
 * pages that are published. So the files of two publications are never mixed, and pages are the same whatever the index.
 */

/** The file, among the folders, that names the folder of the present index. */
export const CURRENT_INDEX = 'current.json';

/** What that file says. */
export interface CurrentIndex {
  folder: string;
}

/** How many hexadecimal digits of a fingerprint name a folder. */
export const INDEX_NAME_LENGTH = 16;

/** The order of Pagefind's by the day of each document. */
export const NEWEST = 'day';

/** The file, in such a folder, with the licences of what a site holds besides its content. */
export const LICENCES = 'LICENCES.txt';
