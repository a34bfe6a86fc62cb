/** What CommonMark reads as something that no one who writes minutes means is read as meant; see the table in the guide. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guideRow, readings } from '../../src/markdown/minutes-markdown/readings.ts';
import { htmlOf, meeting, problemsIn, readText } from '../support/body.ts';

const compact = (text: string): string => htmlOf(text).replace(/(?<=>)\n(?=<(?!em))/g, '');
const titles = (text: string): string[] => readText(text).sections.map(({ title }) => title);
const outcomesIn = (text: string): string[] =>
  readText(text, meeting).outcomes.map(({ kind, text: words }) => `${kind}: ${words}`);
/** The rules of the problems of minutes, with their lines and columns. */
const rulesIn = (text: string): string[] =>
  readText(text, meeting).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

test.for([
  ['##Odling', ['Odling']],
  ['##Odling##', ['Odling']],
  ['##\u00a0Odling', ['Odling']],
  ['\u00a0## Odling', ['Odling']],
  ['> Citat\n\n##\u202fOdling', ['', 'Odling']],
  ['## **1\\. Odling** {#h.abc}', ['1. Odling']],
  ['## Odling {#odling} ##', ['Odling']],
  ['## Odling {# dolt #}', ['Odling {# dolt #}']],
  ['Odling\n======', ['Odling']],
  ['Rad ett\nRad två\n===', ['']],
  ['Odling\n---', ['']],
  ['#odling', ['']],
  ['##{DATUM}', ['']],
] as const)('the headings of %j are %j', ([text, expected]) => {
  expect(titles(`${text}\n`)).toEqual(expected);
});

test.for([
  ['• ett\n• två', '<ul><li>ett</li><li>två</li></ul>'],
  ['•\tett\n•\ttvå\n\no\ttre', '<ul><li>ett</li><li>två</li></ul><ul><li>tre</li></ul>'],
  ['\uf0b7\tett', '<ul><li>ett</li></ul>'],
  ['•\tett\n\to\ttvå', '<ul><li>ett\n<ul><li>två</li></ul></li></ul>'],
  ['- ett\n– två', '<ul><li>ett</li><li>två</li></ul>'],
  ['\\- ett\n\\- två', '<ul><li>ett</li><li>två</li></ul>'],
  ['→ ett\n→ två', '<p>→ ett</p><p>→ två</p>'],
  ['Vi bestämde:\n-> ett', '<p>Vi bestämde:</p><p>-> ett</p>'],
  ['✅ ett\n❌ två', '<p>✅ ett</p><p>❌ två</p>'],
  ['@Ada: ett\n@Bo: två', '<p>@Ada: ett</p><p>@Bo: två</p>'],
  ['12.50 för barn och\n15.00 för vuxna.', '<p>12.50 för barn och\n15.00 för vuxna.</p>'],
  ['*→ ett\n→ två*', '<p><em>→ ett\n→ två</em></p>'],
  ['- ett\n→ två\n→ tre', '<ul><li>ett\n→ två\n→ tre</li></ul>'],
  ['\\* deltog digitalt', '<p>* deltog digitalt</p>'],
  ['Temperatur:\n\\- 5 grader', '<p>Temperatur:\n- 5 grader</p>'],
  ['\\- ensam', '<p>- ensam</p>'],
  ['⬜ Ada: ringer', '<ul><li><strong>Uppgift: </strong>Ada: ringer</li></ul>'],
  ['-ett\n-två', '<ul><li>ett</li><li>två</li></ul>'],
  ['* ett\n** två', '<ul><li>ett\n<ul><li>två</li></ul></li></ul>'],
  ['1.ett\n2.två', '<ol><li>ett</li><li>två</li></ol>'],
  ['Vi gick igenom:\n– jord', '<p>Vi gick igenom:</p><ul><li>jord</li></ul>'],
  ['Anna\n– som alltid – sa nej', '<p>Anna\n– som alltid – sa nej</p>'],
  ['-5 grader', '<p>-5 grader</p>'],
  ['*Viktigt* ord\n*Viktigt* igen', '<p><em>Viktigt</em> ord\n<em>Viktigt</em> igen</p>'],
  ['☐ Ada: ringer', '<ul><li><strong>Uppgift: </strong>Ada: ringer</li></ul>'],
  ['☑ Ada har ringt', '<ul><li><strong>Klart: </strong>Ada har ringt</li></ul>'],
  ['-[x] Ada har ringt', '<ul><li><strong>Klart: </strong>Ada har ringt</li></ul>'],
  ['- \\[ \\] Ada: ringer', '<ul><li><strong>Uppgift: </strong>Ada: ringer</li></ul>'],
  ['- [x](/om/) länk', '<ul><li><a href="link/0">x</a> länk</li></ul>'],
  ['- [ ] ~~Ada: ringer~~', '<ul><li><del>Ada: ringer</del></li></ul>'],
] as const)('the list %j is %s', ([text, html]) => {
  expect(compact(`${text}\n`)).toBe(html);
});

