/** What all entries of registers have, whatever they are of. */
import type { Location, Problem } from '../domain/problem.ts';
import type { Slug } from '../domain/slug.ts';
import type { SourceFile } from './source-text.ts';

/** Where an entry of a register stands, and the address it has: the slug of its name. */
export interface Entry {
  id: Slug;
  location: Location;
}
/** Something with a file of its own, whose text below the front matter is shown too. */
export interface WithText {
  file: SourceFile;
}

/** An entry of a register with a file of its own. */
export type FileEntry = Entry & WithText;

/** A list read, with its problems. */
export interface ReadEntries<T> {
  entries: T[];
  problems: Problem[];
}
