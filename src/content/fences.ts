/** The lines of dashes around front matter, as people and their word processors write them → «---», with problems. */
import { error, type Problem } from '../domain/problem.ts';
import { anyKeyOf } from './keys.ts';
import type { SourceFile } from './source-text.ts';
import { yamlLine } from './yaml-line.ts';

/** Dashes that are meant as «---»: two, or those that a word processor makes of three. */
const ALMOST = /^(?:--|[–—‒―−]{1,3}|-[–—]|[–—]-|- - -|\\-\\-\\-|\*\*\*|___)\s*$/;

/** Front matter whose first line of dashes after the first is right. */
const RIGHT = /^---\n(?:(?![-–—‒―−*_\\]).*\n)*---(?:\n|$)/;

/** The file with «---» on its first line and after the front matter; the lines of the rest keep their numbers. */
export function mendFences(file: SourceFile, example: readonly string[]): { file: SourceFile; problems: Problem[] } {
  if (RIGHT.test(file.text)) return { file, problems: [] };
  const lines = file.text.split('\n');
  const shownExample = ['---', ...example, '---'].join(' ⏎ ');
  const fail = (line: number, rule: string, message: string): Problem =>
    error({ file: file.path, line, column: 1 }, rule, message);
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = lines[first] ?? '';
  if (opening.startsWith('---') && first === 0) return mendClosing(file, lines);
  if (first < 0) {
    const message = `Filen är tom – uppgifter om filen väntades överst, mellan två rader med --- – börja filen så här: ${shownExample}`;
    return { file, problems: [fail(1, 'empty-file', message)] };
  }
  if (opening.trimEnd() === '---') {
    const what = first === 1 ? 'en tom rad' : `${first} tomma rader`;
    const message = `Filen börjar med ${what} – --- väntades på den första raden – ta bort det tomma före ---.`;
    return withOpening(file, lines, first, fail(1, 'blank-line-first', message));
  }
  if (ALMOST.test(opening)) {
    const message = `Filen börjar med ”${opening.trim()}” – tre bindestreck, ---, väntades på den första raden – byt tecknen mot ---.`;
    return withOpening(file, lines, first, fail(first + 1, 'wrong-dashes', message));
  }
  const { key, indent } = yamlLine(opening);
  if (key !== undefined && indent === 0 && anyKeyOf(key)) {
    const message = `Raden med --- saknas överst – den väntades före ”${key}” – skriv --- på en egen rad först i filen.`;
    return { file, problems: [fail(first + 1, 'front-matter-missing', message)] };
  }
  const message = `Filen börjar inte med --- – uppgifter om filen väntades överst – börja filen så här: ${shownExample}`;
  return { file, problems: [fail(1, 'front-matter-missing', message)] };
}

/** The file with «---» first, and blank lines in its stead. */
function withOpening(file: SourceFile, lines: readonly string[], at: number, problem: Problem) {
  const blank = lines.slice(0, at).map(() => '');
  const mended = mendClosing(file, ['---', ...blank, ...lines.slice(at + 1)]);
  return { ...mended, problems: [problem, ...mended.problems] };
}

/** The file with «---» after its front matter, where a line of other dashes is meant as that. */
function mendClosing(file: SourceFile, lines: readonly string[]): { file: SourceFile; problems: Problem[] } {
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  const almost = lines.findIndex((line, index) => index > 0 && ALMOST.test(line));
  const isMeant = almost > 0 && (closing < 0 || almost < closing) && isFrontMatter(lines.slice(1, almost));
  if (!isMeant) return { file: lines[0] === '---' ? { ...file, text: lines.join('\n') } : file, problems: [] };
  const message = `Raden ”${lines[almost]?.trim()}” ska avsluta uppgifterna överst – tre bindestreck, ---, väntades – byt tecknen mot ---.`;
  return {
    file: { ...file, text: lines.with(almost, '---').join('\n') },
    problems: [error({ file: file.path, line: almost + 1, column: 1 }, 'wrong-dashes', message)],
  };
}

/** Whether all lines that are not indented are keys or points of a list. */
function isFrontMatter(lines: readonly string[]): boolean {
  return lines.every((line) => {
    const { key, dashes, indent } = yamlLine(line);
    return line.trim() === '' || indent > 0 || key !== undefined || dashes !== '' || line.startsWith('#');
  });
}
