/** The pitfalls of YAML: every value is the text as written, and other YAML features are refused. */
import { expect, test } from 'vitest';
import { readYaml } from '../../src/content/yaml.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { loadFiles, withLines } from '../support/front-matter.ts';
import { problemLines } from '../support/problem-lines.ts';
import { secondsOf } from '../support/seconds.ts';

test.for([
  '13:30',
  '010',
  '1e3',
  '0x1F',
  '.5',
  '12_000',
  'nej',
  'no',
  'Nej',
  'on',
  'off',
  'yes',
  'true',
  '2017-01-16',
  '2017-01-16T10:00:00Z',
  '=',
  '.inf',
  'NaN',
])('the value %s is a text', (text) => {
  expect(readYaml('a.yaml', `key: ${text}\nlist: [${text}]\n- `.slice(0, -3)).located?.value).toEqual({
    key: text,
    list: [text],
  });
});

test('times, days and words of front matter arrive as they were written', () => {
  const { archive, problems } = loadFiles(
    withLines(
      'time: 13:30-15:30',
      'place: nej',
      'summary: no',
      'published: 2017-02-14',
      'absent: ["null", "010"]',
      'next: [2017-03-26 02.30 on]',
    ),
    '2017-02-14',
  );
  // the time is kept, though no clock shows it that day
  expect(problems).toEqual([expect.objectContaining({ rule: 'time-skipped', line: 9 })]);
  const meeting = archive?.meetings.at(-1);
  expect(meeting).toMatchObject({
    date: '2017-02-13',
    time: { start: '13:30', end: '15:30' },
    venue: 'nej',
    summary: 'no',
    published: '2017-02-14',
  });
  expect(meeting?.people.map(({ field, name }) => [field, name])).toEqual([
    ['absent', 'null'],
    ['absent', '010'],
  ]);
  expect(meeting?.group.occasions.at(-1)).toMatchObject({
    date: '2017-03-26',
    time: { start: '02:30' },
    venue: 'on',
  });
});

test.for([
  ['draft: nej', true],
  ['draft: false', true],
  ['draft: ja', false],
  ['draft: true', false],
] as const)('with ”%s” the meeting is published: %s', ([line, published]) => {
  expect(loadFiles(withLines(line)).archive?.meetings).toHaveLength(published ? 2 : 1);
});

test('a key that stands twice is an error at the second one', () => {
  expect(problemLines(withLines('place: Bryggan', 'date: 2017-02-14'))).toEqual([
    'content/minutes/m.md:5:1 fel: Samma uppgift står två gånger, ”date” på rad 2 och ”date” här – bara en av raderna kan gälla – ta bort den ena.',
  ]);
});

const ALIAS =
  'Texten börjar med * – i YAML är det en hänvisning, och sådana läses inte – sätt citattecken runt texten.';
const ANCHOR =
  'Texten börjar med & – i YAML är det ett märke, och ordet skulle försvinna – sätt citattecken runt texten.';
const TAG = 'Texten börjar med ! – i YAML är det en typ, och sådana läses inte – sätt citattecken runt texten.';

test.for([
  ['a word with a star', ['place: *Bryggan'], [`4:8 fel: ${ALIAS}`]],
  ['a word with an ampersand', ['place: &Bryggan sal 2'], [`4:8 fel: ${ANCHOR}`]],
  ['a word with an exclamation mark', ['place: !Bryggan sal 2'], [`4:8 fel: ${TAG}`]],
  ['an ampersand within brackets', ['absent: [&ada Ada Test]'], [`4:15 fel: ${ANCHOR}`]],
  ['an ampersand within braces', ['place: { sal: &tva 2 }'], [`4:20 fel: ${ANCHOR}`]],
  ['an ordered map', ['place: !!omap [a: 1]'], [`4:8 fel: ${TAG}`]],
  ['binary data', ['place: !!binary aGVq'], [`4:8 fel: ${TAG}`]],
  ['a program', ['place: !!js/function "x"'], [`4:8 fel: ${TAG}`]],
] as const)('%s is refused', ([, lines, expected]) => {
  expect(problemLines(withLines(...lines))).toEqual(expected.map((line) => `content/minutes/m.md:${line}`));
});

test('a list as a key is told of in the file, and nothing is printed', () => {
  const printed: unknown[] = [];
  const { emitWarning } = process;
  process.emitWarning = (...warning: unknown[]) => void printed.push(warning);
  const lines = problemLines(withLines('{ [a, b]: c }: d'));
  process.emitWarning = emitWarning;
  expect(lines).not.toEqual([]);
  expect(printed).toEqual([]);
});

test('a merge key is a key like any other', () => {
  const [line, ...more] = problemLines(withLines('<<: { place: Bryggan }'));
  expect(more).toEqual([]);
  expect(line).toContain('content/minutes/m.md:4:1 fel: Okänd rad ”<<” – date, group, time, place, ');
});

const levels = 'abcdefghi'.split('');
const bomb = levels
  .map(
    (name, index) =>
      `${name}: &${name} [${
        index === 0
          ? 'x'
          : Array(9)
              .fill(`*${levels[index - 1]}`)
              .join(', ')
      }]`,
  )
  .join('\n');

test.for([
  ['aliases that would fill a memory', bomb],
  ['lists in lists', `a: ${'['.repeat(9000)}`],
  ['closed lists in lists', `a: ${'['.repeat(4000)}${']'.repeat(4000)}`],
  ['maps in maps', `a: ${'{a: '.repeat(2500)}`],
  ['dashes', `a:\n  ${'- '.repeat(4000)}`],
  ['keys without values', '? '.repeat(4000)],
  ['open quotes', `a: ${'"'.repeat(9001)}`],
  ['colons', 'a: '.repeat(3000)],
  ['many keys', Array.from({ length: 1500 }, (_, index) => `k${index}: v`).join('\n')],
] as const)('%s are refused before anyone has waited', ([, yaml]) => {
  let lines: string[] = [];
  const seconds = secondsOf(() => {
    lines = problemLines({ 'site.yaml': yaml, ...withLines(yaml) });
  });
  expect(lines.filter((line) => line.startsWith('content/site.yaml:')).length).toBeGreaterThan(0);
  expect(lines.filter((line) => line.startsWith('content/minutes/m.md:')).length).toBeGreaterThan(0);
  // A whole small archive is read besides; seconds would be a fault, tenths are not.
  expect(seconds).toBeLessThan(2);
});

test('the first place of what is not YAML is told, in every file of YAML alone', () => {
  const { problems } = readYaml('a.yaml', 'a: 1\nb: "\n');
  expect(problems.map(formatProblem)).toEqual([
    'a.yaml:2:4 fel: Citattecknet avslutas aldrig – samma tecken väntades där texten slutar – skriv det, eller ta bort det första.',
  ]);
});
