/** Problems of attendance that stands in the text. */
import { error, type Location, type Problem, problemOf, warning } from '../../domain/problem.ts';
import { capitalised } from '../../swedish/names.ts';
import type { AttendanceField } from './attendance-words.ts';

const WHO: Readonly<Record<AttendanceField, string>> = { attendees: 'de närvarande', absent: 'de frånvarande' };
const LONGEST = 60;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text);

/** An error at the label in the text, where the front matter has the same list. */
export function inBothPlaces(field: AttendanceField, location: Location, head: Location): Problem {
  return error(
    location,
    'attendance-twice',
    `${capitalised(WHO[field])} står både här och under ${field} överst, på rad ${head.line} – namnen på ett ställe väntades – behåll den ena listan och ta bort den andra.`,
  );
}

/** What can't be read as a name stays in the text; an error where it has a name, which the search would find there. */
export function unread(text: string, field: AttendanceField, location: Location, hasName: boolean): Problem {
  const remedy = hasName
    ? 'skriv en person på varje rad, som ”- Bo Ek, Ria (sekreterare)”. Är raden text, skriv en tom rad och en egen rubrik före den.'
    : 'skriv namnen, en person på varje rad, eller låt raden stå. Den visas i texten, och ingen räknas.';
  return problemOf(
    hasName ? 'error' : 'warning',
    location,
    'attendance-unread',
    `”${shortened(text)}” står bland ${WHO[field]} och går inte att läsa som ett namn – namn, organisation och roll väntades – ${remedy}`,
  );
}

/** A sentence about those who were there, which has more than names, or stands beside the list of the front matter. */
export function inSentence(text: string, field: AttendanceField, location: Location, head?: Location): Problem {
  const where = head
    ? `och ${WHO[field]} står under ${field} överst, på rad ${head.line} – namnen på ett ställe väntades – ta bort meningen`
    : 'men har mer än namn – en rad som ”Närvarande: Bo Ek, Ida Ros” väntades – skriv så, och resten på en egen rad';
  return warning(
    location,
    'attendance-in-sentence',
    `”${shortened(text)}” nämner ${WHO[field]}, ${where}. Annars är namnen en del av texten, och syns i sökningen och i flödena.`,
  );
}

/** Text on a line of names, which stays in the text. */
export function textBehindNames(text: string, field: AttendanceField, location: Location): Problem {
  return warning(
    location,
    'attendance-with-text',
    `”${shortened(text)}” står på samma rad som ${WHO[field]} – namn och inget mer väntades – skriv texten för sig, med en tom rad före. Den visas i texten, och ingen i den räknas.`,
  );
}

/** Someone among those who were there of whom it is said that they were not; `isInHead` for a line of the front matter. */
export function amongPresent(text: string, location: Location, { isInHead = false } = {}): Problem {
  const remedy = isInHead
    ? 'flytta raden till dem som står under ”absent:”'
    : 'flytta den som inte var där till en egen rad, ”Frånvarande: Bo Ek”';
  return error(
    location,
    'absent-among-present',
    `”${shortened(text)}” står bland de närvarande, och enligt raden var någon inte där – bara de som var där väntades – ${remedy}. Ingen på raden räknas.`,
  );
}

/** Names under a label that doesn't say whether they were there. */
export function ofMembers(words: string, location: Location): Problem {
  return warning(
    location,
    'members-without-attendance',
    `”${words}” står överst med namn, men inte om de var där – ”Närvarande” över namnen väntades – skriv ”Närvarande” i stället för ”${words}”, eller som rubrik över, om de var där. Annars är namnen en del av texten, och ingen räknas.`,
  );
}
