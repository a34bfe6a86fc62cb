/** Unique ids within a file: repeated texts are numbered from 2. Linear in the number of repetitions. */

/** A function that returns a unique id for each text; `toId` makes an id from a text, numbered or not. */
export function uniqueIds(toId: (text: string) => string = (text) => text): (text: string) => string {
  const taken = new Set<string>();
  const nextNumbers = new Map<string, number>();
  return (text) => {
    let number = nextNumbers.get(text) ?? 2;
    let id = toId(text);
    for (; taken.has(id); number += 1) id = toId(`${text}-${number}`);
    nextNumbers.set(text, number);
    taken.add(id);
    return id;
  };
}
