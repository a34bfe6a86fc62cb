/** Addresses and numbers of people beside their names, which are taken out of the line. */
import { oneLine } from '../../domain/one-line.ts';
import { EMAIL_SHAPE, PHONE_SHAPE } from '../../swedish/contact-details.ts';

/** What an address or number is, in Swedish. */
export type Contact = 'e-postadress' | 'webbadress' | 'telefonnummer';

/** Beside a name any run of digits is a number that nobody should see, also where its area code is not sure. */
const NUMBER = String.raw`(?<![\p{L}\p{N}])(?:\+\d{2}(?:\s?\(0\))?|0\d)[\d \u00a0/–-]{5,16}\d(?![\p{L}\p{N}])`;

const CONTACTS: readonly [Contact, RegExp][] = [
  ['e-postadress', withWord('(?:e-?post|e-?mail|mejl|mail(?:to)?)', EMAIL_SHAPE)],
  ['webbadress', /(?:https?:\/\/|www\.)[^\s,;<>()]+/giu],
  [
    'telefonnummer',
    withWord(String.raw`(?:tel(?:efon)?(?:nr|nummer)?|mobil(?:nr|nummer)?|tfn)\.?`, `${PHONE_SHAPE}|${NUMBER}`),
  ],
];

/** A shape, also with the word that says what it is before it: «mejl: …». */
function withWord(word: string, shape: string): RegExp {
  return new RegExp(String.raw`(?:${word}\s*:?\s*)?(?:${shape})`, 'giu');
}

/** A cheap test for lines that have none. */
export const MAY_HAVE_CONTACT = /@|\d{3}|\d\d \d\d|www|http|[([](?:at|snabel)/i;

/** A line without addresses and numbers of people, and what was taken out; they are not to be published. */
export function withoutContacts(line: string): { line: string; contacts: Contact[] } {
  if (!MAY_HAVE_CONTACT.test(line)) return { line, contacts: [] };
  let left = line;
  const contacts = CONTACTS.flatMap(([kind, pattern]) => {
    const before = left;
    left = left.replace(pattern, ' ');
    return left === before ? [] : [kind];
  });
  if (contacts.length === 0) return { line, contacts };
  const tidy = oneLine(left)
    .replace(/[(<[]\s*[,;]?\s*[)>\]]/g, ' ')
    .replace(/\(\s*[,;]\s*/g, '(')
    .replace(/\s*[,;]\s*\)/g, ')');
  return { line: oneLine(tidy), contacts };
}
