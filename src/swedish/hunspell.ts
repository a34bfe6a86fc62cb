/** The files of a Hunspell dictionary (https://manpages.debian.org/hunspell.5) → its words and its rules of inflection. */

/** A rule of inflection: words with `flag` that end as `condition` says lose `strip` and get `add`. */
export interface InflectionRule {
  flag: string;
  strip: string;
  add: string;
  condition: RegExp;
  /** Whether what it makes stands first or in the middle of compounds, «fritids-», and nowhere else. */
  begins: boolean;
}

/** Flags of rules whose words stand first or in the middle of compounds. */
export const BEGINS_COMPOUND = /[XU]/;

/** The lines «word/flags» of the word list, read in one go since there are a hundred and fifty thousand of them. */
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

/** A to Z, and À to Þ among which are Å, Ä and Ö. */
function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 192 && code <= 222);
}

/** The rules of the affix file, but for those that search has no use for. */
export function rulesOf(affixes: string): InflectionRule[] {
  return affixes.split('\n').flatMap((line) => {
    const [kind, flag = '', strip = '', ending = '', condition] = line.trim().split(/\s+/);
    // The first line of a flag counts its rules, and has no condition.
    if (kind !== 'SFX' || condition === undefined) return [];
    // «tal» is hardly ever what one is told to do with «tala».
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
