/** A single definition of a word for names, phrases, the index, queries and typography. */
import { expect, test } from 'vitest';
import { loadSwedishWords } from '../../src/site/load-dictionary.ts';
import { SearchMarks } from '../../src/site/search/search-marks.ts';
import { withoutMarks } from '../../src/swedish/marks.ts';
import { wordsIn } from '../../src/swedish/stem.ts';
import { WORD } from '../../src/swedish/word.ts';

/** Every character that a text may have, of those with one code unit; «|» is a sign of marks. */
const characters = Array.from({ length: 0xffff - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).filter(
  (character) => !/[\ud800-\uf8ff|]/.test(character),
);

test('up to U+024F the characters of words are the letters and digits of Unicode', () => {
  const latin = characters.filter((character) => character <= '\u024f');
  const differing = latin.filter((character) => (character.match(WORD) !== null) !== /[\p{L}\p{N}]/u.test(character));
  expect(differing).toEqual([]);
});

test('a marked text is read back as it was, whatever stands before or after a word', () => {
  const marks = new SearchMarks([], loadSwedishWords());
  const changed = characters.filter((character) => {
    const text = `80 kvm${character} ${character}och bokm${character}n`;
    return withoutMarks(marks.mark(text)) !== text;
  });
  expect(changed).toEqual([]);
});

test('what is asked of the index has the same words as the text that was indexed', () => {
  expect(wordsIn('Lokalen är 80 m², e-post och 1½ timme')).toEqual(
    'Lokalen är 80 m², e-post och 1½ timme'.toLowerCase().match(WORD),
  );
  expect(wordsIn('80 m²')).toEqual(['80', 'm²']);
});
