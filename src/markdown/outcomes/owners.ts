/** Who a sentence says will do something: a person at the meeting or in people.yaml, an organisation, a role, a name. */
import { NameMatcher } from '../../domain/name-matcher.ts';
import { fold } from '../../domain/names.ts';
import type { Names, Person } from '../body.ts';
import { noNames, roles } from './phrases.ts';

/** Someone named at a place: the names of the owners, none for a role; `start` is where the naming begins. */
export interface Named {
  start: number;
  owners: string[];
}

/** Finds owners in the sentences of one meeting. */
export class Owners {
  readonly #people: NameMatcher<string>;
  readonly #names: Names;

  constructor(people: readonly Person[], names: Names) {
    this.#people = new NameMatcher(spellingsOf(people));
    this.#names = names;
  }

  /** Who is named right before `end`; «Anna och Bo» are two. Nothing when no one is. */
  before(text: string, end: number): Named | undefined {
    const bare = text.slice(0, end).replace(/(?:\s*\([^()]*\))?[\s,–-]*$/u, '');
    const last = this.#endingAt(text, bare.length);
    if (!last) return undefined;
    const joined = /(?:,|\s+och|\s+samt|\/)\s*$/u.exec(text.slice(0, last.start));
    const other = joined && last.owners.length > 0 ? this.#endingAt(text, joined.index) : undefined;
    if (!other || other.owners.length === 0) return last;
    return { start: other.start, owners: [...new Set([...other.owners, ...last.owners])] };
  }

  /** Who is named from `start` on. */
  from(text: string, start: number): Named | undefined {
    const known = this.#known(text).filter((occurrence) => occurrence.start === start);
    if (known[0]) return { start, owners: [known[0].owner] };
    const word = /^[^\s.,;:!?()]+/u.exec(text.slice(start))?.[0] ?? '';
    if (roles.has(fold(word))) return { start, owners: [] };
    const capitals = /^\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*){0,3}/u.exec(text.slice(start))?.[0];
    return capitals && !noNames.has(fold(word)) ? { start, owners: [capitals] } : undefined;
  }

  /** The organisation that is named at a place. */
  organisationAt(text: string, start: number): string[] {
    return this.#known(text)
      .flatMap((known) => (known.start === start ? [known.owner] : []))
      .slice(0, 1);
  }

  /** The first person that a text names. */
  first(text: string): string[] {
    const [person] = this.#knownPeople(text);
    return person ? [person.owner] : [];
  }

  #endingAt(text: string, end: number): Named | undefined {
    const known = this.#known(text).find((occurrence) => occurrence.end === end);
    if (known) return { start: known.start, owners: [known.owner] };
    const before = text.slice(0, end);
    const word = /[^\s.,;:!?()”"]+$/u.exec(before)?.[0] ?? '';
    const role = [/\S+\s+\S+$/u, /\S+$/u]
      .map((pattern) => pattern.exec(before)?.[0] ?? '')
      .find((some) => roles.has(fold(some)));
    if (role) return { start: end - role.length, owners: [] };
    const capitals = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*){0,3}$/u.exec(before)?.[0];
    if (!capitals || noNames.has(fold(word))) return undefined;
    return { start: end - capitals.length, owners: [withoutOpening(capitals)] };
  }

  #known(text: string): { start: number; end: number; owner: string }[] {
    const organisations = this.#names.inText.find(text).flatMap(({ start, end, targets }) => {
      const own = targets.find(({ kind }) => kind === 'organisation');
      return own ? [{ start, end, owner: text.slice(start, end) }] : [];
    });
    return [...this.#knownPeople(text), ...organisations];
  }

  /** Names are capitalised: «Per» is a person and «per» is not. */
  #knownPeople(text: string): { start: number; end: number; owner: string }[] {
    return this.#people
      .find(text)
      .flatMap(({ start, end, targets: [owner] }) =>
        owner && /^\p{Lu}/u.test(text.slice(start)) ? [{ start, end, owner }] : [],
      );
  }
}

/** A word that is capitalised since it opens the sentence is no part of a name: «Därför Anna». */
function withoutOpening(capitals: string): string {
  const [first = '', ...rest] = capitals.split(/\s+/);
  return rest.length > 0 && noNames.has(fold(first)) ? rest.join(' ') : capitals;
}

/** Full names, aliases, and the first names that only one of them has. */
function spellingsOf(people: readonly Person[]): { name: string; target: string }[] {
  const byName = new Map<string, Person>();
  for (const person of people) {
    const known = byName.get(fold(person.name));
    byName.set(fold(person.name), { ...person, aliases: [...(known?.aliases ?? []), ...(person.aliases ?? [])] });
  }
  const all = [...byName.values()];
  const firstNames = grouped(all);
  return all.flatMap((person) => {
    const first = firstNameOf(person);
    const names = [person.name, ...(person.aliases ?? []), ...(firstNames.get(first)?.length === 1 ? [first] : [])];
    return names.map((name) => ({ name, target: person.name }));
  });
}

function grouped(people: readonly Person[]): Map<string, Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of people) groups.set(firstNameOf(person), [...(groups.get(firstNameOf(person)) ?? []), person]);
  return groups;
}

function firstNameOf({ name }: Person): string {
  return name.split(/\s+/)[0] ?? name;
}
