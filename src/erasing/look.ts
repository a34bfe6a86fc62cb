/** Looks for somebody's names in files as they lie on a disk: texts, packed texts, search indexes, text layers, bytes. */
import { readFileSync, statSync } from 'node:fs';
import { isLockedPdf, isPdf, latin1Of } from '../site/attachments/pdf-text.ts';
import { literalNames } from '../site/last-look/literals.ts';
import type { Part } from '../site/last-look/part.ts';
import { partsOf } from '../site/last-look/parts-of-file.ts';
import { personWatch } from './person-watch.ts';

/** The largest file that is looked into for a password, in bytes. */
const LARGEST = 256 * 1024 * 1024;

/** What was found in a file: a name, nothing, or that nothing in it can be read. */
export type LookResult = 'name' | 'nothing' | 'locked';

/** A look at a file on the disk; `path` is its path below its folder, which is looked at too. */
export function lookFor(names: readonly string[], others: readonly string[]) {
  const watch = personWatch(names, others);
  const inBytes = literalNames(names);
  const has = (part: Part): boolean => {
    if (part.kind === 'bytes') return inBytes(part.bytes);
    return part.kind !== 'too large' && watch.has(part.text);
  };
  return (path: string, file: string): LookResult => {
    for (const part of partsOf({ path, content: { copyOf: file } })) if (has(part)) return 'name';
    return isLocked(file) ? 'locked' : 'nothing';
  };
}

/** Whether a file is a PDF file with a password, in which nothing can be read. */
function isLocked(file: string): boolean {
  if (statSync(file).size > LARGEST) return false;
  const bytes = readFileSync(file);
  return isPdf(bytes) && isLockedPdf(latin1Of(bytes));
}
