/** Who a sentence says will do something: a person at the meeting or in people.yaml, an organisation, a role, a name. */
import { NameMatcher } from '../../swedish/name-matcher.ts';
import { fold } from '../../swedish/names.ts';
import type { Names, Person } from '../body.ts';
import { firstNames, noNames, roles } from './phrases.ts';

/** Someone named at a place: the names of the owners, none for a role; `start` is where the naming begins. */
export interface Named {
  start: number;
  owners: string[];
}

/** A name is no longer, and a paragraph can be as long as its author likes. */
const FAR = 200;
const CAPITALS = String.raw`\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*){0,3}`;
const CAPITALS_AT_END = new RegExp(String.raw`(?<![\p{L}\p{N}])${CAPITALS}$`, 'u');
const CAPITALS_AT_START = new RegExp(`^${CAPITALS}`, 'u');

/** What stands before the first word of a main clause: nothing, a mark, or «och», «men», «medan». */
const OPENS_CLAUSE = /(?:^|[,;:–]\s|(?:^|\s)(?:och|samt|men|medan|så)\s|[,;]\s(?:(?:och|samt)\s)?att\s)[\s”"]*$/u;

interface Known {
  start: number;
  end: number;
  owner: string;
}

/** Finds owners in the sentences of one meeting. */
export class Owners {
  readonly #people: readonly Person[];
  /** Made when someone is first asked for: most minutes have no promise. */
  #matcher: NameMatcher<string> | undefined;
  readonly #names: Names;
  /** What was found in the text that was asked of last: each phrase asks of the same one. */
  #last: { text: string; known: readonly Known[] } = { text: '', known: [] };

  constructor(people: readonly Person[], names: Names) {
    this.#people = people;
    this.#names = names;
  }

  /** Who is named right before `end`; «Anna och Bo» are two, «Anna, Bo och Per» three. Nothing when no one is. */
  before(text: string, end: number): Named | undefined {
    const far = Math.max(0, end - FAR);
    const bare = far + text.slice(far, end).replace(/(?<![\s,–-])(?:\s*\([^()]*\))?[\s,–-]*$/u, '').length;
    let named = this.#endingAt(text, bare);
    while (named && named.owners.length > 0) {
      const joined = /(?:,|\s+och|\s+samt|\/)\s*$/u.exec(text.slice(Math.max(0, named.start - 12), named.start));
      const other = joined ? this.#endingAt(text, named.start - joined[0].length) : undefined;
      if (!other || other.owners.length === 0) break;
      named = { start: other.start, owners: [...new Set([...other.owners, ...named.owners])] };
    }
    return named;
  }

  /** Who is named from `start` on, «Anna och Bo» too. */
  from(text: string, start: number): Named | undefined {
    const named = this.#startingAt(text, start);
    if (!named || named.owners.length === 0) return named && { start, owners: [] };
    const owners = [...named.owners];
    let { end } = named;
    while (owners.length < 9) {
      const joined = /^(?:,|\s+och|\s+samt|\/)\s*/u.exec(text.slice(end, end + 9));
      const other = joined ? this.#startingAt(text, end + joined[0].length) : undefined;
      if (!other || other.owners.length === 0) break;
      owners.push(...other.owners);
      ({ end } = other);
    }
    return { start, owners: [...new Set(owners)] };
  }

  /** The known person, or persons, whose name opens a main clause and ends right before `end`. */
  personOpening(text: string, end: number): Named | undefined {
    const named = this.before(text, end);
    if (!named || !OPENS_CLAUSE.test(text.slice(Math.max(0, named.start - 12), named.start))) return undefined;
    const known = new Set(this.#knownPeople(text).map(({ owner }) => owner));
    return named.owners.length > 0 && named.owners.every((owner) => known.has(owner)) ? named : undefined;
  }

  /** The organisation that is named at a place. */
  organisationAt(text: string, start: number): string[] {
    return this.#known(text)
      .flatMap((known) => (known.start === start ? [known.owner] : []))
      .slice(0, 1);
  }

  /** The first person that a text names, and those who are joined to that name. */
  first(text: string): string[] {
    const [person] = this.#knownPeople(text);
    return person ? (this.from(text, person.start)?.owners ?? []) : [];
  }

  /** Every known person that a text names. */
  allIn(text: string): string[] {
    return [...new Set(this.#knownPeople(text).map(({ owner }) => owner))];
  }

  #startingAt(text: string, start: number): (Named & { end: number }) | undefined {
    const known = this.#known(text).find((occurrence) => occurrence.start === start);
    if (known) return { start, end: known.end, owners: [known.owner] };
    const here = text.slice(start, start + FAR);
    const words = [/^[^\s.,;:!?()]+\s+[^\s.,;:!?()]+/u, /^[^\s.,;:!?()]+/u].map(
      (pattern) => pattern.exec(here)?.[0] ?? '',
    );
    const role = words.find((some) => roles.has(fold(some)));
    if (role) return { start, end: start + role.length, owners: [] };
    const capitals = CAPITALS_AT_START.exec(here)?.[0];
    if (!capitals || !isName(capitals, start === 0)) return undefined;
    return { start, end: start + capitals.length, owners: [capitals] };
  }

  #endingAt(text: string, end: number): Named | undefined {
    const known = this.#known(text).find((occurrence) => occurrence.end === end);
    if (known) return { start: known.start, owners: [known.owner] };
    const before = text.slice(Math.max(0, end - FAR), end);
    const role = [/(?<!\S)\S+\s+\S+$/u, /(?<!\S)\S+$/u]
      .map((pattern) => pattern.exec(before)?.[0] ?? '')
      .find((some) => roles.has(fold(some)));
    if (role) return { start: end - role.length, owners: [] };
    const capitals = withoutOpening(CAPITALS_AT_END.exec(before)?.[0] ?? '');
    if (!isName(capitals, text.slice(0, end - capitals.length).trim() === '')) return undefined;
    return { start: end - capitals.length, owners: [capitals] };
  }

  #known(text: string): readonly Known[] {
    if (text === this.#last.text) return this.#last.known;
    const organisations = this.#names.inText.find(text).flatMap(({ start, end, targets }) => {
      const own = targets.find(({ kind }) => kind === 'organisation');
      return own ? [{ start, end, owner: text.slice(start, end) }] : [];
    });
    this.#last = { text, known: [...this.#knownPeople(text), ...organisations] };
    return this.#last.known;
  }

  /** Names are capitalised: «Per» is a person and «per» is not. What stands in for a withheld name never is. */
  #knownPeople(text: string): Known[] {
    this.#matcher ??= new NameMatcher(spellingsOf(this.#people));
    return this.#matcher
      .find(text)
      .flatMap(({ start, end, targets: [owner] }) =>
        owner && (isCapitalised(text.charAt(start)) || !isCapitalised(owner)) ? [{ start, end, owner }] : [],
      );
  }
}

