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
  ['köpt', 'köpet'],
  ['besöka', 'besöken'],
  ['mötte', 'mötet'],
  ['bytt', 'bytet'],
  ['stödja', 'stödet'],
  ['stöder', 'stödet'],
  ['flytta', 'flytten'],
  ['skyltat', 'skyltarna'],
  ['spela', 'spelet'],
  ['beslöts', 'beslutet'],
  ['föreslogs', 'förslagen'],
  ['såldes', 'försäljningen'],
  ['kalla', 'kallelsen'],
  ['rapportera', 'rapporten'],
  ['kontrollerade', 'kontroller'],
  ['fakturera', 'fakturor'],
  ['annonsera', 'annonsen'],
  ['registrera', 'registret'],
  ['cykla', 'cykeln'],
  ['sponsra', 'sponsorerna'],
  ['guida', 'guiden'],
  ['pensionering', 'pensionen'],
  ['representera', 'representanter'],
  ['arrangera', 'arrangören'],
  ['arrangera', 'arrangemanget'],
  ['instruera', 'instruktörer'],
  ['ersätta', 'ersättningen'],
  ['delaktig', 'brukardelaktighet'],
  ['besiktiga', 'besiktningen'],
  ['faktura', 'fakturering'],
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
  ['måla', 'målet'],
  ['boka', 'boken'],
  ['bilda', 'bilden'],
  ['verka', 'verket'],
  ['sätta', 'sättet'],
  ['ställa', 'stället'],
  ['träda', 'trädet'],
  ['husera', 'huset'],
  ['styra', 'styrelsen'],
  ['handla', 'handeln'],
  ['servera', 'servern'],
] as const)('«%s» does not find «%s», which means something of its own', ([base, derived]) => {
  expect(finds(base, derived)).toBe(false);
});

test.for([
  ['köpa', 'inköpet'],
  ['köp', 'inköptes'],
  ['betalning', 'inbetalningar'],
  ['byggnad', 'ombyggnaden'],
  ['medlem', 'medlemskapet'],
  ['ledare', 'ledarskap'],
  ['ekonomi', 'ekonomiska'],
  ['teknik', 'tekniskt'],
  ['träna', 'tränarfrågor'],
] as const)('«%s» finds «%s», which is more, and is not found by it', ([base, derived]) => {
  expect(finds(base, derived)).toBe(true);
  expect(finds(derived, base)).toBe(false);
});

test.for([
  ['tryck', 'uttrycket'],
  ['gift', 'uppgiften'],
  ['brott', 'inbrottet'],
  ['formation', 'informationen'],
] as const)('«%s» does not find «%s», in which it only seems to be', ([base, derived]) => {
  expect(finds(base, derived)).toBe(false);
});
