/** The lines that front matter of a kind needs at least, for messages about files that have none. */
import type { GenericSchema } from 'valibot';
import { entriesOf, isOptional } from './schema-shape.ts';

/** Values that show what a key holds; a name would be taken for one of the archive's own. */
const VALUES: Readonly<Record<string, string>> = {
  date: '2017-01-16',
  group: 'Gruppens namn',
  name: 'Namnet',
  title: 'Sidans rubrik',
  refs: '[2017-01-16-styrelsen.uppgift-boka-salen]',
};

/** A line for each key that a schema requires. */
export function exampleLines(schema: GenericSchema): string[] {
  return Object.entries(entriesOf(schema) ?? {}).flatMap(([key, value]) =>
    isOptional(value) ? [] : [`${key}: ${VALUES[key] ?? '…'}`],
  );
}
