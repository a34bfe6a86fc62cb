/** The files that stay for one publication more, so that a page which somebody has open never breaks. */
import { folders } from '../domain/addresses.ts';
import { INDEX_NAME_LENGTH } from '../domain/search-folder.ts';

const [assets, index] = [folders.assets, folders.searchIndex].map((folder) => folder.slice(1));
/** Files with names made of their content, or in a folder with such a name: those of two sites can lie side by side. */
const NAMED_BY_CONTENT = new RegExp(`^(?:${assets}|${index}[0-9a-f]{${INDEX_NAME_LENGTH}}/)`);

/** Whether a file is a style, a script or a part of a search index. The file that tells which index is the present one is none. */
export function isLasting(path: string): boolean {
  return NAMED_BY_CONTENT.test(path);
}
