/** The texts of any file of a content folder that names are looked for in. */
import { readFileSync, statSync } from 'node:fs';
import type { Part } from '../last-look/part.ts';
import { partsOf } from '../last-look/parts-of-file.ts';
import { isPdf, textsOfPdf } from './pdf-text.ts';

/** The largest file whose texts are read, in bytes. */
const LARGEST = 64 * 1024 * 1024;

/** The parts of a file, without its path; a PDF file's are those of its text layer too, unless it is locked. */
export function partsOfAttachment(path: string): Part[] {
  const [, ...parts] = partsOf({ path, content: { copyOf: path } });
  if (statSync(path).size > LARGEST) return parts;
  const bytes = readFileSync(path);
  const texts = isPdf(bytes) ? textsOfPdf(bytes) : [];
  return [...parts, ...(texts ?? []).map((text): Part => ({ kind: 'text', text }))];
}