test.for([
  ['a) ett\nb) två', '<ol class="own-signs"><li><span>a) </span>ett</li><li><span>b) </span>två</li></ol>'],
  ['i. ett\nii. två', '<ol class="own-signs"><li><span>i. </span>ett</li><li><span>ii. </span>två</li></ol>'],
  ['(1) ett\n(2) två', '<ol class="own-signs"><li><span>(1) </span>ett</li><li><span>(2) </span>två</li></ol>'],
  ['A. ett\nB. två', '<ol class="own-signs"><li><span>A. </span>ett</li><li><span>B. </span>två</li></ol>'],
  ['A. Lind kom.\nC. Ek gick.', '<p>A. Lind kom.\nC. Ek gick.</p>'],
  ['a) ensam', '<p>a) ensam</p>'],
  ['1. ett\n3. tre\n3. tre', '<ol><li>ett</li><li value="3">tre</li><li value="3">tre</li></ol>'],
  ['1. ett\n1. två', '<ol><li>ett</li><li>två</li></ol>'],
  ['5. fem\n6. sex', '<ol start="5"><li>fem</li><li>sex</li></ol>'],
  ['2024. Det året byggde vi.', '<p>2024. Det året byggde vi.</p>'],
  ['17. maj firar vi.', '<p>17. maj firar vi.</p>'],
] as const)('the numbers of %j are as written', ([text, html]) => {
  expect(compact(`${text}\n`)).toBe(html);
});

test.for([
  ['**Ord: **text', '<p><strong>Ord:</strong> text</p>'],
  ['**Ord:**text', '<p><strong>Ord:</strong> text</p>'],
  ['** Ord** text', '<p><strong>Ord</strong> text</p>'],
  ['__Ord: __text', '<p><strong>Ord:</strong> text</p>'],
  ['*Ord: *text', '<p><em>Ord:</em> text</p>'],
  ['**Ett** och **två**', '<p><strong>Ett</strong> och <strong>två</strong></p>'],
  ['2 ** 3 ** 4', '<p>2 ** 3 ** 4</p>'],
  ['`**a **b`', '<p><code>**a **b</code></p>'],
  ['[ord]{.underline} här', '<p>ord här</p>'],
  ['<u>ord</u> här', '<p>ord här</p>'],
  ['rad<br>rad', '<p>rad<br>\nrad</p>'],
  ['~~ord~~ här', '<p><del>ord</del> här</p>'],
  ['<s>ord</s> här', '<p><del>ord</del> här</p>'],
  ['~100 kr~', '<p>~100 kr~</p>'],
  ['    indraget', '<p>indraget</p>'],
  ['[Obs]: inställt', '<p>[Obs]: inställt</p>'],
  ['[13:30]: Kaffepaus', '<p>[13:30]: Kaffepaus</p>'],
  ['Se [a].\n\n[a]: https://example.org/', '<p>Se <a href="https://example.org/">a</a>.</p>'],
  ['``` Ord här\nkod\n```', '<pre><code>Ord här\nkod\n</code></pre>'],
  ['```js\nkod\n```', '<pre><code>kod\n</code></pre>'],
] as const)('%j is %s', ([text, html]) => {
  expect(compact(`${text}\n`)).toBe(html);
});

const TABLE =
  /^<table><thead><tr><th scope="col">Vad<\/th><th scope="col">Vem<\/th><\/tr><\/thead><tbody><tr><td>jord<\/td><td>Ada<\/td>/;
