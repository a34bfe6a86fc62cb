/** Erases what a word names: a file of a content folder, else a person. */
import { type EraseOptions, erasePerson } from './erase-person.ts';
import { eraseThing, fileMeant } from './erase-thing.ts';

/** Erases it. Returns whether nothing is left to do; rejects with a `UsageError` when it is nothing that can be erased. */
export async function erase(written: string, options: EraseOptions): Promise<boolean> {
  const file = fileMeant(written, options.content);
  return file === undefined ? erasePerson(written, options) : eraseThing(file, options);
}
