/** A writer of files that may have any names in them. */
import { type Writer, writerHere } from '../../src/site/writing/writer.ts';

export const anyName = (folder: string): Writer => writerHere(folder, { withheld: [], named: [] });
