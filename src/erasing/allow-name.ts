/** Lets a name be written again that was erased: for somebody else who has the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERASED, readErased } from '../content/erased.ts';
import { codeOf } from '../domain/disk-errors.ts';
import { entriesOf } from '../site/erased/erased-names.ts';
import { UsageError } from '../site/usage-error.ts';
import { writeChanges } from './write-changes.ts';

/** Takes the entries of a name out of the record. Throws a {@link UsageError} when it has none. */
export function allowName(name: string, root: string): void {
  const path = join(root, ERASED);
  const text = textOf(path);
  const { names } = readErased({ path, text }).erased;
  const own = entriesOf(name, names);
  if (own.length === 0)
    throw new UsageError(
      `”${name}” är inte borttaget ur ${root} – ett namn som har tagits bort väntades – kontrollera stavningen.`,
    );
  const left = text.split('\n').filter((line) => !own.some(({ hash }) => line.includes(hash)));
  writeChanges(root, [], left.join('\n'));
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT') throw cause;
    return '';
  }
}
