/** people.yaml without somebody's entry; all other lines stay as they are. */
import type { Location } from '../domain/problem.ts';

/**
 * The text without the entry of a block list whose name stands at a place; comments above it stay. A list in brackets stays
 * whole: its lines are not those of its entries.
 */
export function withoutEntry(text: string, { line }: Pick<Location, 'line'>): string {
  const lines = text.split('\n');
  const ofName = lines[line - 1] ?? '';
  const isFirst = (each: string): boolean =>
    /^\s*-(?:\s|$)/.test(each) && (each === ofName || indentOf(each) < indentOf(ofName));
  const first = lines.slice(0, line).findLastIndex(isFirst);
  if (first < 0) return text;
  const indent = indentOf(lines[first] ?? '');
  const after = lines.findIndex((each, at) => at > first && !isEmpty(each) && indentOf(each) <= indent);
  // what is empty below belongs to the next entry
  const last = lines.slice(0, after < 0 ? undefined : after).findLastIndex((each) => !isEmpty(each));
  return lines.toSpliced(first, last - first + 1).join('\n');
}

function indentOf(line: string): number {
  return line.search(/\S|$/);
}

/** Whether a line has nothing but, perhaps, a comment. */
function isEmpty(line: string): boolean {
  return /^\s*(?:#.*)?$/.test(line);
}
