/** Text for open data: the names of people that attendance lists and people.yaml know are taken out of it. */
import type { Archive } from '../archive/archive.ts';
import { NameMatcher } from '../swedish/name-matcher.ts';
import { fold, spellings } from '../swedish/names.ts';

/** What stands where a name stood. */
const INSTEAD = '[namn]';
/** A surname that follows a first name: it may be of somebody who was never at a meeting. */
const SURNAME = /^(?: \p{Lu}[\p{L}-]+)+/u;

/** Takes names out of a text. */
export type WithoutNames = (text: string) => string;

/** For one archive: the names of all who were at a meeting, whole and word by word, unless a project or the like has the name too. */
export function withoutNamesOf({ meetings, people, projects, groups, organisations }: Archive): WithoutNames {
  const attending = meetings.flatMap(({ attendees, absent }) => [...attendees, ...absent].map(({ name }) => name));
  const registered = [...projects, ...groups, ...organisations].flatMap(spellings);
  const taken = new Set(registered.map(fold));
  const names = new Set([...people, ...attending].filter(isName).flatMap((name) => [name, ...name.split(' ')]));
  const kept = [...names].filter((name) => isName(name) && !taken.has(fold(name)));
  const matcher = new NameMatcher(kept.map((name) => ({ name, target: name })));
  return (text) => replaceNames(text, matcher);
}

/** What stands in for a withheld name («en deltagare») is none. */
function isName(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}

/** Only where the text has a capital letter: «Per» is a name and «per» a word. */
function replaceNames(text: string, names: NameMatcher<string>): string {
  let replaced = '';
  let from = 0;
  for (const { start, end } of names.find(text)) {
    if (start < from || !/\p{Lu}/u.test(text.charAt(start))) continue;
    replaced += text.slice(from, start) + INSTEAD;
    from = end + (SURNAME.exec(text.slice(end))?.[0].length ?? 0);
  }
  return replaced + text.slice(from);
}
