/** «Menade du»: the words that are corrected, and those that are left since they are words themselves. */
import { expect, test } from 'vitest';
import { distance } from '../../src/swedish/edit-distance.ts';
import { meantWord } from '../../src/swedish/spelling.ts';

const spelling = {
  words: 'klarspråk delaktighet markering biblioteket kanot rekrytering möte',
  others: 'parkering kanon',
};

test.for([
  ['klarspårk', 'klarspråk'],
  ['klasspråk', 'klarspråk'],
  ['delaktihet', 'delaktighet'],
  ['bibloteket', 'biblioteket'],
  ['bibliotekk', 'biblioteket'],
  ['rekrytring', 'rekrytering'],
  ['rekryttrring', 'rekrytering'],
  ['motet', 'möte'],
] as const)('who writes «%s» means «%s»', ([word, meant]) => {
  expect(meantWord(word, spelling)).toBe(meant);
});

test.for(['parkering', 'kanon', 'försäkring', 'rom', 'xyz', 'simhall'])('«%s» is not corrected', (word) => {
  expect(meantWord(word, spelling)).toBeUndefined();
});

test('two letters that changed places are one mistake, and no more than the limit is counted', () => {
  expect(distance('krus', 'kurs', 3)).toBe(1);
  expect(distance('krus', 'kurs', 1)).toBe(1);
  expect(distance('abcdef', 'uvwxyz', 3)).toBe(3);
});
