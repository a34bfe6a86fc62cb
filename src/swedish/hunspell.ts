/** Parses a Hunspell dictionary (https://manpages.debian.org/hunspell.5) into words and inflection rules. */

/** An inflection rule: words with `flag` that match `condition` lose the ending `strip` and get `add`. */
export interface InflectionRule {
  flag: string;
  strip: string;
  add: string;
  condition: RegExp;
  /** Whether the form occurs only as a first or middle part of compounds, «fritids-». */
  begins: boolean;
}

/** Flags of words that may be a first or middle part of compounds. */
export const BEGINS_COMPOUND = /[XU]/;

/** The words of `index.dic` with their flags, lines «word/flags»; scanned, not split, for 150,000 lines. */
export function* entriesOf(words: string): Generator<[word: string, flags: string]> {
  // The first line counts the others.
  let from = words.indexOf('\n') + 1;
  while (from < words.length) {
    const end = words.indexOf('\n', from);
    const slash = words.indexOf('/', from);
    const hasFlags = slash >= 0 && slash < end;
    if (!isCapital(words.charCodeAt(from)))
      yield [words.slice(from, hasFlags ? slash : end), hasFlags ? words.slice(slash + 1, end) : ''];
    if (end < 0) return;
    from = end + 1;
  }
}

/** The names of `index.dic`, the words with a capital, in lower case. */
export function namesOf(words: string): string[] {
  return (words.match(/^[A-ZÅÄÖ][^/\s]+/gm) ?? []).map((name) => name.toLowerCase());
}

/** A to Z, and À to Þ, which include Å, Ä and Ö. */
function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 192 && code <= 222);
}

/** The suffix rules of `index.aff`, without those for imperatives, colons and hyphens, which search does not need. */
export function rulesOf(affixes: string): InflectionRule[] {
  return affixes.split('\n').flatMap((line) => {
    const [kind, flag = '', strip = '', ending = '', condition] = line.trim().split(/\s+/);
    // The first line of a flag counts its rules, and has no condition.
    if (kind !== 'SFX' || condition === undefined) return [];
    // The imperative «tal» of «tala» would match the noun.
    if (ending === '0' || /[:-]/.test(ending + strip)) return [];
    const [add = '', classes = ''] = ending.split('/');
    return {
      flag,
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      condition: new RegExp(`${condition}$`, 'u'),
      begins: BEGINS_COMPOUND.test(classes),
    };
  });
}
