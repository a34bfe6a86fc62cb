/** The types common to all entries of groups, projects, organisations, people and pages. */
import type { Location, Problem } from '../domain/problem.ts';
import type { Slug } from '../domain/slug.ts';
import type { SourceFile } from './source-text.ts';

/** The id of an entry, a slug that is part of its address, and its location. */
export interface Entry {
  id: Slug;
  location: Location;
}
/** Anything with a file of its own, whose text below the front matter is published. */
export interface WithText {
  file: SourceFile;
}

/** An entry with a file of its own. */
export interface FileEntry extends Entry, WithText {
  /** The location of `status`; of the front matter without one. */
  statusLocation: Location;
}

/** The entries that could be read, and the problems of all. */
export interface ReadEntries<T> {
  entries: T[];
  problems: Problem[];
}
