/**
 * Replaces the names of people who may not be named, in every spelling in people.yaml, before anything else reads a
 * text: by the role with `show: role`, by neutral words with `show: hidden`.
 */
import type { Slug } from '../domain/slug.ts';
import { spellings } from '../swedish/names.ts';
import { nameRemover } from '../swedish/remove-names.ts';
import type { PersonEntry } from './entries.ts';
import type { SourceFile } from './source-text.ts';

/** What stands instead of a name that nothing else may stand for. */
export const NEUTRAL = 'en deltagare';

/** Returns the file with withheld names replaced; line numbers do not change. */
export type Withhold = (file: SourceFile) => SourceFile;

/** A function that withholds the names of people with another `show` than `name`; adds the ids of those whom it finds to `met`. */
export function withholder(people: readonly PersonEntry[], met: Set<Slug> = new Set()): Withhold {
  const withheld = withheldNames(people);
  if (withheld.length === 0) return (file) => file;
  const remove = nameRemover(
    withheld.map(({ name, person }) => ({ name, target: { name, person } })),
    {
      writtenIn: 'markdown',
      instead: (written, { name, person }) => {
        met.add(person.id);
        return lineBreaksIn(written) + shownAs(person) + genitiveOf(written, name);
      },
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

/** How the site refers to a person: by name, by role, or by neutral words. */
function shownAs({ name, role, show }: Pick<PersonEntry, 'name' | 'role' | 'show'>): string {
  return show === 'name' ? name : show === 'role' ? (role ?? NEUTRAL) : NEUTRAL;
}

/** The people of people.yaml by the names shown; aliases only where the name may be shown. */
export function namedPeople(people: readonly PersonEntry[]): { name: string; aliases?: string[] | undefined }[] {
  return people.map((person) => ({
    name: shownAs(person),
    ...(person.show === 'name' && { aliases: person.aliases }),
  }));
}

/** Every spelling of those whose names may not occur in the output, and of those whose names may. */
export function watchedNames(people: readonly PersonEntry[]): { withheld: string[]; named: string[] } {
  return {
    withheld: withheldNames(people).map(({ name }) => name),
    named: people.filter(({ show }) => show === 'name').flatMap(spellings),
  };
}

/** Every spelling of every person whose name may not occur in the output. */
function withheldNames(people: readonly PersonEntry[]): { name: string; person: PersonEntry }[] {
  return people
    .filter(({ show }) => show !== 'name')
    .flatMap((person) => spellings(person).map((name) => ({ name, person })));
}
