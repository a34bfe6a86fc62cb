/** Look-up of names, ignoring case and spacing, and suggestions for misspelt names. Running text is elsewhere. */
import { oneLine } from '../domain/one-line.ts';
import { compareSwedish } from './collation.ts';
import { distance } from './edit-distance.ts';

/** The form in which names are compared: NFC, lower case (not locale-dependent for Swedish), single spaces. */
export function fold(name: string): string {
  return oneLine(name.normalize('NFC').toLowerCase());
}

/** Words as they begin a sentence: «köksgruppen» is «Köksgruppen». */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** All spellings of an entry: its name, then its aliases. */
export function spellings({ name, aliases = [] }: { name: string; aliases?: readonly string[] | undefined }): string[] {
  return [name, ...aliases];
}

/** The known name nearest to an unknown name: at most 2 edits, or a quarter of its length; undefined for none. */
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

/** An index from names to targets, ignoring case and spacing; of targets that share a name the first counts. */
export class NameIndex<T> {
  readonly #targets = new Map<string, T>();
  readonly #firstNames = new Map<T, string>();
  /** The names to suggest, by every name that may be misspelt. */
  readonly #shown = new Map<string, string>();

  /** `shown` is what is suggested for a name that is not written as people do, such as the name of a file. */
  constructor(entries: Iterable<{ name: string; target: T; shown?: string }>) {
    for (const { name, target, shown = name } of entries) {
      if (!this.#targets.has(fold(name))) this.#targets.set(fold(name), target);
      if (!this.#firstNames.has(target)) this.#firstNames.set(target, name);
      if (!this.#shown.has(fold(name))) this.#shown.set(fold(name), shown);
    }
  }

  /** All names, as they are shown. */
  get names(): readonly string[] {
    return [...this.#shown.values()];
  }

  /** The target of a name, or undefined. */
  get(name: string): T | undefined {
    return this.#targets.get(fold(name));
  }

  /** The first name entered for a target, or undefined. */
  nameOf(target: T): string | undefined {
    return this.#firstNames.get(target);
  }

  /** The known name nearest to a misspelt name, as it is spelt where it is registered, or undefined. */
  nearest(name: string): string | undefined {
    const near = nearestName(name, this.#shown.keys());
    return near === undefined ? undefined : this.#shown.get(near);
  }
}
