/** What stands before a colon in a line that names people, and dashes and slashes that were meant as commas. */
import { isSurelyName } from '../../swedish/person-shape.ts';
import { isRole, roleNamed } from '../../swedish/roles.ts';
import { type KnownPeople, organisationNamed } from './known-people.ts';
import { joinedParts, PREPOSITION, partsOfLine } from './line-parts.ts';
import { NOTE } from './person-in-part.ts';
import { NOTHING_OF_ALL, type OfAll } from './read-line.ts';

/** What stands before a colon, «Ordförande: Anna Berg», «Från Ria: Bo Ek», «Anna Berg: Ria»; it is of everyone in the line. */
export function withoutLabel(line: string, known: KnownPeople): { label: OfAll; rest: string } {
  const [whole, before = '', behind = ''] = /^([^:()]+):\s*(\S.*)$/su.exec(line) ?? [];
  if (whole === undefined) return { label: NOTHING_OF_ALL, rest: line };
  const organisation = organisationNamed(before, known);
  if (organisation) return { label: { ...NOTHING_OF_ALL, organisations: [organisation] }, rest: behind };
  const role = roleNamed(before);
  if (role) return { label: { ...NOTHING_OF_ALL, roles: [role] }, rest: behind };
  if (isSurelyName(before)) return { label: NOTHING_OF_ALL, rest: `${before}, ${behind}` };
  const [first] = partsOfLine(behind);
  const isOfPerson =
    first !== undefined && joinedParts(first.raw).every(({ text }) => isSurelyName(text) || known.isKnown(text));
  if (isOfPerson && PREPOSITION.test(before)) return { label: { ...NOTHING_OF_ALL, roles: [before] }, rest: behind };
  return isOfPerson
    ? { label: { ...NOTHING_OF_ALL, unregistered: [before] }, rest: behind }
    : { label: NOTHING_OF_ALL, rest: line };
}

const BEHIND_DASH = /\s+[–—-]\s+([^,;()]+?)(?=\s*(?:[,;(]|$))/gu;
/** A part that has another dash behind it, or before it: «Ida Holm – Ria – från punkt 4». */
const BETWEEN_DASHES = /\s+[–—-]\s+([^,;()–—]+?)(?=\s*(?:[,;(]|$|\s[–—-]\s))/gu;
const BEHIND_SLASH = /^([^,;()/]+?)\s*\/\s*([^,;()/]+?)(?=\s*(?:[,;(]|$))/u;

/** «Ida Holm – Ria» and «Ida Holm / Ria», with the comma that was meant before an organisation. */
export function withCommas(line: string, known: KnownPeople): string {
  if (!/\s[–—-]\s|\//.test(line)) return line;
  const isOrganisation = (text: string): boolean => organisationNamed(text, known) !== undefined;
  return line
    .replace(BEHIND_DASH, (whole, behind: string) => (isOrganisation(behind) ? `, ${behind}` : whole))
    .replace(BETWEEN_DASHES, (whole, behind: string) =>
      isOrganisation(behind) || isRole(behind) || NOTE.test(behind) ? `, ${behind}` : whole,
    )
    .replace(BEHIND_SLASH, (whole, name: string, behind: string) =>
      isOrganisation(behind) && !isOrganisation(name) && !isOrganisation(whole) ? `${name}, ${behind}` : whole,
    );
}
