/** What is known when a line that names people is read: registered organisations, and the people of people.yaml. */
import { mayBeNamed } from '../../content/unread-entries.ts';
import type { Slug } from '../../domain/slug.ts';
import { fold, type NameIndex, spellings } from '../../swedish/names.ts';
import { isName } from '../../swedish/person-words.ts';
import type { KnownNames } from '../known-names.ts';
import { PREPOSITION } from './line-parts.ts';

/** Looks names up. */
export interface KnownPeople {
  organisations: NameIndex<Slug>;
  /** The most parts between commas that the name of an organisation has: 2 for «Vård, omsorg och stöd». */
  mostParts: number;
  /** Whether a file with errors may be the organisation of this name. */
  mayBeOrganisation(name: string): boolean;
  /** The content folder, as shown to authors. */
  folder: string;
  /** Whether a text is a name in people.yaml. */
  isKnown(text: string): boolean;
  /** Whether people.yaml withholds a name. */
  hasStandIns: boolean;
  /** Whether a text is what stands in for a name that people.yaml withholds: «en deltagare», or a role. */
  isStandIn(text: string): boolean;
}

/** No organisation has more commas in its name; each part of a line is compared with all that begin there. */
const MOST_PARTS = 10;

/** The look-up for an archive's known names. */
export function knownPeople({ organisations, names, unread, folder }: KnownNames): KnownPeople {
  const shown = names.people.flatMap(spellings);
  const known = new Set(shown.filter(isName).map(fold));
  const standIns = new Set(shown.filter((text) => !isName(text)).map(fold));
  return {
    organisations,
    mostParts: Math.min(
      MOST_PARTS,
      organisations.names.reduce((most, name) => Math.max(most, name.split(',').length), 1),
    ),
    mayBeOrganisation: (name) => mayBeNamed(name, 'organisation', unread),
    folder,
    isKnown: (text) => known.has(fold(text)),
    hasStandIns: standIns.size > 0,
    isStandIn: (text) => standIns.has(fold(text)),
  };
}

/** A registered organisation, also as «från Ria». */
export function organisationNamed(text: string, { organisations }: KnownPeople): Slug | undefined {
  return organisations.get(text) ?? organisations.get(text.replace(PREPOSITION, ''));
}
