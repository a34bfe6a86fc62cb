/** Tells minutes from other Markdown files by their front matter, for files that lie in a wrong folder. */
import { frontMatterIn } from '../roughly-cut.ts';

const DATE = /^(?:date|datum)[ \t]*:/im;
const GROUP = /^(?:group|grupp)[ \t]*:/im;
/** Follow-ups have a date too. */
const REFS = /^(?:refs|gäller)[ \t]*:/im;

/** The name of a file that begins with a day, as that of minutes does. */
export const DATED = /^\d{4}-\d{2}-\d{2}/;
/** The names that people give to minutes, with or without the dots of «möte». */
const NAMED = /^(?!.*mall).*(?:protokoll|anteckning|kallelse|m[öo]te)/i;
/** Words that begin a line of minutes, also as a label in bold or a heading. */
const WORDS = /^(?:[#*_\s]*)(?:närvarande|frånvarande|deltagare|beslut|uppgift|bordlagt|dagordning)[*_\s]*(?::|$)/imu;

/** Whether a file without the front matter of minutes may be some: its name says so, its date, or a line of its text. */
export function mayBeMinutes(name: string, text: string): boolean {
  const head = frontMatterIn(text) ?? '';
  if (/^readme/i.test(name) || REFS.test(head)) return false;
  return NAMED.test(name.normalize('NFC')) || WORDS.test(text) || DATE.test(head);
}

/** Whether a text begins with front matter that has a date and a group. */
export function looksLikeMinutes(text: string): boolean {
  const head = frontMatterIn(text) ?? '';
  return DATE.test(head) && GROUP.test(head) && !REFS.test(head);
}
