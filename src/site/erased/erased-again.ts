/** The errors of meetings and attachments that have been erased and are there again. */

import { publishedPath } from '../../archive/attachment-targets.ts';
import type { Content } from '../../content/folder/load-content.ts';
import { meetingPath } from '../../domain/addresses.ts';
import { error, type Location, type Problem } from '../../domain/problem.ts';
import type { MinutesRecord } from '../../reading/minutes-record.ts';
import { erasedAddressTest } from './tombstones.ts';

const AGAIN =
  'Det här har tagits bort ur arkivet – det får inte komma tillbaka, och ingenting publiceras – ta bort filen. Är det något annat, ge det ett annat datum eller ett annat filnamn.';

/** An error for each file whose address has been erased. */
export function erasedAgain(
  { erased, attachments, folder }: Pick<Content, 'erased' | 'attachments' | 'folder'>,
  records: readonly MinutesRecord[],
): Problem[] {
  if (erased.addresses.length === 0) return [];
  const isErased = erasedAddressTest(erased.addresses);
  const problem = (file: string, at: Partial<Location> = {}) =>
    error({ file, line: 1, column: 1, ...at }, 'erased-address', AGAIN);
  return [
    ...records.filter(({ id }) => isErased(meetingPath(id))).map(({ location }) => problem(location.file, location)),
    ...attachments
      .filter(({ name }) => isErased(publishedPath(name)))
      .map(({ name }) => problem(`${folder}/attachments/${name}`)),
  ];
}
