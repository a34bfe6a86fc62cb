/** Personal identity numbers that a page would show and its file does not: markup, or cells, stand between the digits. */
import { findPlainPersonalNumbers } from '../content/personal-number.ts';
import type { Problem } from '../domain/problem.ts';
import type { Section } from '../markdown/body.ts';

/** An error for each personal identity number that markup splits in the file and the page would show whole, or have in its HTML. */
export function findNumbers(path: string, sections: readonly Section[]): Problem[] {
  return sections.flatMap(({ title, text, heading = '', html, line }) => {
    const location = { file: path, line, column: 1 };
    const inText = findPlainPersonalNumbers(location, `${title}\n${text}`);
    return inText.length > 0 ? inText : findPlainPersonalNumbers(location, `${heading}\n${html}`);
  });
}
