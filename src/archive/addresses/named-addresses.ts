/** Whether an address or an anchor has a word of a person's name. */
import { slugify } from '../../domain/slug.ts';

/** A test of addresses, sources of GUIDs too: whether a word of one is a word of a name, also with a genitive -s. */
export function nameTest(names: readonly string[]): (address: string) => boolean {
  const words = new Set(names.flatMap((name) => slugify(name).split('-')));
  words.delete('');
  const isName = (word: string): boolean => words.has(word) || (word.endsWith('s') && words.has(word.slice(0, -1)));
  return (address) => address.split(/[/#\-. ]/).some(isName);
}
