/**
 * Takes the names of people who may not be named out of a text, before anything else reads it: `show: role` puts
 * the role in their place and `show: hidden` neutral words, in every spelling that people.yaml lists.
 */
import { NameMatcher } from '../domain/names.ts';
import type { PersonEntry } from './registers.ts';
import type { SourceFile } from './source-text.ts';

const NEUTRAL = 'en deltagare';

/** Replaces withheld names; the lines of the text stay where they are. */
export type Withhold = (file: SourceFile) => SourceFile;

/** The function that withholds the names which a register asks to be withheld. */
export function withholder(people: readonly PersonEntry[]): Withhold {
  const matcher = new NameMatcher(
    withheldNames(people).map(({ name, person }) => ({
      name,
      target: person.show === 'role' ? (person.role ?? NEUTRAL) : NEUTRAL,
    })),
  );
  return (file) => {
    const occurrences = matcher.find(file.text);
    if (occurrences.length === 0) return file;
    let text = '';
    let from = 0;
    for (const { start, end, targets } of occurrences) {
      text +=
        file.text.slice(from, start) +
        (targets[0] ?? NEUTRAL) +
        '\n'.repeat(file.text.slice(start, end).split('\n').length - 1);
      from = end;
    }
    return { ...file, text: text + file.text.slice(from) };
  };
}

/** Every spelling of every person whose name is to be nowhere in the output. */
export function withheldNames(people: readonly PersonEntry[]): { name: string; person: PersonEntry }[] {
  return people
    .filter(({ show }) => show !== 'name')
    .flatMap((person) => [person.name, ...(person.aliases ?? [])].map((name) => ({ name, person })));
}
