/** By when: «senast 13 februari», «(senast 2017-02-13)», «till nästa möte», «före sommaren». Words stay words. */
import { type CalendarDate, parseCalendarDate } from './dates.ts';
import type { Due } from './outcome.ts';
import { parseSwedishDateAfter } from './swedish-date.ts';

const DAY = String.raw`(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s+)?(?:den\s+)?\d{1,2}\s+\p{L}{3,9}(?:\s+\d{4})?`;
const WORDS = `(?:nästa (?:möte|gång|träff)|sommaren|semestern|semestrarna|jul|julen|påsk|påsken|midsommar|nyår|hösten|våren|årsmötet|årsskiftet|månadsskiftet|(?:nästa )?(?:vecka|måndag|tisdag|onsdag|torsdag|fredag)|veckans slut|månadens slut)`;
const DUE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:senast|före|innan|till|klart|klar|vid)\s+){1,2}(?:(\d{4}-\d{2}-\d{2})|(${DAY})|(${WORDS}))(?!\p{L})`,
  'iu',
);

/** The first such words in a text; a day without a year is the next one after `from`. */
export function findDue(text: string, from: CalendarDate): Due | undefined {
  const match = DUE.exec(text);
  if (!match) return undefined;
  const [words, iso, day] = match;
  if (day && !parseSwedishDateAfter(day, from)) return undefined;
  const date = iso ? parseCalendarDate(iso) : day ? parseSwedishDateAfter(day, from) : undefined;
  return { text: words, ...(date && { date }) };
}
