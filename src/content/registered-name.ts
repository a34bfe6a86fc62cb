/**
 * The names of people.yaml, which are looked for in all texts as they stand: a name with anything beside it, «Gun Alm, Ria» or
 * «Gun Alm och Bo Ek», would be found nowhere, and hide nobody without a word.
 */
import { leadingRole } from '../swedish/roles.ts';

/** Signs that no name has, and «-» between spaces. */
const NO_NAME_SIGN = /[,;:()[\]{}<>|/\\@#"”“„»«*=+&!?\d]|(?<=\s)[-–—](?=\s)/u;
const JOINED = /\s(?:och|samt|eller|från)\s/iu;

/** What is wrong with a name, without the name; undefined when it can be one. */
export function wrongRegisteredName(name: string): string | undefined {
  const sign = NO_NAME_SIGN.exec(name)?.[0] ?? JOINED.exec(name)?.[0].trim();
  if (sign === undefined && leadingRole(name) === undefined) return undefined;
  const what =
    sign === undefined ? 'Här står en roll före namnet' : `Här står ”${sign}”, som inte är en del av ett namn`;
  return `${what} – bara ett namn väntades, annars hittas det inte i texterna, och döljs inte – skriv en person för sig, organisationen på en egen rad (”organisation: …”), rollen på en egen rad (”role: …”) och smeknamn under aliases.`;
}
