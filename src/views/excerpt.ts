/** Excerpts of texts, for lists and descriptions. */
import { oneLine } from '../domain/one-line.ts';

/** The beginning of a text on one line, cut after a word: about `longest` UTF-16 units at most, then an ellipsis. */
export function excerpt(text: string, longest = 160): string {
  const line = oneLine(text);
  const end = endOfExcerpt(line, longest);
  return end === undefined ? line : `${line.slice(0, end).replace(/[,.;:–-]+$/, '')} …`;
}

/**
 * Where a line that is longer than `longest` UTF-16 units is cut: before the word that is too much, but after one that is
 * most of the line, such as an address; undefined when nothing is left after it.
 */
export function endOfExcerpt(line: string, longest: number): number | undefined {
  if (line.length <= longest) return undefined;
  const before = line.lastIndexOf(' ', longest);
  const end = before > longest / 2 ? before : line.indexOf(' ', longest);
  return end < 0 ? undefined : end;
}
