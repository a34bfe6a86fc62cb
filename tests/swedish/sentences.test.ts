/** The end of a Swedish sentence, and what only looks like one. */
import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/swedish/sentences.ts';

const split = (text: string): string[] => sentencesOf(text).map((sentence) => sentence.text.trim());

test.for([
  'Vi ses kl. 13.30 på Bryggan.',
  'Se § 12. Beslut om lokal fattades då.',
  'Priset står i bilaga nr. 5 Lokaler.',
  'J. Andersson lovade att ringa.',
  'Läkaren Dr. Ek kommer.',
  'Ta med t.ex. Anna och Bo.',
  'Det gäller bl.a. Malmö och Lund.',
  'Vi behöver ca. 40 stolar.',
  'Huset, dvs. Bryggan, är stängt.',
  'Den 12 maj kl. 18.00 börjar vi.',
  'Mötet hölls den 3. mars i Lund.',
  'Vi har öppet fr.o.m. Valborg.',
])('one sentence: «%s»', (text) => {
  expect(split(text)).toEqual([text]);
});

test.for([
  ['Vi gick hem. Sedan åt vi.', ['Vi gick hem.', 'Sedan åt vi.']],
  ['Vi vet vad vi ger oss i. Det blir bra.', ['Vi vet vad vi ger oss i.', 'Det blir bra.']],
  ['Vi ses kl. 13. Ta med fika.', ['Vi ses kl. 13.', 'Ta med fika.']],
  ['Vi åt, drack o.s.v. Alla var glada.', ['Vi åt, drack o.s.v.', 'Alla var glada.']],
  ['Anna, Bo m.fl. Vi var många.', ['Anna, Bo m.fl.', 'Vi var många.']],
  ['Vem kan? Anna kan! Bra.', ['Vem kan?', 'Anna kan!', 'Bra.']],
  ['Vi sågs 2016. Nu är det 2017.', ['Vi sågs 2016.', 'Nu är det 2017.']],
  ['Vi pratade om § 5. Sedan gick vi.', ['Vi pratade om § 5. Sedan gick vi.']],
] as const)('«%s» is parted where it should be', ([text, expected]) => {
  expect(split(text)).toEqual(expected);
});

test('the parts are the whole text, each where it says that it begins', () => {
  const text = 'Vi ses kl. 13.30. J. Ek kommer.  Bra!';
  const sentences = sentencesOf(text);
  expect(sentences.map((sentence) => sentence.text).join('')).toBe(text);
  for (const { start, text: part } of sentences) expect(text.slice(start, start + part.length)).toBe(part);
});