test.for([
  '| Vad | Vem |\n| jord | Ada |',
  '|Vad|Vem|\n|jord|Ada|',
  '| Vad | Vem |\n|---|\n| jord | Ada |',
  'Vad\tVem\njord\tAda',
  '> | Vad | Vem |\n> | jord | Ada |',
])('%j is a table', (text) => {
  expect(compact(text).replace(/^<blockquote>/, '')).toMatch(TABLE);
});

describe('a label at the beginning of a line begins a paragraph', () => {
  test.for([
    ['Beslut: a\nBeslut: b\nUppgift: c', ['decision: a', 'decision: b', 'task: c']],
    ['**Beslut:** a\\\n**Uppgift:** b', ['decision: a', 'task: b']],
    ['Vi pratade.\nBeslut: a', ['decision: a']],
    ['- Fråga: a?\n  Svar: b', ['question: a?']],
    ['> Beslut: a\n> Beslut: b', ['decision: a', 'decision: b']],
    ['Beslut\nVi köper.', ['decision: Vi köper.']],
    ['Beslut (enhälligt): a', ['decision: a']],
    ['§ 5 Beslut: a', ['decision: a']],
    ['→ Beslut: a', ['decision: a']],
    ['Vi firar på ängen. Uppgifter:\n\n- kaffe: Ada\n- stolar: Bo', ['task: kaffe: Ada', 'task: stolar: Bo']],
    ['Vi firar på ängen. **Beslut:**\n- att köpa te', ['decision: att köpa te']],
    ['Vi tog följande\nbeslut: att vänta', ['decision: Vi tog följande beslut: att vänta']],
    ['~~Beslut: a~~', []],
    ['Beslut: ~~a~~\n\nVi stannar.', []],
    ['Förslag: Vi beslutar att köpa jord.', []],
    ['Beslut: Inget beslut fattades.', []],
    ['## Beslut\n\n- att köpa jord\n- att höja avgiften', ['decision: att köpa jord', 'decision: att höja avgiften']],
    ['## Julkort\n\n### Beslut\n\n- bifalles', ['decision: Julkort – bifalles']],
    ['## Julkort\n\nBeslut: enligt förslag', ['decision: Julkort – enligt förslag']],
    ['1. Val\n\n   Beslut: Lån av kärra', ['decision: Lån av kärra']],
  ] as const)('%j', ([text, expected]) => {
    expect(outcomesIn(text)).toEqual(expected);
  });
});

describe('what may be meant otherwise gives a warning at its line', () => {
  test.for([
    ['Text.\n\n#Odling', '3:1 heading-or-tag'],
    ['Ekonomi\n---', '1:1 line-under-text'],
    ['[^1]: Not', '1:1 unused-footnote'],
    ['Ord[^1]', '1:1 missing-footnote'],
    ['Ord[^1]\n\n[^1]: a\n\n[^1]: b', '5:1 same-footnote'],
    ['Ett %% dolt %%', '1:5 shown-comment'],
    ['[//]: # (fråga Bo)', '1:1 shown-comment'],
    ['[//]: # (beslutet är inte offentligt än)', '1:1 shown-comment'],
    ['Text.\n\n[kommentar]: <> (fråga Bo)', '3:1 shown-comment'],
    ['[_]: # "fråga Bo"', '1:1 shown-comment'],
    ['Vi åt.{>>fråga Bo<<} Sen.', '1:7 shown-comment'],
    ['Vi {--inte--} åt.', '1:4 shown-comment'],
    ['Vi åt. {/* fråga Bo */}', '1:8 shown-comment'],
    ['Vi åt [inte]{.deletion author="B" date="2017-01-01"}.', '1:7 shown-comment'],
    ['Vi [fråga Bo]{.comment-start id="0"}åt[]{.comment-end id="0"}.', '1:4 shown-comment'],
    ['Text.\n\n```\nkod\n\nBeslut: Vi köper.', '3:1 open-code'],
    ['- Text\n\n  ~~~\n  kod', '3:3 open-code'],
    ['kl.\tkaffe\nkl. 2\tmöte', '1:1 tabs-as-table'],
    ['a\tb\tc\nd\te', '1:1 uneven-tabs'],
    ['Vad   Vem\n----- -----', '2:1 drawn-table'],
    ['| A |\n|---|\n| b | c |', '3:5 extra-cell'],
    ['**Odling**\n\nVi sådde.', '1:1 bold-heading'],
    ['~~Ada ringer.\n\nBo skriver.~~', '1:1 open-strike'],
    ['Beslut – Vi köper.', '1:1 wrong-label'],
    ['Beslut; vi köper.', '1:1 wrong-label'],
    ['Beslut. Vi köper.', '1:1 wrong-label'],
    ['**Beslut** Vi köper.', '1:1 wrong-label'],
    ['Klart: Ada har ringt.', '1:1 wrong-label'],
    ['### Beslut: Vi köper.', '1:1 label-in-heading'],
    ['Ett <!-- dolt\n\noch mer -->', '1:1 comment-shown'],
  ] as const)('%j: %s', ([text, expected]) => {
    expect(rulesIn(`${text}\n`)).toContain(expected);
  });

  test.for([
    '```\nkod\n```\n\nText.',
    '- ~~~~\n  kod\n  ~~~~\n\nText.',
    '> ```\n> kod\n> ```',
    'Se [planen][1].\n\n[1]: #planen "Planen"',
    'Vi är {--} åtta.',
    '**Beslut:** Vi köper.',
    'Beslut: Vi köper.',
    '~100 kr',
    '100 %',
    'Ord.\n---\nOrd.',
    '**Viktigt!**\n\nOrd.',
  ])('%j gives none', (text) => {
    expect(problemsIn(text)).toEqual([]);
    expect(rulesIn(text)).toEqual([]);
  });
});

