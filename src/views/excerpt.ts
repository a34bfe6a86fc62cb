/** Excerpts of texts, for lists and descriptions. */
import { oneLine } from '../domain/one-line.ts';

/** The beginning of a text on one line, cut after a word: at most `longest` UTF-16 units, then an ellipsis. */
export function excerpt(text: string, longest = 160): string {
  const line = oneLine(text);
  if (line.length <= longest) return line;
  return `${line.slice(0, line.lastIndexOf(' ', longest)).replace(/[,.;:–-]+$/, '')} …`;
}
