/**
 * Finds people in people.yaml whose names are to be withheld, and who are in no text, while a name near theirs is: it
 * is probably misspelt in people.yaml, and hides nobody. The message has the places and never the names, because build
 * logs may be kept by others.
 */
import type { PersonEntry } from '../content/entries.ts';
import { type Location, type Problem, warning } from '../domain/problem.ts';
import type { Slug } from '../domain/slug.ts';
import type { MinutesRecord } from '../reading/minutes-record.ts';
import { hasName } from '../reading/people/resolve-people.ts';
import { distance } from '../swedish/edit-distance.ts';
import { fold, nearestName, spellings } from '../swedish/names.ts';

/** Shorter spellings are near too much: «Ada T». */
const SHORTEST = 6;
/** In a name as long as this two letters may be wrong. */
const LONG = 10;
/** Two or more words with capitals; a name is found among them. */
const CAPITALISED = /\p{Lu}[\p{L}'’-]+(?:[ \u00a0]\p{Lu}[\p{L}'’-]+)+/gu;

/** A warning for each such person; `met` are the ids of those whose names have been replaced in some file. */
export function findUnmetPeople(
  people: readonly PersonEntry[],
  met: ReadonlySet<Slug>,
  records: readonly MinutesRecord[],
): Problem[] {
  const unmet = people.filter(({ id, show }) => show !== 'name' && !met.has(id));
  if (unmet.length === 0) return [];
  const written = namesIn(records);
  const known = new Set(people.flatMap(spellings).map(fold));
  const others = [...written.keys()].filter((name) => !known.has(name));
  return unmet.flatMap((person) => {
    const near = spellings(person)
      .filter((name) => name.split(/\s+/).length > 1 && name.length >= SHORTEST)
      .flatMap((name) => nearOf(name, others))[0];
    const place = near === undefined ? undefined : written.get(near);
    if (!place) return [];
    const message = `Namnet döljer ingen – det står inte i något protokoll, men ett som nästan är likadant står på ${place.file}:${place.line} – rätta namnet här, eller skriv det andra under aliases.`;
    return [warning(person.location, 'hides-nobody', message)];
  });
}

/** The other name that is nearest to a name, if it is a slip or two away. */
function nearOf(name: string, others: readonly string[]): string[] {
  const near = nearestName(name, others);
  const limit = name.length < LONG ? 2 : 3;
  return near !== undefined && distance(fold(name), near, limit) < limit ? [near] : [];
}

/** The names in the front matter and in the texts, folded, with the place of the first; in a text that of its section. */
function namesIn(records: readonly MinutesRecord[]): Map<string, Location> {
  const found = new Map<string, Location>();
  const add = (name: string, location: Location): void => {
    const folded = fold(name);
    if (!found.has(folded)) found.set(folded, location);
  };
  for (const { path, people, body } of records) {
    for (const { name, location } of people.filter(hasName)) add(name, location);
    for (const { title, text, line } of body.sections) {
      for (const [words] of `${title}\n${text}`.matchAll(CAPITALISED)) {
        for (const name of [words, withoutGenitive(words)]) add(name, { file: path, line, column: 1 });
      }
    }
  }
  return found;
}

function withoutGenitive(name: string): string {
  return name.replace(/s$/, '');
}
