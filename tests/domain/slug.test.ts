/** Slugs: the slug of each text is fixed here, since addresses and anchors must not change. */
import { expect, test } from 'vitest';
import { isSlug, slugify } from '../../src/domain/slug.ts';

test.for([
  ['Gemensam utvecklingsgrupp', 'gemensam-utvecklingsgrupp'],
  ['Klarspråk', 'klarsprak'],
  ['Hälsodag för äldre', 'halsodag-for-aldre'],
  ['ÅÄÖ', 'aao'],
  ['Idé', 'ide'],
  ['Smørrebrød', 'smorrebrod'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['Ria/Hela människan, G7', 'ria-hela-manniskan-g7'],
  ['  – Övrigt –  ', 'ovrigt'],
  ['IT-stöd -- nu!', 'it-stod-nu'],
  ['2017', '2017'],
  ['½ år', '1-2-ar'],
  ['', ''],
  ['…', ''],
  ['日本', ''],
] as const)('”%s” becomes ”%s”', ([text, slug]) => {
  expect(slugify(text)).toBe(slug);
});

test('a text with its letters taken apart (NFD) gives the slug of the same text composed', () => {
  expect(slugify('Hälsodag på Åsö'.normalize('NFD'))).toBe('halsodag-pa-aso');
});

test('a slug is at most 80 characters long and is cut after a whole word', () => {
  const ten = 'abcdefghi ';
  expect(slugify(ten.repeat(8))).toHaveLength(79);
  expect(slugify(`${ten.repeat(7)}abcdefghij`)).toHaveLength(80);
  expect(slugify(`${ten.repeat(8)}sista`)).toBe(slugify(ten.repeat(8)));
  expect(slugify(`${ten.repeat(7)}abcdefghijk`)).toBe(slugify(ten.repeat(7)));
  expect(slugify('a'.repeat(200))).toBe('a'.repeat(80));
});

test.for([
  ['klarsprak', true],
  ['klar-sprak-2', true],
  ['', false],
  ['-klarsprak', false],
  ['klar--sprak', false],
  ['Klarsprak', false],
  ['klarspråk', false],
  ['a/b', false],
  ['a'.repeat(81), false],
] as const)('whether ”%s” is a slug: %s', ([text, expected]) => {
  expect(isSlug(text)).toBe(expected);
});

test('the slug of a slug is the slug itself', () => {
  for (const text of ['Ärenden 1–3', 'Smått & gott', 'x'.repeat(99), 'ord '.repeat(40)]) {
    expect(slugify(slugify(text))).toBe(slugify(text));
  }
});
