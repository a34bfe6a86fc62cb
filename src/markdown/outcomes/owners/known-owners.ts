/** Owners that are known before a text is read: people at the meeting or in people.yaml, and organisations. */
import { NameMatcher } from '../../../swedish/name-matcher.ts';
import { fold } from '../../../swedish/names.ts';
import type { Names, Person } from '../../body.ts';

/** Where a text names a known owner: a person, by full name, or an organisation, as it is written there. */
export interface KnownOwner {
  start: number;
  end: number;
  owner: string;
}

/** Finds known owners in the texts of one meeting. */
export class KnownOwners {
  readonly #people: readonly Person[];
  readonly #names: Names;
  /** Made when someone is first asked for: most minutes have no promise. */
  #matcher: NameMatcher<string> | undefined;
  /** What was found in the text that was asked of last: each phrase asks of the same one. */
  #last: { text: string; known: readonly KnownOwner[] } = { text: '', known: [] };

  constructor(people: readonly Person[], names: Names) {
    this.#people = people;
    this.#names = names;
  }

  /** People, then organisations, each in the order of the text. */
  in(text: string): readonly KnownOwner[] {
    if (text === this.#last.text) return this.#last.known;
    const organisations = this.#names.inText.find(text).flatMap(({ start, end, targets }) => {
      const isOrganisation = targets.some(({ kind }) => kind === 'organisation');
      return isOrganisation ? [{ start, end, owner: text.slice(start, end) }] : [];
    });
    this.#last = { text, known: [...this.peopleIn(text), ...organisations] };
    return this.#last.known;
  }

  /** Names are capitalised: «Per» is a person and «per» is not. What stands in for a withheld name never is. */
  peopleIn(text: string): KnownOwner[] {
    this.#matcher ??= new NameMatcher(spellingsOf(this.#people));
    return this.#matcher
      .find(text)
      .flatMap(({ start, end, targets: [owner] }) =>
        owner && (isCapitalised(text.charAt(start)) || !isCapitalised(owner)) ? [{ start, end, owner }] : [],
      );
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

function isCapitalised(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

function firstNameOf({ name }: Person): string {
  return name.split(/\s+/)[0] ?? name;
}
