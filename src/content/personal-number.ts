/**
 * Finds and masks Swedish personal identity and coordination numbers (folkbokföringslagen 1991:481, 18–18 a §§) in every
 * spelling that people use: `850709-NNNN`, `1985-07-09 NNNN`, `85.07.09/NN NN`. A message never repeats the number.
 */
import module from 'personnummer';
import { error, type Location, locationFinder, type Problem } from '../domain/problem.ts';

// Its types describe an ES module, and Node loads its CommonJS one, whose export is the class itself.
const personnummer = module as unknown as typeof module.default;

const SPACE = '[^\\S\\n]';
/** Hyphens, dashes and signs of every length; a plus sign stands there for those who are a hundred. */
const DASH = '[-+\\u2010-\\u2015\\u2043\\u2212\\ufe58\\ufe63\\uff0d]';
/** Joiners are not seen; the other characters that are not seen have been removed from the text. */
const UNSEEN = '[\\u200c-\\u200f]*';
/** What stands before the last four digits, if anything does. */
const BEFORE_LAST = `(?:${UNSEEN}${SPACE}{0,2}\\\\?(?:${DASH}{1,2}|[./:])\\s{0,2}${UNSEEN}|${SPACE}{1,2}|${UNSEEN})`;
/** `19850709` or `850709`: telephone numbers are cut up in other ways than a date is, `0708-50 70 91`. */
const CLOSED_DATE = '(?:\\d{2})?\\d{6}';
/** `1985-07-09` or `85 07 09`: the same sign in both places. */
const OPEN_DATE = `(?:\\d{2})?\\d{2}(?<sign>${SPACE}?\\\\?(?:${DASH}|[./])${SPACE}?|${SPACE})\\d{2}\\k<sign>\\d{2}`;
/** After an open date, four digits can also be the year of another date, or a sum. */
const NO_OTHER = `(?![-./\\u2013]\\d{1,2}[-./\\u2013]\\d|${SPACE}?(?:kr|kronor|tkr|mkr|SEK|:-)(?![\\p{L}\\p{N}]))`;
const CANDIDATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${CLOSED_DATE}${BEFORE_LAST}\\d{4}|${CLOSED_DATE}${SPACE}?${DASH}${SPACE}?\\d{2}${SPACE}\\d{2}|(?<!\\+\\d{1,3}${SPACE})${OPEN_DATE}${BEFORE_LAST}\\d{4}${NO_OTHER})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** A cheap test first, which most texts fail. */
const DIGITS = /\d{6}|\d\d[^\p{L}\p{N}]{1,4}\d\d[^\p{L}\p{N}]{1,4}\d\d[^\p{L}]{0,6}\d{4}/u;
const WIDE_DIGITS = /[\uff10-\uff19]/g;

const MESSAGE =
  'Ett personnummer står i texten – sådana får inte publiceras – ta bort det. Är det ett telefonnummer, skriv det med bindestreck och mellanslag: 070-123 45 67.';
const OR_A_DATE =
  'Ett personnummer står i texten – sådana får inte publiceras – ta bort det. Är det ett datum och något annat, skriv ett ord emellan: 2017-02-13 kl. 18.30.';

/** The text with the digits of every such number as X, so that no later message can repeat it; same length. */
export function maskPersonalNumbers(text: string): string {
  const numbers = numbersIn(text);
  if (numbers.length === 0) return text;
  let masked = '';
  let from = 0;
  for (const { start, end } of numbers) {
    masked += text.slice(from, start) + text.slice(start, end).replace(/[\d\uff10-\uff19]/g, 'X');
    from = end;
  }
  return masked + text.slice(from);
}

/** An error for each number with a valid date and check digit; organisation numbers and plain dates lack these. */
export function findPersonalNumbers(path: string, text: string): Problem[] {
  const locationOf = locationFinder(path, text);
  return numbersIn(text).map(({ start, isOpen }) =>
    error(locationOf(start), 'personal-number', isOpen ? OR_A_DATE : MESSAGE),
  );
}

/** The same in a text without markup, «811218-**9876**» in the file; all errors get the location of the whole text. */
export function findPlainPersonalNumbers(location: Location, text: string): Problem[] {
  return (
    numbersIn(text)
      // cells of a row are joined by « – »: a day and a sum
      .filter(({ start, end, isOpen }) => !(isOpen && text.slice(start, end).includes(' – ')))
      .map(({ isOpen }) => error(location, 'personal-number', isOpen ? OR_A_DATE : MESSAGE))
  );
}

/** Where the numbers of a text stand, in its order, and whether the date in them is written as a date is. */
function numbersIn(text: string): { start: number; end: number; isOpen: boolean }[] {
  const plain = text.replace(WIDE_DIGITS, (digit) => digit.normalize('NFKC'));
  if (!DIGITS.test(plain)) return [];
  return [...plain.matchAll(CANDIDATE)].flatMap(({ index, 0: written, groups }) =>
    personnummer.valid(written.replace(/\D+/g, ''))
      ? [{ start: index, end: index + written.length, isOpen: groups?.['sign'] !== undefined }]
      : [],
  );
}
