/** The texts of any file of a content folder that names are looked for in. */
import type { Part } from '../last-look/part.ts';
import { partsOf } from '../last-look/parts-of-file.ts';
import { textLayerOf } from './text-layer.ts';

/** The parts of a file, without its path; a PDF file's are those of its text layer too, unless it is locked. */
export function partsOfAttachment(path: string): Part[] {
  const [, ...parts] = partsOf({ path, content: { copyOf: path } });
  return [...parts, ...(textLayerOf(path) ?? []).map((text): Part => ({ kind: 'text', text }))];
}
