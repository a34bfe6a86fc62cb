/** Offsets in a text of which parts were replaced → offsets in the text as it was. */

/** Where layers end in the text that is read, and how far an offset from there on is from that in the outer text. */
export interface Shifts {
  ends: number[];
  by: number[];
}

/** The shifts of a text in which each match of a pattern is replaced. */
export function shiftsIn(text: string, layers: RegExp, meaningOf: (layer: string) => string): Shifts {
  const shifts: Shifts = { ends: [], by: [] };
  let shift = 0;
  for (const { 0: layer, index } of text.matchAll(layers)) {
    const { length } = meaningOf(layer);
    shifts.ends.push(index - shift + length);
    shift += layer.length - length;
    shifts.by.push(shift);
  }
  return shifts;
}

/** The shift of the last layer that ends at an offset or before. */
export function shiftAt({ ends, by }: Shifts, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (by[low - 1] ?? 0);
}
