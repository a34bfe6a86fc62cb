/** The forms in which Swedish says on which days a group meets, and the recurrence rule of RFC 5545 that each means. */
import { monthNames, monthNumber, weekdayNames } from './calendar.ts';

/** The words of a form, by the names of their groups. */
type Found = Readonly<Record<string, string | undefined>>;

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const WORKDAYS = CODES.slice(0, 5).join();
/** The number of the last week of a long year, the 53rd, is odd. */
const LAST_WEEK = 53;

const ORDINALS: Readonly<Record<string, number>> = {
  första: 1,
  '1:a': 1,
  andra: 2,
  '2:a': 2,
  tredje: 3,
  '3:e': 3,
  fjärde: 4,
  '4:e': 4,
  femte: 5,
  'näst sista': -2,
  sista: -1,
};

const AND = String.raw`(?:\s*,\s*|\s+och\s+|\s*,?\s*samt\s+)`;
const list = (item: string): string => `${item}(?:${AND}${item})*`;
const DAY = `(?:${weekdayNames.join('|')})(?:en|ar|arna)?`;
const DAYS = list(DAY);
const ORDINAL = `(?:${Object.keys(ORDINALS).join('|')})`;
const MONTH = `(?:${monthNames.join('|')})`;
const EVERY_MONTH = String.raw`(?:(?:i|under)\s+)?(?:varje\s+|var\s+)?månad(?:en)?`;
const PARITY = String.raw`(?:i\s+|under\s+)?(?<parity>jämna?|udda)\s+veck(?:a|or|orna)`;
const NTH = String.raw`var(?<nth>annan|\s+(?:tredje|fjärde))`;

/** The forms of a rule, and the rule that each means; the first that is the whole text counts. */
const FORMS: readonly (readonly [RegExp, (found: Found) => string | undefined])[] = [
  form(String.raw`(?:(?:på\s+)?${PARITY},?\s+)(?:på\s+)?(?<days>${DAYS})`, inWeeks),
  form(String.raw`(?:på\s+)?(?:varje\s+)?(?<days>${DAYS}),?\s+${PARITY}`, inWeeks),
  form(String.raw`(?:på\s+)?${NTH}\s+(?<days>${DAYS})`, everyNth),
  form(String.raw`(?:på\s+)?(?<days>${DAYS})\s+${NTH}\s+vecka`, everyNth),
  form(String.raw`${NTH}\s+vecka,?\s+(?:på\s+)?(?<days>${DAYS})`, everyNth),
  form('(?:på )?(?:varje vardag|vardagar)', () => `FREQ=WEEKLY;BYDAY=${WORKDAYS}`),
  form(String.raw`(?:på\s+)?(?:varje|alla)\s+(?<days>${DAYS})`, weekly),
  form(String.raw`(?:på\s+)?(?<days>${list(`(?:${weekdayNames.join('|')})(?:ar|arna)`)})`, weekly),
  form(
    String.raw`(?:den\s+)?(?<ordinals>${list(ORDINAL)})\s+(?<day>${DAY}|vardagen)\s+(?:${EVERY_MONTH}|i\s+(?<months>${list(MONTH)})|(?:i\s+)?${NTH}\s+månad)`,
    monthly,
  ),
  form(
    String.raw`den\s+(?<dates>${list(String.raw`\d{1,2}(?::?[ae])?`)}|sista)(?:\s+dagen)?\s+${EVERY_MONTH}`,
    onDates,
  ),
];

/** The rule of words for days, in lower case; undefined for other words. */
export function ruleOfDays(words: string): string | undefined {
  for (const [pattern, make] of FORMS) {
    const { groups } = pattern.exec(words) ?? {};
    const rule = groups && make(groups);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

function form(
  pattern: string,
  make: (found: Found) => string | undefined,
): readonly [RegExp, (found: Found) => string | undefined] {
  // an empty group, so that a form without any has groups too
  return [new RegExp(`^${pattern.replaceAll(' ', String.raw`\s+`)}(?<end>)$`), make];
}

/** Weeks of an even number, or an odd one, are numbered anew each year: «every other week» goes wrong after week 53. */
function inWeeks({ days, parity = '' }: Found): string {
  const first = parity.startsWith('jämn') ? 2 : 1;
  const weeks = Array.from({ length: LAST_WEEK }, (_, index) => index + 1).filter((week) => week % 2 === first % 2);
  return `FREQ=YEARLY;BYWEEKNO=${weeks.join()};BYDAY=${codesOf(days)}`;
}

function weekly({ days }: Found): string {
  return `FREQ=WEEKLY;BYDAY=${codesOf(days)}`;
}

function everyNth({ days, nth }: Found): string {
  return `FREQ=WEEKLY;INTERVAL=${intervalOf(nth)};BYDAY=${codesOf(days)}`;
}

function monthly({ ordinals = '', day, months, nth }: Found): string {
  const numbers = [...ordinals.matchAll(new RegExp(ORDINAL, 'g'))].map(([word]) => ORDINALS[word]);
  const interval = nth === undefined ? '' : `;INTERVAL=${intervalOf(nth)}`;
  const inMonths = months === undefined ? '' : `;BYMONTH=${monthsIn(months).join()}`;
  const code = codesOf(day);
  const days =
    day === 'vardagen'
      ? `BYDAY=${WORKDAYS};BYSETPOS=${numbers.join()}`
      : `BYDAY=${numbers.map((number) => `${number}${code}`).join()}`;
  return `FREQ=MONTHLY${interval}${inMonths};${days}`;
}

function onDates({ dates = '' }: Found): string | undefined {
  const numbers = dates === 'sista' ? [-1] : [...dates.matchAll(/\d+/g)].map(Number);
  return numbers.every((number) => number <= 31 && number !== 0)
    ? `FREQ=MONTHLY;BYMONTHDAY=${numbers.join()}`
    : undefined;
}

function intervalOf(nth = ''): number {
  return nth === 'annan' ? 2 : nth.endsWith('tredje') ? 3 : 4;
}

function codesOf(days = ''): string {
  return CODES.filter((_, index) => days.includes(weekdayNames[index] ?? '')).join();
}

function monthsIn(months: string): number[] {
  return [...months.matchAll(new RegExp(MONTH, 'g'))].flatMap(([name]) => monthNumber(name) ?? []);
}
