/** A total order for everything that is sorted, so that nothing depends on the order of files. */

/** Orders two texts by code point, for ids, paths and ISO dates. */
export function comparePlain(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
