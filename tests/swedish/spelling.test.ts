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
  ['ekrytering', 'rekrytering'],
  ['jarkering', 'markering'],
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

test.for([
  { word: 'samhäll', archive: 'samhället', meant: 'samhället', why: 'it is the word without its ending' },
  { word: 'simhall', archive: 'samhället', meant: undefined, why: 'a letter and the dots are two mistakes' },
  { word: 'seniorer', archive: 'seniornet', meant: undefined, why: 'it only begins as the other does' },
  { word: 'uteslutning', archive: 'uppslutning', meant: undefined, why: 'two other letters make another word' },
  { word: 'rekrytrign', archive: 'rekrytering', meant: undefined, why: 'two mistakes are too many for ten letters' },
  { word: 'rekryterign', archive: 'rekrytering', meant: 'rekrytering', why: 'two letters changed places' },
  { word: 'rkryteirng', archive: 'rekrytering', meant: undefined, why: 'two mistakes are too many for ten letters' },
  {
    word: 'arbetsmarnadsförvlatning',
    archive: 'arbetsmarknadsförvaltning',
    meant: 'arbetsmarknadsförvaltning',
    why: 'a long word may have two',
  },
  { word: 'kanot', archive: 'banot', meant: undefined, why: 'the first letter of a short word is seldom wrong' },
  { word: 'anställning', archive: 'ställning', meant: undefined, why: 'a wrong first letter is the only mistake' },
  { word: 'omte', archive: 'mote', meant: 'mote', why: 'the first two letters changed places' },
])('with «$archive» in the archive «$word» means $meant: $why', ({ word, archive, meant }) => {
  expect(meantWord(word, { words: archive, others: '' })).toBe(meant);
});
