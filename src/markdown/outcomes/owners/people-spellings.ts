/** How people can be named in the text of a meeting. */
import { fold } from '../../../swedish/names.ts';
import type { Person } from '../../body.ts';

/** Full names, aliases, and the first names that only one of them has. */
export function spellingsOf(people: readonly Person[]): { name: string; target: string }[] {
  const bearers = new Map<string, number>();
  for (const person of people) bearers.set(firstNameOf(person), (bearers.get(firstNameOf(person)) ?? 0) + 1);
  return people.flatMap((person) => {
    if (!isCapitalised(person.name)) return [{ name: person.name, target: person.name }];
    const first = firstNameOf(person);
    const names = [person.name, ...(person.aliases ?? []), ...(bearers.get(first) === 1 ? [first] : [])];
    return names.map((name) => ({ name, target: person.name }));
  });
}

/** Each person once, with every alias: who is at a meeting can be in people.yaml too. */
export function withoutTwins(people: readonly Person[]): Person[] {
  const byName = new Map<string, Person>();
  for (const person of people) {
    const known = byName.get(fold(person.name));
    byName.set(fold(person.name), { ...person, aliases: [...(known?.aliases ?? []), ...(person.aliases ?? [])] });
  }
  return [...byName.values()];
}

/** Whether a text begins with a capital letter. */
export function isCapitalised(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

function firstNameOf({ name }: Person): string {
  return name.split(/\s+/)[0] ?? name;
}
