/** The marks of texts in the search index, and the words that are offered as corrections. */
import { expect, test } from 'vitest';
import { loadSwedishWords } from '../../src/site/load-dictionary.ts';
import { SearchMarks } from '../../src/site/search-marks.ts';
import { withoutMarks } from '../../src/swedish/marks.ts';

const SPELLINGS = [['Arbetsmarknadsförvaltningen', 'AMF']];

test.for([
  'Vi åt soppa och drack saft på Bryggan.',
  'AMF kommer den 16 januari; då är även G7:s styrelse här.',
  'Över och under, från och till: små ord som ”också” syns som de skrevs.',
])('a reader sees «%s» as it was written', (text) => {
  expect(withoutMarks(new SearchMarks(SPELLINGS, loadSwedishWords()).mark(text))).toBe(text);
});

test('small words take no place in the index, unless they are written as a name is', () => {
  const marked = new SearchMarks([], loadSwedishWords()).mark('soppa och Per från per');
  expect(marked.match(/[a-zåäö]+/gi)).toEqual(['soppaqx', 'Perqx']);
});

test.for([
  { text: 'Mötet i Ankarsrum drog ut på tiden.', word: 'ankarsrum', offered: true, as: 'a place' },
  { text: 'Rapport från Qvillnasson om taket.', word: 'qvillnasson', offered: false, as: 'perhaps a person' },
  { text: 'Vi åkte i Qvillnassons bil.', word: 'qvillnassons', offered: false, as: 'what belongs to a person' },
  { text: 'Vi lagade soppa.', word: 'soppa', offered: true, as: 'a word' },
])('«$word» in «$text» is $as', ({ text, word, offered }) => {
  const marks = new SearchMarks([], loadSwedishWords());
  marks.mark(text);
  expect(marks.words().spelling().words.split(' ').includes(word)).toBe(offered);
});
