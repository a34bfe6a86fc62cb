/** The edit distance between two words: optimal string alignment, so a swap of two neighbours counts once. */

/** The number of insertions, deletions, substitutions and swaps of neighbours between two words, at most `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const change = cell(last, j - 1) + (same ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(change, cell(last, j) + 1, cell(row, j - 1) + 1, swapped ? cell(before, j - 2) + 1 : limit);
    }
    if (Math.min(...row) >= limit) return limit;
    [before, last] = [last, row];
  }
  return cell(last, b.length);
}

function cell(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
