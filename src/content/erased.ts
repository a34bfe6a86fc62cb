/** erased.yaml: what has been erased from an archive and may not come back, without a name. `npm run erase` writes it. */
import * as v from 'valibot';
import { code, date, fields } from './fields.ts';
import { readRecord } from './record.ts';
import type { SourceFile } from './source-text.ts';
import { readYaml } from './yaml.ts';

/** The name of the file. */
export const ERASED = 'erased.yaml';
const RESTORE = '– ”npm run erase” skriver raderna, och de ändras inte för hand – hämta tillbaka filen ur git.';

/** Of the site, and not of its parent folder or another host: «/../x», «/%2E%2E/x», «//example.org/». */
const ADDRESS = /^(?:\/(?!(?:\.|%2e){1,2}(?:\/|$))(?:(?!%(?:2f|5c|00))[^\s#?/\\])+)+\/?$/i;

/** The entries: a name by the hash of its words, or an address. */
export const erasedSchema = v.array(
  v.pipe(
    fields({
      day: date,
      words: v.optional(written(/^[1-9]$/, 'Antalet ord väntades')),
      salt: v.optional(written(/^[0-9a-f]{32}$/, 'Ett salt väntades')),
      filter: v.optional(written(/^[0-9a-f]{3}$/, 'Ett filter väntades')),
      hash: v.optional(written(/^[0-9a-f]{64}$/, 'En kontrollsumma väntades')),
      address: v.optional(written(ADDRESS, 'En adress på webbplatsen väntades')),
    }),
    v.check(
      ({ words, salt, filter, hash, address }) =>
        [words, salt, filter, hash].every((field) => (field === undefined) === (address !== undefined)),
      `Här väntades antingen en adress, eller words, salt, filter och hash ${RESTORE}`,
    ),
  ),
);

function written(shape: RegExp, expected: string) {
  return v.pipe(code, v.regex(shape, `${expected} ${RESTORE}`));
}

/** A name that was erased, by what is told of it. */
export interface ErasedName {
  /** How many words it has. */
  words: number;
  salt: string;
  /** A few bits of a fast hash, so that most other words are told apart from it at once. */
  filter: string;
  hash: string;
}

/** What was erased from an archive. */
export interface Erased {
  names: readonly ErasedName[];
  /** The addresses of pages and attachments that were, each once. */
  addresses: readonly string[];
}

/** The entries of erased.yaml; nothing without a file. */
export function readErased(file: SourceFile | undefined) {
  const nothing: Erased = { names: [], addresses: [] };
  if (!file || file.text.replace(/^\s*#.*$/gm, '').trim() === '') return { erased: nothing, problems: [] };
  const { located, problems } = readYaml(file.path, file.text);
  if (!located) return { erased: nothing, problems };
  const { record = [], problems: wrong } = readRecord(erasedSchema, located);
  const names = record.flatMap(({ words, salt, filter, hash }) =>
    words && salt && filter && hash ? [{ words: Number(words), salt, filter, hash }] : [],
  );
  const addresses = [...new Set(record.flatMap(({ address }) => address ?? []))];
  const erased: Erased = { names, addresses };
  return { erased, problems: [...problems, ...wrong] };
}
