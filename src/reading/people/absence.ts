/** Words that say of someone among those who were there that they were not: «Bo Ek (sjuk)», «Bo Ek – förhinder». */
import { wordList } from '../../swedish/word-list.ts';
import type { ReadEntry } from './attendance-entry.ts';
import type { AttendanceField } from './attendance-words.ts';
import type { ReadLine } from './read-line.ts';

/** What stands behind the name of someone who was not there. */
const absenceWords = wordList(`
  frånvarande, frånv, frånvaro, ej närvarande, inte närvarande, ej på plats, inte på plats, sjuk, sjukanmäld, sjukskriven, förkyld,
  förhindrad, förhinder, fick förhinder, har förhinder, hade förhinder, anmält förhinder, anmäld frånvarande, återbud, lämnat återbud,
  lämnade återbud, bortrest, borta, ledig, semester, på semester, föräldraledig, tjänstledig, vab, vabb, vabbar, uteblev, utebliven,
  sjuka, sjukanmälda, ej deltagande, inte deltagande, oanmäld frånvaro, saknades, lämnade återbud, avanmäld, kom inte, kom ej, kommer inte, kommer ej, kunde inte, kunde inte komma, deltog inte, deltog ej, ej deltagit, inte med, ej med,
  var inte med, tackat nej, avböjt, nej
`);
/** «frånvarande vid punkt 4» was there for the rest. */
const PART = String.raw`[\s,;:.(]+(?:från|till|efter|före|vid|under|punkt(?:en)?|p|§|kl|klockan|t\.?\s?o\.?\s?m|fr\.?\s?o\.?\s?m|\d)`;
const ABSENCE = new RegExp(
  `^(?:${absenceWords.toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}-])(?!${PART})`,
  'iu',
);

const DASH = /\s[–—-]\s|\s-(?=\p{L})/u;

/** Whether a text says of the person before it that they were not there. */
export function saysAbsent(text: string): boolean {
  return ABSENCE.test(text.trim());
}

/** Whether a line says of someone whom it names that they were not there; also behind a dash, «Bo Ek – sjuk». */
export function saysOfAbsent({ people }: ReadLine): boolean {
  return people.some(({ name = '', roles, unregistered }) =>
    [...roles, ...unregistered, ...name.split(DASH).slice(1)].some(saysAbsent),
  );
}

/** An entry as it is among those who were there: one that says that someone was not can't be read. */
export function readAmong(field: AttendanceField, entry: ReadEntry): ReadEntry {
  if (field === 'absent' || entry.kind !== 'people') return entry;
  if (!saysOfAbsent(entry.read)) return entry;
  const { read: _, left: __, ...written } = entry;
  return { ...written, kind: 'unread', hasName: true, isAbsent: true };
}
