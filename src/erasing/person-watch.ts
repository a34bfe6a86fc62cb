/** Looks for somebody's whole names in texts, greedily, but not in words that only have the same letters: «Annaberg», «i maj ek». */
import { type NameWatch, nameWatch, type Seen } from '../swedish/name-watch.ts';

/** A short name in small letters with spaces is other words. */
const SHORT = 8;

/** The look-out for a person; `others` are the names of those who stay. */
export function personWatch(names: readonly string[], others: readonly string[]): NameWatch {
  const watch = nameWatch(names, others);
  const single = new Set(names.filter((name) => !name.includes(' ')).map((name) => name.toLowerCase()));
  const find = (text: string): Seen[] => watch.find(text).filter((seen) => isMeant(text, seen, single));
  return { ...watch, find, has: (text) => watch.has(text) && find(text).length > 0 };
}

function isMeant(text: string, { start, end }: Seen, single: ReadonlySet<string>): boolean {
  const written = text.slice(start, end);
  if (/\s/.test(written)) return written.replace(/\P{L}/gu, '').length >= SHORT || /\p{Lu}/u.test(written);
  if (!/^\p{L}+$/u.test(written) || /\p{Ll}\p{Lu}/u.test(written) || single.has(written.toLowerCase())) return true;
  return isInPath(text, { start, end });
}

/** Whether something stands in an address or in the name of a file. */
export function isInPath(text: string, { start, end }: Seen): boolean {
  const isAfterSign = /[-_/@%+]$|[\p{L}\p{N}]\.$/u.test(text.slice(Math.max(0, start - 2), start));
  return isAfterSign || /^(?:[-_@%+/]|\.\p{Ll})/u.test(text.slice(end, end + 2));
}
