/** What can't be seen in a terminal, or changes what is seen there, is written out in all that is printed. */
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { error, formatProblem } from '../../src/domain/problem.ts';
import { visible } from '../../src/domain/visible.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { reportOutcomes } from '../../src/site/reports/report-outcomes.ts';
import { contentFolder, minutes, small } from '../support/content-folder.ts';

test.for([
  ['a bell', '\u0007', '\\u{7}'],
  ['the beginning of a colour', '\u001b[31m', '\\u{1b}[31m'],
  ['a line break', '\n', '\\u{a}'],
  ['a control character of eight bits', '\u009b', '\\u{9b}'],
  ['what turns the text', '\u202e', '\\u{202e}'],
  ['what turns it in Arabic', '\u061c', '\\u{61c}'],
  ['an isolate', '\u2066', '\\u{2066}'],
  ['a space of no width', '\u200b', '\\u{200b}'],
  ['a joiner', '\u200d', '\\u{200d}'],
  ['a soft hyphen', '\u00ad', '\\u{ad}'],
  ['a line separator', '\u2028', '\\u{2028}'],
  ['half a pair', '\ud83d', '\\u{d83d}'],
  ['a tag', '\u{e0041}', '\\u{e0041}'],
])('%s is written out', ([, character, written]) => {
  expect(visible(`a${character}b`)).toBe(`a${written}b`);
});

test('letters, no-break spaces and emoji stay', () => {
  const text = 'Åsa, ”Ö”, 16\u00a0januari – 👍 é e\u0301';
  expect(visible(text)).toBe(text);
});

test('a problem is one line, whatever its file is called and its author wrote', () => {
  const problem = error(
    { file: 'content/minutes/a\u202edm.md', line: 1, column: 2 },
    'rule',
    'Ordet ”b\u001b[2J\nc” – ta bort det.',
  );
  expect(formatProblem(problem)).toBe(
    'content/minutes/a\\u{202e}dm.md:1:2 fel: Ordet ”b\\u{1b}[2J\\u{a}c” – ta bort det.',
  );
});

test('a list of outcomes has none of them either', () => {
  const folder = contentFolder({
    ...small,
    'minutes/a.md': minutes({ date: '2017-02-13' }, 'Beslut: vi går\u200d hem.\n'),
  });
  const { outcomes } = loadArchive(folder, '2017-06-30' as CalendarDate);
  expect(reportOutcomes(outcomes)).toContain('vi går\\u{200d} hem');
});
