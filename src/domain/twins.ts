/** Things that share a key that each should have alone. */

/** Every item whose key an earlier one has, with the first that has it. */
export function duplicatesBy<T>(items: readonly T[], keyOf: (item: T) => string): { item: T; first: T }[] {
  const firsts = new Map<string, T>();
  return items.flatMap((item) => {
    const first = firsts.get(keyOf(item));
    if (first === undefined) firsts.set(keyOf(item), item);
    return first === undefined ? [] : { item, first };
  });
}
