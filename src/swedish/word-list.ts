/** Lists of words as they are written in data files: parted by commas, broken over lines anywhere. */

/** The words of such a list. */
export function wordList(words: string): readonly string[] {
  return words.trim().replace(/\s+/g, ' ').split(/, ?/);
}
