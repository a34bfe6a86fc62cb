/** Whose the names of a list are: «Ria:» or «Ledamöter» above them, as a heading, a line or an item with items of its own. */
import { ITEM, type Line } from '../../markdown/minutes-markdown/lines.ts';
import { roleNamed } from '../../swedish/roles.ts';
import { BULLET, type Entry, HEADING, tidy } from './attendance-entry.ts';
import type { KnownPeople } from './known-people.ts';

/** Whose the names below are, from the line `line`. */
interface Group {
  text: string;
  line: number;
  /** The indentation that ends it, of an item with items of its own; -1 for others. */
  indent: number;
  /** Whether it goes on over blank lines. */
  isOpen: boolean;
}

/** The group that the lines of a list are of, as they are read one after another. */
export class Groups {
  readonly #lines: readonly Line[];
  readonly #known: KnownPeople;
  #group: Group | undefined;

  constructor(lines: readonly Line[], known: KnownPeople) {
    this.#lines = lines;
    this.#known = known;
  }

  /** Whose the next names are. */
  get text(): string | undefined {
    return this.#group?.text;
  }

  /** Whether blank lines may follow before its first name. */
  get isOpen(): boolean {
    return this.#group?.isOpen === true;
  }

  /** Ends the group that a blank line ends; what is returned brings back the group that was. */
  endBlock(): () => void {
    const before = this.#group;
    if (!before?.isOpen) this.#group = undefined;
    return () => {
      this.#group = before;
    };
  }

  /** Whether a line is a heading below a level that says whose the names under it are. */
  takeHeading(index: number, level: number | undefined): boolean {
    const line = this.#lines[index] as Line;
    const sign = HEADING.exec(line.rest)?.[0];
    if (!sign || !line.isText || level === undefined || sign.trim().length <= level) return false;
    const title = line.rest.slice(sign.length);
    if (!this.#isGroup(title)) return false;
    this.#group = { text: title.trim(), line: index, indent: -1, isOpen: true };
    return true;
  }

  /** The entry of a line; undefined for one that only says whose those under it are: «Ria:», or an item with items of its own. */
  entryAt(index: number): Entry | undefined {
    const line = this.#lines[index] as Line;
    const bullet = (ITEM.exec(line.rest) ?? BULLET.exec(line.rest))?.[0] ?? '';
    const text = tidy(line.rest.slice(bullet.length));
    const indent = line.prefix.length;
    const below = this.#lines[index + 1];
    const hasOwn = bullet !== '' && below?.isText === true && below.rest !== '' && below.prefix.length > indent;
    const name = text.replace(/:$/, '');
    if (this.#isGroup(name) && (text.endsWith(':') || hasOwn)) {
      this.#group = { text: name, line: index, indent: hasOwn ? indent : -1, isOpen: below?.rest === '' };
      return undefined;
    }
    if (this.#group && this.#group.indent >= indent) this.#group = undefined;
    const column = line.prefix.length + bullet.length + 1;
    const raw = line.rest.slice(bullet.length);
    return { text, raw, column, from: index, to: index, ...(this.#group && { groupLine: this.#group.line }) };
  }

  /** Whether a text says whose the names under it are. */
  #isGroup(text: string): boolean {
    return this.#known.organisations.get(text) !== undefined || roleNamed(text) !== undefined;
  }
}
