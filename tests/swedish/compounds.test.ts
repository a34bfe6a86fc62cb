/** Compounds and their parts, and words that only look like compounds. */
import { expect, test } from 'vitest';
import { loadSwedishWords } from '../../src/site/load-dictionary.ts';
import { SearchKeys } from '../../src/swedish/search-keys.ts';
import { stem } from '../../src/swedish/stem.ts';

const keys = new SearchKeys(loadSwedishWords());
const finds = (query: string, text: string): boolean => keys.of(text).includes(stem(query));

test.for([
  ['bank', 'fritidsbanken'],
  ['fritid', 'fritidsbanken'],
  ['förvaltning', 'arbetsmarknadsförvaltningen'],
  ['arbete', 'arbetsmarknadsförvaltningen'],
  ['delaktighet', 'brukardelaktighet'],
  ['medverkan', 'brukarmedverkan'],
  ['brukare', 'brukarmedverkan'],
  ['boende', 'boendestödjare'],
  ['stöd', 'boendestödet'],
  ['läkare', 'överläkaren'],
  ['läkare', 'tandläkaren'],
  ['råd', 'brukarrådet'],
  ['ord', 'lösenordet'],
  ['hälsa', 'hälsosamtal'],
  ['kvinna', 'kvinnojouren'],
  ['avgifter', 'gymavgift'],
  ['avgift', 'avgiftsfri'],
  ['plats', 'lekplatsen'],
  ['hall', 'simhallen'],
  ['is', 'ishallen'],
  ['el', 'elbilarna'],
  ['buss', 'skolbussar'],
  ['besök', 'studiebesöket'],
  ['liv', 'föreningslivet'],
  ['scout', 'scoutkår'],
  ['lås', 'hänglåset'],
  ['gata', 'hamngatan'],
  ['bänk', 'parkbänkarna'],
  ['tång', 'hovtänger'],
  ['utvecklingsgrupper', 'utvecklingsgruppens'],
  ['klarspråksgruppen', 'klarspråksgrupper'],
  ['källare', 'källarplanet'],
  ['kyrka', 'kyrkogården'],
  ['familj', 'familjedagen'],
  ['kedja', 'kedjebrev'],
  ['gymnasium', 'gymnasieskolan'],
  ['siffra', 'sifferserie'],
  ['förälder', 'föräldraråd'],
  ['tjänsteman', 'tjänstemannagruppen'],
  ['stämma', 'föreningsstämman'],
  ['stämma', 'årsstämman'],
  ['tak', 'takbytet'],
  ['gata', 'gatuunderhåll'],
  ['hus', 'värdshuset'],
  ['skolor', 'skolverket'],
  ['utskick', 'mailutskicket'],
  ['städa', 'städdagen'],
] as const)('«%s» finds «%s»', ([query, text]) => {
  expect(finds(query, text)).toBe(true);
});

test.for([
  ['böcker', 'boken'],
  ['bok', 'böckerna'],
  ['stad', 'städerna'],
  ['ledamot', 'ledamöterna'],
  ['natt', 'nätterna'],
  ['nycklar', 'nyckeln'],
  ['lägren', 'läger'],
  ['skriva', 'skrivit'],
  ['skrev', 'skriver'],
  ['sjöng', 'sjunga'],
  ['stals', 'stjäla'],
  ['god', 'bättre'],
  ['bänk', 'bänkar'],
  ['höja', 'höjda'],
  ['äta', 'äter'],
  ['anhörig', 'anhöriga'],
  ['hissar', 'hissen'],
  ['skylt', 'vägskyltar'],
  ['museum', 'bygdemuséet'],
  ['avsätta', 'avsatte'],
  ['betala', 'betalt'],
  ['byta', 'bytte'],
] as const)('«%s» and «%s» are forms of one word', ([query, text]) => {
  expect(finds(query, text)).toBe(true);
});

test.for([
  ['rom', 'program'],
  ['dom', 'sjukdomar'],
  ['rad', 'intresserad'],
  ['tyg', 'verktyg'],
  ['te', 'tema'],
  ['te', 'ta'],
  ['port', 'transporten'],
  ['äta', 'åt'],
  ['gram', 'program'],
  ['tal', 'samtal'],
  ['tal', 'avtalet'],
  ['bruk', 'missbruk'],
  ['bruk', 'brukare'],
  ['råde', 'område'],
  ['takt', 'kontakten'],
  ['stad', 'bostaden'],
  ['träd', 'trädgården'],
  ['ord', 'ordföranden'],
  ['ord', 'ordning'],
  ['gift', 'avgiften'],
  ['lag', 'underlag'],
  ['kola', 'högskolan'],
  ['tand', 'bemötande'],
  ['era', 'planera'],
  ['rad', 'intresserad'],
  ['al', 'personalen'],
  ['bok', 'bokade'],
  ['bok', 'bokar'],
  ['bil', 'biläggs'],
  ['man', 'stämman'],
  ['land', 'handlandet'],
  ['ring', 'utvärderingen'],
  ['tid', 'alltid'],
  ['kassa', 'kassör'],
  ['måla', 'målsättning'],
  ['lag', 'förslaget'],
  ['sport', 'transporten'],
  ['ring', 'muddringen'],
  ['läge', 'lägenheten'],
  ['stad', 'städdagen'],
  ['vin', 'via'],
  ['lågt', 'lägret'],
  ['skjuta', 'sköter'],
] as const)('«%s» does not find «%s»', ([query, text]) => {
  expect(finds(query, text)).toBe(false);
});

test('small words have no parts and no other forms', () => {
  expect(keys.of('och')).toEqual(['och']);
});
