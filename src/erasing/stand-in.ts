/** What stands in a text instead of a name: «en deltagare», or the role that the person had, in the form of its place. */
import { NEUTRAL } from '../content/withhold.ts';
import { capitalised } from '../swedish/names.ts';
import { roleNamed } from '../swedish/roles.ts';

/** What stands in a file's name or in an address. */
export const IN_ADDRESS = 'deltagare';
/** What stands instead of a person's e-mail address: one that nobody can have (RFC 2606). */
export const NO_EMAIL = 'borttagen@borttagen.invalid';

/** Notes that say what somebody did. */
const DEFINITE_FORMS: ReadonlyMap<string, string> = new Map([
  ['antecknar', 'den som antecknade'],
  ['antecknade', 'den som antecknade'],
]);
/** Roles of the neuter gender, and those whose ending is none of the common ones. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/man$/, 'nen'],
  [/(?:ombud|råd|stöd)$/, 'et'],
  [/[eao]$/, 'n'],
  [/or$/, 'n'],
  [/\p{L}{2}$/u, 'en'],
];
/** The fields of front matter that hold sentences. */
const SENTENCE_FIELD = /^(?:summary|text|purpose|sammanfattning|syfte)\b/i;
/** One or two words, so that a role is no description. */
const SHORT = /^\p{Ll}+(?: \p{Ll}+)?$/u;

/** «ordföranden», of a role that somebody alone had at a meeting; undefined for what can't be said so. */
export function definite(written: string): string | undefined {
  const listed = DEFINITE_FORMS.get(written.trim().toLowerCase());
  if (listed) return listed;
  const role = roleNamed(written);
  if (!role || !SHORT.test(role)) return undefined;
  const [, ending] = ENDINGS.find(([shape]) => shape.test(role)) ?? [];
  return ending === undefined || role.length < 4 ? undefined : role + ending;
}

/** The words for a person whose name stood at an offset of a text. */
export function standInAt(text: string, start: number, written: string, name: string, role = NEUTRAL): string {
  const genitive = /s$/i.test(written) && !/s$/i.test(name) ? 's' : '';
  // «den som antecknade» has none
  const isSaid = isInSentence(text, start, start + written.length) && !(genitive && role.includes(' som '));
  const words = isSaid ? role : NEUTRAL;
  return lineBreaksIn(written) + (opensSentence(text, start) ? capitalised(words) : words) + genitive;
}

/** The line breaks within a name, each with the quote mark of the next line: lines stay. */
export function lineBreaksIn(written: string): string {
  return (written.match(/\r?\n[\s>]*/g) ?? []).join('');
}

/** Whether a name stands among other words, and not in a list of people or in front of a colon. */
function isInSentence(text: string, start: number, end: number): boolean {
  const isListed = isInFrontMatter(text, start) && !SENTENCE_FIELD.test(fieldAt(text, start));
  if (isListed) return false;
  return (
    /^\s+[\p{Ll}]/u.test(text.slice(end, end + 3)) ||
    /[\p{Ll}][ \u00a0]$/u.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** The last line before an offset that begins with a key of the outermost level. */
function fieldAt(text: string, start: number): string {
  return (
    text
      .slice(0, start)
      .match(/^\p{L}[^\n:]*:.*$/gmu)
      ?.at(-1) ?? ''
  );
}

/** Whether a sentence begins at an offset: at the beginning of a paragraph, an item or a cell, or after another sentence. */
export function opensSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  if (/[.!?]["”’)]?[ \t\n*_>[]+$/.test(before)) return true;
  if (isInFrontMatter(text, start))
    return SENTENCE_FIELD.test(fieldAt(text, start)) && /:[ \t>|"']*\n?[ \t]*$/.test(before);
  return (
    /(?:^|\n[ \t>]*\n|\n[ \t]*---[ \t]*\n)[ \t>*_[”"(]*$/.test(before) ||
    /(?:^|\n)[ \t>]*(?:[-*+]|\d+[.)]|#{1,6}|\|)[ \t]+(?:\[[ xX]\] )?[*_[”"(]*$/.test(before) ||
    /\|[ \t]*$/.test(before)
  );
}

function isInFrontMatter(text: string, start: number): boolean {
  return text.startsWith('---') && !/\n---[ \t]*\r?\n/.test(text.slice(3, start));
}
