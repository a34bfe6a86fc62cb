/** A slip of the pen in a role that many meetings have: «sekretrare», «vice ordförnade». */
import { cached } from '../domain/cached.ts';
import { distance } from './edit-distance.ts';
import { fold } from './names.ts';
import { commonRoles } from './role-data.ts';

/** The most roles that are kept. */
const MOST_ROLES = 20_000;
/** The fewest letters of a role in which two may be wrong. */
const LONG = 10;
/** What makes another form of a role: «ordföranden», «revisorer». */
const FORMS = /^(?:e?n|e?ns|er|s|r|na)$/;
/** What makes another word of the verb that a role is made of: «justerade», «sammankallade», «protokollförde». */
const VERB_FORMS = /^(?:a|ar|at|ad|ade|ande|as|t|d|da|de|des|ning|ningen)$/;
const OF_VERB = /(?:ande|are)$/;

/** A role or a note as it was probably meant; undefined where nothing in it is misspelt. */
export const roleMeant = cached((written: string): string | undefined => {
  const meant = written.replace(/\p{L}{5,}/gu, (word) => wordMeant(word) ?? word);
  return meant === written ? undefined : meant;
}, MOST_ROLES);

function wordMeant(written: string): string | undefined {
  const word = fold(written);
  if (commonRoles.some((role) => isFormOf(role, word))) return undefined;
  return commonRoles.find((role) => {
    const limit = role.length >= LONG ? 3 : 2;
    return role[0] === word[0] && distance(word, role, limit) < limit;
  });
}

function isFormOf(role: string, word: string): boolean {
  if (word === role || (word.startsWith(role) && FORMS.test(word.slice(role.length)))) return true;
  const stem = role.replace(OF_VERB, '');
  return stem !== role && word.startsWith(stem) && VERB_FORMS.test(word.slice(stem.length));
}
