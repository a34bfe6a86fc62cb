/** Roles that can be given something to do, «vice ordföranden», «kassören», and who has them at the meeting. */
import { cached } from '../../../domain/cached.ts';
import { fold } from '../../../swedish/names.ts';
import { pronouns, roleEndings, rolesInText, rollnamn } from '../language/subjects.ts';
import { textBefore, textFrom } from '../reach.ts';

/** Two words, then one: the longer role counts. */
const TWO = String.raw`(?:vice|tf|andre|förste|biträdande|tillförordnade?|avgående|tillträdande|nye|nya)\s+[^\s.,;:!?()]+`;
const FIRST_WORDS = [new RegExp(`^${TWO}`, 'iu'), /^[^\s.,;:!?()]+/u];
const LAST_WORDS = [new RegExp(`(?<!\\S)${TWO}$`, 'iu'), /(?<!\S)[^\s.,;:!?()]+$/u];
/** How many words are remembered: the same ones come again and again. */
const MOST_CACHED = 5000;
const LISTED: ReadonlySet<string> = new Set(rolesInText);
const ENDINGS = new RegExp(`(?:${roleEndings.join('|')})$`);
const PRONOUNS: ReadonlySet<string> = new Set(pronouns);
/** «ordföranden», «kassören», «samordnarna» → «ordförande», «kassör», «samordnare» */
const DEFINITE =
  /(?<=ande|are|or|herde|ie)n$|(?<=[^aeiouyåäö])erna$|(?<=[^aeiouyåäö])(?<!and|ar|herd)en$|(?<=ombud)et$/u;

/** The role that begins at `start`, as it is written; nothing when there is none. */
export function roleFrom(text: string, start: number): string | undefined {
  return roleAmong(FIRST_WORDS, textFrom(text, start));
}

/** The role that ends right before `end`, as it is written; nothing when there is none. */
export function roleBefore(text: string, end: number): string | undefined {
  return roleAmong(LAST_WORDS, textBefore(text, end));
}

/** Whether a word stands for someone who has been named before: «hon». */
export function isPronoun(written: string): boolean {
  return PRONOUNS.has(fold(written));
}

/** A role without the definite form, folded: «Sekreteraren» is «sekreterare». */
export function plainRole(written: string): string {
  const folded = fold(written);
  const plain = folded
    .replace(/\.$/, '')
    .replace(/(?<=ar)na$/, 'e')
    .replace(DEFINITE, '');
  return Object.hasOwn(rollnamn, plain) ? (rollnamn[plain] ?? plain) : plain;
}

/** «ordf» is «ordföranden» where nobody is known to be that. */
export function fullRole(written: string): string {
  return /(?:ordf|sekr)$/iu.test(written) ? `${plainRole(written)}n` : written;
}

function roleAmong(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const words = pattern.exec(text)?.[0];
    if (words !== undefined && isRoleInText(words)) return words;
  }
  return undefined;
}

const isRoleInText = cached(isRoleWritten, MOST_CACHED);

function isRoleWritten(written: string): boolean {
  const folded = fold(written);
  if (LISTED.has(folded) || PRONOUNS.has(folded)) return true;
  // in running text a role has the definite form: «kassören», and not «ledamot»
  const plain = plainRole(written);
  return plain !== folded && ENDINGS.test(plain);
}
