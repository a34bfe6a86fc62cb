/** What lost addresses were called after them, by what earlier builds remember. Pure. */
import { presentAddress } from './lost-addresses.ts';
import type { Search } from './lost-search.ts';

type Remembered = Search['remembered'];

/** What an address was called after it, as remembered, oldest first. */
export function namesAfter(address: string, remembered: Remembered): string[] {
  const names = new Set<string>();
  for (let next = remembered[address]; next !== undefined && !names.has(next); next = remembered[next]) names.add(next);
  names.delete(address);
  return [...names];
}

/** The lost addresses and anchors that have a successor of their own. */
function lostNames({ loss }: Pick<Search, 'loss'>): string[] {
  return [...loss.all.addresses, ...loss.outcomes, ...loss.sections];
}

/** What was renamed once and now once more → the last of its names that are lost. */
export function renamedAgain({ loss, remembered }: Pick<Search, 'loss' | 'remembered'>): Map<string, string> {
  const lost = new Set(lostNames({ loss }));
  const again = new Map<string, string>();
  for (const [first, next] of Object.entries(remembered)) {
    if (!lost.has(first) || !lost.has(next)) continue;
    const last = namesAfter(first, remembered).findLast((name) => lost.has(name)) ?? next;
    again.set(first, last);
  }
  return again;
}

/** What was found before, and what that has become since. */
export function rememberedSuccessors({ loss, present, remembered }: Search): [lost: string, successor: string][] {
  if (Object.keys(remembered).length === 0) return [];
  const there = new Set([...present.addresses, ...present.anchors]);
  return lostNames({ loss }).flatMap((address): [string, string][] => {
    const now = namesAfter(address, remembered).map((name) => presentAddress(name, present));
    const successor = now.find((name) => there.has(name));
    return successor === undefined ? [] : [[address, successor]];
  });
}

/** What the next record remembers. A lost name with a later one that is lost too keeps that, so that their order is known. */
export function toRemember(
  successors: ReadonlyMap<string, string>,
  search: Pick<Search, 'loss' | 'remembered'>,
): Map<string, string> {
  const remembered = new Map(successors);
  for (const lost of renamedAgain(search).keys()) {
    const next = search.remembered[lost];
    if (next !== undefined) remembered.set(lost, next);
  }
  return remembered;
}
