/** Names as people write them: found by exact name whatever the case, and guessed when one is misspelt. */
import { oneLine } from '../domain/one-line.ts';
import { compareSwedish } from './collation.ts';
import { distance } from './edit-distance.ts';

/** The form in which names are compared: composed, lower case (Swedish has no rules of its own), single spaces. */
export function fold(name: string): string {
  return oneLine(name.normalize('NFC').toLowerCase());
}

/** Everything that a thing or a person is called: its name, then its aliases. */
export function spellings({ name, aliases = [] }: { name: string; aliases?: readonly string[] | undefined }): string[] {
  return [name, ...aliases];
}

/** The known name that an unknown one most likely is a misspelling of, or nothing near. */
export function nearestName(unknown: string, known: Iterable<string>): string | undefined {
  const wanted = fold(unknown);
  const limit = Math.max(2, Math.floor(wanted.length / 4));
  let best: { name: string; away: number } | undefined;
  for (const name of known) {
    const away = distance(wanted, fold(name), limit + 1);
    if (away > limit || away >= wanted.length) continue;
    if (!best || away < best.away || (away === best.away && compareSwedish(name, best.name) < 0)) {
      best = { name, away };
    }
  }
  return best?.name;
}

/** Finds what an exact name stands for, whatever its case and spaces. */
export class NameIndex<T> {
  readonly #targets = new Map<string, T>();
  readonly #firstNames = new Map<T, string>();
  readonly #names: string[] = [];

  constructor(entries: Iterable<{ name: string; target: T }>) {
    for (const { name, target } of entries) {
      if (!this.#targets.has(fold(name))) this.#targets.set(fold(name), target);
      if (!this.#firstNames.has(target)) this.#firstNames.set(target, name);
      this.#names.push(name);
    }
  }

  /** What the name stands for, or nothing. */
  get(name: string): T | undefined {
    return this.#targets.get(fold(name));
  }

  /** The first name that a target was entered under, or nothing. */
  nameOf(target: T): string | undefined {
    return this.#firstNames.get(target);
  }

  /** The known name nearest to a misspelt one, or nothing. */
  nearest(name: string): string | undefined {
    return nearestName(name, this.#names);
  }
}
