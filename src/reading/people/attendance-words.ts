/** The words over, or before, the names in minutes: «Närvarande:», «## Frånvarande», «Närvarande från Ria:». Data. */
import { wordList } from '../../swedish/word-list.ts';

/** The lists of attendance that a text can have, by their fields in the front matter. */
export type AttendanceField = 'attendees' | 'absent';

/** What stands over those who were there, and those who were not. */
export const attendanceWords: Readonly<Record<AttendanceField, readonly string[]>> = {
  attendees: wordList(`
    närvarande, närvaro, närvarolista, deltagare, deltagande, deltagarlista, deltagarförteckning, mötesdeltagare, medverkande,
    deltog, medverkade, övriga närvarande, övriga deltagare, även närvarande, också närvarande, dessutom närvarande, närvarande var,
    deltagare var, på mötet deltog, i mötet deltog, på plats, på mötet närvarade, närvarade
  `),
  absent: wordList(`
    frånvarande, frånvaro, anmält förhinder, anmäld förhindrad, anmälda förhinder, anmält frånvaro, anmäld frånvaro,
    anmälda frånvarande, anmälda återbud, förhinder, förhindrad, förhindrade, ej närvarande, inte närvarande, icke närvarande,
    meddelat förhinder, meddelad frånvaro, har anmält förhinder, hade anmält förhinder, återbud, lämnat återbud,
    deltog ej, deltog inte, ej deltog, ej på plats, inte på plats
  `),
};

/** What may follow these words and changes nothing: «Närvarande på mötet». */
export const attendanceTails = wordList(`
  på mötet, vid mötet, under mötet, i mötet, på dagens möte, vid dagens möte, vid sammanträdet, på träffen, vid träffen, i dag,
  idag, var, är, på plats, till mötet, på årsmötet, vid årsmötet, personer, medlemmar på mötet
`);

/** What stands where nobody is named. */
export const nobody = wordList(`
  ingen, inga, inget, ingen anmäld, inga anmälda, ingen frånvarande, inga frånvarande, alla närvarande, alla var där, -, –, —, 0
`);
