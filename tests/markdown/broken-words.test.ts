/** Words that a PDF has broken over two lines are one, where that is sure. */
import { expect, test } from 'vitest';
import { readText } from '../support/body.ts';
import { leftBy, toldOf } from '../support/outcomes.ts';

const searched = (text: string): string =>
  readText(text)
    .sections.map((section) => section.text)
    .join('\n');

test.for([
  ['Vi går till träd-\ngården i dag.', 'Vi går till trädgården i dag.'],
  ['Träd-\ngården är fin.', 'Trädgården är fin.'],
  ['Vi sår. Träd- \n  gården är fin.', 'Vi sår. Trädgården är fin.'],
  ['> träd-\n> gården', 'trädgården'],
  ['- träd-\n  gården', 'trädgården'],
  ['träd-\ngårds-\ngruppen', 'trädgårdsgruppen'],
  ['träd\u00ad\ngården', 'trädgården'],
  ['träd\u2010\ngården', 'trädgården'],
] as const)('%j is %j', ([text, words]) => {
  expect(searched(text)).toBe(words);
  expect(toldOf(text)).toEqual([]);
});

test.for([
  ['Skicka e-\npost till alla.', 'Skicka e-post till alla.'],
  ['Ring it-\nstödet.', 'Ring it-stödet.'],
  ['Ring IT-\nstödet.', 'Ring IT-stödet.'],
  ['Fråga Anna-\nLisa.', 'Fråga Anna-Lisa.'],
  ['Det tar två-\ntre dagar.', 'Det tar två-tre dagar.'],
] as const)('the hyphen of %j is kept', ([text, words]) => {
  expect(searched(text)).toBe(words);
  expect(toldOf(text)).toEqual([]);
});

test.for([
  'måndag-fredag',
  'Tisdagar-torsdagar',
  'mån-fre',
  'januari-mars',
  'maj-juni',
  'lärare-elev',
  'brukare-personal',
  'svensk-engelska',
  'arabisk-svenskt',
  'mor-barn',
  'barn-föräldrar',
  'verksamhet-ekonomi',
  'morgon-kväll',
])('«%s» has two words, and its hyphen at the end of a line is kept', (pair) => {
  expect(searched(`Vi ses ${pair.replace('-', '-\n')} i dag.`)).toBe(`Vi ses ${pair} i dag.`);
  expect(toldOf(`Vi ses ${pair.replace('-', '-\n')} i dag.`)).toEqual([]);
});

test.for([
  'mor-far',
  'barn-barn',
  'lärar-rummet',
  'utbildning-arna',
  'verksamhets-chef',
  'vakt-mästare',
  'elev-assistent',
  'måndags-gruppen',
  'majs-kolvar',
  'finsk-språkig',
  'var-andra',
  'sommar-lovet',
])('«%s» is one word that was broken', (parts) => {
  const [first = '', second = ''] = parts.split('-');
  expect(searched(`Vi ses ${first}-\n${second} i dag.`)).toBe(`Vi ses ${first}${second} i dag.`);
});

test.for([
  'tråd-\noch nålar',
  'kaffe-\neller tesorter',
  'vår-\nrespektive höstmötet',
  'Kom in-\nAnna väntar',
  'a 13-\n15',
])('%j stays two', (text) => {
  expect(searched(text)).toBe(text.replace('\n', ' '));
  expect(toldOf(text)).toEqual([]);
});

test('where it is not sure it stays two, and is told of', () => {
  expect(searched('Det är så-\nna saker.')).toBe('Det är så- na saker.');
  expect(toldOf('Det är så-\nna saker.')).toEqual([
    '1 broken-word: ”så-” i slutet av raden och ”na” på nästa läses som två ord – ett delat ord väntades på en enda rad – skriv ”såna” om det är ett ord, eller låt det stå.',
  ]);
});

test.for(['~~~\nträd-\ngården\n~~~', '- träd-\n- gården', 'träd-\n\ngården', 'https://example.org/trad-\ngard'])(
  'nothing is joined in %j',
  (text) => {
    expect(searched(text)).not.toMatch(/tr[äa]dg[åa]rd/);
  },
);

test('an outcome has the whole word', () => {
  expect(leftBy('Beslut: Vi köper en träd-\ngårdsmaskin.')).toEqual(['decision: Vi köper en trädgårdsmaskin.']);
});
