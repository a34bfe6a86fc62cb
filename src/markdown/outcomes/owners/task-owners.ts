/** Whose a task is, by words that are known to be one: after a label, under a heading, in a ticked item. */
import type { KnownOwners } from './known-owners.ts';
import { ownersBefore, ownersFrom } from './named-owners.ts';

/** «Anna: ringer» and «Anna ringer»; else the first person who is named, or an organisation that it begins with. */
export function ownersOfTask(text: string, known: KnownOwners): string[] {
  const colon = text.indexOf(':');
  const before = colon > 0 ? ownersBefore(text, colon, known) : undefined;
  if (before?.start === 0) return before.owners;
  const [person] = known.peopleIn(text);
  if (person) return ownersFrom(text, person.start, known)?.owners ?? [];
  const organisation = known.in(text).find(({ start }) => start === 0);
  return organisation ? [organisation.owner] : [];
}
