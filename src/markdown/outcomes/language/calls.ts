/** Hur protokoll säger att någon eller något söks. Så skrivs en rad: language/decisions.ts. */
import { wordList } from '../../../swedish/word-list.ts';

/** Någon söker eller behöver. */
export const söker = `
  söka fler|folk|personer|någon|några|nya|deltagare|frivilliga|volontärer|instruktörer|ledare {presens}: Digitalt utanförskap söker fler instruktörer.
  söka en|två|tre (ny|nya) (person*) suppleant*|*ör|*are|*ledare|*revisor|*ledamot|*ledamöter|*ande|*ansvarig|person|personer|*förare|*ombud {presens}: Valberedningen söker en ny kassör.
  behöva fler|folk|någon|några|frivilliga|volontärer|två|tre|fyra … som|till {presens}: Vi behöver fler som kan köra minibussen.
  behöva fler|några|två|tre|fyra|fem|sex|sju|åtta|nio|tio|ett (par) (till|nya) (par) *ledare|*funktionärer|*tränare|vuxna|personer|pers|*värdar|medlemmar|*instruktörer|föräldrar|händer|*vakter|*förare|frivilliga|volontärer {presens}: Till cupen behöver vi två vuxna i kiosken.
  sakna någon|några|fler|folk|frivilliga|funktionärer|ledare som|till|för {presens}: Vi saknar någon som kan sköta grillen.
  leta efter någon|några|fler|folk|frivilliga|en|två|tre {presens}: Vi letar efter någon som kan sy.
  behöva bli fler|flera {presens}: Vi behöver bli fler i köket.
  vilja (gärna) ha fler|flera som {presens}: Vi vill ha fler som hjälper till på loppisen.
  efterlysa medhjälpare|medarbetare|*ledare|*värdar|ledamöter|suppleanter|kandidater {presens}: Festkommittén efterlyser medhjälpare.
  efterlysa någon|några|fler|folk|frivilliga|personer {presens}: Styrelsen efterlyser fler till festkommittén.
`;

/** Andra ord som säger att någon eller något söks. */
export const efterlysningsord = `
  vi söker {presens}: Vi söker dessutom föräldrar.
  söker vi {presens}: Till loppisen söker vi funktionärer.
  söks|sökes|efterlyses|eftersöks: Frivilliga till städdagen efterlyses.
  det behövs fler|folk|frivilliga|någon|några|fyra|tre|två … som|till|för: Det behövs fler som kan köra bil.
  fler|folk|frivilliga|volontärer|funktionärer|ledare behövs|saknas (till|som|för): Fler behövs till caféet.
  hör|hör av dig|er … om du|ni vill|kan vara|hjälpa: Hör av dig till Anna om du vill vara med.
`;

/** Det som söks hos någon annan och därför inte är en efterlysning: ”vi söker bidrag”. Orden står med komma emellan. */
export const söksHosNågon = wordList(`
  bidrag, bidraget, medel, pengar, stöd, tillstånd, bygglov, dispens, projektmedel, fondmedel, svar, kontakt, samarbete, upp, efter
`);

/** Meningar som liknar efterlysningar och inte är det. */
export const efterlysningRäknasInte = `
  De som söker vårt stöd är väl förberedda.
  Vi försöker.
  Lokalen är för stor och för dyr för det vi söker just nu.
  Vi söker bidrag från kommunen.
`;
