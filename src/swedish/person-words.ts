/** The words of people's names in texts, which ids leave out: ids are part of public addresses. */
import { cached } from '../domain/cached.ts';
import { slugify } from '../domain/slug.ts';
import { firstNames } from './first-names.ts';
import { type IdWord, idWords } from './id-words.ts';
import { ID_NAME_PARTICLES } from './name-particles.ts';

/** The words of the names of known people, and the words that stand in for names that are withheld. */
export class PersonWords {
  readonly #names: ReadonlySet<string>;
  /** The slugs of «en deltagare» or a role, which count together only: «en» alone is no word of a name. */
  readonly #standIns: readonly (readonly string[])[];
  readonly #others: PersonWords | undefined;

  /** Of some names and stand-ins, and of those that `others` knows. */
  constructor(names: readonly string[], standIns: readonly string[] = [], others?: PersonWords) {
    this.#names = new Set(names.flatMap(slugsOf));
    this.#standIns = standIns.map((words) => words.split(/\s+/).map((word) => slugify(word)));
    this.#others = others;
  }

  /** Whether a slug, or a part of it between hyphens, is a word of a name. */
  has(slug: string): boolean {
    return partsOf(slug).some((part) => this.#names.has(part)) || (this.#others?.has(slug) ?? false);
  }

  /**
   * The words without those of people's names: known ones in any case of letters, and with a capital common first names
   * and what follows them, «Sven Karlsson»; and without what stands in for a name, so that an id stays when a name is
   * withheld.
   */
  leaveOut(words: readonly IdWord[]): IdWord[] {
    let isAfterName = false;
    let standInEnd = 0;
    return words.filter(({ slug, isCapitalised }, index) => {
      standInEnd = Math.max(standInEnd, index + this.#standInAt(words, index));
      const isFirst = isCapitalised && partsOf(slug).some((part) => firstNames.has(part));
      const goesOn = isAfterName && (isCapitalised || ID_NAME_PARTICLES.has(slug));
      isAfterName = isFirst || goesOn || this.has(slug);
      return !isAfterName && index >= standInEnd;
    });
  }

  /** The number of words of the stand-in that begins at an index; 0 for none. */
  #standInAt(words: readonly IdWord[], index: number): number {
    const own = this.#standIns.find((standIn) =>
      standIn.every((word, offset) => partsOf(words[index + offset]?.slug ?? '').includes(word)),
    );
    if (own) return own.length;
    return this.#others ? this.#others.#standInAt(words, index) : 0;
  }

  /** The text, in NFC, without these words. */
  removeFrom(text: string): string {
    const written = text.normalize('NFC');
    const words = idWords(written);
    const left = this.leaveOut(words);
    if (left.length === words.length) return written;
    const kept = new Set(left);
    let result = '';
    let from = 0;
    for (const word of words) {
      if (kept.has(word)) continue;
      result += `${written.slice(from, word.start)} `;
      from = word.end;
    }
    return result + written.slice(from);
  }
}

/** A slug, its parts between hyphens, and each without a genitive -s. */
function partsOf(slug: string): string[] {
  const parts = slug.includes('-') ? [slug, ...slug.split('-')] : [slug];
  return parts.flatMap((part) => (part.endsWith('s') ? [part, part.slice(0, -1)] : part));
}

/** Whether a text that is shown for a person is a name, and not «en deltagare» or a role. */
export function isName(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}

/** The slugs of the words of a name, also of the parts of «Anna-Karin»; the same people are at many meetings. */
const slugsOf = cached((name: string): readonly string[] => {
  const words = name.split(/\s+/).map((word) => slugify(word));
  return [...words, ...words.flatMap((word) => word.split('-'))].filter(Boolean);
}, 2000);
