/** Tables, lists, task items and block ids: their HTML. */
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { htmlOf, readText } from '../support/body.ts';

const compact = (html: string): string => html.replace(/>\n</g, '><');

test('a table has its head, and no attributes that HTML has dropped', () => {
  expect(compact(htmlOf('| Vad | När |\n|:-|-:|\n| Möte | maj |\n'))).toBe(
    '<table><thead><tr><th scope="col">Vad</th><th scope="col">När</th></tr></thead><tbody><tr><td>Möte</td><td>maj</td></tr></tbody></table>',
  );
});

test('cells beyond the head are shown, not lost', () => {
  expect(load(htmlOf('| A |\n|-|\n| b | c |\n'), null, false)('td').text()).toBe('bc');
});

test.for([
  ['- [ ] Ada: ringer', '<ul><li><strong>Uppgift: </strong>Ada: ringer</li></ul>'],
  ['- [x] Ada: ringer', '<ul><li><strong>Klart: </strong>Ada: ringer</li></ul>'],
  ['1. [X] Ada ringer', '<ol><li><strong>Klart: </strong>Ada ringer</li></ol>'],
  ['- [] Ada', '<ul><li><strong>Uppgift: </strong>Ada</li></ul>'],
  ['- [](/om/) Ada', '<ul><li><a href="link/0">/om/</a> Ada</li></ul>'],
  ['- [ ]', '<ul><li>[ ]</li></ul>'],
] as const)('a task item says in words what it is: %s', ([text, html]) => {
  expect(compact(htmlOf(text)).replace(/ class="[^"]*"/g, '')).toBe(html);
});

test('nothing on a page is a form', () => {
  expect(htmlOf('- [ ] a\n- [x] b\n')).not.toMatch(/<(input|form|button)/);
});

const REF = '^2017-01-16-gemensam-grupp.uppgift-ringa';

test.for([
  [`Text ${REF}`, 'Text'],
  [`- [x] Ada: ringer ${REF}`, 'Klart: Ada: ringer'],
  [`Svar: ja. ^2017-01-16-gemensam-grupp#fraga-pengar`, 'Svar: ja.'],
  [`- Punkt ${REF}\n  - Under ${REF}\n`, 'Punkt Under'],
  [`**Beslut: ja ${REF}**`, 'Beslut: ja'],
  [`*Beslut: ja* ${REF}`, 'Beslut: ja'],
  [`> Citat ${REF}`, 'Citat'],
  [`Beslut: ja ${REF}\nUppgift: nu`, 'Beslut: ja Uppgift: nu'],
  [`| A |\n|-|\n| b ${REF} |`, 'A b'],
  [`Text\n${REF}`, 'Text'],
  [`[länk](https://prov.example) ${REF}`, 'länk'],
] as const)('a block id is never printed: %j', ([text, shown]) => {
  const html = htmlOf(text);
  expect(
    load(html.replace(/<\/(li|td|th|p)>/g, ' $&'), null, false)
      .text()
      .replace(/\s+/g, ' ')
      .trim(),
  ).toBe(shown);
  expect(
    readText(text)
      .sections.map((section) => section.text)
      .join(),
  ).not.toContain('^');
});

test('nor in a heading', () => {
  expect(readText(`## Beslut ${REF}\n`).sections.map(({ id, title }) => ({ id, title }))).toEqual([
    { id: 'beslut', title: 'Beslut' },
  ]);
});

test.for(['2^10', 'x^2 och y^3', '^not', '^2017-01-16'])('a caret that is no block id is printed: %s', (text) => {
  expect(htmlOf(text)).toBe(`<p>${text}</p>`);
});

test('headings, emphasis, quotes, code and lines become what they are', () => {
  expect(compact(htmlOf('*a* **b** `c`  \nd\n\n> e\n\n---\n\n1. f\n'))).toBe(
    '<p><em>a</em> <strong>b</strong> <code>c</code><br>\nd</p><blockquote><p>e</p></blockquote><hr><ol><li>f</li></ol>',
  );
});

test('an author’s ids, classes and styles do not reach the page', () => {
  expect(htmlOf('```js" onload="x\nkod\n```\n')).toBe('<pre><code>js" onload="x\nkod\n</code></pre>');
});
