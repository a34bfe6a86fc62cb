/** Words derived from one another, which a search for one of them finds. */
import { expect, test } from 'vitest';
import { loadSwedishWords } from '../../src/site/load-dictionary.ts';
import { SearchKeys } from '../../src/swedish/search-keys.ts';
import { stem } from '../../src/swedish/stem.ts';

const keys = new SearchKeys(loadSwedishWords());
const finds = (query: string, text: string): boolean => keys.of(text).includes(stem(query));

test.for([
  ['anställa', 'anställning'],
  ['forskare', 'forskningen'],
  ['städa', 'storstädning'],
  ['träna', 'träningstider'],
  ['tävla', 'tävlingar'],
  ['bestämma', 'bestämning'],
  ['renovera', 'renoveringsbehov'],
  ['kosta', 'kostnaden'],
  ['bygga', 'byggnader'],
  ['reparera', 'reparationer'],
  ['informera', 'information'],
  ['bokföra', 'bokföringen'],
  ['uthyra', 'uthyrning'],
  ['bordlägga', 'bordläggning'],
  ['bordlades', 'bordläggningen'],
  ['översätta', 'översättningar'],
  ['flytta', 'flyttningen'],
  ['diskutera', 'diskussionen'],
  ['producera', 'produktion'],
  ['konstruera', 'konstruktion'],
  ['trygg', 'tryggheten'],
  ['delaktig', 'brukardelaktighet'],
] as const)('«%s» and «%s» find each other', ([base, derived]) => {
  expect(finds(base, derived)).toBe(true);
  expect(finds(derived.replace(/^(?:stor|brukar)|s(?:tider|behov)$/g, ''), base)).toBe(true);
});

test.for([
  ['förena', 'föreningen'],
  ['handla', 'handlingarna'],
  ['skola', 'skolning'],
  ['ny', 'nyheter'],
  ['sitta', 'sittning'],
  ['fästa', 'fästingar'],
] as const)('«%s» does not find «%s», which means something of its own', ([base, derived]) => {
  expect(finds(base, derived)).toBe(false);
});
