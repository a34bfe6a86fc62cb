/** Texts as lines of YAML show them. */

/** A text in straight quotation marks, which YAML reads as that text. */
export function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** A line as messages show it: shortened, since a message is read in a terminal. */
export function shown(line: string): string {
  const text = line.trim();
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
