/** Whether an address or an anchor has a word of a person's name. */
import { PersonWords } from '../../swedish/person-words.ts';

/** A test of addresses, sources of GUIDs too: whether a word of one is a word of a name, as ids leave them out. */
export function nameTest(names: readonly string[]): (address: string) => boolean {
  const words = new PersonWords(names);
  return (address) => address.split(/[/#. ]/).some((part) => words.has(part));
}
