/** Owners that are known before a text is read: people at the meeting or in people.yaml, and organisations. */
import { cached } from '../../../domain/cached.ts';
import { NameMatcher } from '../../../swedish/name-matcher.ts';
import { capitalised, fold } from '../../../swedish/names.ts';
import { WORD } from '../../../swedish/word.ts';
import type { Names, Person } from '../../body.ts';
import { förkortningar } from '../language/subjects.ts';
import { isFirstName, surnameAfter } from './capitalised-names.ts';
import { hasInitials, initialsFor, isNearly } from './misspelt-names.ts';
import { isCapitalised, spellingsOf, withoutTwins } from './people-spellings.ts';
import { fullRole, isPronoun, plainRole } from './roles.ts';

/** Where a text names a known owner: a person, by full name, or an organisation, as it is written there. */
export interface KnownOwner {
  start: number;
  end: number;
  owner: string;
  isPerson: boolean;
}

/** How many words are remembered: the same ones come again and again. */
const MOST_REMEMBERED = 20_000;
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
  /** Each of them once. Made when someone is first asked for: most minutes have no promise. */
  #each: readonly Person[] | undefined;
  readonly #names: Names;
  /** The first words of the people's names, in lower case. */
  #firstWords: ReadonlySet<string> | undefined;
  #matcher: NameMatcher<string> | undefined;
  /** What was found in the text that was asked of last: each verb of a sentence asks of the same one. */
  #last: Found = { text: '', known: [], byStart: new Map(), byEnd: new Map() };

  constructor(people: readonly Person[], names: Names) {
    this.#people = people;
    this.#names = names;
  }

  /** Whether a word in lower case may begin the name of a person: a cheap test. */
  mayBegin(word: string): boolean {
    this.#firstWords ??= new Set(
      this.#people.flatMap(({ name, aliases = [] }) => [
        ...[name, ...aliases].map(firstWordOf),
        ...initialsFor(name).map(fold),
      ]),
    );
    return this.#firstWords.has(word) || isCommon(word);
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
    const byStart = new Map(reversed.map((name) => [name.start, name]));
    const byEnd = new Map(reversed.map((name) => [name.end, name]));
    this.#last = { text, known, byStart, byEnd };
    return this.#last;
  }

  /** Names are capitalised: «Per» is a person and «per» is not. What stands in for a withheld name never is. */
  peopleIn(text: string): KnownOwner[] {
    this.#matcher ??= new NameMatcher(spellingsOf(this.#once()));
    return this.#matcher
      .find(text)
      .flatMap(({ start, end, targets: [owner] }) =>
        owner &&
        (isCapitalised(text.charAt(start)) || !isCapitalised(owner)) &&
        !this.#isAnother(text, { start, end, owner })
          ? [{ start, end, owner, isPerson: true }]
          : [],
      );
  }

  /** «Anna Ros» is not the Anna Ek who is at the meeting. */
  #isAnother(text: string, { start, end, owner }: Omit<KnownOwner, 'isPerson'>): boolean {
    const next = surnameAfter(text, end);
    if (next === undefined || owner.includes(next) || text.slice(start, end).includes(' ')) return false;
    return !this.mayBegin(fold(next)) && this.#names.inText.find(next).length === 0;
  }

  #once(): readonly Person[] {
    this.#each ??= withoutTwins(this.#people);
    return this.#each;
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
    // «Enhetscheferna» are more than the one who is there
    const least = /[ae]rna$/iu.test(role) ? 2 : 1;
    return names.length >= least ? names : [capitalised(fullRole(role))];
  }

  /** Those who have a role at the meeting; none where it is no role. */
  holdersNamed(role: string): string[] {
    const plain = plainRole(role);
    const holders = this.#people.filter((person) => person.role?.split(/,\s*/).some((own) => plainRole(own) === plain));
    return [...new Set(holders.map(({ name }) => name))];
  }

  /** The full name of the one person whose name is nearly spelt so, «Mattias» for «Matias Ås», or has these initials, «MÅ»; nothing for none, or several. */
  meantBy(name: string): string | undefined {
    const fits = /^\p{Lu}{2,4}$/u.test(name) && !NO_INITIALS.has(name.toLowerCase()) ? hasInitials : isNearly;
    const near = this.#once().filter((person) => fits(name, person.name));
    return near.length === 1 ? near[0]?.name : undefined;
  }
}

const isCommon = cached(isFirstName, MOST_REMEMBERED);

function firstWordOf(name: string): string {
  return name.toLowerCase().match(WORD)?.[0] ?? '';
}