/** A word that is capitalised since it opens the sentence is no part of a name: «Därför Anna». */
function withoutOpening(capitals: string): string {
  const [first = '', ...rest] = capitals.split(/\s+/);
  return rest.length > 0 && noNames.has(fold(first)) ? rest.join(' ') : capitals;
}

/** Whether words with capitals are a name of someone, and not «Rapporten» that opens a sentence. */
function isName(capitals: string, opens: boolean): boolean {
  if (capitals === '' || noNames.has(fold(capitals))) return false;
  if (!opens || /\s/.test(capitals) || firstNames.has(fold(capitals))) return true;
  return !/(?:[ae]n|et|na|or|ar|er|ing|het)$/u.test(capitals);
}

/** Full names, aliases, and the first names that only one of them has. */
function spellingsOf(people: readonly Person[]): { name: string; target: string }[] {
  const byName = new Map<string, Person>();
  for (const person of people) {
    const known = byName.get(fold(person.name));
    byName.set(fold(person.name), { ...person, aliases: [...(known?.aliases ?? []), ...(person.aliases ?? [])] });
  }
  const all = [...byName.values()];
  const bearers = new Map<string, number>();
  for (const person of all) bearers.set(firstNameOf(person), (bearers.get(firstNameOf(person)) ?? 0) + 1);
  return all.flatMap((person) => {
    if (!isCapitalised(person.name)) return [{ name: person.name, target: person.name }];
    const first = firstNameOf(person);
    const names = [person.name, ...(person.aliases ?? []), ...(bearers.get(first) === 1 ? [first] : [])];
    return names.map((name) => ({ name, target: person.name }));
  });
}

function isCapitalised(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

function firstNameOf({ name }: Person): string {
  return name.split(/\s+/)[0] ?? name;
}
