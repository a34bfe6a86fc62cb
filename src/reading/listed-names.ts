/** Several names on one line: «Trädgården, Matlaget», where a name may have a comma itself. */
import type { NameIndex } from '../swedish/names.ts';

/** The names in a text: at each comma the longest that is known, else what stands before it. */
export function listedNames(text: string, known: NameIndex<unknown>): string[] {
  const parts = text.split(',').map((part) => part.trim());
  const names: string[] = [];
  for (let from = 0; from < parts.length; ) {
    let to = parts.length;
    while (to > from + 1 && known.get(parts.slice(from, to).join(', ')) === undefined) to -= 1;
    names.push(parts.slice(from, to).join(', '));
    from = to;
  }
  return names.filter((name) => name !== '');
}
