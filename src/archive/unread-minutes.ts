/** Files of minutes without a record, since they have errors: what refers to them has no problem of its own. */
import type { Content } from '../content/folder/load-content.ts';
import { markdownName } from '../domain/file-name.ts';
import type { MinutesRecord } from '../reading/minutes-record.ts';

/** The names of these files, without folder and ending, in NFC. */
export function unreadMinutes({ minutes }: Pick<Content, 'minutes'>, records: readonly MinutesRecord[]): Set<string> {
  const read = new Set(records.map(({ path }) => path));
  return new Set(minutes.filter((path) => !read.has(path)).map((path) => markdownName(path).normalize('NFC')));
}
