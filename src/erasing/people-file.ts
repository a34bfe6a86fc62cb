/** people.yaml without somebody's entry; all other lines stay as they are. */
import type { Location } from '../domain/problem.ts';

/** The text without the entry of a block list whose name stands at a place, and without comments right above it that belong to it. */
export function withoutEntry(text: string, { line }: Pick<Location, 'line'>): string {
  const lines = text.split('\n');
  const isStart = (each: string | undefined): boolean => /^\s*-(?:\s|$)/.test(each ?? '');
  let first = line - 1;
  while (first > 0 && !isStart(lines[first])) first -= 1;
  const indent = /^\s*/.exec(lines[first] ?? '')?.[0].length ?? 0;
  const isNext = (each: string): boolean => isStart(each) && (/^\s*/.exec(each)?.[0].length ?? 0) <= indent;
  let end = first + 1;
  while (end < lines.length && !isNext(lines[end] ?? '') && !/^\s*(?:#.*)?$/.test(lines[end] ?? '')) end += 1;
  return lines.toSpliced(first, end - first).join('\n');
}
