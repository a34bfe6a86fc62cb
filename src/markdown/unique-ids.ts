/** Unique ids within a file: repeated texts are numbered from 2. Linear in the number of repetitions. */

/** A function that returns a unique id for each text: the text itself, or with a number. */
export function uniqueIds(): (text: string) => string {
  const taken = new Set<string>();
  const nextNumbers = new Map<string, number>();
  return (text) => {
    let number = nextNumbers.get(text) ?? 2;
    let id = text;
    for (; taken.has(id); number += 1) id = `${text}-${number}`;
    nextNumbers.set(text, number);
    taken.add(id);
    return id;
  };
}
