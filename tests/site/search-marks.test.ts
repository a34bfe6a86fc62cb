/** The marks of texts in the search index, and the words that are offered as corrections. */
import { expect, test } from 'vitest';
import { loadSwedishWords } from '../../src/site/load-dictionary.ts';
import { SearchMarks } from '../../src/site/search/search-marks.ts';
import { withoutGroups } from '../../src/swedish/grouped-digits.ts';
import { asHeading, withoutHeadings, withoutMarks } from '../../src/swedish/marks.ts';
import { meantWord } from '../../src/swedish/spelling.ts';
import { LOOK_ALIKES, SAME_AS, stem } from '../../src/swedish/stem.ts';

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

/** The words that have a key in the word lists of a text. */
function formsOf(key: string, text: string): string | undefined {
  const marks = new SearchMarks([], loadSwedishWords());
  marks.mark(text);
  const words = marks.words().wordsByKey().get(key.replace('=', '').charAt(0));
  const listed = words?.[key];
  return listed?.startsWith(SAME_AS) ? words?.[listed.slice(SAME_AS.length)] : listed;
}

test('names are no forms of other words', () => {
  expect(formsOf('mat', 'Mats åt maten.')).toBe('maten');
  expect(formsOf('strand', 'Anna Hällstrand bor vid stranden.')).toBe('stranden');
});

test('a noun with the stem of another word has its own forms', () => {
  expect(formsOf('=dator', 'En dator, två datorer, ett datum, några data.')).toBe('dator datorer');
});

test.for([
  ['=lägret', 'Vi for till lägret. Priset var lägre, nästan lågt.', 'lägret'],
  ['=sköter', 'Hon sköter kassan, och han skjuter upp mötet.', 'sköter'],
] as const)('«%s» has its own forms in «%s»: $2', ([key, text, forms]) => {
  expect(formsOf(key, text)).toBe(forms);
});

test.for([
  ['vin', 'Anmäl dig via Anna.'],
  ['via', 'Vi bjöd på vin.'],
] as const)('the short word «%s» is not found in «%s»', ([word, text]) => {
  expect(formsOf(stem(word), text)).toBeUndefined();
});

test.for([
  ['betalningsvi', 'Se betalningsvi. i avtalet. Våra betalningsvillkor gäller.', 'betalningsvi betalningsvillkor'],
  ['betalningsvillkor', 'Se betalningsvi. i avtalet. Våra betalningsvillkor gäller.', 'betalningsvi betalningsvillkor'],
  ['betalningsvi', 'Se betalningsvi. Våra betalningsvillkor gäller.', 'betalningsvi'],
  ['protok', 'Se protok. i pärmen. Två protokoll, en protokas.', 'protok'],
] as const)('of a word that may be cut, «%s» is found in «%s» as «%s»', ([word, text, forms]) => {
  expect(formsOf(stem(word), text)).toBe(forms);
});

test.for([
  { text: 'Lotteritt-dag på gården.', word: 'lotteritt', offered: true },
  { text: 'Till Lotteritt-Nilsson.', word: 'lotteritt', offered: false },
])('«$word» in «$text» is offered as a correction: $offered', ({ text, word, offered }) => {
  const marks = new SearchMarks([], loadSwedishWords());
  marks.mark(text);
  expect(marks.words().spelling().words.split(' ').includes(word)).toBe(offered);
});

test('a Swedish word that a long word of the archive misspells is corrected to this', () => {
  const marks = new SearchMarks([], loadSwedishWords());
  marks.mark('Vi åt choklaad och drack saft.');
  expect(meantWord('choklad', marks.words().spelling())).toBe('choklaad');
});

test('a noun that is not in the archive is listed when it has the stem of a word that is', () => {
  const marks = new SearchMarks([], loadSwedishWords());
  marks.mark('Alla data skrevs ner.');
  const listed = marks.words().wordsByKey().get('d')?.[LOOK_ALIKES]?.split(' ');
  expect(listed).toContain('dator');
});

test('«e-post» is found as «epost» too', () => {
  expect(formsOf('epost', 'Skriv e-post till oss.')).toBe('epost');
});

test.for([
  ['inköpts', 'Två bord har köpts in.'],
  ['utskick', 'Vi skickar ut brevet.'],
  ['nedlägga', 'Att lägga ner klubben vore synd.'],
  ['borttagning', 'Skylten togs bort.'],
  ['genomgång', 'Kassören går igenom listan.'],
  ['kulturnämnd', 'Kultur- och fritidsnämnden kommer.'],
  ['kulturnämnd', 'Kultur-, idrotts- och fritidsnämnden kommer.'],
  ['bokförsäljning', 'Bok- och cd-försäljningen går bra.'],
  ['pga', 'Inställt p.g.a. regn.'],
  ['mm', 'Fika m.m'],
  ['500', 'Den kostar 500kr.'],
  ['alag', 'A- och B-laget möts.'],
] as const)('«%s» is found in «%s»', ([word, text]) => {
  expect(formsOf(stem(word), text)).toBeDefined();
});

test.for([
  ['inlåg', 'Den låg in till väggen.'],
  ['avbesluta', 'Det beslutades av mötet.'],
  ['huvi', 'Så blev det nu. Vi for hem.'],
] as const)('no «%s» is found in «%s»', ([word, text]) => {
  expect(formsOf(stem(word), text)).toBeUndefined();
});

test('a key with the words of another names this', () => {
  const marks = new SearchMarks([], loadSwedishWords());
  marks.mark('Vi har bokat lokalen.');
  expect(marks.words().wordsByKey().get('b')).toMatchObject({ boka: 'bokat', bokning: `${SAME_AS}boka` });
});

test('a part of a compound is offered as a correction', () => {
  const marks = new SearchMarks([], loadSwedishWords());
  marks.mark('Kom till korvgrillningen!');
  expect(meantWord('grilning', marks.words().spelling())).toBe('grillning');
});

test.for(['39 493', '39.493', '39\u00a0493', '39 493,50'])('«%s» is found as «39493» too', (number) => {
  expect(formsOf('39493', `Kassan har ${number} kr.`)).toBe('39493');
});

test.for(['den 5.12.2017', '5-100 000', 'nr 12 3456'])('«%s» is no number in groups', (text) => {
  expect(withoutGroups(text)).toBe(text);
});

test('a word that stands in headings and names has a sign for each', () => {
  const marks = new SearchMarks([], loadSwedishWords());
  marks.mark('Taket', 'heading');
  marks.mark('Takgruppen', 'name');
  expect(marks.words().wordsByKey().get('t')?.['tak']).toBe('taket* takgruppen+');
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

test('an excerpt has no headings, whole or cut', () => {
  const marks = new SearchMarks([], loadSwedishWords());
  const [taket, lampan] = ['Taket', 'Nya lampan'].map((title) => asHeading(marks.mark(title, 'heading')));
  const text = marks.mark('Det läcker.');
  for (const excerpt of [
    `${taket} ${text} ${lampan}`,
    `${taket}. ${text}`,
    `${taket?.slice(1)} ${text} ${lampan?.slice(0, 8)}`,
  ])
    expect(withoutMarks(withoutHeadings(excerpt))).toBe('Det läcker.');
});
