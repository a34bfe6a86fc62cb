/**
 * The lines that most lists are made of, «Namn» and «Namn, Organisation» with a registered organisation → what the
 * reading of any line makes of them, without taking them apart: names come again at many meetings.
 */
import { cached } from '../../domain/cached.ts';
import type { Slug } from '../../domain/slug.ts';
import { MAY_HAVE_CONTACT } from './contacts-in-line.ts';
import { itemsOfPart } from './items-of-line.ts';
import type { KnownPeople } from './known-people.ts';
import { isPersonItem } from './line-item.ts';
import { isNamed } from './person-in-part.ts';
import type { ReadLine } from './read-line.ts';

/** Signs that make a line another: of labels, notes, marks and several people, and white space that is tidied. */
const UNUSUAL = /[;:()/&+*_`<\\[]|\s[–—-]\s|[^\S ]|\s\s|^\s|\s$|\s,/;

/** A part of a line that is a person and nothing more. */
interface OnlyName {
  name: string;
  isSure: boolean;
  isPeople: boolean;
}

/** The most names that are kept. */
const MOST_NAMES = 20_000;

/** What a line of these shapes says; undefined for any other line. */
export function ordinaryLine(line: string, known: KnownPeople): ReadLine | undefined {
  if (UNUSUAL.test(line) || MAY_HAVE_CONTACT.test(line)) return undefined;
  const { organisations, mostParts } = known;
  const comma = line.indexOf(',');
  const names = namesFor(known);
  if (comma < 0) return lineOf(names.alone(line), []);
  const behind = line.slice(comma + 1).trimStart();
  if (behind.includes(',') || (mostParts > 1 && organisations.get(line) !== undefined)) return undefined;
  const organisation = organisations.get(behind);
  if (organisation === undefined) return undefined;
  return lineOf(names.first(line.slice(0, comma)), [organisation]);
}

function lineOf(name: OnlyName | false, organisations: Slug[]): ReadLine | undefined {
  if (name === false) return undefined;
  const people = [{ name: name.name, roles: [], organisations, unregistered: [] }];
  return { people, doubtful: [], contacts: [], isPeople: name.isPeople, isSure: name.isSure, isOfRole: false };
}

/** The names that have been read, where nothing stands behind them, and where something does. */
interface Names {
  alone: (text: string) => OnlyName | false;
  first: (text: string) => OnlyName | false;
}

const read = new WeakMap<KnownPeople, Names>();

function namesFor(known: KnownPeople): Names {
  const names = read.get(known) ?? {
    alone: cached((text) => onlyName(text, true, known), MOST_NAMES),
    first: cached((text) => onlyName(text, false, known), MOST_NAMES),
  };
  read.set(known, names);
  return names;
}

function onlyName(text: string, isLast: boolean, known: KnownPeople): OnlyName | false {
  // «Ria» is a representative without a name
  if (text === '' || known.organisations.get(text) !== undefined) return false;
  const standing = { isFirst: true, isLast, isList: false, isWithheld: () => false };
  const [item, ...others] = itemsOfPart({ raw: text, text, notes: [] }, standing, known);
  if (!item || others.length > 0 || !isPersonItem(item) || item.roles.length > 0) return false;
  return { name: item.name, isSure: item.isSure, isPeople: isNamed(item, known) };
}
