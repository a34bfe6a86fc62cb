/** Swedish typography: what is changed, and what is left as written. */
import { expect, test } from 'vitest';
import { loadSwedishWords } from '../../src/site/load-dictionary.ts';
import { Typography } from '../../src/swedish/typography.ts';

const typography = new Typography((word) => loadSwedishWords().compounds.read(word).joints);
const typeset = (text: string): string => typography.set(text);

/** Fixed spaces as «_», soft hyphens as «|» and word joiners as «~», so that they can be seen. */
const visible = (text: string): string =>
  text.replaceAll('\u00a0', '_').replaceAll('\u00ad', '|').replaceAll('\u2060', '~');

test.for([
  ['Hon sa "ja" och “nej”.', 'Hon sa ”ja” och ”nej”.'],
  ["Vi'kan", 'Vi’kan'],
  ['Det var bra - men kort.', 'Det var bra_– men kort.'],
  ['1-2 juni', '1–2_juni'],
  ['den 16 januari 2017', 'den 16_januari 2017'],
  ['kl. 13.30-15.30', 'kl._13.30–15.30'],
  ['kl 10:30 - 12:00', 'kl_10:30–12:00'],
  ['2x45 minuter', '2_×_45_minuter'],
  ['75 000 kr och 1 250 000 kronor', '75_000_kr och 1_250_000_kronor'],
  ['2 000 000 kr, eller 20 000-30 000 kr om året', '2_000_000_kr, eller 20_000–30_000_kr om året'],
  ['12 000 000 000 och 3 000 kr', '12_000_000_000 och 3_000_kr'],
  ['5-10 000 kr och 800 - 1 200 personer', '5–10_000_kr och 800–1_200_personer'],
  ['10 050-20 000 kr', '10_050–20_000_kr'],
  ['§ 12 och §§ 3-5', '§_12 och §§_3–5'],
  ['åren 2016-2018', 'åren 2016–2018'],
  ['10-15 personer', '10–15_personer'],
  ['5 % av 20 år', '5_% av 20_år'],
  ['vecka 12', 'vecka_12'],
  ['och sedan …', 'och sedan_…'],
  ['senast 2017-03-31', 'senast 2017-~03-~31'],
  ['9 möten och 1 möte', '9_möten och 1_möte'],
  ['arbetsmarknadsförvaltningen', 'arbets|marknads|förvaltningen'],
  ['Brukardelaktighet', 'Brukar|delaktighet'],
] as const)('«%s» is set «%s»', ([text, set]) => {
  expect(visible(typeset(text))).toBe(set);
});

test.for([
  'https://example.org/a-b/2016-2018?q="x"',
  'www.example.se/10-15',
  'namn.efternamn@example.org',
  'helsingborg.se/arbetsmarknadsforvaltningen',
  '042-10 50 00',
  '0771-11 22 33',
  '070-123 45 67',
  '08-123 456 78',
  'dnr SN 2017-123',
  'socialtjänst',
  'A-lag och e-post',
  'https://example.org/utvecklingsgruppen',
])('«%s» stays as it is', (text) => {
  expect(typeset(text)).toBe(text);
});

test('what has been set is set the same again', () => {
  const text =
    'Kl. 13.30-15.30 den 16 januari sa hon "75 000 kr" i arbetsmarknadsförvaltningen - 2x45 minuter, senast 2017-03-31.';
  expect(typeset(typeset(text))).toBe(typeset(text));
});
