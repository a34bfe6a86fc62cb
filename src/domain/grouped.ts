/** Grouping of items by a key. */

/** The items of each key; keys in the order in which they first occur, items in the order given. */
export function grouped<T, Key>(items: Iterable<T>, keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) addToGroup(groups, keyOf(item), item);
  return groups;
}

/** Adds an item to those of a key, as the last of them. */
export function addToGroup<T, Key>(groups: Map<Key, T[]>, key: Key, item: T): void {
  const own = groups.get(key);
  if (own) own.push(item);
  else groups.set(key, [item]);
}
