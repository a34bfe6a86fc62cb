/**
 * How much work a text can be. The parser's time grows with the square of the brackets, signs of HTML and the like that
 * stand in one paragraph, and with each line and item; words cost little. A text with few signs is quick to read whatever
 * they are, and so is a long one with no more signs than prose has, spread over its paragraphs. Any other is read where it
 * can be stopped, so that no ordinary text is ever timed, however slow the machine is.
 */
import type { SourceFile } from '../content/source-text.ts';
import { error, type Problem } from '../domain/problem.ts';

/** The most signs of a text that is surely quick: half a second for the slowest shape that is known (`npm run limits`). */
const MOST_SIGNS = 4000;
/** The most signs of a paragraph, list or table of a longer one, and the largest share of its characters that are signs; in minutes it is a twelfth. */
const MOST_IN_PARAGRAPH = 1000;
const LARGEST_SHARE = 1 / 6;
/** A paragraph with this share of the signs of its file is what makes it slow. */
const MOST_OF_THEM = 0.2;

/** Seconds of processor time for a text of some bytes: one for each 100 kB, but at least `SHORTEST` and at most `LONGEST`. */
const BYTES_A_SECOND = 100_000;
const SHORTEST = 2;
const LONGEST = 5;

/** Whether a text has so many signs that it must be read where it can be stopped. */
export function isHeavy(text: string): boolean {
  if (hasFewSigns(text)) return false;
  const signs = signsIn(text);
  return signs > text.length * LARGEST_SHARE || heaviestParagraph(text).signs > MOST_IN_PARAGRAPH;
}

/** How many seconds of processor time a text of some bytes may take. */
export function secondsFor(bytes: number): number {
  return Math.min(LONGEST, Math.max(SHORTEST, bytes / BYTES_A_SECOND));
}

const RULE = 'too-slow';

/** An error: a file whose reading was stopped after some seconds; at the paragraph that is to blame, where one is. */
export function tooSlow({ path, text }: SourceFile, seconds: number): Problem {
  const heaviest = heaviestParagraph(text);
  const isToBlame = heaviest.signs > signsIn(text) * MOST_OF_THEM;
  const line = isToBlame ? heaviest.line : 1;
  const remedy = isToBlame
    ? 'dela stycket, listan eller tabellen som börjar på den här raden, eller ta bort tecken som [, ( och < ur den'
    : 'dela filen i flera, eller ta bort tecken som är där av misstag';
  const limit = Number.isInteger(seconds) ? seconds : seconds.toFixed(1).replace('.', ',');
  return error(
    { file: path, line, column: 1 },
    RULE,
    `Filen tar för lång tid att läsa – högst ${limit} ${limit === 1 ? 'sekund' : 'sekunder'} väntades – ${remedy}.`,
  );
}

/** Whether the reading of a text was stopped: on another day it may be quick enough. */
export function wasTooSlow(problems: readonly Problem[]): boolean {
  return problems.some(({ rule }) => rule === RULE);
}

/** Whether a text has no more than `MOST_SIGNS`; most texts are so short that their first letters tell. */
function hasFewSigns(text: string): boolean {
  let mayBeSigns = text.length;
  for (let index = 0; index < text.length && mayBeSigns > MOST_SIGNS; index += 1)
    if (!isSign(text.charCodeAt(index))) mayBeSigns -= 1;
  return mayBeSigns <= MOST_SIGNS;
}

/** The ASCII characters of a text other than letters, digits and spaces. */
function signsIn(text: string): number {
  let signs = 0;
  for (let index = 0; index < text.length; index += 1) if (isSign(text.charCodeAt(index))) signs += 1;
  return signs;
}

function isSign(code: number): boolean {
  if (code >= 0x61) return code > 0x7a && code < 0x80;
  if (code >= 0x41) return code > 0x5a;
  return code !== 0x20 && (code < 0x30 || code > 0x39);
}

/** The paragraph with most signs: the line, from 1, on which it begins, and how many they are. */
function heaviestParagraph(text: string): { line: number; signs: number } {
  let heaviest = { line: 1, signs: 0 };
  let line = 1;
  for (const paragraph of text.split(/\n[ \t]*(?=\n)/)) {
    const signs = signsIn(paragraph);
    // each but the first begins with the line break of the blank line above it
    if (signs > heaviest.signs) heaviest = { line: line + (/^\n+/.exec(paragraph)?.[0].length ?? 0), signs };
    line += paragraph.split('\n').length;
  }
  return heaviest;
}
