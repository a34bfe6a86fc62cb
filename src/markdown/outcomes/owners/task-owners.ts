/** Whose a task is, by words that are known to be one: after a label, under a heading, in a ticked item. */
import { isErrand } from '../grammar/construction-index.ts';
import { textBefore } from '../reach.ts';
import type { KnownOwner, KnownOwners } from './known-owners.ts';
import { type NamedOwners, ownersBefore, ownersFrom } from './named-owners.ts';
import { isObject } from './objects.ts';

/** «Ring Bo. Ansvarig: Anna» */
const RESPONSIBLE = /(?<!\p{L})(?:ansvarig(?:a|t)?|ansvar|utförare|utförs av)(?:\s*:\s*|\s+(?:är\s+)?(?=\p{Lu}))/iu;
const RESPONSIBLE_COLON = /(?<!\p{L})(?:ansvarig(?:a|t)?|ansvar|utförare)\s*:\s*/iu;
/** «Ring Bo (Anna)», «Ring Bo – Anna»: where the last words begin. */
const AT_END = /(?:\(|\s(?:[–—-]|→|=>|->|@)\s*|,\s+)(?=[^()]{2,60}\)?[.\s]*$)/gu;
/** «Anna, Per – ta fram siffror» */
const DASH = /\s[–—-]\s/u;
/** «HR» */
const ABBREVIATION = /^\p{Lu}{2,5}$/u;
/** What someone does stands right after who it is. */
const DOES = /^\s(?:ska|skall|får|\p{L}{2,}(?:ar|er))(?!\p{L})/u;
/** What may be a verb, «svarvar», «svarva». */
const MAY_BE_VERB = /^(?!(?:alla|samtliga|inga|extra|bra|borta)$)(?:ska|skall|får|\p{L}{2,}(?:ar|er|a))$/u;

/**
 * «Ansvarig: Anna», «Anna: ringer», and «Anna ringer»; else the first person who is named and does it, or an organisation
 * that it begins with. Who is rung, asked or given something is none of them.
 */
export function ownersOfTask(text: string, known: KnownOwners): string[] {
  const responsible = namedAfter(RESPONSIBLE_COLON, text, known);
  if (responsible) return responsible;
  const colon = text.indexOf(':');
  const before = colon > 0 ? ownersBefore(text, colon, known) : undefined;
  if (before?.start === 0) return ownersAtColon(before, text.slice(colon + 1).trim(), known);
  const dash = DASH.exec(text)?.index ?? -1;
  const beforeDash = dash > 0 ? ownersBefore(text, dash, known) : undefined;
  if (beforeDash?.start === 0 && beforeDash.isPerson) return beforeDash.owners;
  return namedAfter(RESPONSIBLE, text, known) ?? ownersWithin(text, known);
}

function namedAfter(pattern: RegExp, text: string, known: KnownOwners): string[] | undefined {
  const found = pattern.exec(text);
  const named = found && ownersFrom(text, found.index + found[0].length, known);
  return named && named.owners.length > 0 ? named.owners : undefined;
}

/** «Zoran: ringer» is his; «Fika: Anna» is hers, and «Musik: –» nobody's. */
function ownersAtColon(before: NamedOwners, rest: string, known: KnownOwners): string[] {
  if (before.surety !== 'name') return before.owners;
  const named = ownersFrom(rest, 0, known);
  if (named && named.surety !== 'name') return named.owners;
  const within = ownersWithin(rest, known);
  if (within.length > 0 && !isTold(rest)) return within;
  return isTold(rest) || before.owners.every((owner) => ABBREVIATION.test(owner)) ? before.owners : [];
}

const wordAt = (text: string, start: number): string =>
  /^[^\s.,]*/.exec(text.slice(start).trimStart().toLowerCase())?.[0] ?? '';

function isTold(rest: string): boolean {
  const first = wordAt(rest, 0);
  return isErrand(first, 'infinitive') || isErrand(first, 'present') || MAY_BE_VERB.test(first);
}

function ownersWithin(text: string, known: KnownOwners): string[] {
  const people = known.peopleIn(text);
  const [first] = people;
  if (first && first.start > 0) {
    const last = atEnd(text, people);
    if (last) return ownersFrom(text, last.start, known)?.owners ?? [];
  }
  let next = 0;
  for (const person of people) {
    if (person.start < next) continue;
    const together = ownersFrom(text, person.start, known);
    next = together?.end ?? person.end;
    if (together && !isObject(text, person)) return together.owners;
  }
  return notAtMeeting(text, known) ?? [];
}

/** «Anna Ros ringer», «Ring kommunen (Anna Ros)»: who is named there and not known; or an organisation that the text begins with. */
function notAtMeeting(text: string, known: KnownOwners): string[] | undefined {
  const opening = ownersFrom(text, 0, known);
  const isKnown = known.in(text).some(({ start, isPerson }) => start === 0 && !isPerson);
  if (opening && (isKnown || (hasSurname(opening) && DOES.test(text.slice(opening.end))))) return opening.owners;
  const last = Array.from(text.matchAll(AT_END), ({ index, 0: sign }) => ownersFrom(text, index + sign.length, known));
  return last.find((named) => named?.isPerson && /^\)?[.\s]*$/.test(text.slice(named.end)))?.owners;
}

/** «Anna Ros», and not «Ring Anna» */
function hasSurname({ owners: [name = '', ...others] }: NamedOwners): boolean {
  return others.length === 0 && /\s/.test(name) && !isErrand(wordAt(name, 0), 'infinitive');
}

/** Who is named last, after a sign; after a comma only where that is not one between names. */
function atEnd(text: string, people: readonly KnownOwner[]): KnownOwner | undefined {
  const begins = Array.from(text.matchAll(AT_END), ({ index, 0: sign }) => ({ index, start: index + sign.length }));
  return people.find(({ start }) =>
    begins.some((begin) => {
      const isBetween =
        textBefore(text, start).trimEnd().endsWith(',') && people.some(({ end }) => end === begin.index);
      return begin.start === start && !isBetween;
    }),
  );
}
