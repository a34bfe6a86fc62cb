/** How far a task has come, by a cell or a point that says nothing else: «Klar», «Status: Pågår», «✓». */
import { type CalendarDate, daysAfter } from '../../../domain/dates.ts';
import { findDue } from '../../../swedish/due-date.ts';

const STATUS = /^status\s*[:–-]?\s*/i;
const DONE =
  /^(?:(?:är\s+)?(?:klar|klart|klara|gjort|gjord|gjorda|utfört|utförd|utförda|färdig|färdigt|avslutad|avslutat|slutförd|slutfört|avklarad|avklarat|genomförd|genomfört|åtgärdad|åtgärdat|done)|100\s?%|☑|✓|✔|✅|☒|\[x\])(?:\s+(?<day>(?:den\s+)?\d[^.]*))?[.!]?$/iu;
/** Said of whether it is done, where a column asks that. */
const YES = /^(?:ja|x|ok|okej|j)[.!]?$/i;
const OPEN =
  /^(?:[-–—?]*$|öppe[nt]|pågå|påbörja|starta|ej(?!\p{L})|inte(?!\p{L})|nej(?!\p{L})|ny(?!\p{L})|nytt|planera|kvar|vänta|vilande|delvis|nästan|snart|fortsätter|under\s|på\s+gång|senast|todo|\d|nästa|☐|\[ ?\])/iu;

/** What a text says of a task: done, open, or something else. */
export function progressIn(text: string, isAsked: boolean, date: CalendarDate): 'done' | 'open' | undefined {
  const words = text.trim().replace(STATUS, '');
  const day = DONE.exec(words)?.groups?.['day'];
  // «Klar 12 mars» of a day to come says when it is to be done
  if (DONE.test(words)) return day !== undefined && isToCome(day, date) ? 'open' : 'done';
  if (isAsked && YES.test(words)) return 'done';
  return OPEN.test(words) ? 'open' : undefined;
}

/** A day without a year that is as far ahead is one of this year that has been. */
const FAR = 270;

function isToCome(day: string, date: CalendarDate): boolean {
  const due = findDue(`senast ${day}`, date)?.date;
  return due === undefined || (due > date && due < daysAfter(date, FAR));
}
