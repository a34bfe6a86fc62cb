/**
 * Finds and masks Swedish personal identity and coordination numbers (folkbokföringslagen 1991:481, 18–18 a §§) in every
 * spelling that people use: `850709-NNNN`, `1985-07-09 NNNN`, `85.07.09/NN NN`. A message never repeats the number.
 */
import module from 'personnummer';
import { error, type Location, locationFinder, type Problem } from '../domain/problem.ts';
import { readingsOf, type Unfolded } from '../domain/unfold.ts';

// Its types describe an ES module, and Node loads its CommonJS one, whose export is the class itself.
const personnummer = module as unknown as typeof module.default;

const SPACE = '[^\\S\\n]';
/** Hyphens, dashes and signs of every length; a plus sign stands there for those who are a hundred. */
const DASH = '[\\p{Pd}+~\\u00b7\\u2022\\u2043\\u2212]';
/** What stands before the last four digits, if anything does: also the dash of a line or cell and one of the next. */
const BEFORE_LAST = `(?:${SPACE}{0,2}(?:${DASH}{1,2}\\s{0,16}(?:${DASH}${SPACE}?)?|[./:]${SPACE}{0,2}|/\\n)|${SPACE}{1,2}|)`;
/** `19850709` or `850709`: telephone numbers are cut up in other ways than a date is, `0708-50 70 91`. */
const CLOSED_DATE = '(?:\\d{2})?\\d{6}';
/** `1985-07-09` or `85 07 09`: the same sign in both places. */
const OPEN_DATE = `(?:\\d{2})?\\d{2}(?<sign>${SPACE}?(?:${DASH}|[./])${SPACE}?|${SPACE})\\d{2}\\k<sign>\\d{2}`;
/** After an open date, four digits can also be the year of another date, or a sum. */
const NO_OTHER = `(?![-./\\u2013]\\d{1,2}[-./\\u2013]\\d|${SPACE}?(?:kr|kronor|tkr|mkr|SEK|:-)(?![\\p{L}\\p{N}]))`;
const IN_PAIRS = `(?:${SPACE}?${DASH}${SPACE}?|[./])\\d{2}${SPACE}\\d{2}`;
const CANDIDATE = new RegExp(
  `(?<!\\p{N})(?:${CLOSED_DATE}(?<before>${BEFORE_LAST})\\d{4}|${CLOSED_DATE}${IN_PAIRS}|(?<!\\+\\d{1,3}${SPACE})${OPEN_DATE}(?:${BEFORE_LAST}\\d{4}${NO_OTHER}|${DASH}\\d{2}${SPACE}\\d{2}))(?!\\p{N})`,
  'gu',
);
const LETTER_BEFORE = /\p{L}$/u;
const LETTER_AFTER = /^\p{L}/u;
/** What is written before a number without a space: «pnr850709…». */
const NUMBER_WORD = /(?:^|\P{L})(?:p|pnr|nr|pers|persnr|personnr|personnummer|samordningsnummer|samordningsnr)$/iu;
/** Ids of things have such groups of digits too. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const HEX = /[0-9a-f-]/i;

const FEWEST_DIGITS = 10;
/** A cheap test first, which most texts fail. */
const DIGITS = /\d{6}|\d\d[^\p{L}\p{N}]{1,4}\d\d[^\p{L}\p{N}]{1,4}\d\d[^\p{L}]{0,6}\d\d/u;

const MESSAGE =
  'Ett personnummer står i texten – sådana får inte publiceras – ta bort det. Är det ett telefonnummer, skriv det med bindestreck och mellanslag: 070-123 45 67.';
const OR_A_DATE =
  'Ett personnummer står i texten – sådana får inte publiceras – ta bort det. Är det ett datum och något annat, skriv ett ord emellan: 2017-02-13 kl. 18.30.';
const IN_FILE_NAME =
  'Ett personnummer står i filens namn, och skulle bli en del av en adress – ett filnamn utan personnummer väntades – döp om filen, och rätta länkarna till den.';

/** The text with the digits of every such number as X, so that no later message can repeat it; same length. */
export function maskPersonalNumbers(text: string): string {
  const numbers = numbersIn(text);
  if (numbers.length === 0) return text;
  let masked = '';
  let from = 0;
  for (const { start, end } of numbers) {
    if (start < from) continue;
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
  return numbersIn(text)
    .filter((found) => !isDayAndSum(found))
    .map(({ isOpen }) => error(location, 'personal-number', isOpen ? OR_A_DATE : MESSAGE));
}

/** The error of a file whose name has a number: it would be an address. */
export function numberInFileName(file: string, name: string): Problem[] {
  return hasPersonalNumber(readingsOf(name))
    ? [error({ file, line: 1, column: 1 }, 'personal-number', IN_FILE_NAME)]
    : [];
}

/** Whether a number is in a text that is published, HTML or any other, in one of the ways to read it. */
export function hasPersonalNumber(readings: readonly Unfolded[]): boolean {
  return readings.some(
    (reading) => hasDigits(reading.text) && numbersRead(reading).some((found) => !isDayAndSum(found)),
  );
}

/** Cells of a row are joined by « – »: a day and a sum. */
function isDayAndSum({ written, isOpen }: Found): boolean {
  return isOpen && written.includes(' – ');
}

/** A number in a text: its offsets, and whether the date in it is written as a date is. */
interface Found {
  start: number;
  end: number;
  /** As it is read. */
  written: string;
  isOpen: boolean;
}

/** The numbers of a text in its order: those that are read in it, and those in its tags. */
function numbersIn(text: string): Found[] {
  if (!hasDigits(text)) return [];
  // most of them are read in both ways
  const found = new Map(
    readingsOf(text)
      .flatMap(numbersRead)
      .map((number) => [number.start, number]),
  );
  return [...found.values()].toSorted((a, b) => a.start - b.start);
}

/** Whether a text has as many digits as a number has: most texts don't. An entity or an escape of a digit has one itself. */
function hasDigits(text: string): boolean {
  let count = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19) || code === 0xd835) count += 1;
    if (count === FEWEST_DIGITS) return true;
  }
  return false;
}

function numbersRead({ text, offsetOf }: Unfolded): Found[] {
  if (!DIGITS.test(text)) return [];
  const found: Found[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const { index, 0: written, groups } = match;
    const end = index + written.length;
    const isNumber =
      personnummer.valid(written.replace(/\D+/g, '')) &&
      standsFree(text, index, end, groups?.['before'] !== '') &&
      !isInId(text, index);
    // what is none may hold the beginning of one: «070-123 45 67 850709-NNNN»
    CANDIDATE.lastIndex = isNumber ? end : index + 1;
    if (isNumber)
      found.push({ start: offsetOf(index), end: offsetOf(end), written, isOpen: groups?.['sign'] !== undefined });
  }
  return found;
}

/** Whether a number is no part of an id with letters: `pnr850709-NNNN` is a number, and `x850709NNNN` none. */
function standsFree(text: string, start: number, end: number, isCut: boolean): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const isBefore = LETTER_BEFORE.test(before) && !NUMBER_WORD.test(before);
  const isAfter = LETTER_AFTER.test(text.slice(end, end + 2));
  return isCut ? !(isBefore && isAfter) : !isBefore && !isAfter;
}

/** Whether a number stands within the id of something, a UUID. */
function isInId(text: string, offset: number): boolean {
  let start = offset;
  while (offset - start < 36 && HEX.test(text.charAt(start - 1))) start -= 1;
  for (let from = start; from <= offset; from += 1) if (UUID.test(text.slice(from, from + 36))) return true;
  return false;
}
