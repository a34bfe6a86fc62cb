/** Whose a task is, by words that are known to be one: after a label, under a heading, in a ticked item. */
import type { KnownOwners } from './known-owners.ts';
import { ownersBefore, ownersFrom } from './named-owners.ts';

/** «Ring Bo. Ansvarig: Anna» */
const RESPONSIBLE = /(?<!\p{L})(?:ansvarig(?:a|t)?|ansvar|utförare|utförs av)(?:\s*:\s*|\s+(?:är\s+)?(?=\p{Lu}))/iu;
/** «Ring Bo (Anna)», «Ring Bo – Anna»: where the last words begin. */
const AT_END = /(?:\(|\s(?:[–—-]|→|=>|->|@)\s*|,\s+)(?=[^()]{2,60}\)?[.\s]*$)/gu;
/** «Anna, Per – ta fram siffror» */
const DASH = /\s[–—-]\s/u;

/** «Anna: ringer», «Ansvarig: Anna», and «Anna ringer»; else the first person who is named, or an organisation that it begins with. */
export function ownersOfTask(text: string, known: KnownOwners): string[] {
  const colon = text.indexOf(':');
  const before = colon > 0 ? ownersBefore(text, colon, known) : undefined;
  if (before?.start === 0) return before.owners;
  const dash = DASH.exec(text)?.index ?? -1;
  const beforeDash = dash > 0 ? ownersBefore(text, dash, known) : undefined;
  if (beforeDash?.start === 0 && beforeDash.isPerson) return beforeDash.owners;
  const responsible = RESPONSIBLE.exec(text);
  const named = responsible && ownersFrom(text, responsible.index + responsible[0].length, known);
  if (named && named.owners.length > 0) return named.owners;
  const people = known.peopleIn(text);
  const [person] = people;
  if (person && person.start > 0) {
    const begins = Array.from(text.matchAll(AT_END), ({ index, 0: sign }) => index + sign.length);
    const last = people.find(({ start }) => begins.includes(start));
    if (last) return ownersFrom(text, last.start, known)?.owners ?? [];
  }
  if (person) return ownersFrom(text, person.start, known)?.owners ?? [];
  const organisation = known.in(text).find(({ start }) => start === 0);
  return organisation ? [organisation.owner] : [];
}
