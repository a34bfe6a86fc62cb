/** The error of an attachment whose name has the name of a person that people.yaml withholds: it would be its address. */
import { error, type Problem } from '../domain/problem.ts';
import { nameFinder } from '../swedish/remove-names.ts';
import type { Attachment } from './archive.ts';

/** The error at the file in `attachments/`, if there is one. */
export function hiddenInName({ path, file }: Attachment, withheld: readonly string[]): Problem[] {
  if (withheld.length === 0 || !nameFinder(withheld).isInPath(path)) return [];
  const message =
    'Filens namn innehåller ett namn som people.yaml döljer, och skulle bli en del av en adress – ett filnamn utan personens namn väntades – döp om filen, och rätta länkarna till den.';
  return [error({ file, line: 1, column: 1 }, 'hidden-name-of-file', message)];
}
