/** The files of a site that no template prints, but for its search index: assets, attachments, calendars, what hosts need, what says that something was erased. */
import { resolve } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import type { SiteViews } from '../views/site.ts';
import type { MadeAssets } from './assets.ts';
import { tombstoneFiles } from './erased/tombstones.ts';
import { technicalFilesOf } from './hosts/technical-files.ts';
import { calendarFiles } from './icalendar.ts';
import type { LazyFile } from './site-file.ts';

/** All of them; the contents of most are made when they are asked for. */
export function unprintedFiles(archive: Archive, { calendars }: SiteViews, { files }: MadeAssets): LazyFile[] {
  // in full: while pages are printed, this process is in another working folder
  const attachments = archive.attachments.map(({ path, file }) => ({
    path: path.slice(1),
    content: { copyOf: resolve(file) },
  }));
  return [
    ...[...files, ...technicalFilesOf(archive), ...tombstoneFiles(archive), ...attachments].map(
      ({ path, content }) => ({
        path,
        content: () => content,
      }),
    ),
    ...calendarFiles(calendars),
  ];
}
