/** Hur protokoll säger att någon eller något söks. Så skrivs en rad: language/decisions.ts. */
import { wordList } from '../../../swedish/word-list.ts';

/** Någon söker eller behöver. */
export const söker = `
  söka fler|folk|personer|någon|några|nya|deltagare|frivilliga|volontärer|instruktörer|ledare {presens}: Digitalt utanförskap söker fler instruktörer.
  söka (nya) *ledare|*tränare|*värdar|*hjälpare|*förare|*medlemmar|statister|figuranter|musiker|domare {presens}: Projektet söker handledare.
  söka en|två|tre (ny|nya) (person*) suppleant*|*ör|*are|*ledare|*revisor|*ledamot|*ledamöter|*ande|*ansvarig|person|personer|*förare|*ombud {presens}: Valberedningen söker en ny kassör.
  behöva någon|några med {presens}: Vi behöver någon med släpkärra.
  behöva fler|folk|någon|några|frivilliga|volontärer|två|tre|fyra … som|till {presens}: Vi behöver fler som kan köra minibussen.
  behöva fler|några|två|tre|fyra|fem|sex|sju|åtta|nio|tio|ett (par) (till|nya) (par) *ledare|*funktionärer|*tränare|vuxna|personer|pers|*värdar|medlemmar|*instruktörer|föräldrar|händer|*vakter|*förare|frivilliga|volontärer {presens}: Till cupen behöver vi två vuxna i kiosken.
  sakna någon|några|fler|folk|frivilliga|funktionärer|ledare som|till|för {presens}: Vi saknar någon som kan sköta grillen.
  leta efter någon|några|fler|folk|frivilliga|en|två|tre {presens}: Vi letar efter någon som kan sy.
  behöva bli fler|flera {presens}: Vi behöver bli fler i köket.
  vilja (gärna) ha|komma (i) kontakt med fler|flera|någon|några|personer|folk|föreningar|verksamheter … som {presens}: Vi vill gärna ha kontakt med fler som kan sitta i telefonen.
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
  *representant|*representanter|personer|person|kandidater|medlemmar … behövs|önskas|eftersöks: Två personer till planeringsgruppen önskas.
  tar (gärna) emot fler|nya medlemmar|deltagare|ledare|volontärer|elever|spelare: Trädgårdsgruppen tar gärna emot fler medlemmar.
  skulle (vi) behöva en|ett|fler|någon|några *ledare|*ör|*are|*ansvarig|kassör|sekreterare|personer|som|till: Vi skulle behöva en kassör.
  det saknas folk|ledare|någon|några|funktionärer|frivilliga|personer … till|som|för|i: Det saknas folk till kiosken.
  önskar (oss|sig) fler|flera medlemmar|deltagare|ledare|frivilliga|kvinnor|unga: Vi önskar oss fler deltagare.
  frivilliga|volontärer|hjälpare|medhjälpare|hantlangare|nybörjare … välkomna: Frivilliga hantlangare välkomna på lördag.
  den|de|alla som kan … kontaktar|meddelar|mejlar|säger: Den som kan köra bil meddelar Anna.
  den|de|alla som vill vara|hjälpa|delta|följa|bli|engagera|sitta|sjunga|spela|bidra … kontaktar|meddelar|mejlar|hör|säger: Den som vill hjälpa till kontaktar Anna.
  den|de|alla som kan|vill … får (gärna) kontakta|meddela|mejla|höra|säga|anmäla: Den som kan vattna någon vecka får gärna säga till Anna.
  hör|hör av dig|er … om du|ni vill|kan vara|hjälpa: Hör av dig till Anna om du vill vara med.
`;

/** Frågor till vem som helst, ”Vill någon vara med? Hör av er!”: ett av orden står i frågan, och meningen efter börjar med ett av de andra. */
export const inbjudningar = [
  {
    frågan: wordList('någon, nån, några, vem, vilka, du, ni, fler, flera'),
    sedan: wordList('hör av, hör gärna av, skriv upp, anmäl dig, anmäl er, säg till'),
  },
  {
    frågan: wordList('någon, nån, några, vem, kan du, kan ni, vill du, vill ni, har du, har ni, är du, är ni'),
    sedan: wordList('kontakta, ring, mejla, maila, sms:a, prata med, tala med, meddela, vänd dig, vänd er'),
  },
];

/** Det som står efter en fråga som ingen kunde svara på. */
export const obesvarat = wordList(`
  ingen visste, ingen vet, ingen kunde svara, ingen kan svara, det kunde ingen svara, det vet ingen, det visste ingen, oklart, det är oklart, vi vet inte, det vet vi inte,
  ingen hade svar, svar saknas, frågan kvarstår, frågan är obesvarad, frågan fick inget svar, tystnad
`);

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
  Den som är sjuk meddelar Anna.
  Den som vill ha hjälp hör av sig till kommunen.
  Föreningen tar emot nya medlemmar varje år.
  Vi vill ha kontakt med kommunen som äger marken.
  Fler stolar behövs inte.
`;
