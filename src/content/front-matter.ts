/** Finds the front matter of a Markdown file with gray-matter and reads it as YAML; other languages are refused. */
import matter from 'gray-matter';
import { error } from '../domain/problem.ts';
import { mendFences } from './fences.ts';
import type { SourceFile } from './source-text.ts';
import { type ReadYaml, readYaml } from './yaml.ts';

/** The largest front matter that is read, in characters. */
const LARGEST = 16 * 1024;

/** The front matter of a file, its problems, and the file as it was meant, with front matter where it belongs. */
export interface ReadFrontMatter extends ReadYaml {
  file: SourceFile;
}

/**
 * The front matter of a file, absent when it can't be read, and its problems. `example` has the lines that a file of
 * its kind begins with.
 */
export function readFrontMatter(written: SourceFile, example: readonly string[]): ReadFrontMatter {
  const { file, problems } = mendFences(written, example);
  const { problems: found, ...read } = readBetweenFences(file, problems.length > 0);
  return { ...read, file, problems: [...problems, ...found] };
}

/** The front matter between two lines of dashes; when `isReported`, its first line is known to be wrong. */
function readBetweenFences({ path, text }: SourceFile, isReported: boolean): ReadYaml {
  const fail = (line: number, rule: string, message: string) => ({
    problems: [error({ file: path, line, column: 1 }, rule, message)],
  });
  const lines = text.split('\n');
  const opening = lines[0] ?? '';
  if (!opening.startsWith('---')) return { problems: [] };
  if (opening.trimEnd() !== '---') {
    return fail(
      1,
      'front-matter-language',
      'Bara YAML får stå överst i filen – den första raden ska vara --- och inget annat – ta bort det som står efter strecken.',
    );
  }
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (closing < 0) {
    if (isReported) return { problems: [] };
    return fail(
      1,
      'front-matter-open',
      'Uppgifterna överst i filen är inte avslutade – en rad med --- väntades efter dem – skriv --- på en egen rad före texten.',
    );
  }
  if (lines[closing]?.trimEnd() !== '---') {
    return fail(
      closing + 1,
      'front-matter-close',
      'Raden börjar med --- men har mer på raden – uppgifterna överst ska avslutas med --- och inget annat – skriv bara --- på raden.',
    );
  }
  const source = lines.slice(0, closing + 1).join('\n');
  if (source.length > LARGEST) {
    return fail(
      1,
      'front-matter-too-large',
      `Uppgifterna överst i filen är längre än ${LARGEST / 1024} kB – så mycket läses inte där – flytta texten till efter ---.`,
    );
  }
  return readYaml(path, yamlOf(source));
}

/** The YAML of front matter. It begins with the line break before it, so that its line numbers are those of the file. */
function yamlOf(source: string): string {
  let block = '\n';
  const yaml = {
    parse(text: string): object {
      block = text;
      return {};
    },
  };
  // Options bypass its cache, which would share one object between two equal files.
  matter(source, { language: 'yaml', engines: { yaml } });
  // The engine is not called for a block of white space.
  return block;
}
