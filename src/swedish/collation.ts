/** Swedish alphabetical order, Z < Å < Ä < Ö, and lists in running text. */
import { comparePlain } from '../domain/order.ts';

const collator = new Intl.Collator('sv', { numeric: true });

/** Orders two texts as a Swedish dictionary does; texts that it holds equal are ordered by code point. */
export function compareSwedish(a: string, b: string): number {
  return collator.compare(a, b) || comparePlain(a, b);
}

/** The same words in one order, joined as a Swede says them: «a, b och c», or «a, b eller c». */
export function listInSwedish(words: readonly string[], conjunction: 'och' | 'eller' = 'och'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}
