/** The function that escapes XML text: for any value the document is well-formed and has the same text. */
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { xml, xmlComment } from '../../templates/xml.ts';

test.for([
  ['a & b', 'a &amp; b'],
  ['<b>', '&lt;b&gt;'],
  [']]>', ']]&gt;'],
  [`"'`, '&quot;&apos;'],
  ['&amp;', '&amp;amp;'],
  ['å ä ö — 🙂', 'å ä ö — 🙂'],
  ['två\nrader\toch\rså', 'två\nrader\toch\rså'],
  ['', ''],
])('%j becomes %j', ([value, text]) => {
  expect(xml(value ?? '')).toBe(text);
});

test('characters that XML 1.0 does not allow are left out, and those that it allows are kept', () => {
  const allowed = (code: number) =>
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd);
  for (let code = 0; code <= 0xffff; code += 1) {
    const text = String.fromCharCode(code);
    expect(xml(`a${text}b`).length > 2, `U+${code.toString(16)}`).toBe(allowed(code));
  }
});

test.for(['\ud83d', '\ude42', 'x\ud83dy', '\ude42\ud83d'])('half a pair of surrogates is left out: %j', (text) => {
  expect(xml(text)).toBe(text.replace(/[\ud800-\udfff]/g, ''));
});

test('a character beyond the first 65 536 is kept whole', () => {
  expect(xml('\u{1f642}\u{10ffff}')).toBe('\u{1f642}\u{10ffff}');
});

test.for(['<a href="x">&amp;</a>', `' onload='x`, '" ]]> <!-- --> <?x?> &#x0; &undefined;'])(
  '%j round-trips as an element and as an attribute',
  (value) => {
    const $ = load(`<r a="${xml(value)}">${xml(value)}</r>`, { xml: true });
    expect($('r').text()).toBe(value);
    expect($('r').attr('a')).toBe(value);
  },
);

test.for([
  ['Så följer du: https://prov.example/folj/', 'Så följer du: https://prov.example/folj/'],
  ['https://xn--prov-loa.example/', 'https://xn-%2Dprov-loa.example/'],
  ['a --> b -', 'a -%2D> b -'],
  ['----', '-%2D-%2D'],
])('the comment of %j says %j and ends where it should', ([value = '', text]) => {
  const $ = load(`${xmlComment(value)}<r/>`, { xml: true });
  const [comment] = $.root().contents().toArray();
  expect(comment).toMatchObject({ type: 'comment', data: ` ${text} ` });
  expect($('r')).toHaveLength(1);
});

test('an address in a comment is of the same host', () => {
  expect(new URL('https://xn-%2Dprov-loa.example/').host).toBe('xn--prov-loa.example');
});
