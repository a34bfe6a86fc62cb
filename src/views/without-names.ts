/** Removes the names of the archive's people from text for open data. */
import type { Archive } from '../archive/archive.ts';
import { fold, spellings } from '../swedish/names.ts';
import { nameRemover } from '../swedish/remove-names.ts';

/** The replacement of a name. */
const REPLACEMENT = '[namn]';
/** A surname after a first name: it may belong to someone whom no front matter names. */
const SURNAME = /^(?: \p{Lu}[\p{L}-]+)+/u;

/** Returns a text with names replaced. */
export type WithoutNames = (text: string) => string;

/** A function that replaces the names of an archive's people, whole and by word; not those that an entry has too. */
export function withoutNamesOf({ people, projects, groups, organisations }: Archive): WithoutNames {
  const taken = new Set([...projects, ...groups, ...organisations].flatMap(spellings).map(fold));
  const names = new Set(people.filter(isName).flatMap((name) => [name, ...name.split(' ')]));
  const removed = [...names].filter((name) => isName(name) && !taken.has(fold(name)));
  return nameRemover(
    removed.map((name) => ({ name, target: name })),
    // «Per» is a name and «per» a word
    { writtenIn: 'plain', instead: (written) => (isName(written) ? REPLACEMENT : undefined), following: SURNAME },
  );
}

/** Whether a text begins with a capital letter; the replacement of a withheld name («en deltagare») does not. */
function isName(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
