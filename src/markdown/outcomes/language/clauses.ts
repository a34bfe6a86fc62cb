/**
 * Ord som visar vem av dem som nämns i en sats som gör något. Den som kan svenska kan lägga till i listorna: orden står med
 * komma emellan.
 */
import { wordList } from '../../../swedish/word-list.ts';

/** Ord som gör namnet efter dem till en del av något annat: ”Efter samtal med Per ringer Ida”, ”Förslaget från Ida skickar Kerstin”. */
export const framförNamn = wordList('med, till, från, åt, för, hos, på, via, mot, efter, inför, av, utöver');

/** Det som hör till ett namn före verbet: ”Gun från Ria kontaktar Mikael”, ”Gun i köket ringer”. */
export const efterNamn = wordList('från, i, på, hos, vid');

/** Ord som en sats börjar med utan att någon eller något står där, så att den som gör det kommer efter verbet: ”Därför ringer Bo”. */
export const utanSubjekt = wordList(`
  därför, därefter, därmed, sedan, sen, då, nu, dessutom, efteråt, först, här, där, så, senare, snart, i, på, till, från, efter, inför,
  under, vid, för, med, av, hos, om, åt, ur, innan, före, tills, utöver, det, detta, dem, dessa, samtidigt, också, även, imorgon, idag,
  ikväll, istället, annars, därtill, slutligen, däremot, tillsammans, snarast, senast, utan, mellan, över, bland, kring, hemma, nästa,
  vad, som, nästan, redan, gällande, angående, ang, rörande, beträffande
`);

/** Vad ord för när något görs slutar med: ”Måndagen”, ”Torsdagskvällen”. */
export const närSlut = wordList('dag, dagen, kväll, kvällen, vecka, veckan');

/** Början på verb för det som görs med någon: ”Hyresvärden ringer Bo” säger inte att Bo ringer. */
export const görsMedNågon = wordList(`
  ring, kontakt, mejl, mail, maila, hjälp, intervju, stött, träff, besök, bjud, tipsa, uppvakt, påminn, informer, fråg, ersätt, sms, möt
`);

/** Början på verb för det som någon ger någon: ”Banken skickar Bo en ny dosa”. */
export const gerNågon = wordList('skick, betal, erbjud, ger, lämn, visa');

/** Ord som det som ges börjar med. */
export const detSomGes = wordList('en, ett, två, tre, ny, nya, nytt');

/** Böjda verb som inte slutar som andra gör. */
export const böjdaVerb = wordList('är, var, har, hade, blev, kan, ska, vill, fick, får, kommer, gör, säger');

/** Verb som har den det gäller efter sig: i ”Ida ringer Per och Gun bokar tid” bokar bara Gun. */
export const medNågonEfter = wordList(
  'ringer, kontaktar, mejlar, mailar, frågar, hjälper, träffar, meddelar, påminner, informerar',
);
