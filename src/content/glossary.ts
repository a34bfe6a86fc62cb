/** `glossary.yaml` → abbreviations with their explanations. */
import type { Problem } from '../domain/problem.ts';
import { readRecord } from './record.ts';
import { glossarySchema } from './schema.ts';
import type { SourceFile } from './source-text.ts';
import { readYaml } from './yaml.ts';

/** An abbreviation, «AMF», with its explanation. */
export interface GlossaryEntry {
  abbreviation: string;
  explanation: string;
}

/** The glossary, the longest abbreviations first; empty without a file. */
export function readGlossary(file: SourceFile | undefined): { entries: GlossaryEntry[]; problems: Problem[] } {
  if (!file || file.text.trim() === '') return { entries: [], problems: [] };
  const { located, problems } = readYaml(file.path, file.text);
  if (!located) return { entries: [], problems };
  const { record = {}, problems: wrong } = readRecord(glossarySchema, located);
  const entries = Object.entries(record).map(([abbreviation, explanation]) => ({ abbreviation, explanation }));
  return {
    entries: entries.toSorted((a, b) => b.abbreviation.length - a.abbreviation.length),
    problems: [...problems, ...wrong],
  };
}
