/** What all entries of groups, projects, organisations, people and pages have in common. */
import type { Location, Problem } from '../domain/problem.ts';
import type { Slug } from '../domain/slug.ts';
import type { SourceFile } from './source-text.ts';
import type { Located } from './yaml.ts';

/** The id of an entry, a slug that is part of its address, and its location. */
export interface Entry {
  id: Slug;
  location: Location;
}

/** An id that something had, and its location in `formerly`. */
export interface FormerId {
  id: Slug;
  location: Location;
}

/** An entry whose address may have changed. */
export interface LastingEntry extends Entry {
  /** The ids that it had, oldest first. */
  formerly: FormerId[];
}

/** Anything with a file of its own, whose text below the front matter is published. */
export interface WithText {
  file: SourceFile;
}

/** An entry with a file of its own. */
export interface FileEntry extends LastingEntry, WithText {
  /** The location of `status`; of the front matter without one. */
  statusLocation: Location;
  /** The location of `schedule`, which groups have; of the front matter without one. */
  scheduleLocation: Location;
}

/** The entries that could be read, and the problems of all. */
export interface ReadEntries<T> {
  entries: T[];
  problems: Problem[];
}

/** The id that an entry had first. */
export function firstIdOf({ id, formerly }: LastingEntry): Slug {
  return formerly[0]?.id ?? id;
}

/** The location of each id in the `formerly` of a checked record at a path. */
export function formerIds(
  ids: readonly Slug[],
  locationOf: Located['locationOf'],
  path: readonly (string | number)[] = [],
): FormerId[] {
  return ids.map((id, index) => ({ id, location: locationOf([...path, 'formerly', index]) }));
}
