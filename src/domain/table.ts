/** Tables of named rows, such as the kinds of outcome: typed access to their names and columns. */

/** The names of the rows, in the order written; names that look like integers would be reordered, so none may. */
export function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(table) as Key[];
}

/** The table with a value computed from each row in its stead. */
export function columnOf<Key extends string, Row, Value>(
  table: Readonly<Record<Key, Row>>,
  cellOf: (row: Row, key: Key) => Value,
): Record<Key, Value> {
  const entries = keysOf(table).map((key) => [key, cellOf(table[key], key)]);
  return Object.fromEntries(entries) as Record<Key, Value>;
}
