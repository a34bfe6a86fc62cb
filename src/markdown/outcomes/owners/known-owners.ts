/** Owners that are known before a text is read: people at the meeting or in people.yaml, and organisations. */
import { NameMatcher } from '../../../swedish/name-matcher.ts';
import { fold } from '../../../swedish/names.ts';
import { WORD } from '../../../swedish/word.ts';
import type { Names, Person } from '../../body.ts';
import { förkortningar } from '../language/subjects.ts';
import { hasInitials, initialsFor, isNearly } from './misspelt-names.ts';
import { isPronoun, plainRole } from './roles.ts';

/** Where a text names a known owner: a person, by full name, or an organisation, as it is written there. */
export interface KnownOwner {
  start: number;
  end: number;
  owner: string;
  isPerson: boolean;
}

const NO_INITIALS: ReadonlySet<string> = new Set(förkortningar);

/** What was found in a text, in its order and by where it begins and ends. */
interface Found {
  text: string;
  known: readonly KnownOwner[];
  byStart: ReadonlyMap<number, KnownOwner>;
  byEnd: ReadonlyMap<number, KnownOwner>;
}

/** Finds known owners in the texts of one meeting. */
export class KnownOwners {
  readonly #people: readonly Person[];
  readonly #names: Names;
  /** The first words of the people's names, in lower case. */
  #firstWords: ReadonlySet<string> | undefined;
  /** Made when someone is first asked for: most minutes have no promise. */
  #matcher: NameMatcher<string> | undefined;
  /** What was found in the text that was asked of last: each verb of a sentence asks of the same one. */
  #last: Found = { text: '', known: [], byStart: new Map(), byEnd: new Map() };

  constructor(people: readonly Person[], names: Names) {
    this.#people = people;
    this.#names = names;
  }

  /** Whether a text with these words, in lower case, may say that one of the people does something: a cheap test. */
  mayDo(words: readonly string[]): boolean {
    this.#firstWords ??= new Set(
      this.#people.flatMap(({ name, aliases = [] }) => [
        ...[name, ...aliases].map(firstWordOf),
        ...initialsFor(name).map(fold),
      ]),
    );
    const first = this.#firstWords;
    return words.some((word, at) => first.has(word) && words.slice(at + 1, at + VERB_WITHIN).some(mayBeVerb));
  }

  /** People, then organisations, each in the order of the text. */
  in(text: string): readonly KnownOwner[] {
    return this.#find(text).known;
  }

  /** The one who is named from an offset of a text on, a person before an organisation. */
  from(text: string, start: number): KnownOwner | undefined {
    return this.#find(text).byStart.get(start);
  }

  /** The one who is named up to an offset of a text. */
  upTo(text: string, end: number): KnownOwner | undefined {
    return this.#find(text).byEnd.get(end);
  }

  #find(text: string): Found {
    if (text === this.#last.text) return this.#last;
    const organisations = this.#names.inText.find(text).flatMap(({ start, end, targets }) => {
      const isOrganisation = targets.some(({ kind }) => kind === 'organisation');
      return isOrganisation ? [{ start, end, owner: capitalised(text.slice(start, end)), isPerson: false }] : [];
    });
    const known = [...this.peopleIn(text), ...organisations];
    // of two at one offset the first counts
    const reversed = known.toReversed();
    const byStart = new Map(reversed.map((one) => [one.start, one]));
    const byEnd = new Map(reversed.map((one) => [one.end, one]));
    this.#last = { text, known, byStart, byEnd };
    return this.#last;
  }

  /** Names are capitalised: «Per» is a person and «per» is not. What stands in for a withheld name never is. */
  peopleIn(text: string): KnownOwner[] {
    this.#matcher ??= new NameMatcher(spellingsOf(this.#people));
    return this.#matcher
      .find(text)
      .flatMap(({ start, end, targets: [owner] }) =>
        owner && (isCapitalised(text.charAt(start)) || !isCapitalised(owner))
          ? [{ start, end, owner, isPerson: true }]
          : [],
      );
  }

  /** Whether a name is that of a project and of nobody who could do something: «Klarspråk tar sig an tre brev». */
  isProject(name: string): boolean {
    const targets = this.#names.inText.find(name).flatMap((found) => found.targets);
    return targets.length > 0 && targets.every(({ kind }) => kind === 'project');
  }

  /** Those who have a role at the meeting, «Sekreteraren»; the role itself where nobody has it, or where it is one of several. */
  holdersOf(role: string): string[] {
    // who is meant stands in the sentence before
    if (isPronoun(role)) return [];
    const names = this.holdersNamed(role);
    return names.length > 0 ? names : [role.charAt(0).toUpperCase() + role.slice(1)];
  }

  /** Those who have a role at the meeting; none where it is no role. */
  holdersNamed(role: string): string[] {
    const plain = plainRole(role);
    const holders = this.#people.filter((person) => person.role?.split(/,\s*/).some((own) => plainRole(own) === plain));
    return [...new Set(holders.map(({ name }) => name))];
  }

  /** The full name of the one person whose name is nearly spelt so, «Mattias» for «Matias Ås», or has these initials, «MÅ»; nothing for none, or several. */
  meantBy(name: string): string | undefined {
    const isInitials = /^\p{Lu}{2,4}$/u.test(name) && !NO_INITIALS.has(name.toLowerCase());
    const fits = isInitials ? hasInitials : isNearly;
    const near = withoutTwins(this.#people).filter((person) => fits(name, person.name));
    return near.length === 1 ? near[0]?.name : undefined;
  }
}

/** Full names, aliases, and the first names that only one of them has. */
function spellingsOf(people: readonly Person[]): { name: string; target: string }[] {
  const all = withoutTwins(people);
  const bearers = new Map<string, number>();
  for (const person of all) bearers.set(firstNameOf(person), (bearers.get(firstNameOf(person)) ?? 0) + 1);
  return all.flatMap((person) => {
    if (!isCapitalised(person.name)) return [{ name: person.name, target: person.name }];
    const first = firstNameOf(person);
    const names = [person.name, ...(person.aliases ?? []), ...(bearers.get(first) === 1 ? [first] : [])];
    return names.map((name) => ({ name, target: person.name }));
  });
}

/** Each person once, with every alias: who is at a meeting can be in people.yaml too. */
function withoutTwins(people: readonly Person[]): Person[] {
  const byName = new Map<string, Person>();
  for (const person of people) {
    const known = byName.get(fold(person.name));
    byName.set(fold(person.name), { ...person, aliases: [...(known?.aliases ?? []), ...(person.aliases ?? [])] });
  }
  return [...byName.values()];
}

/** A verb stands within so many words after the first one of a name. */
const VERB_WITHIN = 6;
const mayBeVerb = (word: string): boolean => word.endsWith('r') || word.endsWith('s') || word === 'ska';

function firstWordOf(name: string): string {
  return name.toLowerCase().match(WORD)?.[0] ?? '';
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function isCapitalised(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

function firstNameOf({ name }: Person): string {
  return name.split(/\s+/)[0] ?? name;
}
