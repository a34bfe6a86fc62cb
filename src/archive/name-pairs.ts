/**
 * Finds names one letter apart, usually one person spelt in two ways. The message contains the locations and never the
 * names, because build logs may be kept by others. Linear in the number of names: two names are one letter apart only
 * if they are equal after at most one letter is removed from each.
 */
import { comparePlain } from '../domain/order.ts';
import { type Location, type Problem, warning } from '../domain/problem.ts';
import { fold } from '../swedish/names.ts';

/** Shorter names differ by a letter too often («Bo», «Ib»). */
const SHORTEST = 5;

/** A warning for each pair, at the later location in the order of files; none when both names are `known`. */
export function findNamePairs(
  names: readonly { name: string; location: Location }[],
  known: readonly string[] = [],
): Problem[] {
  const registered = new Set(known.map(fold));
  const firstLocations = new Map<string, Location>();
  for (const { name, location } of names) {
    const key = fold(name);
    if (key.length >= SHORTEST && !firstLocations.has(key)) firstLocations.set(key, location);
  }
  const byRest = new Map<string, string[]>();
  const problems = new Map<string, Problem>();
  for (const [name, location] of [...firstLocations].toSorted(([a], [b]) => comparePlain(a, b))) {
    for (const rest of rests(name)) {
      const alike = byRest.get(rest) ?? [];
      for (const other of alike) {
        const otherLocation = firstLocations.get(other);
        if (!otherLocation || (registered.has(name) && registered.has(other))) continue;
        if (isOneLetterApart(name, other)) problems.set(`${name}\n${other}`, pair(location, otherLocation));
      }
      byRest.set(rest, [...alike, name]);
    }
  }
  return [...problems.values()];
}

/** For two names that are equal after at most one letter is removed from each: whether its index is equal. */
function isOneLetterApart(a: string, b: string): boolean {
  if (a.length !== b.length) return true;
  return a.split('').filter((letter, index) => letter !== b[index]).length === 1;
}

function rests(name: string): Set<string> {
  return new Set([name, ...Array.from(name, (_, index) => name.slice(0, index) + name.slice(index + 1))]);
}

function pair(a: Location, b: Location): Problem {
  const [first, last] = comparePlain(a.file, b.file) < 0 || (a.file === b.file && a.line < b.line) ? [a, b] : [b, a];
  return warning(
    last,
    'names-one-letter-apart',
    `Namnet skiljer sig på en bokstav från det på ${first.file}:${first.line} – samma person väntas skrivas lika – rätta det som är fel, eller skriv in båda i people.yaml om det är två personer.`,
  );
}
