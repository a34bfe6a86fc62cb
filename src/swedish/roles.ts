/** Whether a text is a role, as it stands behind a person's name: by a list, and by the last part of its main word. */
import { fold } from './names.ts';
import { lastParts, noRoles, pluralRoles, roleModifiers, roleWords } from './role-data.ts';

const LISTED: ReadonlySet<string> = new Set(roleWords);
const PLURALS: ReadonlyMap<string, string> = new Map(Object.entries(pluralRoles));
const MODIFIERS: ReadonlySet<string> = new Set(roleModifiers);
const NO_ROLES: ReadonlySet<string> = new Set(noRoles);
const LAST_PARTS = new RegExp(`(?:${lastParts.join('|')}|[^aeiouyåäö]are|[jnst]ör)$`);
/** «enhetschef för Äldreomsorgen», «rektor, Söderskolan»: what comes after is of the role too. */
const OF = /\s+(?:för|på|vid|i|inom|hos|från|av|med|till)\s+.+$/u;
const JOINED = /\s*\/\s*|\s+(?:och|samt|&)\s+/u;
/** «antecknade. Bo Ek var ordförande»; abbreviations are shorter. */
const TWO_SENTENCES = /\p{Ll}{6}[.!?]\s+\p{Lu}/u;
/** The longest role, in words, before «för …». */
const LONGEST = 5;

/** Whether a text, as a whole, is a role or several: «vice ordförande», «kassör och justerare», «chef på kansliet». */
export function isRole(text: string): boolean {
  const written = text.trim();
  if (written === '' || /[@\d]{2}|@/.test(written)) return false;
  return isOne(written) || written.split(JOINED).every((part) => isOne(part));
}

/** The role that a text is, without the capital of a line's beginning: «Ordförande», «Ledamöter»; undefined for none. */
export function roleNamed(text: string): string | undefined {
  const written = text.trim();
  const plural = PLURALS.get(fold(written));
  if (plural) return plural;
  if (!isRole(written)) return undefined;
  return /^\p{Lu}\p{Ll}/u.test(written) ? written.charAt(0).toLowerCase() + written.slice(1) : written;
}

/** A role at the beginning of a text and the rest of it, «Ordförande Anna Berg»; undefined for none, or nothing but a role. */
export function leadingRole(text: string): { role: string; rest: string } | undefined {
  const words = text.trim().split(/\s+/);
  for (let count = Math.min(words.length - 1, LONGEST); count > 0; count -= 1) {
    const role = words.slice(0, count).join(' ');
    if (isOne(role, { whole: true })) return { role, rest: words.slice(count).join(' ') };
  }
  return undefined;
}

/** `whole` leaves out «rektor Söderskolan», which is a role with what it is of. */
function isOne(text: string, { whole = false } = {}): boolean {
  const phrase = fold(text.replace(OF, '')).replaceAll('.', ' ');
  const words = phrase.split(' ').filter(Boolean);
  const main = words.at(-1) ?? '';
  if (TWO_SENTENCES.test(text)) return false;
  if (words.length === 0 || words.length > LONGEST) return false;
  const hasOwnCapital = text
    .trim()
    .split(/\s+/)
    .slice(1)
    .some((word) => /^\p{Lu}\p{Ll}/u.test(word));
  if (!hasOwnCapital || OF.test(text)) {
    const before = words.slice(0, -1);
    if (LISTED.has(phrase.trim()) || (isMain(main) && before.every(isModifier))) return true;
  }
  // «rektor Söderskolan», «enhetschef Väster»: the role comes first, as no name does
  return !whole && hasOwnCapital && isMain(words[0] ?? '') && /^\p{Ll}/u.test(text.trim());
}

function isMain(word: string): boolean {
  return !NO_ROLES.has(word) && (LISTED.has(word) || LAST_PARTS.test(word));
}

function isModifier(word: string): boolean {
  return MODIFIERS.has(word) || /^\d+:?[ae]?$/.test(word) || isMain(word);
}
