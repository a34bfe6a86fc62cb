/** Names in running text: what is a mention, and what only looks like one. */
import { expect, test } from 'vitest';
import { NameMatcher } from '../../src/swedish/name-matcher.ts';

const NAMES = [
  'Klarspråk',
  'Digitalt utanförskap',
  'Ria',
  'Ria/Hela människan',
  'G7',
  'CurioCity',
  'Hälsa',
  '(H)järnkoll',
];

/** The words of a text that are found to be names. */
function foundIn(text: string, names: readonly string[] = NAMES): string[] {
  const matcher = new NameMatcher(names.map((name) => ({ name, target: name })));
  return matcher.find(text).map(({ start, end }) => text.slice(start, end));
}

test.for([
  ['Om Klarspråk och annat.', ['Klarspråk']],
  ['KLARSPRÅK, klarspråk', ['KLARSPRÅK', 'klarspråk']],
  ['Klarspråks brev', ['Klarspråks']],
  ['G7:s lokal, G7s lokal', ['G7:s', 'G7s']],
  ['”Klarspråk”, (Klarspråk) och Klarspråk.', ['Klarspråk', 'Klarspråk', 'Klarspråk']],
  ['Klarspråk. Nästa punkt', ['Klarspråk']],
  ['Ria/G7', ['Ria', 'G7']],
  ['Digitalt utanförskaps möte', ['Digitalt utanförskaps']],
  ['(H)järnkoll kom, (h)järnkolls vänner', ['(H)järnkoll', '(h)järnkolls']],
] as const)('in ”%s” stand %j', ([text, expected]) => {
  expect(foundIn(text)).toEqual(expected);
});

test.for([
  'Klarspråket växer',
  'Klarspråkstestet',
  'Oklarspråk',
  'Maria och Rian',
  'it-klarspråk',
  'info@curiocity.se',
  'curiocity@exempel.se',
  'www.curiocity.se',
  'curiocity.se',
  'fil_klarspråk',
  'G70 och AG7',
  'Klar språk',
  'hjärnkoll',
])('in ”%s” stands no name', (text) => {
  expect(foundIn(text)).toEqual([]);
});

test('the longest name at a place wins, and names never overlap', () => {
  expect(foundIn('Ria/Hela människan och Ria')).toEqual(['Ria/Hela människan', 'Ria']);
  expect(foundIn('Unga Romer Nu', ['Unga Romer', 'Romer Nu', 'Unga'])).toEqual(['Unga Romer']);
});

test.for(['Digitalt\nutanförskap', 'Digitalt\n  utanförskap', 'Digitalt  utanförskap', 'Digitalt\u00a0utanförskap'])(
  'a line break or other white space may stand between the words: %j',
  (text) => {
    expect(foundIn(text)).toEqual([text]);
  },
);

test('a letter whose small form is longer does not move the places after it', () => {
  expect(foundIn('İİİ Klarspråk och G7')).toEqual(['Klarspråk', 'G7']);
});

test('one name of several things stands for all of them', () => {
  const matcher = new NameMatcher([
    { name: 'Hälsodag', target: 'project' },
    { name: 'hälsodag', target: 'group' },
  ]);
  expect(matcher.find('En hälsodag')).toEqual([{ start: 3, end: 11, targets: ['project', 'group'] }]);
});

test.for(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'C++', 'Vad? (nu)', '#nu'])(
  '”%s” is a name like any other',
  (name) => {
    expect(foundIn(`Om ${name} i texten`, [name])).toEqual([name]);
    expect(foundIn('Om constructor, toString, valueOf och __proto__', ['Klarspråk'])).toEqual([]);
  },
);

test('a name of signs only is never found', () => {
  expect(foundIn('Vad – nu – då', ['–', ''])).toEqual([]);
});

test('what may stand between words can be widened', () => {
  const matcher = new NameMatcher([{ name: 'Ada Test', target: 1 }], '[\\s*>]+');
  expect(matcher.find('**Ada** Test och Ada\n> Test')).toHaveLength(2);
});
