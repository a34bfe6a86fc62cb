/** Erases what a word names: a file of a content folder, else a person. */
import { UsageError } from '../site/usage-error.ts';
import { type EraseOptions, erasePerson } from './erase-person.ts';
import { eraseThing, fileMeant } from './erase-thing.ts';

/** How a file is written, and no name. */
const LIKE_A_FILE = /[/\\]|\.[a-z]{2,4}$/i;

/** Erases it. Returns whether nothing is left to do; rejects with a `UsageError` when it is nothing that can be erased. */
export async function erase(written: string, options: EraseOptions): Promise<boolean> {
  const file = fileMeant(written, options.content);
  if (file === undefined && LIKE_A_FILE.test(written))
    throw new UsageError(
      `Filen ${written} finns inte i ${options.content} – en fil med ett protokoll eller en bilaga där väntades – kontrollera sökvägen. Inget har ändrats.`,
    );
  return file === undefined ? erasePerson(written, options) : eraseThing(file, options);
}
