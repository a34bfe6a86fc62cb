/**
 * Verb som inte är ärenden: det som sägs och görs på mötet, hur det är, och vad som händer. Ett verb som varken står här eller
 * i language/errands.ts blir en uppgift när en deltagare gör det med något: ”Pia rensar anslagstavlan”. Blir det fel
 * skriver man till verbet här, i infinitiv, med komma emellan; med ord efter gäller det bara när de följer.
 */
import { wordList } from '../../../swedish/word-list.ts';

/** Det som sägs och görs på själva mötet. */
export const berättar = wordList(`
  ajournera, anmäla, anmäla jäv, anmärka, anse, ansluta sig till, argumentera, argumentera för, avböja, avrapportera,
  avråda, avsluta, avsluta mötet, avstyrka, avstå, avsäga sig, avtacka, begära, begära ordet, begära reservation,
  begära votering, beklaga, bedöma att, bekräfta, belysa, bemöta, berätta, berätta om, berömma, beskriva, betona, bifalla,
  biträda, citera, debattera, dela med sig av, dela sina erfarenheter, dela ut, delge, dementera, demonstrera,
  diskutera, dra bakgrunden, dra en bakgrund, dra tillbaka, dra ärendet, efterfråga, efterfråga synpunkter, efterlysa,
  erinra, erkänna, exemplifiera, flagga för, flika in, framföra, framhålla, framhäva, framlägga, fråga, fundera över,
  få ordet, föredra, föreslå, förespråka, förevisa, förklara, förorda, försäkra, förtydliga, garantera, ge en
  bakgrund, ge en bild av, ge en lägesrapport, ge en rapport, ge en överblick, ge exempel på, ge information, ge ordet
  till, ge sin syn på, ge synpunkter, genmäla, gratulera, gå igenom, gå runt, hemställa, hålla ett tal, hålla med,
  hålla parentation, hälsa, hälsa alla välkomna, hälsa välkommen, hänvisa, hänvisa till, hävda, ifrågasätta, inflika,
  informera, informera om, inleda, inleda med, instämma, introducera, intyga, invända, kandidera, klaga, klaga på,
  komma med förslag, kommentera, konstatera, kritisera, leda mötet, lyfta, lyfta fram, lägga fram, lägga till att,
  lämna en motion, lämna en rapport, lämna en redogörelse, lämna förslag, lämna information, lämna ordet till, lämna
  rapport, lämna över ordet till, läsa, läsa från, läsa upp, markera, meddela, medge, mena, motivera, motsätta sig,
  nominera, notera, nämna, omnämna, orientera, peka på, plädera för, poängtera, presentera, presentera sig, pressa på,
  protestera, påminna, påminna om, påpeka, påstå, rapportera, rapportera från, rapportera om, reagera, redogöra,
  redovisa, referera, referera till, reflektera, reflektera över, rekommendera, repetera, replikera, reservera sig,
  resonera, resonera kring, resumera, råda, rösta, rösta för, rösta mot, sammanfatta, skildra, skämta, spekulera,
  ställa en fråga, ställa frågan om, ställa frågor, ställa upp, stödja, summera, svara, säga, säga sig, ta ordet, ta
  tillbaka, ta upp, tacka, tacka av, tacka för, tala om, tillstyrka, tillägga, tipsa, tipsa om, trycka på, tycka,
  understryka, undra, upplysa, uppmana, uppmuntra, uppvakta med blommor, ursäkta, ursäkta sig, uttala, uttala sig,
  uttrycka, utveckla, varna, varna för, visa, visa upp, vittna om, vädja, yrka, yttra sig, återge, återuppta mötet,
  önska, önska lycka till, öppna, öppna mötet, överlämna en gåva, överlämna ordet till, överräcka, påtala, anteckna,
  ställa proposition, ställa propositionsordning, säga nej, säga ja, säga till, ta sig an, läsa om, prata om, höra sig
  för, ta del av, dra, fylla i, göra … genomgång*, göra … presentation*, göra … dragning*, göra … redovisning*, göra …
  sammanfattning*, göra … återblick, göra … inlägg, göra … tillägg, göra … påpekande, göra reda för, göra gällande, göra
  uppmärksam på, prata på, tala på, tala vid
`);

