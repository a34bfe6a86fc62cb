/** The words over, or before, the names in minutes: «Närvarande:», «## Frånvarande», «Närvarande från Ria:». Data. */
import { wordList } from '../../swedish/word-list.ts';

/** The lists of attendance that a text can have, by their fields in the front matter. */
export type AttendanceField = 'attendees' | 'absent';

/** What stands over those who were there, and those who were not. */
export const attendanceWords: Readonly<Record<AttendanceField, readonly string[]>> = {
  attendees: wordList(`
    närvarande, närvaro, närvarolista, deltagare, deltagande, deltagarlista, deltagarförteckning, mötesdeltagare, medverkande,
    deltog, medverkade, övriga närvarande, övriga deltagare, även närvarande, också närvarande, dessutom närvarande, närvarande var,
    närv, digitalt närvarande, deltagare var, på mötet deltog, i mötet deltog, på plats, på mötet närvarade, närvarade, beslutande, ej beslutande, icke beslutande
  `),
  absent: wordList(`
    frånvarande, frånvaro, anmält förhinder, anmäld förhindrad, anmälda förhinder, anmält frånvaro, anmäld frånvaro,
    anmälda frånvarande, anmälda återbud, förhinder, förhindrad, förhindrade, ej närvarande, inte närvarande, icke närvarande,
    meddelat förhinder, meddelad frånvaro, har anmält förhinder, hade anmält förhinder, återbud, lämnat återbud,
    deltog ej, deltog inte, ej deltog, ej på plats, inte på plats, frånv, ej deltagande, inte deltagande, kallade men ej närvarande,
    oanmäld frånvaro, frånvarande med anmälan, frånvarande utan anmälan, förhindrade att delta, saknades, sjuk, sjuka, sjukanmäld,
    sjukanmälda, uteblev, uteblivna, tjänstledig, tjänstlediga, avanmäld, avanmälda
  `),
};

/** What may follow these words and changes nothing: «Närvarande på mötet». */
export const attendanceTails = wordList(`
  på mötet, vid mötet, under mötet, i mötet, på dagens möte, vid dagens möte, vid sammanträdet, på träffen, vid träffen, i dag,
  idag, via zoom, på zoom, på teams, per telefon, via telefon, på telefon, var, är, gjorde, följande, var följande, är följande, var dessa, på länk, via länk, via teams, på distans, digitalt,
  på plats, till mötet, på årsmötet, vid årsmötet, personer, medlemmar på mötet
`);

/** What stands where nobody is named. */
export const nobody = wordList(`
  ingen, inga, inget, ingen anmäld, inga anmälda, ingen frånvarande, inga frånvarande, alla närvarande, alla var där, -, –, —, 0
`);

/** What a sentence begins with that says who was there: «Med på mötet var …», «Vi som var med: …». */
export const sentenceBeginnings: Readonly<Record<AttendanceField, readonly string[]>> = {
  attendees: wordList(`
    med, med på mötet, med på träffen, med i dag, med idag, vi, vi som var med, vi som var där, vi som var på plats,
    vi som deltog, vi som var på mötet, vi som träffades, vi som sågs, de som var med, de som deltog, deltagarna, på mötet,
    följande var med, följande personer var med, följande deltog, följande personer deltog, följande medlemmar deltog,
    följande var närvarande, följande personer var närvarande, dessa var med, dessa deltog, dagens deltagare, de närvarande,
    på träffen, på dagens möte, vid mötet, vid sammanträdet, under mötet, i mötet, runt bordet, där
  `),
  absent: wordList(`
    borta, inte med, ej med, de som inte kunde komma, de som inte var med, återbud från, återbud hade, återbud av, förhinder hade,
    förhinder från, kunde inte komma
  `),
};

/** What a sentence ends with that begins with names: «Bo Ek och Ida Ros deltog.» */
export const sentenceEndings: Readonly<Record<AttendanceField, readonly string[]>> = {
  attendees: wordList(`
    deltog, medverkade, närvarade, var med, var närvarande, var där, var på plats, var på mötet
  `),
  absent: wordList(`
    deltog inte, deltog ej, var inte med, var inte där, var frånvarande, var förhindrad, var förhindrade, var borta, var sjuk,
    var sjuka, hade förhinder, hade anmält förhinder, har anmält förhinder, kunde inte komma, kunde inte vara med,
    hade lämnat återbud, har lämnat återbud, lämnade återbud
  `),
};

/** What a column of a table of attendance has, beside those that are headed by the words above. */
export const attendanceColumns = {
  name: wordList('namn, person, för- och efternamn, förnamn och efternamn, deltagarens namn'),
  first: wordList('förnamn'),
  last: wordList('efternamn'),
  behind: wordList(`
    organisation, organisationer, org, org., förening, från, representerar, representant för, verksamhet, arbetsplats, förvaltning, enhet,
    avdelning, kommun, nämnd, grupp, tillhörighet, e-post, epost, mejl, mail, telefon, tel, telefonnummer, mobil
  `),
  note: wordList('roll, uppdrag, titel, befattning, funktion, anteckning, anteckningar, kommentar, notering, övrigt'),
  number: wordList('nr, nummer, antal, #'),
} as const;
