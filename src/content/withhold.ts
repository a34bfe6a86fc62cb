/**
 * Takes the names of people who may not be named out of a text, before anything else reads it: `show: role` puts
 * the role in their place and `show: hidden` neutral words, in every spelling that people.yaml lists.
 */
import { spellings } from '../swedish/names.ts';
import { nameRemover } from '../swedish/remove-names.ts';
import type { PersonEntry } from './entries.ts';
import type { SourceFile } from './source-text.ts';

const NEUTRAL = 'en deltagare';

/** Replaces withheld names; the lines of the text stay where they are. */
export type Withhold = (file: SourceFile) => SourceFile;

/** The function that withholds the names which people.yaml asks to be withheld. */
export function withholder(people: readonly PersonEntry[]): Withhold {
  const withheld = withheldNames(people);
  if (withheld.length === 0) return (file) => file;
  const remove = nameRemover(
    withheld.map(({ name, person }) => ({ name, target: { name, shown: shownAs(person) } })),
    {
      writtenIn: 'markdown',
      instead: (written, { name, shown }) => lineBreaksIn(written) + shown + genitiveOf(written, name),
    },
  );
  return (file) => {
    const text = remove(file.text);
    return text === file.text ? file : { ...file, text };
  };
}

/** The line breaks within a name, each with the quote mark of the next line. */
function lineBreaksIn(written: string): string {
  return (written.match(/\n[\s>]*/g) ?? []).join('');
}

function genitiveOf(written: string, name: string): string {
  return /s$/i.test(written) && !/s$/i.test(name) ? 's' : '';
}

/** What a person is called on the site: by name, by role, or by neutral words. */
function shownAs({ name, role, show }: Pick<PersonEntry, 'name' | 'role' | 'show'>): string {
  return show === 'name' ? name : show === 'role' ? (role ?? NEUTRAL) : NEUTRAL;
}

/** The people of people.yaml as they may be named. */
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
