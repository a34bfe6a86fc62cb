/** A total order that does not depend on the locale or on the order of files. */

/** Compares two texts by UTF-16 code unit, for ids, paths and ISO dates; negative, 0 or positive. */
export function comparePlain(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
