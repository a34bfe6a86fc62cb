/** Names that are spelt nearly as those of somebody, or shortened to their first letters: «Mattias» and «Matias», «Kristoffer» and «Christofer». */
import { distance } from '../../../swedish/edit-distance.ts';
import { fold } from '../../../swedish/names.ts';
import { isFirstName } from './capitalised-names.ts';

/** Whether two names sound the same, «Mattias» and «Matias», or one that is no name of its own is a letter off. */
function isMisspelt(written: string, name: string): boolean {
  if (written.length < 3 || !/^\p{Lu}/u.test(name)) return false;
  if (soundOf(written) === soundOf(name)) return true;
  // «Anne» is not «Anna», nor «Mikaela» «Mikael»: within a longer name a letter is a slip
  const [own, known] = [fold(written), fold(name)];
  const isSlip = own.length > 4 && own.at(0) === known.at(0) && own.at(-1) === known.at(-1);
  return isSlip && !isFirstName(written) && distance(own, known, 2) === 1;
}

/** Whether a name is that of someone nearly as it is spelt: «Mattias» of «Matias Ås», «Erik J» of «Erik Jarl». */
export function isNearly(written: string, name: string): boolean {
  const [first = '', ...rest] = written.split(/\s+/);
  const [ownFirst = '', ...ownRest] = name.split(/\s+/);
  if (!isMisspelt(first, ownFirst) && fold(first) !== fold(ownFirst)) return false;
  const [last, ownLast] = [rest.join(' '), ownRest.join(' ')];
  if (/^\p{Lu}\.?$/u.test(last) && ownRest.at(-1)?.charAt(0) === last.charAt(0)) return true;
  return last === '' || isMisspelt(last, ownLast) || fold(last) === fold(ownLast);
}

/** Whether letters are the initials of a name, or of its first name: «BÅL» and «BÅ» of «Bengt-Åke Lövgren». */
export function hasInitials(letters: string, name: string): boolean {
  return initialsFor(name).includes(letters);
}

/** The initials of a name, and those of its first name. */
export function initialsFor(name: string): string[] {
  return [initialsOf(name), initialsOf(name.split(' ')[0] ?? '')];
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((part) => part.charAt(0))
    .join('');
}

/** «Kristoffer», «Christofer»; «Mattias», «Mathias». */
function soundOf(name: string): string {
  return fold(name)
    .replace(/ch|ck|c/g, 'k')
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll('z', 's')
    .replaceAll('w', 'v')
    .replace(/é|è/g, 'e')
    .replace(/(.)\1/gu, '$1');
}
