/** What a line that names people says: who they are, and what of it is not sure. */
import type { Slug } from '../../domain/slug.ts';
import type { Contact } from './contacts-in-line.ts';

/** Someone who is named; a representative of an organisation may have no name. */
export interface ReadPerson {
  name?: string;
  roles: string[];
  organisations: Slug[];
  /** Organisations without an entry, as the line spells them. */
  unregistered: string[];
}

/** What a line says. */
export interface ReadLine {
  people: ReadPerson[];
  /** Parts that may be a person or an organisation without an entry; `people` has them as people. */
  doubtful: string[];
  /** The addresses and numbers that were taken out. */
  contacts: Contact[];
  /** Whether the line begins with what may be a name, or an organisation; other lines are read as a name as a whole. */
  isPeople: boolean;
  /** Whether one of the people is surely one: by a common first name and a surname, or by people.yaml. */
  isSure: boolean;
  /** Whether it only says which role someone has: «Sekreterare: Bo Ek». */
  isOfRole: boolean;
}

/** What a label, or an organisation before the first name, says of all people of a line. */
export type OfAll = Omit<ReadPerson, 'name'>;

export const NOTHING_OF_ALL: OfAll = { roles: [], organisations: [], unregistered: [] };
