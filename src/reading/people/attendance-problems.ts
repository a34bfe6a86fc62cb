/** Problems of attendance that stands in the text. */
import { error, type Location, type Problem, problemOf } from '../../domain/problem.ts';
import type { AttendanceField } from './attendance-words.ts';

const WHO: Readonly<Record<AttendanceField, string>> = { attendees: 'de närvarande', absent: 'de frånvarande' };
const LONGEST = 60;

/** An error at the label in the text, where the front matter has the same list. */
export function inBothPlaces(field: AttendanceField, location: Location, head: Location): Problem {
  const who = WHO[field].charAt(0).toUpperCase() + WHO[field].slice(1);
  return error(
    location,
    'attendance-twice',
    `${who} står både här och under ${field} överst, på rad ${head.line} – namnen på ett ställe väntades – behåll den ena listan och ta bort den andra.`,
  );
}

/** What can't be read as a name stays in the text; an error where it has a name, which the search would find there. */
export function unread(text: string, field: AttendanceField, location: Location, hasName: boolean): Problem {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
  const remedy = hasName
    ? 'skriv en person på varje rad, som ”- Bo Ek, Ria (sekreterare)”. Är raden text, skriv en tom rad och en egen rubrik före den.'
    : 'skriv namnen, en person på varje rad, eller låt raden stå. Den visas i texten, och ingen räknas.';
  return problemOf(
    hasName ? 'error' : 'warning',
    location,
    'attendance-unread',
    `”${shown}” står bland ${WHO[field]} och går inte att läsa som ett namn – namn, organisation och roll väntades – ${remedy}`,
  );
}
