/** Which organisations an attendee came from: the longest registered names in «Ria/Hela människan, G7». */

import type { Slug } from '../domain/slug.ts';
import type { NameIndex } from '../swedish/names.ts';

/** The registered organisations in a text, each once, and the parts that are not registered. */
export interface Represented {
  organisations: Slug[];
  unknown: string[];
}

/** Reads organisations joined by «/» or «,». A name may itself have such a sign in it, so the longest is tried first. */
export function representedIn(text: string, register: NameIndex<Slug>): Represented {
  const parts = text.split(/([/,])/).map((part) => part.trim());
  const organisations = new Set<Slug>();
  const unknown: string[] = [];
  for (let from = 0; from < parts.length; ) {
    const { id, to } = longestName(parts, from, register);
    if (id) organisations.add(id);
    else if (parts[from]) unknown.push(parts[from] ?? '');
    from = to + 2;
  }
  return { organisations: [...organisations], unknown };
}

/** The longest registered name that begins at a part; words stand at even places, the signs between at odd ones. */
function longestName(parts: readonly string[], from: number, register: NameIndex<Slug>): { id?: Slug; to: number } {
  for (let to = parts.length - 1; to >= from; to -= 2) {
    const name = parts
      .slice(from, to + 1)
      .join('')
      .replaceAll(',', ', ');
    const id = register.get(name);
    if (id) return { id, to };
  }
  return { to: from };
}
