/** Warnings about contact details of people in minutes that neither site.yaml nor the file of the group lists. */
import { blankComments } from '../content/blank-comments.ts';
import type { Entries } from '../content/entries.ts';
import type { SourceFile } from '../content/source-text.ts';
import { locationFinder, type Problem, warning } from '../domain/problem.ts';
import type { Slug } from '../domain/slug.ts';
import { type ContactDetail, findContactDetails, listedContacts } from '../swedish/contact-details.ts';

const WHAT: Readonly<Record<ContactDetail['kind'], string>> = {
  email: 'En e-postadress till en person',
  phone: 'Ett telefonnummer',
  home: 'Någons hemadress',
};

/** The warnings about the minutes of a group; of any group when it is not known. */
export type CheckContacts = (file: SourceFile, group: Slug | undefined) => Problem[];

/** A checker for the entries of an archive; what a group's file with errors lists is public for all. */
export function contactsChecker({
  groups,
  siteText,
  unread,
}: Pick<Entries, 'groups' | 'siteText' | 'unread'>): CheckContacts {
  const ofFaulty = unread.filter(({ kind }) => kind === 'group').map(({ head }) => head);
  const ofSite = listedContacts([siteText, ...ofFaulty]);
  const ofGroups = new Map(groups.map(({ id, file }) => [id, listedContacts([file.text])]));
  return ({ path, text }, group) => {
    const locationOf = locationFinder(path, text);
    return findContactDetails(blankComments(text)).flatMap(({ kind, key, start }) => {
      const isListed =
        ofSite.has(key) || (group ? ofGroups.get(group)?.has(key) : [...ofGroups.values()].some((of) => of.has(key)));
      if (isListed) return [];
      const message = `${WHAT[kind]} står i texten – där syns det för alla, och hittas av sökmotorer – ta bort det, eller skriv in det i gruppens fil eller i site.yaml om det får vara offentligt.`;
      return [warning(locationOf(start), `personal-${kind}`, message)];
    });
  };
}
