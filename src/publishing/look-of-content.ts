/** The look at what has been published, by the content as it is now. */
import { lookOfFolder } from '../site/last-look/look-of-folder.ts';
import type { SiteFile } from '../site/site-file.ts';
import type { Look } from './target.ts';

/** Refuses what the last look has errors of, by a content folder, or can't read; undefined when the folder can't say. */
export function lookOf(content: string): Look | undefined {
  const lastLook = lookOfFolder(content);
  if (!lastLook) return undefined;
  const isRefused = (file: SiteFile): boolean => {
    try {
      return lastLook([file]).length > 0;
    } catch {
      // of another version of the search, or damaged: nobody can say that it may be served
      return true;
    }
  };
  return (files) => files.filter(isRefused).map(({ path }) => path);
}
