/** Words of command lines: of ssh as a person writes it, for rsync, and for the shell of the other machine. */

/** The words of a command line, «ssh -p 2222 -i "min nyckel"», without their quotation marks. */
export function wordsOf(line: string): string[] {
  const words = line.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? [];
  return words.map((word) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, (_, double?: string, single?: string) => double ?? single ?? ''),
  );
}

/** A command line for `rsync -e`, where a quotation mark within such marks is doubled. */
export function lineForRsync(words: readonly string[]): string {
  return words.map((word) => (/^[^\s"']+$/.test(word) ? word : `'${word.replaceAll("'", "''")}'`)).join(' ');
}

/** A text as one word of a POSIX shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
