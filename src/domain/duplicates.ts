/** Items that share a key that should be unique. */

/** Every item whose key an earlier item has, with the first item that has it; in the order given. */
export function duplicatesBy<T>(items: readonly T[], keyOf: (item: T) => string): { item: T; first: T }[] {
  const firsts = new Map<string, T>();
  return items.flatMap((item) => {
    const first = firsts.get(keyOf(item));
    if (first === undefined) firsts.set(keyOf(item), item);
    return first === undefined ? [] : { item, first };
  });
}
