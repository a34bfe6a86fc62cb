/** Swedish alphabetical order, Z < Å < Ä < Ö, and lists in running text. */
import { comparePlain } from '../domain/order.ts';

const collator = new Intl.Collator('sv', { numeric: true });

/** Compares two texts in Swedish order, numbers by value; equal texts by code unit. Negative, 0 or positive. */
export function compareSwedish(a: string, b: string): number {
  return collator.compare(a, b) || comparePlain(a, b);
}

/** The words as a list in running text: «a, b och c», or «a, b eller c»; empty for no words. */
export function listInSwedish(words: readonly string[], conjunction: 'och' | 'eller' = 'och'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}

/** The first items of a list and how many more there are, «a, b, c och 2 till»; at most `most` are named. */
export function firstInSwedish(items: readonly string[], most: number): string {
  const named = items.slice(0, most).join(', ');
  const rest = items.length - most;
  return rest > 0 ? `${named} och ${rest} till` : named;
}
