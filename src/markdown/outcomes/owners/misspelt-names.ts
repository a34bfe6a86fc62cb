/** Names that are spelt nearly as those of somebody, or shortened to their first letters: «Mattias» and «Matias», «Kristoffer» and «Christofer». */
import { distance } from '../../../swedish/edit-distance.ts';
import { fold } from '../../../swedish/names.ts';
import { isFirstName } from './capitalised-names.ts';

/** Whether two names sound the same, «Mattias» and «Matias», or one that is no name of its own is a letter off. */
export function isMisspelt(written: string, name: string): boolean {
  if (written.length < 3 || !/^\p{Lu}/u.test(name)) return false;
  if (soundOf(written) === soundOf(name)) return true;
  return written.length > 3 && !isFirstName(written) && distance(fold(written), fold(name), 2) === 1;
}

/** «Bengt-Åke Lövgren» → «BÅL» */
export function initialsOf(name: string): string {
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
