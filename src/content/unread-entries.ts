/**
 * Files of groups, projects, organisations, people and pages that have errors. They may still have the names and the pages that
 * others refer to, so that what refers to them has no problem of its own.
 */
import { markdownName } from '../domain/file-name.ts';
import { slugify } from '../domain/slug.ts';
import { fold } from '../swedish/names.ts';
import { frontMatterIn } from './roughly-cut.ts';

/** A kind of entry that other files refer to. */
export type UnreadKind = 'group' | 'project' | 'organisation' | 'page' | 'person';

/** A file with errors: its path as shown to its author, and its front matter, or the whole of a YAML file, as far as it can be read. */
export interface UnreadEntry {
  kind: UnreadKind;
  path: string;
  head: string;
}

/** The files with errors, from their texts. */
export function unreadEntry(kind: UnreadKind, path: string, text: string): UnreadEntry {
  return { kind, path, head: (path.endsWith('.md') ? frontMatterIn(text) : undefined) ?? text };
}

/** Whether one of the files may be an entry with a name: the name is that of the file, or stands in it; any may when nothing in it can be read. */
export function mayBeNamed(name: string, kind: UnreadKind, unread: readonly UnreadEntry[]): boolean {
  const wanted = fold(name);
  return unread.some(
    (entry) =>
      entry.kind === kind &&
      (entry.head.trim() === '' || fold(entry.head).includes(wanted) || idOfFile(entry) === slugify(name)),
  );
}

/** The id that the name of a file gives; of a YAML file none that is used. */
export function idOfFile({ path }: UnreadEntry): string {
  return slugify(markdownName(path));
}
