/** Finds the files of entries that have errors, once all have been read. */
import type { Problem } from '../../domain/problem.ts';
import { type UnreadEntry, type UnreadKind, unreadEntry } from '../unread-entries.ts';
import { readRoughly } from './read-source.ts';

/** Where the entries of each kind are written, that others refer to. */
const KIND_OF: Readonly<Record<string, UnreadKind>> = {
  groups: 'group',
  projects: 'project',
  pages: 'page',
  'organisations.yaml': 'organisation',
  'people.yaml': 'person',
};

/** The files of entries among those with errors. */
export function findUnread(root: string, files: readonly string[], problems: readonly Problem[]): UnreadEntry[] {
  const faulty = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  return files.flatMap((name) => {
    const path = `${root}/${name}`;
    const kind = KIND_OF[name.split('/')[0] ?? ''];
    return kind && faulty.has(path) ? unreadEntry(kind, path, readRoughly(path)) : [];
  });
}
