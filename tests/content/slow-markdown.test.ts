/** Small texts that are slow to parse: each is refused, or read within the time limit of a file. */
import { expect, test } from 'vitest';
import { minutes } from '../support/content-folder.ts';
import { problemLines } from '../support/problem-lines.ts';
import { secondsOf } from '../support/seconds.ts';

/** Seconds of work for one file. */
const MOST_SECONDS = 5;

const nested = (depth: number, line: (index: number) => string): string =>
  Array.from({ length: depth }, (_, index) => `${line(index)}\n`).join('');

const DEEP = 'Raden öppnar fler än 50 listor eller citat i varandra';

const shapes: [name: string, text: string, refused?: string][] = [
  ['list marks on one line', '* '.repeat(9000), DEEP],
  ['quote marks on one line', '> '.repeat(9000), DEEP],
  ['quote marks without spaces', '>'.repeat(9000), DEEP],
  ['numbers on one line', '1. '.repeat(6000), DEEP],
  ['quotes and lists by turns', '> - '.repeat(4000), DEEP],
  ['as many lists as a line may open, on forty lines', `${'* '.repeat(50)}a\n`.repeat(40)],
  ['lists in lists by indentation', nested(120, (index) => `${'  '.repeat(index)}- a`)],
  ['lists in lists, the deepest first', nested(120, (index) => `${'  '.repeat(120 - index)}- a`)],
  ['quotes, one deeper on each line', nested(50, (index) => `${'>'.repeat(index + 1)} a`)],
  ['many short items', '- a\n'.repeat(2500)],
  ['many items that name a project', '- Klarspråk\n'.repeat(1000)],
  ['many headings of one title', '## Övrigt\n\n'.repeat(1500)],
  ['opening brackets', '['.repeat(10_000)],
  ['closing brackets', ']'.repeat(10_000)],
  ['opening brackets of images', '!['.repeat(9000)],
  ['links that are never closed', '[a]('.repeat(2500)],
  ['parentheses in a link', `[a](${'('.repeat(10_000)}`],
  ['emphasis of two kinds', '*a_'.repeat(5000), 'Stycket har fler än 2000 tecken * eller _'],
  ['emphasis of two kinds, as much as may be', `${'*a_'.repeat(1000)}\n\n`.repeat(5)],
  ['strong words within words', 'a**b'.repeat(2000)],
  [
    'rising runs of backticks',
    nested(1, () => Array.from({ length: 190 }, (_, index) => '`'.repeat(index + 1)).join(' ')),
  ],
  ['backticks by turns', '` `` '.repeat(3000)],
  ['angle brackets', '<'.repeat(10_000)],
  ['comments that are never closed', 'a<!--'.repeat(2000)],
  ['tags that are never closed', '<a b="'.repeat(2000)],
  ['definitions', '[a]: b\n'.repeat(1500)],
  ['mail addresses', 'a@b.'.repeat(2500)],
  ['addresses', 'http://a.se/('.repeat(1000)],
  ['a table of many rows', `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(1000)}`],
  ['a table with more columns than its rows', `${'|a'.repeat(5000)}\n${'|-'.repeat(5000)}\n${'|a\n'.repeat(2000)}`],
  ['a table of many columns', `${'|a'.repeat(300)}\n${'|-'.repeat(300)}\n${'|a\n'.repeat(50)}`],
  ['underlines of headings', 'a\n=\n'.repeat(1500)],
  ['spaces', `a${' '.repeat(19_000)}b\n`],
  ['dates', 'måndagen den 31 maj '.repeat(900)],
  ['signs of block ids', `${'^2017-01-16-a'.repeat(1400)}\n`],
  ['digits', `${'850709 '.repeat(2500)}\n`],
];

test.for(shapes)('%s', ([, text, refused]) => {
  let lines: string[] = [];
  const seconds = secondsOf(() => {
    lines = problemLines({ 'minutes/m.md': minutes({ date: '2017-02-13' }, text) });
  });
  expect(seconds).toBeLessThan(MOST_SECONDS);
  const errors = lines.filter((line) => line.includes(' fel: '));
  if (refused) expect(errors.join('\n')).toContain(refused);
});

test('lists in lists hundreds deep are refused or read, never a fault of the program', () => {
  const text = nested(250, (index) => `${'  '.repeat(index)}- a`);
  const lines = problemLines({ 'minutes/m.md': minutes({ date: '2017-02-13' }, `## Punkter\n\n${text}`) });
  for (const line of lines) {
    expect(line).toContain('content/minutes/m.md:1:1 fel: Texten har för många listor eller citat i varandra');
  }
});
