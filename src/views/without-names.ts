/** Removes the names of the archive's people, and their contact details, from text for open data. */
import type { Archive } from '../archive/archive.ts';
import { findContactDetails, listedContacts } from '../swedish/contact-details.ts';
import { fold, spellings } from '../swedish/names.ts';
import { nameRemover } from '../swedish/remove-names.ts';

/** The replacement of a name. */
const REPLACEMENT = '[namn]';
/** The replacement of an e-mail address, a phone number or the street where somebody lives. */
const CONTACT = '[kontaktuppgift]';
/** A surname after a first name: it may belong to someone whom no front matter names. */
const SURNAME = /^(?: \p{Lu}[\p{L}-]+)+/u;

/** The functions that have been made: an archive's open data and its pages use the same. */
const made = new WeakMap<Archive, WithoutNames>();

/** Returns a text with names and contact details replaced. */
export type WithoutNames = (text: string) => string;

/**
 * A function that replaces the names of an archive's people, whole and by word, not those that an entry has too; and
 * the contact details of people, not those that the site or a group lists.
 */
export function withoutNamesOf(archive: Archive): WithoutNames {
  const known = made.get(archive) ?? makeRemover(archive);
  made.set(archive, known);
  return known;
}

function makeRemover({ people, projects, groups, organisations, site }: Archive): WithoutNames {
  const taken = new Set([...projects, ...groups, ...organisations].flatMap(spellings).map(fold));
  const names = new Set(people.filter(isName).flatMap((name) => [name, ...name.split(' ')]));
  const removed = [...names].filter((name) => isName(name) && !taken.has(fold(name)));
  const removeNames = nameRemover(
    removed.map((name) => ({ name, target: name })),
    // «Per» is a name and «per» a word
    { writtenIn: 'plain', instead: (written) => (isName(written) ? REPLACEMENT : undefined), following: SURNAME },
  );
  const ofGroups = groups.flatMap(({ purpose = '', schedule = '', venue = '', text }) => [
    [purpose, schedule, venue].join('\n'),
    ...text.sections.map((section) => section.text),
  ]);
  const listed = listedContacts([JSON.stringify(site), ...ofGroups]);
  return (text) => removeNames(withoutContacts(text, listed));
}

function withoutContacts(text: string, listed: ReadonlySet<string>): string {
  let result = '';
  let from = 0;
  for (const { start, end, key } of findContactDetails(text)) {
    if (listed.has(key) || start < from) continue;
    result += text.slice(from, start) + CONTACT;
    from = end;
  }
  return from === 0 ? text : result + text.slice(from);
}

/** Whether a text begins with a capital letter; the replacement of a withheld name («en deltagare») does not. */
function isName(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
