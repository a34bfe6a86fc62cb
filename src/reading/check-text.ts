/** Checks the text of minutes: weekdays that do not fit their dates, a wrong date in the heading, template text. */

import type { SourceFile } from '../content/source-text.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { locationFinder, type Problem, warning } from '../domain/problem.ts';
import { formatDate, weekdayOf } from '../swedish/calendar.ts';
import { fold } from '../swedish/names.ts';
import { findSwedishDates } from '../swedish/written-date.ts';

const TEMPLATE_TEXT = /#{0,2}\{[A-ZÅÄÖ_]{2,}\}/g;

// The text before and after the group in a meeting's own heading: «Minnesanteckningar från … den 16 januari».
const OWN_BEFORE = /^(?:(?:minnesanteckningar|protokoll|kallelse)(?: från| för| till)?[ ,:–-]+)?$/;
const OWN_AFTER = /^[ ,:–-]*(?:den )?$/;

/** Warnings about the text of a meeting; `date` and `group` are as in its front matter. */
export function checkText(file: SourceFile, date: CalendarDate, group: string): Problem[] {
  return [...checkWeekdays(file, date), ...checkHeadings(file, date, group), ...checkTemplateText(file)];
}

function checkWeekdays({ path, text }: SourceFile, near: CalendarDate): Problem[] {
  const locationOf = locationFinder(path, text);
  return findSwedishDates(text, near)
    .filter(({ date, weekday }) => weekday !== undefined && weekday !== weekdayOf(date))
    .map(({ start, date, weekday }) =>
      warning(
        locationOf(start),
        'wrong-weekday',
        `Veckodagen stämmer inte – ${formatDate(date)} är en ${weekdayOf(date)}, inte en ${weekday} – rätta veckodagen eller datumet.`,
      ),
    );
}

/** Only a heading of just the group and a date is the meeting's own; other headings may have other dates. */
function checkHeadings({ path, text }: SourceFile, date: CalendarDate, group: string): Problem[] {
  const locationOf = locationFinder(path, text);
  return [...text.matchAll(/^#{1,6}[ \t]+(.+)$/gm)].flatMap((match) => {
    const title = fold(match[1] ?? '');
    const [written] = findSwedishDates(title, date);
    if (!written || written.date === date) return [];
    const [before, after] = title.slice(0, written.start).split(fold(group));
    if (!OWN_BEFORE.test(before ?? '') || after === undefined || !OWN_AFTER.test(after)) return [];
    const location = locationOf(match.index);
    return [
      warning(
        location,
        'heading-date',
        `Rubriken säger ${formatDate(written.date)}, men date är ${formatDate(date)} – samma datum väntades – rätta det som är fel.`,
      ),
    ];
  });
}

function checkTemplateText({ path, text }: SourceFile): Problem[] {
  const locationOf = locationFinder(path, text);
  return [...text.matchAll(TEMPLATE_TEXT)].map((match) =>
    warning(
      locationOf(match.index),
      'template-text',
      `Text från mallen står kvar: ”${match[0]}” – mötets egen text väntades – skriv den, eller ta bort raden.`,
    ),
  );
}
