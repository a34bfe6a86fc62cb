/** The organisations that an attendee represents, by the longest known names in «Ria/Hela människan, G7». */

import type { Slug } from '../domain/slug.ts';
import type { NameIndex } from '../swedish/names.ts';

/** The organisations in a text that have entries, each once, and the parts of the text without one. */
export interface Represented {
  organisations: Slug[];
  unknown: string[];
}

/** The most signs within the name of one organisation; a line of nothing but signs takes no longer to read than others. */
const MOST_SIGNS = 6;

/** The organisations in a text, separated by «/» or «,», which names may contain too: the longest is tried first. */
export function representedIn(text: string, known: NameIndex<Slug>): Represented {
  const parts = text.split(/([/,])/).map((part) => part.trim());
  const organisations = new Set<Slug>();
  const unknown: string[] = [];
  for (let from = 0; from < parts.length; ) {
    const { id, to } = longestName(parts, from, known);
    if (id) organisations.add(id);
    else if (parts[from]) unknown.push(parts[from] ?? '');
    from = to + 2;
  }
  return { organisations: [...organisations], unknown };
}

/** The longest known name that begins at a part; words have even indices, the signs between them odd ones. */
function longestName(parts: readonly string[], from: number, known: NameIndex<Slug>): { id?: Slug; to: number } {
  for (let to = Math.min(parts.length - 1, from + 2 * MOST_SIGNS); to >= from; to -= 2) {
    const name = parts
      .slice(from, to + 1)
      .join('')
      .replaceAll(',', ', ');
    const id = known.get(name);
    if (id) return { id, to };
  }
  return { to: from };
}
