/** The files of a new archive: the texts in `files/`, with the answers and the days of its first meeting in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { type CalendarDate, daysAfter } from '../../src/domain/dates.ts';
import { comparePlain } from '../../src/domain/order.ts';
import { weekdayOf } from '../../src/swedish/calendar.ts';

/** What whoever starts an archive decides. */
export interface Answers {
  title: string;
  url: string;
}

const TEXTS = join(dirname(fileURLToPath(import.meta.url)), 'files');
/** The first meeting is a week old, and the next is two weeks after it, as the group's schedule says. */
const DAYS_SINCE = 7;
const DAYS_TO_NEXT = 14;

/** The files by their paths in the content folder, in the order of the paths. */
export function starterFiles({ title, url }: Answers, today: CalendarDate): Map<string, string> {
  const day = daysAfter(today, -DAYS_SINCE);
  const values: Readonly<Record<string, string>> = {
    title: quoted(title),
    url: quoted(url),
    day,
    weekday: weekdayOf(day),
    next: daysAfter(day, DAYS_TO_NEXT),
  };
  const filled = (text: string): string =>
    text.replace(/__([a-z]+)__/g, (open, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`${open} is no value that starter-files.ts knows`);
      return value;
    });
  return new Map(textPaths().map((path) => [filled(path), filled(readFileSync(join(TEXTS, path), 'utf8'))]));
}

function textPaths(): string[] {
  return readdirSync(TEXTS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(TEXTS, join(parentPath, name)).split(sep).join('/'))
    .toSorted(comparePlain);
}

/** A value of YAML, whatever is in it. */
function quoted(value: string): string {
  return stringify(value, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trimEnd();
}
