/** Days in digits within a text, in words, as the same day is written elsewhere on the page. */
import { type CalendarDate, parseCalendarDate, yearOf } from '../domain/dates.ts';
import { formatDate, formatDayAndMonth } from '../swedish/calendar.ts';

const DAY = /(?<![\d-])(?:den )?(\d{4}-\d{2}-\d{2})(?![\d-])/g;

/** A text with «senast 2017-05-22» as «senast den 22 maj»; the year stands where it is not that of the text, `from`. */
export function daysInWords(text: string, from: CalendarDate): string {
  return text.replace(DAY, (written, digits: string) => {
    const day = parseCalendarDate(digits);
    if (!day) return written;
    return `den ${yearOf(day) === yearOf(from) ? formatDayAndMonth(day) : formatDate(day)}`;
  });
}
