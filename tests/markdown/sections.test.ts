/** Headings → sections: permanent ids, levels without gaps, the names in a heading, and the omitted title. */
import { expect, test } from 'vitest';
import { htmlOf, meeting, readText } from '../support/body.ts';

const ids = (text: string): string[] => readText(text).sections.map(({ id }) => id);
const levels = (text: string): number[] => readText(text).sections.map(({ level }) => level);

test.for([
  ['## Övrigt', ['ovrigt']],
  ['## **Klarspråk** & `kod`', ['klarsprak-kod']],
  ['## Övrigt\n\n## Övrigt\n\n## Övrigt', ['ovrigt', 'ovrigt-2', 'ovrigt-3']],
  ['## Övrigt\n\n## Övrigt 2\n\n## Övrigt', ['ovrigt', 'ovrigt-2', 'ovrigt-3']],
  ['## Övrigt 2\n\n## Övrigt\n\n## Övrigt', ['ovrigt-2', 'ovrigt', 'ovrigt-3']],
  ['Text före.\n\n## Inledning', ['inledning', 'inledning-2']],
  ['##\n\n## …\n\n## Avsnitt', ['avsnitt', 'avsnitt-2', 'avsnitt-3']],
  ['Rubrik\n======\n\nText', ['rubrik']],
  ['## location\n\n## constructor\n\n## __proto__', ['location', 'constructor', 'proto']],
] as const)('the ids of %j are %j', ([text, expected]) => {
  expect(ids(text)).toEqual(expected);
});

test('an id does not change when other sections come and go, or text is added', () => {
  expect(ids('## Lokaler\n\nText.')).toEqual(['lokaler']);
  expect(ids('Inledning.\n\n## Nytt\n\n## Lokaler\n\nMer text.\n\n## Sist').slice(2, 3)).toEqual(['lokaler']);
});

test.for([
  ['# A\n\n## B\n\n### C', [2, 3, 4]],
  ['## A\n\n### B\n\n## C', [2, 3, 2]],
  ['#### A\n\n#### B', [2, 2]],
  ['## A\n\n#### B\n\n###### C\n\n## D', [2, 3, 4, 2]],
  ['### A\n\n## B\n\n# C', [2, 2, 2]],
  ['# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F', [2, 3, 4, 5, 6, 6]],
  ['Text.\n\n### A', [2, 2]],
] as const)('the levels of %j are %j, without jumps', ([text, expected]) => {
  expect(levels(text)).toEqual(expected);
});

test('a heading inside a quote, an item or a list in one is shown in bold and makes no section', () => {
  const text = '## Övrigt\n\n> # Citat\n>\n> Text.\n\n- ## Punkt\n\n  1. ### Djupt\n';
  expect(ids(text)).toEqual(['ovrigt']);
  const html = htmlOf(text);
  expect(html).not.toMatch(/<h[1-6]/);
  for (const title of ['Citat', 'Punkt', 'Djupt']) expect(html).toContain(`<strong>${title}</strong>`);
});

test.for([
  '# Gemensam grupp 16 januari 2017',
  '# Minnesanteckningar från Gemensam grupp, måndagen den 16 januari',
  '## Gemensam grupps möte 16 januari 2017',
  '<!-- mall -->\n\n# Gemensam grupp 16 januari 2017',
])('a first heading that only repeats the group and the date is left out: %j', (title) => {
  const { sections } = readText(`${title}\n\nText.\n\n## Övrigt\n`, meeting);
  expect(sections.map(({ title: shown, level }) => [shown, level])).toEqual([
    ['', 2],
    ['Övrigt', 2],
  ]);
  expect(sections[0]?.text).toBe('Text.');
});

test.for([
  '# Gemensam grupp 17 januari 2017',
  '# Ledningsgruppen 16 januari 2017',
  '# Gemensam grupp',
  '# 16 januari 2017',
])('any other first heading stays: %s', (title) => {
  expect(readText(`${title}\n\nText.\n`, meeting).sections.map((section) => section.title)).toEqual([title.slice(2)]);
});

test('the same heading further down stays, and in a text that is no meeting’s', () => {
  const title = '# Gemensam grupp 16 januari 2017';
  expect(readText(`Text.\n\n${title}\n`, meeting).sections).toHaveLength(2);
  expect(readText(`${title}\n`).sections).toHaveLength(1);
});

test('a heading stands for all that it names, each once; some words count in headings only', () => {
  const { sections } = readText('## Klarspråk, Ria och klarspråk\n\n## Lokaler\n\nLokaler finns.\n');
  expect(sections.map(({ targets }) => targets.map(({ kind, id }) => `${kind}/${id}`))).toEqual([
    ['project/klarsprak', 'organisation/ria'],
    ['project/lokaler'],
  ]);
  expect(sections[1]?.blocks).toEqual([]);
});

test('a section knows its line and its plain text, a line a block', () => {
  const text = '## Övrigt\n\nEtt **två**\ntre.\n\n- fyra\n  - fem\n\n| A | B |\n|-|-|\n| c | d |\n\n```\nkod\n```\n';
  expect(readText(`\n${text}`).sections.map(({ line, text: plain }) => ({ line, plain }))).toEqual([
    { line: 2, plain: 'Ett två tre.\nfyra\nfem\nA – B\nc – d\nkod' },
  ]);
});

test('what is read can be written as JSON', () => {
  const body = readText('## Klarspråk\n\nKlarspråk, [Ria](/organisationer/ria/).\n');
  expect(JSON.parse(JSON.stringify(body))).toEqual(body);
});
