/** Stems: the common part of the forms of a word, by rule. */
import { expect, test } from 'vitest';
import { stem, wordsIn } from '../../src/swedish/stem.ts';

test.for([
  ['bank', ['bank', 'banken', 'bankens', 'banker']],
  ['stola', ['stolar', 'stolarna', 'stolarnas']],
  ['tidning', ['tidning', 'tidningen', 'tidningar', 'tidningarna']],
  ['vecka', ['vecka', 'veckan', 'veckor', 'veckorna']],
  ['möt', ['möte', 'mötet', 'möten', 'mötena', 'mötets']],
  ['besluta', ['besluta', 'beslutar', 'beslutade', 'beslutat', 'beslutades']],
  ['psykiatri', ['psykiatri', 'psykiatrin', 'psykiatrins']],
  ['buss', ['buss', 'bussen', 'busser']],
] as const)('«%s» is the stem of %s', ([expected, forms]) => {
  expect(forms.map(stem)).toEqual(forms.map(() => expected));
});

test.for(['rom', 'mat', 'tal', 'ål', 'bo', 'en', 'hus', 'kanon'])(
  'nothing is taken from the short word «%s»',
  (word) => {
    expect(stem(word)).toBe(word);
  },
);

test('words are letters and digits, in lower case', () => {
  expect(wordsIn('E-post till G7: § 12, åäö!')).toEqual(['e', 'post', 'till', 'g7', '12', 'åäö']);
});
