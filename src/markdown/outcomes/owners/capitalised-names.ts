/** People who are named and not known, found only by their capital letters: «Hjördis», «Sven-Erik Ros». */
import { slugify } from '../../../domain/slug.ts';
import { firstNames } from '../../../swedish/first-names.ts';
import { fold } from '../../../swedish/names.ts';
import { efternamnsslut, ingaNamn } from '../language/subjects.ts';
import { textBefore, textFrom } from '../reach.ts';
import { isOutside } from './bodies.ts';

const noNames: ReadonlySet<string> = new Set(ingaNamn);
const CAPITALS = String.raw`\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*){0,3}`;
const AT_END = new RegExp(String.raw`(?<![\p{L}\p{N}])${CAPITALS}$`, 'u');
const AT_START = new RegExp(`^${CAPITALS}`, 'u');
const SURNAME = new RegExp(`^\\p{Lu}\\p{L}*(?:${efternamnsslut.join('|')})$`, 'u');
const NEXT_NAME = /^ (\p{Lu}\p{Ll}[\p{L}-]*)/u;
/** What may stand before the first word: nothing, or «§ 63». */
const NUMBER_ONLY = /^\s*(?:§?\s*\d[\d.]*\s+)?$/u;
/** How words in the definite form and the plural end: «Rapporten», «Resultatet», «Frågor». */
const WORD_ENDING = /(?:[ae]n|et|na|or|ar|er|ing|het|at|igt|igen|vis|mot|som|ver|fter|nder|tan|nom|rån)$/u;

/** Whether a name begins with a first name that is common in Sweden. */
export function isFirstName(name: string): boolean {
  const [first = ''] = name.split(/[\s-]/);
  return first !== '' && firstNames.has(slugify(first));
}

/** The surname right after a first name that ends there, «Ros» in «Anna Ros»; nothing when there is none. */
export function surnameAfter(text: string, end: number): string | undefined {
  const [, next = ''] = NEXT_NAME.exec(textFrom(text, end)) ?? [];
  return next === '' || isNoName(next) ? undefined : next;
}

/** Whether a word is no name though it is capitalised: «Måndag». */
function isNoName(word: string): boolean {
  return noNames.has(fold(word)) || isOutside(word);
}

/** Whether a name is a first name and a surname, whoever has it: «Hasse Nordgren». */
export function isFullName(name: string): boolean {
  const [first = '', last = '', ...others] = name.split(/\s+/);
  return others.length === 0 && /^\p{Lu}\p{Ll}/u.test(first) && SURNAME.test(last);
}

/** The name that begins at `start`; nothing when there is none. */
export function capitalisedNameFrom(text: string, start: number): string | undefined {
  const capitals = AT_START.exec(textFrom(text, start))?.[0] ?? '';
  return isName(capitals, start === 0) ? capitals : undefined;
}

/** The name that ends right before `end`; nothing when there is none. One that is joined with another is a name, «Fyren och Ria». */
export function capitalisedNameBefore(text: string, end: number, { isJoined = false } = {}): string | undefined {
  const capitals = withoutOpening(AT_END.exec(textBefore(text, end))?.[0] ?? '');
  const opens = !isJoined && NUMBER_ONLY.test(text.slice(0, Math.min(20, end - capitals.length)));
  return isName(capitals, opens) ? capitals : undefined;
}

/** A word that is capitalised since it opens the sentence is no part of a name: «Därför Anna». */
function withoutOpening(capitals: string): string {
  const [first = '', ...rest] = capitals.split(/\s+/);
  return rest.length > 0 && noNames.has(fold(first)) ? rest.join(' ') : capitals;
}

/** Whether words with capitals are a name of someone, and not «Rapporten» that opens a text. */
function isName(capitals: string, opens: boolean): boolean {
  if (capitals === '' || isNoName(capitals)) return false;
  if (!opens || /\s/.test(capitals) || isFirstName(capitals)) return true;
  return !WORD_ENDING.test(capitals);
}
