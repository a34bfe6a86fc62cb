/**
 * Finds and masks Swedish personal identity and coordination numbers (folkbokföringslagen 1991:481, 18–18 a §§) in all
 * common spellings. A message never repeats the number.
 */
import module from 'personnummer';
import { error, type Location, locationAt, type Problem } from '../domain/problem.ts';

// Its types describe an ES module, and Node loads its CommonJS one, whose export is the class itself.
const personnummer = module as unknown as typeof module.default;

const CANDIDATE =
  /(?<![\p{L}\p{N}])(?:\d{2})?\d{6}(?:[^\S\n]?\\?[-+\u2010-\u2015\u2212]{1,2}\s?|[^\S\n])?\d{4}(?![\p{L}\p{N}])/gu;

/** A cheap test first, which most texts fail. */
const DIGITS = /\d{6}/;

/** The text with the digits of every such number as X, so that no later message can repeat it; same length. */
export function maskPersonalNumbers(text: string): string {
  if (!DIGITS.test(text)) return text;
  return text.replace(CANDIDATE, (number) => (isPersonalNumber(number) ? number.replace(/\d/g, 'X') : number));
}

/** An error for each number with a valid date and check digit; organisation numbers and plain dates lack these. */
export function findPersonalNumbers(path: string, text: string): Problem[] {
  if (!DIGITS.test(text)) return [];
  return [...text.matchAll(CANDIDATE)]
    .filter((match) => isPersonalNumber(match[0]))
    .map((match) =>
      error(
        locationAt(path, text, match.index),
        'personal-number',
        'Ett personnummer står i texten – sådana får inte publiceras – ta bort det. Är det ett telefonnummer, skriv det med bindestreck och mellanslag: 070-123 45 67.',
      ),
    );
}

/** The same in a text without markup, «811218-**9876**» in the file; all errors get the location of the whole text. */
export function findPlainPersonalNumbers(location: Location, text: string): Problem[] {
  return findPersonalNumbers(location.file, text).map((problem) => ({
    ...problem,
    line: location.line,
    column: location.column,
  }));
}

function isPersonalNumber(written: string): boolean {
  return personnummer.valid(written.replace(/\D+/g, ''));
}
