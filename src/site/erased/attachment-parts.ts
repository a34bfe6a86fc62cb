/** The texts of any file of a content folder that names are looked for in, and what of it can't be read. */
import { readFileSync, statSync } from 'node:fs';
import type { Part } from '../last-look/part.ts';
import { partsOf } from '../last-look/parts-of-file.ts';
import { isPdf, textsOfPdf } from './pdf-text.ts';

/** The largest file whose texts are read, in bytes. */
const LARGEST = 64 * 1024 * 1024;

/** The parts of a file, without its path; a PDF file's are those of its text layer too. `isLocked` when nothing in it can be read. */
export function partsOfAttachment(path: string): { parts: Part[]; isLocked: boolean } {
  const [, ...parts] = partsOf({ path, content: { copyOf: path } });
  if (statSync(path).size > LARGEST || !isPdf(readFileSync(path))) return { parts, isLocked: false };
  const texts = textsOfPdf(readFileSync(path));
  return {
    parts: [...parts, ...(texts ?? []).map((text): Part => ({ kind: 'text', text }))],
    isLocked: texts === undefined,
  };
}
