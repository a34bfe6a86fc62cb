/** The words of people's names in texts, which ids leave out: ids are part of public addresses. */
import { cached } from '../domain/cached.ts';
import { slugify } from '../domain/slug.ts';
import { firstNames } from './first-names.ts';
import { type IdWord, idWords } from './id-words.ts';

/** Small words within names: «Carl von Platen». */
const PARTICLES: ReadonlySet<string> = new Set(['von', 'van', 'af', 'av', 'de', 'da', 'del', 'al', 'el', 'bin', 'ibn']);

/** The words of the names of known people. */
export class PersonWords {
  readonly #slugs: ReadonlySet<string>;
  /** Those of names, and not of roles or other words that stand in for a name. */
  readonly #ofNames: ReadonlySet<string>;
  readonly #others: PersonWords | undefined;

  /** Of some names, and of those that `others` knows. */
  constructor(names: readonly string[], others?: PersonWords) {
    this.#slugs = new Set(names.flatMap(slugsOf));
    this.#ofNames = names.every(isName) ? this.#slugs : new Set(names.filter(isName).flatMap(slugsOf));
    this.#others = others;
  }

  /** Whether a slug, or a part of it between hyphens, is a word of a name or of what stands in for one. */
  has(slug: string): boolean {
    return partsOf(slug).some((part) => this.#slugs.has(part)) || (this.#others?.has(slug) ?? false);
  }

  /** Whether it is a word of a name. */
  hasName(slug: string): boolean {
    return partsOf(slug).some((part) => this.#ofNames.has(part)) || (this.#others?.hasName(slug) ?? false);
  }

  /**
   * The words without those of people's names: known ones in any case of letters, and with a capital common first names
   * and what follows them, «Sven Karlsson».
   */
  leaveOut(words: readonly IdWord[]): IdWord[] {
    let isAfterName = false;
    return words.filter(({ slug, isCapitalised }) => {
      const isFirst = isCapitalised && partsOf(slug).some((part) => firstNames.has(part));
      const goesOn = isAfterName && (isCapitalised || PARTICLES.has(slug));
      isAfterName = isFirst || goesOn || this.hasName(slug);
      return !isAfterName && !this.has(slug);
    });
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

/** Whether it is a name, and not «en deltagare». */
function isName(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}

/** The slugs of the words of a name, also of the parts of «Anna-Karin»; the same people are at many meetings. */
const slugsOf = cached((name: string): readonly string[] => {
  const words = name.split(/\s+/).map((word) => slugify(word));
  return [...words, ...words.flatMap((word) => word.split('-'))].filter(Boolean);
}, 2000);
