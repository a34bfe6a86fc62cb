/** Tables of named rows, such as the kinds of outcome: their names, and one column of them, with their types kept. */

/** The names of the rows, in the order in which they are written; none may look like a number. */
export function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(table) as Key[];
}

/** The table with one value in place of each row. */
export function columnOf<Key extends string, Row, Value>(
  table: Readonly<Record<Key, Row>>,
  cellOf: (row: Row, key: Key) => Value,
): Record<Key, Value> {
  const entries = keysOf(table).map((key) => [key, cellOf(table[key], key)]);
  return Object.fromEntries(entries) as Record<Key, Value>;
}
