/** The places of a text that an erasure changes, or that somebody has to look at. */
import { locationFinder } from '../domain/problem.ts';

/** A place in a text: the line, what stood there with some words around it, and what stands there instead. */
export interface Place {
  line: number;
  written: string;
  /** Absent where it is unsure whether the person is meant, and nothing is changed. */
  instead?: string;
}

/** A function that adds a place at an offset of a text, and returns what stands there instead. */
export function noter(places: Place[], text: string) {
  const locationOf = locationFinder('', text);
  return (start: number, written: string, instead?: string): string | undefined => {
    const place = { line: locationOf(start).line, written: written.replace(/\s+/g, ' ') };
    places.push({ ...place, ...(instead !== undefined && { instead: instead.trim() }) });
    return instead;
  };
}
