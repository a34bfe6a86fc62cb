/** Finds the front matter of a Markdown file with gray-matter and reads it as YAML; other languages are refused. */
import matter from 'gray-matter';
import { error, type Problem } from '../domain/problem.ts';
import type { SourceFile } from './source-text.ts';
import { type Located, locate, type ParsedYaml, parseYaml } from './yaml.ts';

/** The largest front matter that is read, in characters. */
const LARGEST = 16 * 1024;

const EXAMPLE = '---\ndate: 2017-01-16\ngroup: Gemensam utvecklingsgrupp\n---';

/** The front matter of a file, or the problem that made it unreadable; always one of them. Messages show how a file of its kind begins by `example`. */
export function readFrontMatter(
  { path, text }: SourceFile,
  example = EXAMPLE,
): { located?: Located; problems: Problem[] } {
  const fail = (line: number, rule: string, message: string) => ({
    problems: [error({ file: path, line, column: 1 }, rule, message)],
  });
  const lines = text.split('\n');
  const opening = lines[0] ?? '';
  if (!opening.startsWith('---')) {
    return fail(
      1,
      'front-matter-missing',
      `Filen börjar inte med --- – uppgifter om filen väntades överst – börja filen så här: ${example.replaceAll('\n', ' ⏎ ')}`,
    );
  }
  if (opening.trimEnd() !== '---') {
    return fail(
      1,
      'front-matter-language',
      'Bara YAML får stå överst i filen – den första raden ska vara --- och inget annat – ta bort det som står efter strecken.',
    );
  }
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (closing < 0) {
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
  const { document, lines: counter } = parseFrontMatter(source);
  return locate(path, document, counter);
}

/** gray-matter's block begins with the line break before it, so line numbers of the YAML are those of the file. */
function parseFrontMatter(source: string): ParsedYaml {
  let parsed: ParsedYaml | undefined;
  const yaml = {
    parse(block: string): object {
      parsed = parseYaml(block);
      return {};
    },
  };
  // Options bypass its cache, which would share one object between two equal files.
  matter(source, { language: 'yaml', engines: { yaml } });
  // The engine is not called for a block of white space.
  return parsed ?? parseYaml('\n');
}
