/** accessibility.yaml → the accessibility statement with the places of its days, or what is wrong with it. */
import { addresses, pagePath } from '../domain/addresses.ts';
import { error, type Location, type Problem } from '../domain/problem.ts';
import { type StatementFields, statementMissing, statementSchema } from './accessibility-schema.ts';
import type { PageEntry } from './entries.ts';
import { readRecord } from './record.ts';
import type { SourceFile } from './source-text.ts';
import { type Located, readYaml } from './yaml.ts';

/** A statement, and where its days stand: only the archive knows which day it is. */
export interface StatementEntry {
  fields: StatementFields;
  evaluated: Location;
  updated: Location;
}

/** Reads the statement; no file is no statement, and a page may then stand in its place. */
export function readStatement(
  file: SourceFile | undefined,
  pages: readonly PageEntry[],
): { statement?: StatementEntry; problems: Problem[] } {
  if (!file) return { problems: [] };
  const { located, problems } = readYaml(file.path, file.text);
  if (!located) return { problems };
  const { record: fields, problems: wrong } = readRecord(statementSchema, located, statementMissing);
  const twice = pageInItsPlace(pages, file);
  if (!fields) return { problems: [...wrong, ...twice] };
  const statement = {
    fields,
    evaluated: located.locationOf(['evaluation', 'date']),
    updated: located.locationOf(['updated']),
  };
  return { statement, problems: [...twice, ...contradictions(fields, located)] };
}

/** The degree and the lists must say the same. What is outside the law says nothing of the degree. */
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

/** Two statements could say different things, so there is one. */
function pageInItsPlace(pages: readonly PageEntry[], { path }: SourceFile): Problem[] {
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