test('positions are those of the file, whatever has been changed before them', () => {
  const text =
    '##Odling\n\n•\tett\n•\ttvå\n\nBeslut: a\nUppgift: b\n\n| A | B |\n| c | d |\n\n  \u00a0[x](javascript:alert) och <b>\n';
  expect(rulesIn(text)).toEqual(['12:30 raw-html', '12:4 unsafe-link']);
  expect(readText(text, meeting).outcomes.map(({ location: { line, column } }) => [line, column])).toEqual([
    [6, 1],
    [7, 1],
  ]);
});

describe('a footnote', () => {
  const html = compact('Hyran höjs.[^a] Igen.[^a]\n\n## Mer\n\nOrd.[^b]\n\n[^a]: Enligt *avtalet*.\n[^b]: Annat.\n');

  test('stands at the end of the section that refers to it first, with a way there and back', () => {
    const [first, second] = html.split('<p>Ord.');
    expect(first).toMatch(
      /<sup><a href="here\/fotnot--1">1<\/a><\/sup> Igen\.<sup><a href="here\/fotnot--1">1<\/a><\/sup><\/p><ol><li>/,
    );
    expect(first).toContain(
      'Enligt <em>avtalet</em>.<span> <a href="here/fotnot--1--text" aria-label="Tillbaka till texten">↩</a></span></li>',
    );
    expect(second).toMatch(/<ol start="2"><li>.*Annat\./);
  });

  test('has no number in the plain text', () => {
    expect(readText('Hyran höjs.[^a]\n\n[^a]: Enligt avtalet.\n').sections[0]?.text).toBe(
      'Hyran höjs.\nEnligt avtalet.',
    );
  });
});

test.for([
  ['## [Odling](https://example.org/)', 'Odling', '<a href="https://example.org/">Odling</a>'],
  ['## Odling ~~igen~~', 'Odling', 'Odling <del>igen</del>'],
] as const)('a heading has words and what they lead to: %s', ([text, title, heading]) => {
  const [section] = readText(`${text}\n\nText.\n`).sections;
  expect([section?.title, section?.heading, section?.text]).toEqual([title, heading, 'Text.']);
});

describe('the guide', () => {
  const guide = readFileSync(new URL('../../docs/skriva-protokoll.md', import.meta.url), 'utf8');

  test.for(readings.map((reading) => [reading.written.join(' '), guideRow(reading)] as const))(
    'has a row for each way of writing: %s',
    ([, row]) => {
      expect(guide.split('\n')).toContain(row);
    },
  );

  test('has no other row', () => {
    const part = guide.slice(guide.indexOf('### Hur tecken läses'));
    const rows = part
      .slice(0, part.indexOf('\n## '))
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
    expect(rows).toHaveLength(readings.length + 1);
  });
});
