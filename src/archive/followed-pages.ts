/** What can be followed by itself: each group, project and register. Their feeds are the feeds of their own pages. */
import { addresses, followPath, targetPath } from '../domain/addresses.ts';
import { type Register, registers } from '../domain/outcome-kinds.ts';
import { keysOf } from '../domain/table.ts';
import type { Archive, Group, Project } from './archive.ts';

/** A group, a project or a register; a page of its own says how it is followed. */
export type Followed =
  | { kind: 'group'; entry: Group }
  | { kind: 'project'; entry: Project }
  | { kind: 'register'; register: Register };

/** All that can be followed by itself, in the order of lists: groups, projects, registers. */
export function followedOf({ groups, projects }: Archive): Followed[] {
  return [
    ...groups.map((entry): Followed => ({ kind: 'group', entry })),
    ...projects.map((entry): Followed => ({ kind: 'project', entry })),
    ...keysOf(registers).map((register): Followed => ({ kind: 'register', register })),
  ];
}

/** The address of the page that is followed, where its feeds are. */
export function followedPath(followed: Followed): string {
  if (followed.kind === 'register') return addresses[followed.register];
  return targetPath({ kind: followed.kind, id: followed.entry.id });
}

/** The addresses that the page on how to follow something had while its group or project had other ids. */
export function formerFollowPaths(followed: Followed): string[] {
  if (followed.kind === 'register') return [];
  const { kind, entry } = followed;
  return entry.formerIds.map((id) => followPath(targetPath({ kind, id })));
}
