/** Swedish alphabetical order: Z < Å < Ä < Ö, and a total order for everything that is sorted. */

const collator = new Intl.Collator('sv', { numeric: true });

/** Orders two texts as a Swedish dictionary does; texts that it holds equal are ordered by code point. */
export function compareSwedish(a: string, b: string): number {
  return collator.compare(a, b) || comparePlain(a, b);
}

/** Orders two texts by code point, for ids, paths and ISO dates. */
export function comparePlain(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same words in one order, joined as a Swede says them: «a, b och c». */
export function listInSwedish(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`;
}
