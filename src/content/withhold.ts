/**
 * Takes the names of people who may not be named out of a text, before anything else reads it: `show: role` puts
 * the role in their place and `show: hidden` neutral words, in every spelling that people.yaml lists.
 */
import { NameMatcher } from '../swedish/name-matcher.ts';
import { spellings } from '../swedish/names.ts';
import type { PersonEntry } from './entries.ts';
import type { SourceFile } from './source-text.ts';

const NEUTRAL = 'en deltagare';
/** Between the words of a name there may be a line break, the quote mark of the next line, or signs of emphasis. */
const GAP = '[\\s>*_\\\\]+';

/** Replaces withheld names; the lines of the text stay where they are. */
export type Withhold = (file: SourceFile) => SourceFile;

/** The function that withholds the names which a register asks to be withheld. */
export function withholder(people: readonly PersonEntry[]): Withhold {
  const withheld = withheldNames(people);
  if (withheld.length === 0) return (file) => file;
  const matcher = new NameMatcher(
    withheld.map(({ name, person }) => ({
      name,
      target: { name, shown: shownAs(person) },
    })),
    GAP,
  );
  return (file) => {
    const occurrences = matcher.find(file.text);
    if (occurrences.length === 0) return file;
    let text = '';
    let from = 0;
    for (const { start, end, targets } of occurrences) {
      const written = file.text.slice(start, end);
      const { name = '', shown = NEUTRAL } = targets[0] ?? {};
      const genitive = /s$/i.test(written) && !/s$/i.test(name) ? 's' : '';
      text += file.text.slice(from, start) + (written.match(/\n[\s>]*/g) ?? []).join('') + shown + genitive;
      from = end;
    }
    return { ...file, text: text + file.text.slice(from) };
  };
}

/** What a person is called on the site: by name, by role, or by neutral words. */
function shownAs({ name, role, show }: Pick<PersonEntry, 'name' | 'role' | 'show'>): string {
  return show === 'name' ? name : show === 'role' ? (role ?? NEUTRAL) : NEUTRAL;
}

/** The people of a register as they may be named. */
export function namedPeople(people: readonly PersonEntry[]): { name: string; aliases?: string[] | undefined }[] {
  return people.map((person) => ({
    name: shownAs(person),
    ...(person.show === 'name' && { aliases: person.aliases }),
  }));
}

/** Every spelling of every person whose name is to be nowhere in the output. */
export function withheldNames(people: readonly PersonEntry[]): { name: string; person: PersonEntry }[] {
  return people
    .filter(({ show }) => show !== 'name')
    .flatMap((person) => spellings(person).map((name) => ({ name, person })));
}
