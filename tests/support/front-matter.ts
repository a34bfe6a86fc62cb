/** Loads archives with minutes whose front matter is given line by line. */

import type { CalendarDate } from '../../src/domain/dates.ts';
import { type Loaded, loadArchive } from '../../src/site/load-archive.ts';
import { contentFolder, type Files, small } from './content-folder.ts';

/** The result of loading the small archive with files added, by default as of 30 June 2017. */
export function loadFiles(files: Files, today = '2017-06-30'): Loaded {
  return loadArchive(contentFolder({ ...small, ...files }), today as CalendarDate);
}

/** `content/minutes/m.md` with a date, a group and more lines of front matter, which begin on line 4. */
export function withLines(...lines: string[]): Files {
  return { 'minutes/m.md': `---\ndate: 2017-02-13\ngroup: GG\n${lines.join('\n')}\n---\n\nText.\n` };
}
