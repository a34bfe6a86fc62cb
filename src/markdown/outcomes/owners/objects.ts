/** People to whom something is done, «Ring Bo», «Prata med Anna», «Betala Idas faktura»: the task is not theirs. */
import { fold } from '../../../swedish/names.ts';
import { isErrand } from '../grammar/construction-index.ts';
import { textBefore, textFrom } from '../reach.ts';
import type { KnownOwner } from './known-owners.ts';

const AFTER_PREPOSITION =
  /(?<!\p{L})(?:med|till|från|åt|för|hos|om|på|via|mot|efter|inför|angående|kring|gentemot|utan)\s+(?:(?:både|kassören|ordföranden|sekreteraren)\s+)?$/iu;
/** Nothing but a day, or nothing at all. */
const ONLY_DAY = /^\s*((?:senast\s+)?(?:den\s+)?\d[\d/-]*(?:\s\p{L}+)?|)[.\s]*$/iu;
/** So many words are no apposition, «kassören Bo». */
const MANY_WORDS = 5;
const WORD_BEFORE = /(\p{L}+)\s+(?:(?:både|också|även|själv|först)\s+)?$/u;
/** What begins a clause of its own. */
const CLAUSE = /(?:[.!?;:,(|]|\s[–—-]\s)\s*/u;
/** «att», or a sign or number, before the first word. */
const FIRST_WORD = /^(?:\P{L}*att\s)?\P{L}*(\p{L}+)/iu;

/** Whether someone who is named in a text is part of what is to be done, and not the one who does it. */
export function isObject(text: string, person: KnownOwner): boolean {
  if (isGenitive(writtenName(text, person), person.owner)) return true;
  const clause = textBefore(text, person.start).split(CLAUSE).at(-1) ?? '';
  if (clause.trim() === '') return false;
  if (AFTER_PREPOSITION.test(clause) || isVerb(WORD_BEFORE.exec(clause)?.[1])) return true;
  return isVerb(FIRST_WORD.exec(clause)?.[1]) && !isLast(clause, text.slice(person.end));
}

/** «Hitta tre som vill läsa den Bo 12/3», «Boka lokal Bo 12/3»: who is named last does it, as it were in columns. */
function isLast(before: string, after: string): boolean {
  const day = ONLY_DAY.exec(after)?.[1];
  return day !== undefined && (day !== '' || (before.match(/\p{L}+/gu)?.length ?? 0) >= MANY_WORDS);
}

/** The errand in «ring», «fråga», which in the middle of a clause may follow «ska». */
function isVerb(word: string | undefined): boolean {
  return word !== undefined && isErrand(word.toLowerCase(), 'infinitive');
}

/** The words of a name with the letters that follow it: «Idas» where «Ida» is found. */
function writtenName(text: string, { start, end }: KnownOwner): string {
  return text.slice(start, end) + (/^\p{L}+/u.exec(textFrom(text, end))?.[0] ?? '');
}

/** Whether a name is written in the genitive, «Idas»; not where someone is called Lars. */
export function isGenitive(written: string, owner: string): boolean {
  const last = fold(written.split(/\s+/).at(-1) ?? '');
  const own = owner.split(/\s+/).map(fold);
  return last.endsWith('s') && !own.includes(last) && own.includes(last.slice(0, -1));
}
