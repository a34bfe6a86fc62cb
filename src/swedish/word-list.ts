/** Word lists of data files: separated by commas, with line breaks anywhere. */

/** The words of a list, in order. */
export function wordList(words: string): readonly string[] {
  return words.trim().replace(/\s+/g, ' ').split(/, ?/);
}
