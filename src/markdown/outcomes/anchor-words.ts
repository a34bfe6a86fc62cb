/** The name of an outcome, from its own words, or from these and the title of its section: `uppgift-boka-stora-salen`. */
import { type OutcomeAnchor, type OutcomeKind, outcomeAnchor } from '../../domain/outcome.ts';
import { kinds } from '../../domain/outcome-kinds.ts';
import { type IdWord, idWords, tellingSlugs } from '../../swedish/id-words.ts';
import type { PersonWords } from '../../swedish/person-words.ts';
import { capitalisedNameFrom } from './owners/capitalised-names.ts';

/** The most words of a name after its kind, the most of them from a title, and the most characters of each. */
const MOST_WORDS = 5;
const MOST_TITLE_WORDS = 3;
const LONGEST = 40;
const LONGEST_TITLE = 22;

/** What an outcome is named by. */
export interface Nameable {
  kind: OutcomeKind;
  /** Its own words, whatever else its text has. */
  ownText: string;
  owners: readonly string[];
}

/** Both names of an outcome; without `short` its own words tell nothing. */
export interface OutcomeNames {
  short?: OutcomeAnchor;
  /** With the title of its section. */
  long: OutcomeAnchor;
}

/** The names of an outcome in a section; no name of a person is part of them, and no date. */
export function namesOf(outcome: Nameable, title: string, people: PersonWords): OutcomeNames {
  const { slugs, isFormula } = tellingSlugs(withoutNames(outcome, people));
  const long = anchorOf(outcome.kind, [...titleWords(title, people), ...slugs]);
  return isFormula ? { long } : { short: anchorOf(outcome.kind, slugs), long };
}

function titleWords(title: string, people: PersonWords): string[] {
  const { slugs } = tellingSlugs(people.leaveOut(idWords(title.normalize('NFC'))));
  return withinLength(
    slugs.length > 0 ? slugs.slice(0, MOST_TITLE_WORDS) : [title ? 'avsnitt' : 'inledning'],
    LONGEST_TITLE,
  );
}

/**
 * The words of an outcome that are no part of a person's name. Known projects and organisations play no part, so that a
 * new entry in a register never changes an id.
 */
function withoutNames({ ownText, owners }: Nameable, people: PersonWords): IdWord[] {
  const words = idWords(ownText.normalize('NFC'));
  const ofOwners = new Set(owners.filter(isNameByCapitals).flatMap((owner) => idWords(owner).map(({ slug }) => slug)));
  const inFullNames = new Set(words.flatMap((word, index) => fullNameOf(word, words[index + 1])));
  return people
    .leaveOut(words)
    .filter((word) => !inFullNames.has(word) && !(word.isCapitalised && ofOwners.has(word.slug)));
}

/** Whether an owner is named by capitals alone, in any archive: «Hjördis», «Zoran Marinov», not «Fritidsbanken». */
function isNameByCapitals(owner: string): boolean {
  return capitalisedNameFrom(owner, 0) === owner;
}

/** Two words within a sentence that look like a first name and a surname, «Zoran Marinov»; else none. */
function fullNameOf(first: IdWord, last: IdWord | undefined): IdWord[] {
  if (!last || last.start !== first.end + 1) return [];
  const both = [first, last];
  return both.every(({ isCapitalised, isAbbreviation, opens }) => isCapitalised && !isAbbreviation && !opens)
    ? both
    : [];
}

function anchorOf(kind: OutcomeKind, words: readonly string[]): OutcomeAnchor {
  return outcomeAnchor(
    kind,
    withinLength(words.slice(0, MOST_WORDS), LONGEST - kinds[kind].anchor.length - 1).join('-'),
  );
}

/** As many of the words as there is room for with hyphens between them, but at least the first, cut where it is longer. */
function withinLength(words: readonly string[], longest: number): string[] {
  const [first = '', ...rest] = words;
  const chosen = [first.slice(0, longest).replace(/-$/, '')];
  for (const word of rest) {
    if ([...chosen, word].join('-').length > longest) break;
    chosen.push(word);
  }
  return chosen;
}
