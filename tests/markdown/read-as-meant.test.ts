/** What people write and Markdown would read as something else, without a word. */
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { meeting, readText } from '../support/body.ts';
import { loadFiles, withLines } from '../support/front-matter.ts';
import { wordsOnPage } from '../support/words.ts';

const context = { ...meeting, people: [{ name: 'Anna Ek' }, { name: 'Bo Lind' }, { name: 'Ida Holm' }] };
const htmlOf = (text: string): string =>
  readText(text, context)
    .sections.map(({ html }) => String(html))
    .join('');

test.for([
  ['Pris 5*3 och 6*2 kr.', '5*3 och 6*2'],
  ['Skylten är 40*60*80 cm.', '40*60*80'],
])('a star between digits is read as one: «%s»', ([text = '', expected = '']) => {
  expect(htmlOf(text)).toContain(expected);
});

test('a star around words is still italics', () => {
  expect(htmlOf('Vi köpte *5 stolar*.')).toContain('<em>');
});

test.for(['Se ”https://example.org”.', 'Se ”https://example.org/a” och mer.', 'Läs https://example.org/b…'])(
  'what closes a quotation is no part of the address: «%s»',
  (text) => {
    expect(htmlOf(text)).not.toMatch(/href="[^"]*(?:%E2|”|…)/);
    expect(wordsOnPage(readText(text, context).sections).join(' ')).toContain('example');
  },
);

describe('one forgotten space among the items of a list', () => {
  test.for([
    '- Bo Lind: ringer\n-Ida Holm: skriver\n- Anna Ek: bakar',
    '-Bo Lind: ringer\n- Ida Holm: skriver\n- Anna Ek: bakar',
    '1. Bo Lind: ringer\n2.Ida Holm: skriver\n3. Anna Ek: bakar',
    '* Bo Lind: ringer\n*Ida Holm: skriver\n* Anna Ek: bakar',
  ])('takes no task away: %j', (list) => {
    expect(readText(`## Att göra\n\n${list}\n`, context).outcomes.map(({ owners }) => owners)).toEqual(
      list.match(/Bo Lind|Ida Holm|Anna Ek/g)?.map((name) => [name]),
    );
  });
});

describe('lines under a heading that says what they are', () => {
  test.for(['## Att göra\n\nBo Lind: ringer\nIda Holm: skriver', '## Beslut\nVi köper jord.\nVi köper frön.'])(
    'would be one outcome, and are reported: %j',
    (text) => {
      expect(readText(text, context).problems).toMatchObject([{ rule: 'lines-below-label', severity: 'warning' }]);
    },
  );

  test.for([
    '## Beslut\n\nVi köper jord. Den ska räcka hela\nsommaren.',
    '## Odling\n\nVi sådde.\nVi åt.',
    '## Beslut\n\n- Vi köper jord.\n- Vi köper frön.',
  ])('of prose or of a list are not: %j', (text) => {
    expect(readText(text, context).problems).toEqual([]);
  });
});

describe('a coming meeting', () => {
  const rules = (next: string) =>
    loadFiles(withLines(`next: ["${next}"]`), '2017-03-01' as CalendarDate).problems.map(({ rule }) => rule);

  test('on another weekday than is written is reported', () => {
    expect(rules('fredag 2017-05-03 18:00 Köket')).toContain('wrong-weekday');
    expect(rules('onsdag 2017-05-03 18:00 Köket')).toEqual([]);
  });

  test.for(['2017-05-03 kl 18 i Köket och 2017-06-07 kl 18', '2017-05-03 Köket kl 18'])(
    'with a day or a time in its place can’t be read: «%s»',
    (line) => {
      expect(rules(line)).not.toEqual([]);
    },
  );
});
