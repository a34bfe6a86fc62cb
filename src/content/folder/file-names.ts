/** The errors of files whose names have what may not be published: the names of most of them are parts of addresses. */
import type { Problem } from '../../domain/problem.ts';
import type { NameWatch } from '../../swedish/name-watch.ts';
import { hiddenInFileName } from '../hidden-names.ts';
import { numberInFileName } from '../personal-number.ts';

/** The address of a meeting has its date and its group; that of an attachment is told of where it is linked to. */
const NO_ADDRESS = /^(?:minutes|attachments)\//;

/** An error at each file with a personal identity number in its name, or with a name that people.yaml withholds. */
export function findInFileNames(root: string, files: readonly string[], withheld: NameWatch): Problem[] {
  return files.flatMap((name) => [
    ...numberInFileName(`${root}/${name}`, name),
    ...(!NO_ADDRESS.test(name) && withheld.has(name.normalize('NFC')) ? [hiddenInFileName(`${root}/${name}`)] : []),
  ]);
}
