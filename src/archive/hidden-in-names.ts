/** The errors of attachments whose names have that of a person whom people.yaml withholds: they would be addresses. */
import { hiddenInFileName } from '../content/hidden-names.ts';
import type { Problem } from '../domain/problem.ts';
import type { NameWatch } from '../swedish/name-watch.ts';
import type { Attachment } from './archive.ts';

/** An error at each such file in `attachments/`. */
export function hiddenInNames(attachments: readonly Attachment[], withheld: NameWatch): Problem[] {
  return attachments
    .filter(({ path, name }) => withheld.has(path) || withheld.has(name.normalize('NFC')))
    .map(({ file }) => hiddenInFileName(file));
}
