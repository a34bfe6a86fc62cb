/** Numbers with their digits in groups, «39 493» and «39.493», which people also write and search for as «39493». */

const GROUPED = /(?<![\p{L}\d.,-])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}|\.\d{3})+(?![\p{L}\d]|[.-]\d)/gu;
const BETWEEN = /\D/g;

/** The numbers in groups of a text: where the last group of each starts, and its digits as one word. */
export function groupedNumbers(text: string): { start: number; digits: string }[] {
  return Array.from(text.matchAll(GROUPED), ({ 0: number, index }) => ({
    start: index + number.length - 3,
    digits: number.replace(BETWEEN, ''),
  }));
}

/** A text whose numbers are written without groups. */
export function withoutGroups(text: string): string {
  return text.replace(GROUPED, (number) => number.replace(BETWEEN, ''));
}
