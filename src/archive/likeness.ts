/** Pairs what is lost with what is new by how alike their slugs are. */

import { comparePlain } from '../domain/order.ts';
import { distance } from '../swedish/edit-distance.ts';

/** Two that are less alike than this are not taken for the same. */
const ALIKE = 0.5;

/** How alike two slugs are, from 0 to 1: by their letters, or by the words that they share. */
export function slugLikeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length, 1);
  const byLetters = 1 - distance(a, b, longest) / longest;
  return Math.max(byLetters, shareOfWords(a.split('-'), b.split('-')));
}

/** The share of words that two lists have in common (the coefficient of Dice). */
function shareOfWords(a: readonly string[], b: readonly string[]): number {
  const others = new Set(b);
  const common = new Set(a.filter((word) => others.has(word))).size;
  return (2 * common) / (new Set(a).size + others.size);
}

/** Pairs each lost item with one of its candidates, which no other item has, the most alike first. */
export function pairAlike<Candidate>(
  lost: readonly string[],
  candidatesOf: (lost: string) => Iterable<Candidate>,
  likeness: (lost: string, candidate: Candidate) => number,
): Map<string, Candidate> {
  const pairs: { item: string; candidate: Candidate; alike: number }[] = [];
  for (const item of lost) {
    for (const candidate of candidatesOf(item)) {
      const alike = likeness(item, candidate);
      if (alike >= ALIKE) pairs.push({ item, candidate, alike });
    }
  }
  pairs.sort((a, b) => b.alike - a.alike || comparePlain(a.item, b.item));
  const found = new Map<string, Candidate>();
  const taken = new Set<Candidate>();
  for (const { item, candidate } of pairs) {
    if (found.has(item) || taken.has(candidate)) continue;
    found.set(item, candidate);
    taken.add(candidate);
  }
  return found;
}

/** The single lost item and the single candidate that pairs leave, if there is one of each: a guess. */
export function pairLeft<Candidate>(
  lost: readonly string[],
  candidates: readonly Candidate[],
  pairs: ReadonlyMap<string, Candidate>,
): [lost: string, candidate: Candidate][] {
  const taken = new Set(pairs.values());
  const [item, ...otherItems] = lost.filter((each) => !pairs.has(each));
  const [candidate, ...others] = candidates.filter((each) => !taken.has(each));
  if (item === undefined || candidate === undefined || otherItems.length + others.length > 0) return [];
  return [[item, candidate]];
}
