/** Text for open data: the names of the archive's people are taken out of it. */
import type { Archive } from '../archive/archive.ts';
import { fold, spellings } from '../swedish/names.ts';
import { nameRemover } from '../swedish/remove-names.ts';

/** What stands where a name stood. */
const INSTEAD = '[namn]';
/** A surname that follows a first name: it may be of somebody whom no front matter names. */
const SURNAME = /^(?: \p{Lu}[\p{L}-]+)+/u;

/** Takes names out of a text. */
export type WithoutNames = (text: string) => string;

/** For one archive: the names of its people, whole and word by word, unless a project or the like has the name too. */
export function withoutNamesOf({ people, projects, groups, organisations }: Archive): WithoutNames {
  const taken = new Set([...projects, ...groups, ...organisations].flatMap(spellings).map(fold));
  const names = new Set(people.filter(isName).flatMap((name) => [name, ...name.split(' ')]));
  const kept = [...names].filter((name) => isName(name) && !taken.has(fold(name)));
  return nameRemover(
    kept.map((name) => ({ name, target: name })),
    // «Per» is a name and «per» a word
    { writtenIn: 'plain', instead: (written) => (isName(written) ? INSTEAD : undefined), following: SURNAME },
  );
}

/** Whether it begins with a capital letter; what stands in for a withheld name («en deltagare») does not. */
function isName(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
