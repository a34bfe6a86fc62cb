/** Results of a function of a text, kept for texts that come again and again. */

/** The function with a cache of its latest results; it is emptied when it has `most` entries. */
export function cached<Result>(make: (text: string) => Result, most: number): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (results.size >= most) results.clear();
    results.set(text, made);
    return made;
  };
}
