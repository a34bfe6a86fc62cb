/** Numbered items: signs of their own, «a)», «ii.», «(1)», and numbers that begin a line of text. */
import { monthNumber } from '../../swedish/calendar.ts';
import type { Edit } from './edited-text.ts';
import { isParagraph, type Line } from './lines.ts';
import type { Rule } from './rule.ts';

/** The sign of an item that is no Markdown: «a)», «(a)», «(1)», «A.», «iv.». */
export const OWN_SIGN =
  /^(?:\((?:[a-zåäö]|\d{1,3}|[ivx]{1,6})\)|(?:[a-zåäö]|[ivx]{1,6}|[IVX]{1,6})[.)]|[A-ZÅÄÖ][.)])(?=[ \t]+\S)/;
const NUMBER = /^(\d{1,9})([.)])(?=[ \t])/;

/** Something that a sign can mean: its place in the alphabet, among the Roman numerals or among the numbers. */
interface Meaning {
  series: 'letter' | 'roman' | 'number';
  value: number;
}

interface Item {
  line: Line;
  sign: string;
  meanings: readonly Meaning[];
}

/** Items in the order of the text that follow on each other. */
interface Run {
  indent: number;
  shape: string;
  meanings: readonly Meaning[];
  items: { item: Item; value: number }[];
}

/** `a)`, `i.`, `(1)` */
export const ownSigns: Rule = {
  written: ['a) ett⏎b) två', 'i. ett⏎ii. två', '(1) ett⏎(2) två'],
  readAs: 'punkter i en lista, med de tecken som står där',
  because: 'Markdown känner bara siffror, och raderna skulle bli ett enda stycke.',
  sign: /^[ \t>]*(?:\([a-z\d]{1,6}\)|[a-zåäöA-ZÅÄÖIVX]{1,6}[.)])[ \t]+\S/m,
  read: (lines) => {
    const edits = runsOf(lines)
      .filter(({ items }) => items.length > 1)
      .flatMap(({ items }) => items.map(({ item, value }) => numbered(item, value)));
    return { edits: edits.toSorted((a, b) => a.start - b.start) };
  },
};

/** A number as wide as the sign where that is possible, so that what is indented below stays in the item. */
function numbered({ line, sign }: Item, value: number): Edit {
  const start = line.start + line.prefix.length;
  const number = `${value}${sign.endsWith('.') ? '.' : ')'}`;
  return { start, end: start + sign.length, text: number.padEnd(sign.length) };
}

function runsOf(lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  let open: Run[] = [];
  for (const line of lines) {
    if (!line.isText) continue;
    if (/^#{1,6}[ \t]/.test(line.rest)) open = [];
    const sign = OWN_SIGN.exec(line.rest)?.[0];
    if (sign === undefined) continue;
    const item: Item = { line, sign, meanings: meaningsOf(sign.replace(/[().]/g, '')) };
    const indent = line.prefix.length;
    const shape = sign.replace(/[^().]+/, /[A-ZÅÄÖ]/.test(sign) ? 'A' : 'a');
    const run = open.find((known) => known.indent === indent && known.shape === shape && goesOn(known, item));
    open = open.filter((known) => known !== run && known.indent < indent);
    if (run) {
      run.meanings = run.meanings.flatMap(next).filter((meaning) => item.meanings.some(same(meaning)));
      run.items.push({ item, value: run.meanings[0]?.value ?? 1 });
      open.push(run);
    } else {
      const meanings = item.meanings.filter(({ value }) => value === 1);
      const begun: Run = { indent, shape, meanings, items: [{ item, value: 1 }] };
      if (meanings.length > 0) {
        runs.push(begun);
        open.push(begun);
      }
    }
  }
  return runs;
}

const same =
  (meaning: Meaning) =>
  (other: Meaning): boolean =>
    meaning.series === other.series && meaning.value === other.value;
const next = ({ series, value }: Meaning): Meaning[] => [{ series, value: value + 1 }];

function goesOn(run: Run, item: Item): boolean {
  return run.meanings.flatMap(next).some((meaning) => item.meanings.some(same(meaning)));
}

function meaningsOf(sign: string): Meaning[] {
  if (/^\d+$/.test(sign)) return [{ series: 'number', value: Number(sign) }];
  const lower = sign.toLowerCase();
  const letter = 'abcdefghijklmnopqrstuvwxyzåäö'.indexOf(lower) + 1;
  const roman = romanValue(lower);
  return [
    ...(lower.length === 1 && letter > 0 ? [{ series: 'letter' as const, value: letter }] : []),
    ...(roman > 0 ? [{ series: 'roman' as const, value: roman }] : []),
  ];
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** The value of a Roman numeral up to 39; 0 for other words. */
function romanValue(text: string): number {
  const tens = /^x{0,3}/.exec(text)?.[0].length ?? 0;
  const units = ROMAN.indexOf(text.slice(tens));
  return units < 0 ? 0 : tens * 10 + units;
}

/** `2024. Det året bygger vi om.` */
export const numbersInText: Rule = {
  written: ['2024. Det året bygger vi om.', '17. maj firar vi.'],
  readAs: 'text',
  because: 'Ett årtal eller ett datum först på raden är inget nummer i en lista.',
  sign: /^[ \t>]*(?:\d{1,9}[.)][ \t]+[a-zåäö]|\d{4,9}[.)][ \t])/m,
  read: (lines) => ({
    edits: lines.flatMap((line, index) => {
      const [whole, digits = ''] = (line.isText ? NUMBER.exec(line.rest) : null) ?? [];
      if (whole === undefined || !isTextNumber(digits, line.rest.slice(whole.length).trim(), lines, index)) return [];
      const start = line.start + line.prefix.length + digits.length;
      return [{ start, end: start, text: '\\' }];
    }),
  }),
};

/** A year, a day of a month, or a number that goes on in lower case and belongs to no list. */
function isTextNumber(digits: string, rest: string, lines: readonly Line[], index: number): boolean {
  const [word = ''] = rest.split(/[^\p{L}]/u, 1);
  if (digits.length > 3 || monthNumber(word) !== undefined) return true;
  if (!/^\p{Ll}/u.test(word) || digits === '1') return false;
  const isNumbered = (line: Line | undefined): boolean => line !== undefined && NUMBER.test(line.rest);
  return !isNumbered(nearest(lines, index, -1)) && !isNumbered(nearest(lines, index, 1));
}

/** No item has more lines between it and the next. */
const FAR = 40;

/** The nearest line of text before or after a line at no greater depth. */
function nearest(lines: readonly Line[], index: number, step: 1 | -1): Line | undefined {
  const indent = lines[index]?.prefix.length ?? 0;
  for (let away = 1; away <= FAR; away += 1) {
    const line = lines[index + step * away];
    if (isParagraph(line) && line.prefix.length <= indent) return line;
  }
  return undefined;
}
