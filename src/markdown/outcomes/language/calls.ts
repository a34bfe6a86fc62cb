/** Hur protokoll säger att någon eller något söks. Så skrivs en rad: language/decisions.ts. */
import { wordList } from '../../../swedish/word-list.ts';

/** Någon söker eller behöver. */
export const söker = `
  söka fler|folk|personer|någon|några|nya|deltagare|frivilliga|volontärer|instruktörer|ledare {presens}: Digitalt utanförskap söker fler instruktörer.
  söka (nya) *ledare|*tränare|*värdar|*hjälpare|*förare|*medlemmar|statister {presens}: Projektet söker handledare.
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
  *representant|*representanter|personer|kandidater till … behövs|önskas|eftersöks: Två personer till planeringsgruppen önskas.
  tar gärna emot fler|nya medlemmar|deltagare|ledare|volontärer: Trädgårdsgruppen tar gärna emot fler medlemmar.
  vi behöver någon|några med|som: Vi behöver någon med släpkärra.
  vi vill (gärna) ha|komma (i) kontakt med fler|flera … som: Vi vill gärna ha kontakt med fler som kan sitta i telefonen.
  vi skulle behöva en|två|fler (ny|nya|till) *ledare|*tränare|kassör|sekreterare|revisor|ordförande|vuxna: Vi skulle behöva en kassör.
  det saknas folk|ledare|funktionärer|frivilliga till|för: Det saknas folk till kiosken.
  vi önskar oss fler|flera medlemmar|deltagare|ledare|frivilliga: Vi önskar oss fler deltagare.
  frivilliga|volontärer|hjälpare|hantlangare (hantlangare|hjälpare) välkomna på|till|den|måndag*|tisdag*|onsdag*|torsdag*|fredag*|lördag*|söndag* {först}: Frivilliga hantlangare välkomna på lördag.
  den|de|alla som kan|vill … kontaktar|meddelar|mejlar {namn}: Den som kan köra bil meddelar Anna.
  den|de|alla som kan|vill … får gärna kontakta|meddela|mejla|säga (till) {namn}: Den som kan vattna någon vecka får gärna säga till Anna.
  hör|hör av dig|er … om du|ni vill|kan vara|hjälpa: Hör av dig till Anna om du vill vara med.
`;

/** Hur en fråga till vem som helst börjar, ”Vill någon vara med? Hör av er!” */
export const frågarVemSomHelst = wordList(`
  någon, nån, vem, vilka, kan du, kan ni, kan någon, vill du, vill ni, vill någon, vill nån, är du, är ni, är det någon, har du, har ni,
  har någon, finns det någon
`);

/** Vad som inte får stå i den: då är det ett råd för den som behöver det, ”Har ni frågor? Hör av er.” */
export const frågarInte = wordList('inte, frågor, fråga, sjuk, förhinder, problem, synpunkter, klagomål');

/** Hur meningen efter den börjar. */
export const inbjuder = wordList(`
  hör av, hör gärna av, skriv upp, anmäl dig, anmäl er, säg till, kontakta, ring, mejla, maila, sms:a, prata med, tala med, meddela,
  vänd dig, vänd er
`);

/** Hela meningen efter en fråga som ingen kunde svara på; ”på i dag” och liknande får stå sist. */
export const obesvarat = wordList(`
  ingen visste, ingen vet, ingen kunde svara, ingen kan svara, det kunde ingen svara, det vet ingen, det visste ingen, oklart, det är oklart, det vet vi inte,
  ingen hade svar, svar saknas, frågan kvarstår, frågan är obesvarad, frågan fick inget svar, tystnad
`);

/** Det som söks hos någon annan och därför inte är en efterlysning: ”vi söker bidrag”. Orden står med komma emellan. */
export const söksHosNågon = wordList(`
  bidrag, bidraget, medel, pengar, stöd, tillstånd, bygglov, dispens, projektmedel, fondmedel, svar, kontakt, samarbete, upp, efter
`);

/** Meningar som liknar efterlysningar och inte är det. */
export const efterlysningRäknasInte = `
  Alla medlemmar önskas en trevlig sommar!
  Ordföranden hälsade alla frivilliga välkomna.
  De som kan svenska säger att det går bra.
  Det saknas någon form av plan.
  Många skulle behöva någon som följer med.
  Skolan tar emot nya elever i augusti.
  De som söker vårt stöd är väl förberedda.
  Vi försöker.
  Lokalen är för stor och för dyr för det vi söker just nu.
  Vi söker bidrag från kommunen.
  Den som är sjuk meddelar Anna.
  Den som vill ha hjälp hör av sig till kommunen.
  Vi vill ha kontakt med kommunen som äger marken.
  Fler stolar behövs inte.
`;
