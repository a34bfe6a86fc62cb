/** Which items of a list are among names: one that can't be read ends no list, and those below it are read too. */
import { ITEM, type Line } from '../../markdown/minutes-markdown/lines.ts';
import { BULLET, tidy } from './attendance-entry.ts';
import type { KnownPeople } from './known-people.ts';
import { readPersonLine } from './person-line.ts';

/** The most items after which a name is looked for, below one with a blank line above it. */
const MOST_LOOKED_AT = 8;

/** Whether a line is an item of a list. */
export function isItem({ rest }: Line): boolean {
  return ITEM.test(rest) || BULLET.test(rest);
}

/** The items of the list under a label, as they are read one after another. */
export class NameItems {
  readonly #lines: readonly Line[];
  readonly #known: KnownPeople;
  /** The indentation of the list that the label itself is an item of. */
  readonly #outer: number;
  #last: number | undefined;

  constructor(lines: readonly Line[], label: number, known: KnownPeople) {
    this.#lines = lines;
    this.#known = known;
    const line = lines[label] as Line;
    this.#outer = isItem(line) ? line.prefix.length : -1;
  }

  /** Takes a line that has been read, if it is an item. */
  add(index: number): void {
    if (isItem(this.#lines[index] as Line)) this.#last = index;
  }

  /** Whether a line is the next item of the list; after a blank line only where an item with a name is below it. */
  has(index: number): boolean {
    const line = this.#lines[index] as Line;
    if (this.#last === undefined || !isItem(line) || line.prefix.length <= this.#outer) return false;
    const isLoose = this.#lines.slice(this.#last + 1, index).some(({ rest }) => rest.trim() === '');
    return !isLoose || this.#hasNameBelow(index);
  }

  #hasNameBelow(from: number): boolean {
    let left = MOST_LOOKED_AT;
    for (let index = from + 1; left > 0; index += 1) {
      const line = this.#lines[index];
      if (!line) return false;
      if (line.rest.trim() === '') continue;
      if (!line.isText || !isItem(line) || line.prefix.length <= this.#outer) return false;
      const text = tidy(line.rest.slice((ITEM.exec(line.rest) ?? BULLET.exec(line.rest))?.[0].length));
      const { isPeople, isSure } = readPersonLine(text, this.#known);
      if (isPeople && isSure) return true;
      left -= 1;
    }
    return false;
  }
}
