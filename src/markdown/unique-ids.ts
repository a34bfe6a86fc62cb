/** Ids of one file: the same text twice gets a number from 2. Linear, however often it comes again. */

/** A function that gives each text an id of its own; `toId` makes an id of a text, numbered or not. */
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
