/** accessibility.yaml → the accessibility statement with the locations of its dates, or problems. */
import { addresses, pagePath } from '../domain/addresses.ts';
import { error, type Location, type Problem } from '../domain/problem.ts';
import { type StatementFields, statementMissing, statementSchema } from './accessibility-schema.ts';
import type { PageEntry } from './entries.ts';
import { readRecord } from './record.ts';
import type { SourceFile } from './source-text.ts';
import { type Located, readYaml } from './yaml.ts';

/** A statement with the locations of its dates, which linking checks against the archive's day. */
export interface StatementEntry {
  fields: StatementFields;
  evaluated: Location;
  updated: Location;
}

/** The statement, or problems; neither without a file, and a page may then have its address. */
export function readStatement(
  file: SourceFile | undefined,
  pages: readonly PageEntry[],
): { statement?: StatementEntry; problems: Problem[] } {
  if (!file) return { problems: [] };
  const { located: values, problems } = readYaml(file.path, file.text);
  if (!values) return { problems };
  const { record: fields, problems: wrong, located } = readRecord(statementSchema, values, statementMissing);
  const duplicates = pagesAtItsAddress(pages, file);
  if (!fields) return { problems: [...problems, ...wrong, ...duplicates] };
  const statement = {
    fields,
    evaluated: located.locationOf(['evaluation', 'date']),
    updated: located.locationOf(['updated']),
  };
  return { statement, problems: [...problems, ...wrong, ...duplicates, ...contradictions(fields, located)] };
}

/** The compliance level must agree with the lists; content outside the law does not affect the level. */
function contradictions({ compliance, inaccessible, burden }: StatementFields, { locationOf }: Located): Problem[] {
  const listed = inaccessible.length + burden.length;
  if (compliance === 'helt förenlig' && listed > 0) {
    const message =
      '”helt förenlig” stämmer inte med listorna, där något inte är tillgängligt – tomma listor väntades – skriv ”delvis förenlig” eller ”inte förenlig”.';
    return [error(locationOf(['compliance']), 'wrong-compliance', message)];
  }
  if (compliance !== 'helt förenlig' && listed === 0) {
    const message = `”${compliance}” stämmer inte med listorna, som är tomma – minst en punkt under ”inaccessible” eller ”burden” väntades – skriv vad som inte är tillgängligt.`;
    return [error(locationOf(['compliance']), 'wrong-compliance', message)];
  }
  return [];
}

/** Two statements could contradict each other, so there is one. */
function pagesAtItsAddress(pages: readonly PageEntry[], { path }: SourceFile): Problem[] {
  return pages
    .filter(({ id }) => pagePath(id) === addresses.accessibility)
    .map(({ file }) =>
      error(
        { file: file.path, line: 1, column: 1 },
        'two-statements',
        `Två filer vill vara sidan ”${addresses.accessibility}”: den här och ${path} – en redogörelse väntades – flytta texten till en sida med ett annat namn, eller ta bort den ena filen.`,
      ),
    );
}
