/** The text layer of a file on the disk. */
import { readFileSync, statSync } from 'node:fs';
import { isPdf, textsOfPdf } from './pdf-text.ts';

/** The largest file whose texts are read, in bytes. */
const LARGEST = 64 * 1024 * 1024;

/** The texts of a PDF file, none of any other file and of one that is too large; undefined when it is locked. Throws when it can't be read. */
export function textLayerOf(path: string): readonly string[] | undefined {
  if (statSync(path).size > LARGEST) return [];
  const bytes = readFileSync(path);
  return isPdf(bytes) ? textsOfPdf(bytes) : [];
}
