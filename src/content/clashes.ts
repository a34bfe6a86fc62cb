/** Entries of the same kind that share a name, an alias or an address. */

import { error, type Problem } from '../domain/problem.ts';
import { fold, spellings } from '../swedish/names.ts';
import type { Entry, ReadEntries } from './entry.ts';

/** The entries, with an error at each that shares a name, alias or address with an earlier entry. */
export function withoutClashes<T extends Entry & { name: string; aliases?: string[] | undefined }>({
  entries,
  problems,
}: ReadEntries<T>): ReadEntries<T> {
  const owners = new Map<string, T>();
  const found: Problem[] = [];
  for (const entry of entries) {
    if (entry.id === '')
      found.push(
        error(
          entry.location,
          'no-address',
          `Namnet ”${entry.name}” ger ingen adress – minst en bokstav a–ö eller siffra väntades – skriv namnet med latinska bokstäver.`,
        ),
      );
    const claims = [
      ['adressen', entry.id, `/${entry.id}/`],
      ...spellings(entry).map((name) => ['namnet', `=${fold(name)}`, name]),
    ] as const;
    for (const [what = '', key = '', shown = ''] of claims) {
      const owner = owners.get(key);
      if (!owner) owners.set(key, entry);
      else if (owner !== entry) {
        found.push(
          error(
            entry.location,
            'name-clash',
            `”${entry.name}” och ”${owner.name}” (${owner.location.file}:${owner.location.line}) har båda ${what} ”${shown}” – varje namn, alias och adress ska betyda en sak – ändra det ena.`,
          ),
        );
        break;
      }
    }
  }
  return { entries, problems: [...problems, ...found] };
}
