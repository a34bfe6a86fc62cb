/** Which names in the properties of a document are those of people whom the archive does not name. */
import type { Archive } from '../../archive/archive.ts';
import { slugify } from '../../domain/slug.ts';
import { findEmails } from '../../swedish/contact-details.ts';
import { capitalised } from '../../swedish/names.ts';
import { isFirstName, mayBeName } from '../../swedish/person-shape.ts';
import { wordList } from '../../swedish/word-list.ts';

/** What programs and machines write when nobody has told them who writes, and words of theirs. */
const NOBODY: ReadonlySet<string> = new Set(
  wordList(`
    user, users, användare, administrator, administratör, admin, unknown, okänd, author, författare, owner, ägare, microsoft, windows, office,
    word, excel, powerpoint, adobe, acrobat, indesign, illustrator, google, docs, libreoffice, openoffice, canva, quartz, pdfcontext,
    crystal, reports, konica, minolta, xerox, workcentre, canon, ricoh, kyocera, sharp, brother, epson, scanner, scanned, scan, print,
    printer, skrivare, server, document, dokument, presentation, default, standard
  `),
);
/** Words of organisations that no list of theirs has, since they end no name of one in minutes. */
const OF_ORGANISATION: ReadonlySet<string> = new Set(
  wordList(
    'uppdrag, psykisk, hälsa, diakoni, nationell, nationella, samverkan, social, sociala, resurser, tryckeri, tryck, ringen, media, kommunikation',
  ),
);
/** What stands between several, or before a workplace. */
const BETWEEN = /\s*[;/&|]\s*|\s+[–—-]\s+|\s*\[/u;

/** Whether a text may be the name of somebody whom nothing in the archive names. */
export type IsPrivateName = (text: string) => boolean;

/** A test for names; those whom minutes name, and those in people.yaml who may be named, are not private. */
export function privateNames({ site, people, withheld, groups, organisations }: Archive): IsPrivateName {
  const hidden = new Set(withheld);
  const known = new Set(
    [
      ...people.filter((name) => !hidden.has(name)),
      ...[...groups, ...organisations].flatMap(({ name, aliases = [] }) => [name, ...aliases]),
      site.title,
      ...(site.sender === undefined ? [] : [site.sender]),
    ].map((name) => slugify(name)),
  );
  const isKnown = (name: string): boolean => known.has(slugify(name));
  const isPrivate = (one: string): boolean => {
    const names = namesOf(one);
    return !names.some(isKnown) && names.some(mayBePrivate);
  };
  return (text) => !isKnown(text) && (findEmails(text).length > 0 || text.split(BETWEEN).some(isPrivate));
}

/** The names that a text may be: «Alm, Gun (soc)» is «Gun Alm», «Gun Alm, Socialförvaltningen» too, and «KOMMUN\\gun.alm». */
function namesOf(text: string): string[] {
  const plain = text
    .replace(/\s*[(\]].*$/, '')
    .replace(/^\w+\\/, '')
    .replace(/(?<=\p{L})[._](?=\p{L})/gu, ' ')
    .replace(/^(?:dr|prof)\.?\s+/i, '');
  const [first = '', second] = plain.split(/,\s*/);
  const isReversed = second !== undefined && !first.includes(' ');
  const words = (isReversed ? `${second} ${first}` : first).trim().split(/\s+/).map(asName);
  // «Anna Sund» of «Anna Sund SOC»
  return [words, ...(words.length > 2 ? [words.slice(0, 2)] : [])].map((name) => name.join(' '));
}

/** A word as it is written in names, «alm» and «ALM» as «Alm». */
function asName(word: string): string {
  return word === word.toUpperCase() && word.length > 2 ? capitalised(word.toLowerCase()) : capitalised(word);
}

function mayBePrivate(name: string): boolean {
  const words = name.toLowerCase().split(/[\s-]+/);
  if (words.some((word) => NOBODY.has(word) || OF_ORGANISATION.has(word))) return false;
  return words.length > 1 ? mayBeName(name) : isFirstName(name);
}
