/** Excerpts end after a word: also where a word is longer than they may be, as an address is. */
import { expect, test } from 'vitest';
import { cutText } from '../../src/views/entry.ts';
import { excerpt } from '../../src/views/excerpt.ts';

const ADDRESS = `https://example.org/${'a'.repeat(80)}`;

test.for([
  ['Vi köper en spade.', 'Vi köper en spade.'],
  ['Vi köper en spade, en kratta och en hink.', 'Vi köper en spade, en …'],
  [ADDRESS, ADDRESS],
  [`Se ${ADDRESS} nu`, `Se ${ADDRESS} …`],
  [`Se ${ADDRESS}`, `Se ${ADDRESS}`],
  [`${ADDRESS} och mera`, `${ADDRESS} …`],
] as const)('«%s» is «%s»', ([text, shown]) => {
  expect(excerpt(text, 24)).toBe(shown);
});

test('nor is an address cut in an entry, and what is shown is not a word alone', () => {
  const { shown, rest } = cutText(`Se ${ADDRESS} och ${'mera '.repeat(20)}`, 60, (text) => text);
  expect(shown).toBe(`Se ${ADDRESS}\u00a0…`);
  expect(rest).toMatch(/^… och mera/);
});
