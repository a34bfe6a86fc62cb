/** The limits on sizes: each at one less, at itself, and at one more. */
import { expect, test } from 'vitest';
import { DEEPEST_LINE, LONGEST_LINE, MOST_EMPHASIS } from '../../src/content/check-lines.ts';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import { decode, LARGEST_FILE } from '../../src/content/source-text.ts';
import { formatProblem } from '../../src/domain/problem.ts';

/** The problems of a text as a file of bytes. */
function problemsIn(text: string): string[] {
  return decode('m.md', new TextEncoder().encode(text)).problems.map(formatProblem);
}

test('the limits are these', () => {
  expect({ LARGEST_FILE, LONGEST_LINE, DEEPEST_LINE, MOST_EMPHASIS }).toEqual({
    LARGEST_FILE: 524_288,
    LONGEST_LINE: 20_000,
    DEEPEST_LINE: 50,
    MOST_EMPHASIS: 2000,
  });
});

test('a file of 512 kB is read, one byte more is not', () => {
  const text = (length: number): string => 'rad\n'.repeat(LARGEST_FILE / 4 + 1).slice(0, length);
  expect(problemsIn(text(LARGEST_FILE - 1))).toEqual([]);
  expect(problemsIn(text(LARGEST_FILE))).toEqual([]);
  expect(problemsIn(text(LARGEST_FILE + 1))).toEqual([
    'm.md:1:1 fel: Filen är större än 512 kB – så långa texter läses inte – dela den i flera filer.',
  ]);
});

test('a line of 20 000 characters is read, one more is not', () => {
  expect(problemsIn(`rad\n${'å'.repeat(19_999)}\n`)).toEqual([]);
  expect(problemsIn(`rad\n${'å'.repeat(20_000)}\n`)).toEqual([]);
  expect(problemsIn(`rad\n${'å'.repeat(20_001)}\n`)).toEqual([
    'm.md:2:1 fel: Raden är längre än 20000 tecken – så långa rader läses inte – dela den i stycken.',
  ]);
});

test.for([
  ['quotes', '> '],
  ['quotes without spaces', '>'],
  ['lists', '* '],
  ['numbered lists', '1. '],
  ['lists of another sign', '+\t'],
] as const)('a line may open 50 %s in each other, not 51', ([, mark]) => {
  expect(problemsIn(`rad\n\n${mark.repeat(49)}a\n`)).toEqual([]);
  expect(problemsIn(`rad\n\n${mark.repeat(50)}a\n`)).toEqual([]);
  expect(problemsIn(`rad\n\n${mark.repeat(51)}a\n`)).toEqual([
    'm.md:3:1 fel: Raden öppnar fler än 50 listor eller citat i varandra – så djupt läses inte – ta bort tecknen i radens början.',
  ]);
});

test('a paragraph may have 2000 signs of emphasis, on however many lines, not 2001', () => {
  const paragraph = (signs: number): string => `${'*a*\n'.repeat(Math.floor(signs / 2))}${'*'.repeat(signs % 2)}a\n`;
  expect(problemsIn(paragraph(1999))).toEqual([]);
  expect(problemsIn(paragraph(2000))).toEqual([]);
  expect(problemsIn(`${paragraph(2000)}\n${paragraph(2000)}`)).toEqual([]);
  expect(problemsIn(paragraph(2001))).toEqual([
    'm.md:1001:1 fel: Stycket har fler än 2000 tecken * eller _ – så många läses inte – dela stycket, eller ta bort dem.',
  ]);
});

test('a text beyond a limit is not read further, so that nobody waits for it', () => {
  for (const text of ['a'.repeat(20_001), '>'.repeat(51), '>\u00ad'.repeat(51), '*a_'.repeat(1001)]) {
    expect(decode('m.md', new TextEncoder().encode(text)).file).toBeUndefined();
  }
});

test('front matter of 16 kB is read, one character more is not', () => {
  const file = (length: number) => {
    const start = '---\nplace: ';
    return { path: 'm.md', text: `${start}${'a'.repeat(length - start.length - 4)}\n---\n\nText.\n` };
  };
  expect(readFrontMatter(file(16_383), []).problems).toEqual([]);
  expect(readFrontMatter(file(16_384), []).problems).toEqual([]);
  expect(readFrontMatter(file(16_385), []).problems.map(formatProblem)).toEqual([
    'm.md:1:1 fel: Uppgifterna överst i filen är längre än 16 kB – så mycket läses inte där – flytta texten till efter ---.',
  ]);
});
