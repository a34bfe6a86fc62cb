/** The files that stay for one publication more, so that a page which somebody has open never breaks. */
import { folders } from '../domain/addresses.ts';

/** The folders whose files have names made of their content: those of two sites can lie side by side. */
const NAMED_BY_CONTENT = [folders.assets, folders.searchIndex].map((folder) => folder.slice(1));

/** Whether a file is a style, a script or a part of the search. */
export function isLasting(path: string): boolean {
  return NAMED_BY_CONTENT.some((folder) => path.startsWith(folder));
}