/** Hur det är, vad någon känner, kan eller brukar. */
export const tillstånd = wordList(`
  acceptera, ana, anta, använda, arbeta, arbeta med, arbeta på, arbeta som, avse, avsky, avvakta, befara, begripa,
  behärska, behöva, bero, bero på, bestå, bestå av, betvivla, betyda, bli, bo, bo kvar, brinna för, bruka, bry sig,
  bry sig om, bära på, böra, duga, engagera sig, engagera sig i, existera, finnas, finnas kvar, frukta, fungera,
  förbli, föredra att, förefalla, företräda, förfoga över, förmoda, förstå, försörja, förvalta, förvänta sig, gilla,
  gissa, glädja sig, glädjas, glömma, gå i skolan, gälla, ha, ha barn, ha erfarenhet av, ha jour, ha koll på, ha
  kontakt med, ha lust, ha möjlighet, ha nyckel, ha ont om tid, ha rätt, ha semester, ha svårt, ha tid, ha utrymme,
  heta, hinna, hoppas, hoppas på, hålla fast vid, hålla på, hänga ihop, höra till, ingå, ingå i, innebära, inneha,
  innehålla, inse, intressera sig för, jobba, jobba med, jobba på, jobba som, klara, klara av, klara sig, komma ihåg,
  kosta, kunna, kunna tänka sig, kämpa med, känna, känna igen, känna sig, känna till, kännas, leda, leva, lida av,
  ligga, ligga nära, likna, lita på, lyckas, längta, längta efter, minnas, minska, misslyckas, misstänka, motsvara,
  må, må bra, må dåligt, måste, märka, njuta, nyttja, ogilla, omfatta, orka, oroa sig, oroa sig för, passa, plugga,
  praktisera, prioritera, representera, respektera, rymma, räcka, sakna, sakna tid, se behov av, se bra ut, se fram
  emot, se fram mot, se positivt på, se risker med, se ut, sitta, sitta i, sitta kvar, sitta med i, sjunga, skilja
  sig, slippa, sova, studera, styra, stå, stå bakom, ställa sig bakom, ställa sig frågande till, ställa sig positiv
  till, stämma, syssla med, teckna firman, tillhöra, tjäna, tjänstgöra, trivas, tro, tro på, träna, tveka, tvivla,
  tänka, tänka på, tänka sig, töras, umgås, undervisa, undvika, uppfatta, uppskatta, utbilda sig, vara, vara ansvarig
  för, vara borta, vara intresserad av, vara ledig, vara med, vara nöjd, vara ordförande, vara orolig, vara positiv
  till, vara rädd, vara sjuk, vara tveksam till, vara van, verka, veta, vikariera, vila, vilja, våga, vänta, vänta på,
  växa, äga, ägna sig åt, älska, ämna, ämna sig, öka, önska sig, sätta sig, hata, drömma, luta, äta, uppleva, spela,
  rida, måla akvarell, dricka, väcka, dela på, kvarstå, lida, teckna föreningens firma, ha hand om, sköta, gå i, söka
  jobb, söka avlösning, hålla i, fortsätta, byta avdelning, byta jobb, byta arbete, vilja skapa, göra … jobb, göra …
  arbete, göra … insats*, göra … intryck, göra framsteg, göra nytta, göra skillnad, göra praktik, göra reklam, göra comeback, göra det gärna, göra gärna
`);

/** Det som händer, resor och närvaro. */
export const händelser = wordList(`
  anlända, ansluta, ansluta till mötet, avgå, avlida, avvika, besöka, bevista, bevittna, bli av, bli ordförande, bli
  sjuk, bli vald, byta jobb, börja, börja på, campa, cykla, delta, delta i, deltaga, drabbas av, dricka kaffe, dyka
  upp, dö, festa, fika, fira, flytta, flytta in, flytta till, framträda, fylla år, få barn, få besked, få bidrag, få
  ett brev, få ett mejl, få frågan, få höra, få jobb, få pris, få svar, födas, föreläsa, förlora, försenas, försvinna,
  ge konsert, genomgå, gifta sig, gå, gå en kurs, gå en utbildning, gå hem, gå i pension, gå iväg, gå kurs, gå kursen,
  gå med i, gå på, gå på föräldraledighet, gå ur, gästa, ha besök, ha föreställning, ha möte, ha premiär, ha
  utställning, hamna i, hålla andakt, hålla en föreläsning, hålla en kurs, hålla … presentation*, hålla ett föredrag,
  hålla föredrag, hålla *möte, hålla gudstjänst, hålla kurs, hålla lektion, hålla presentationer, hålla tal, hålla workshop, hälsa
  på, hända, höra talas om, infalla, insjukna, inträffa, inviga, jubilera, komma, komma hem, komma på besök, komma
  senare, komma till, komma tillbaka från, konsertera, leda en workshop, lyssna på, lämna mötet, lämna rummet, löpa
  ut, medverka, medverka i, motta pris, möta, mötas, närvara, närvara vid, praoa, predika, promenera, pågå, ramla,
  resa, resa bort, resa till, råka ut för, se en film, se på, semestra, skada sig, skadas, ske, sluta, spela, spela
  match, springa loppet, ställa ut, ställas in, stänga för säsongen, stöta på problem, ta emot besök, ta emot pris, ta
  examen, ta farväl, ta ledigt, ta paus, ta semester, ta slut, ta över som ordförande, tillträda, titta på matchen,
  träffa, träffas, tävla, uppstå, uppträda, utebli, vandra, vara på konferens, vara på kurs, vara på resa, vara på
  semester, vinna, åka, åka på, åka till, återvända, äga rum, äta lunch, öppna för säsongen, övernatta, stanna,
  operera, tävla i, hålla andakten, lämna sammanträdet, lämna salen, ersätta, fylla
`);

/** Ord som slutar som verb i presens men inte är det. */
export const ingaVerb = wordList(`
  eller, efter, över, under, inför, utanför, framför, för, där, här, när, hur, var, vår, år, per, fler, mer, ner, varför,
  därför, även, heller, sedermera, numer, kvar, klar, snar, sur, mor, far, bror, syster, dotter, motioner,
  förhinder, hinder, sekreterare, ledamöter, suppleanter, revisorer, ledare, vikarier, semester, feber, tandläkare
`);

/** Ord som efter ett verb inte är det som verbet gäller: ”Pia skickar förslag”, men ”Pia kommer senare”. */
export const ingaObjekt = wordList(`
  från, till, inom, utan, under, efter, inför, genom, kring, mellan, bakom, bland, utanför, som, hemma, inte, aldrig, hade, också,
  även, alltid, gärna, ofta, sedan, själv, fortfarande, redan, sällan, kanske, närmare, tillsammans, ibland, varje,
  istället, snart, senare, direkt, mycket, mest, dock, samma, hela, positiv, ansvarig, nöjd, medan, eftersom, innan
`);
