/** Tables that a phone shows as a list of rows: cells have the headings of their columns, and every part its role. */
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { readText } from '../support/body.ts';

/** The table of a text. */
function table(text: string) {
  const $ = load(
    readText(text)
      .sections.map(({ html }) => html)
      .join(''),
    undefined,
    false,
  );
  return {
    $,
    labels: $('td')
      .map((_, cell) => $(cell).attr('data-label') ?? '–')
      .get(),
  };
}

const COSTS =
  '| Vad | Kronor | Vem betalar? |\n| --- | ---: | --- |\n| Korv, bröd och dryck | 4 500 | socialförvaltningen |';

test('each cell has the heading of its column, with a colon unless it ends in a sign', () => {
  expect(table(COSTS).labels).toEqual(['Vad:', 'Kronor:', 'Vem betalar?']);
});

test('a cell of a column without a heading has none', () => {
  expect(table('| | Vem betalar för det som köps? |\n| --- | --- |\n| Korv | socialförvaltningen |').labels).toEqual([
    '–',
    'Vem betalar för det som köps?',
  ]);
});

test('a heading is its words: without marks, with the words of links, on one line, without what is struck', () => {
  const head = '| **Vad** vi *köper* | [Pris](https://pris.example/)<br>i kronor | ~~Vem~~ Hur |';
  expect(table(`${head}\n| --- | --- | --- |\n| Korv | 4 500 | Kort |`).labels).toEqual([
    'Vad vi köper:',
    'Pris i kronor:',
    'Hur:',
  ]);
});

test('signs in a heading are only signs', () => {
  const { $, labels } = table('| "Vad" <b> & \'vem\' | Hur mycket kostar det? |\n| --- | --- |\n| a | b |');
  expect(labels[0]).toBe('"Vad" <b> & \'vem\':');
  expect($('td').length).toBe(2);
});

test('every part has its role, which holds also where the style sheet shows it as a block', () => {
  const { $ } = table(COSTS);
  const parts = $('table, table *').filter((_, part) => $(part).attr('role') !== undefined);
  expect(parts.map((_, part) => `${part.tagName} ${$(part).attr('role')}`).get()).toEqual([
    'table table',
    'thead rowgroup',
    'tr row',
    ...Array(3).fill('th columnheader'),
    'tbody rowgroup',
    'tr row',
    ...Array(3).fill('td cell'),
  ]);
});

test.for([
  ['of two narrow columns', '| Tid | Vad |\n| --- | --- |\n| 10.00 | Öppning |'],
  ['of three', '| Tid | Vad | Rum |\n| --- | --- | --- |\n| 10.00 | Fika | Råå |'],
  ['that has no rows', '| Vad är det som ska köpas | Vem är det som betalar |\n| --- | --- |'],
])('a table %s stays a table', ([, text]) => {
  const { $, labels } = table(text as string);
  expect([...new Set(labels)].filter((label) => label !== '–')).toEqual([]);
  expect($('[role]').length).toBe(0);
});
