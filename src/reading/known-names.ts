/** The known names: names of entries indexed for reading, for exact look-up, running text and headings. Built once. */

import type { Entries } from '../content/entries.ts';
import { firstIdOf, type LastingEntry } from '../content/entry.ts';
import { namedPeople } from '../content/withhold.ts';
import { markdownName } from '../domain/file-name.ts';
import type { Slug } from '../domain/slug.ts';
import type { Target } from '../domain/target.ts';
import type { Names } from '../markdown/body.ts';
import { NameMatcher } from '../swedish/name-matcher.ts';
import { NameIndex, spellings } from '../swedish/names.ts';

/** Indexes of names by kind of entry for front matter, and matchers for texts. */
export interface KnownNames {
  groups: NameIndex<Slug>;
  projects: NameIndex<Slug>;
  organisations: NameIndex<Slug>;
  names: Names;
  /** The files of entries with errors: they may have a name that is not known. */
  unread: Entries['unread'];
  /** The content folder, as shown to authors. */
  folder: string;
}

interface Named extends LastingEntry {
  name: string;
  aliases?: string[] | undefined;
  file?: { path: string };
}

/**
 * The known names of an archive's entries. In front matter the file name of a group or project, and every id that an
 * entry had, is a name too.
 */
export function knownNames({
  groups,
  projects,
  organisations,
  people,
  standIns = [],
  unread,
  folder,
}: Entries): KnownNames {
  const running = [
    ...targets('project', projects),
    ...targets('group', groups),
    ...targets('organisation', organisations),
  ];
  const inHeadings = projects.flatMap((project) =>
    (project.headings ?? []).map((name) => ({ name, target: targetOf('project', project) })),
  );
  return {
    groups: indexOf(groups),
    projects: indexOf(projects),
    organisations: indexOf(organisations),
    names: {
      inText: new NameMatcher(running),
      inHeadings: new NameMatcher([...running, ...inHeadings]),
      people: [...namedPeople(people), ...standIns.map((name) => ({ name }))],
    },
    unread,
    folder,
  };
}

function indexOf(entries: readonly Named[]): NameIndex<Slug> {
  const called = entries.flatMap((entry) => spellings(entry).map((name) => ({ name, target: entry.id })));
  const byFile = entries.flatMap(({ id, name: shown, file }) =>
    file ? [{ name: markdownName(file.path), target: id, shown }] : [],
  );
  const formerly = entries.flatMap(({ id: target, name: shown, formerly: ids }) =>
    ids.map(({ id }) => ({ name: id, target, shown })),
  );
  return new NameIndex([...called, ...byFile, ...formerly]);
}

function targets(kind: Target['kind'], entries: readonly Named[]): { name: string; target: Target }[] {
  return entries.flatMap((entry) => spellings(entry).map((name) => ({ name, target: targetOf(kind, entry) })));
}

function targetOf(kind: Target['kind'], entry: Named): Target {
  const firstId = firstIdOf(entry);
  return { kind, id: entry.id, ...(firstId !== entry.id && { firstId }) };
}
