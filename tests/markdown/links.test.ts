/** Links and images of every kind: those that stay links, those that are replaced by text, and those that the archive checks. */
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { htmlOf, problemsIn, readText } from '../support/body.ts';

const hrefs = (text: string): (string | undefined)[] => {
  const $ = load(htmlOf(text), null, false);
  return $('a')
    .toArray()
    .map((link) => $(link).attr('href'));
};

test.for([
  ['[a](https://prov.example/x?y=1&z=2)', 'https://prov.example/x?y=1&z=2'],
  ['[a](http://prov.example)', 'http://prov.example'],
  ['[a](HTTPS://prov.example)', 'https://prov.example'],
  ['[a](mailto:a@prov.example)', 'mailto:a@prov.example'],
  ['[a](tel:+46701234567)', 'tel:+46701234567'],
  ['[a](//prov.example/x)', 'https://prov.example/x'],
  ['[a](\\\\\\\\prov.example/x)', 'https://prov.example/x'],
  ['<https://prov.example>', 'https://prov.example'],
  ['<a@prov.example>', 'mailto:a@prov.example'],
  ['Se https://prov.example/x.', 'https://prov.example/x'],
  ['Se www.prov.example.', 'http://www.prov.example'],
  ['Skriv till a@prov.example.', 'mailto:a@prov.example'],
  ['[a][b]\n\n[b]: https://prov.example', 'https://prov.example'],
  ['[b][]\n\n[B]: https://prov.example "Titel"', 'https://prov.example'],
  ['[b]\n\n[b]: https://prov.example\n[b]: https://annat.example', 'https://prov.example'],
] as const)('%j leads to %s', ([text, href]) => {
  expect(hrefs(text)).toEqual([href]);
  expect(problemsIn(text)).toEqual([]);
});

test.for([
  ['[a](javascript:alert(1))', 'javascript'],
  ['[a](JaVaScRiPt:alert(1))', 'javascript'],
  ['[a](java&#10;script:alert(1))', 'javascript'],
  ['[a](&#x6A;avascript:alert(1))', 'javascript'],
  ['[a](<  javascript:alert(1)>)', 'javascript'],
  ['[a](vbscript:x)', 'vbscript'],
  ['[a](data:text/html,x)', 'data'],
  ['[a](file:///etc/passwd)', 'file'],
  ['[a](ftp://prov.example)', 'ftp'],
  ['[a][b]\n\n[b]: javascript:alert(1)', 'javascript'],
  ['<javascript:alert(1)>', 'javascript'],
] as const)('%j stays as text without a link', ([text, scheme]) => {
  const html = htmlOf(text);
  expect(html).not.toContain('<a');
  expect(load(html, null, false).text()).not.toBe('');
  expect(problemsIn(text)).toEqual([
    `m.md:1:1 varning: Länken leder till ”${scheme}:” – bara http, https, mailto och tel väntades – texten står kvar utan länk.`,
  ]);
});

test.for([
  ['[a](protokoll.md)', 'protokoll.md', ''],
  ['[a](protokoll.md#beslut)', 'protokoll.md', 'beslut'],
  ['[a](#beslut)', '', 'beslut'],
  ['[a](/projekt/klarsprak/)', '/projekt/klarsprak/', ''],
  ['[a](m%C3%B6te%20ett.md)', 'möte ett.md', ''],
  ['[a](<möte ett.md>)', 'möte ett.md', ''],
  ['[a](100%.pdf)', '100%.pdf', ''],
  ['[a][b]\n\n[b]: protokoll.md#beslut', 'protokoll.md', 'beslut'],
  ['![a](bild.png)', 'bild.png', ''],
  ['![a][b]\n\n[b]: bild.png', 'bild.png', ''],
] as const)('%j is for the archive to check', ([text, path, anchor]) => {
  expect(readText(text).links).toEqual([{ path, anchor, location: { file: 'm.md', line: 1, column: 1 } }]);
  expect(htmlOf(text)).toMatch(/(href|src)="link\/0"/);
});

test('links are numbered in the order of the text, with their places', () => {
  const { links } = readText('[a](a.md) och [b](b.md)\n\n- [c](c.md)\n');
  expect(links.map(({ path, location }) => [path, location.line, location.column])).toEqual([
    ['a.md', 1, 1],
    ['b.md', 1, 15],
    ['c.md', 3, 3],
  ]);
});

test('a link without words shows its address, with a warning', () => {
  expect(load(htmlOf('[](https://prov.example)'), null, false).text()).toBe('https://prov.example');
  expect(problemsIn('[](https://prov.example)')).toEqual([
    'm.md:1:1 varning: Länken har ingen text – ord som säger vart den leder väntades – skriv dem mellan hakparenteserna.',
  ]);
});

const REMOTE =
  'm.md:1:1 varning: Bilden ligger på en annan webbplats – läsarens besök skulle synas där – den visas som länk. Lägg bilden i attachments/ för att visa den.';

test.for([
  ['![En bild](https://prov.example/x.png)', '<p><a href="https://prov.example/x.png">En bild</a></p>'],
  ['![](https://prov.example/x.png)', '<p><a href="https://prov.example/x.png">https://prov.example/x.png</a></p>'],
  ['![En bild](//prov.example/x.png)', '<p><a href="https://prov.example/x.png">En bild</a></p>'],
  ['![En bild](data:image/png;base64,x)', '<p>En bild</p>'],
  ['![En bild](javascript:alert(1))', '<p>En bild</p>'],
] as const)('an image from elsewhere is not fetched: %s', ([text, html]) => {
  expect(htmlOf(text)).toBe(html);
  expect(problemsIn(text)).toEqual([REMOTE]);
});

test('an image of the archive is shown with its words', () => {
  expect(htmlOf('![En bild](bild.png)')).toBe('<p><img src="link/0" alt="En bild"></p>');
});

test('a reference that is defined nowhere is text', () => {
  expect(htmlOf('[a][b] och [c]')).toBe('<p>[a][b] och [c]</p>');
});

test('an image within a link that is refused is judged too', () => {
  const html = htmlOf('[![Bild](https://prov.example/x.png)](javascript:alert(1))');
  expect(html).not.toMatch(/<img|javascript/);
  expect(load(html, null, false).text()).toBe('Bild');
});
