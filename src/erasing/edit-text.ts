/** A text → the text without somebody's name, and each place that is changed or that somebody has to look at. Pure. */
import { NEUTRAL } from '../content/withhold.ts';
import { locationFinder } from '../domain/problem.ts';
import { findEmails } from '../swedish/contact-details.ts';
import { type NameWatch, nameWatch } from '../swedish/name-watch.ts';
import { fold } from '../swedish/names.ts';
import { nameRemover } from '../swedish/remove-names.ts';
import { isRole } from '../swedish/roles.ts';
import { goesOn, type PartsJudge } from './name-parts.ts';
import type { ErasedPerson } from './person.ts';
import { definite, IN_ADDRESS, NO_EMAIL, standInAt } from './stand-in.ts';

/** A place in a text: the line, what stood there with some words around it, and what stands there instead. */
export interface Place {
  line: number;
  written: string;
  /** Absent where it is unsure whether the person is meant, and nothing is changed. */
  instead?: string;
}

/** A text without the name, and its places. */
export interface EditedText {
  text: string;
  places: readonly Place[];
}

/** Edits texts: `role` stands in them instead of the name, by default neutral words. */
export type EditText = (text: string, role?: string) => EditedText;

/** What is known of an archive when its texts are edited. */
export interface Around {
  judge: PartsJudge;
  /** Names of groups, projects and organisations, which mean themselves. */
  things: readonly string[];
  /** Names of other people, who may have a name that begins like the person's. */
  others: readonly string[];
}

type Target = { kind: 'name' | 'part'; name: string } | { kind: 'other' } | { kind: 'thing'; instead: string };

const MOST_ROUNDS = 3;
/** Signs that tell an address from a text. */
const IN_PATH = /[\p{L}\p{N}%][-_./%@+]$|[-_/@+]$/u;

/** An editor of texts of an archive for a person. */
export function textEditor(person: ErasedPerson, { judge, things, others }: Around): EditText {
  const watch = nameWatch(person.names, others);
  const whole = nameRemover<Target>(
    [...person.names.map((name) => ({ name, target: { kind: 'name' as const, name } }))],
    {
      writtenIn: 'markdown',
      instead: () => '',
    },
  );
  const targets: { name: string; target: Target }[] = [
    ...person.names.map((name) => ({ name, target: { kind: 'name' as const, name } })),
    ...person.parts.map((name) => ({ name, target: { kind: 'part' as const, name } })),
    ...others.filter((name) => name.includes(' ')).map((name) => ({ name, target: { kind: 'other' as const } })),
    ...things.map((name) => ({ name, target: thingTarget(name, watch) })),
  ];
  return (text, role = NEUTRAL) => {
    const places: Place[] = [];
    const note = noter(places, text);
    const isThere = whole(text) !== text;
    const instead = (written: string, target: Target, start: number): string | undefined => {
      if (target.kind === 'other') return undefined;
      if (target.kind === 'thing') return note(start, written, target.instead);
      const meaning = meaningAt(target, written, text, start, isThere, judge);
      if (meaning === 'other') return undefined;
      if (meaning === 'unsure') return void note(start, written);
      return note(start, written, standInAt(text, start, written, target.name, role));
    };
    const named = nameRemover(targets.filter(isMeant), { writtenIn: 'markdown', instead })(text);
    const rest = withoutLeftovers(
      withoutEmails(named === text ? text : withRoles(named), person, watch, places),
      watch,
      places,
    );
    return { text: rest, places };
  };
}

/** Things without the name in theirs mean themselves; that is what `other` says. */
function thingTarget(name: string, watch: NameWatch): Target {
  return watch.has(name) ? { kind: 'thing', instead: withoutLeftovers(name, watch, []) } : { kind: 'other' };
}

function isMeant({ target }: { target: Target }): boolean {
  return target.kind !== 'thing' || target.instead !== '';
}

function meaningAt(
  { kind, name }: { kind: 'name' | 'part'; name: string },
  written: string,
  text: string,
  start: number,
  isThere: boolean,
  judge: PartsJudge,
): 'person' | 'unsure' | 'other' {
  if (kind === 'part') return judge.meaningOf(name, text, start, isThere);
  const isShort = name.replace(/\P{L}/gu, '').length < 8;
  // «i maj ek» is none
  if (isShort && !/^\p{Lu}/u.test(written)) return 'other';
  return !name.includes(' ') && goesOn(text, start, start + name.length) ? 'other' : 'person';
}

/** «ordförande en deltagare» is «ordföranden». */
function withRoles(text: string): string {
  return text.replace(
    /(?<!\p{L})(\p{L}{4,})[ \u00a0]en deltagare(s?)(?!\p{L})/gu,
    (whole, role: string, genitive: string) => {
      const form = isRole(role) ? definite(role) : undefined;
      return form === undefined || form.includes(' ')
        ? whole
        : (/^\p{Lu}/u.test(role) ? capital(form) : form) + genitive;
    },
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The text without the person's e-mail addresses. */
function withoutEmails(text: string, person: ErasedPerson, watch: NameWatch, places: Place[]): string {
  const words = person.names.filter((name) => name.includes(' ')).map((name) => fold(name).split(' '));
  const isOwn = (key: string): boolean =>
    watch.has(key) || words.some(([first = '', ...rest]) => nameWatch([`${first} ${rest.at(-1)}`]).has(key));
  const note = noter(places, text);
  return findEmails(text)
    .filter(({ key }) => isOwn(key))
    .reduceRight((rest, { start, end }) => {
      note(start, text.slice(start, end), NO_EMAIL);
      return rest.slice(0, start) + NO_EMAIL + rest.slice(end);
    }, text);
}

/** The text without what a reader still sees of the name: in links, with signs in it or against it, without å, ä and ö. */
export function withoutLeftovers(text: string, watch: NameWatch, places: Place[]): string {
  let rest = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const found = watch.find(rest);
    if (found.length === 0) return rest;
    const seen = rest;
    const note = noter(places, seen);
    let free = seen.length;
    for (const { start, end } of found.toReversed()) {
      if (end > free) continue;
      free = start;
      const written = seen.slice(start, end);
      const isPath =
        !/\s/.test(written) && (/[-_.%+]/.test(written) || IN_PATH.test(seen.slice(Math.max(0, start - 2), start)));
      const instead = isPath ? IN_ADDRESS : NEUTRAL;
      note(start, written, instead);
      rest = rest.slice(0, start) + instead + rest.slice(end);
    }
  }
  return rest;
}

/** A function that adds a place at an offset of a text, and returns what stands there instead. */
function noter(places: Place[], text: string) {
  const locationOf = locationFinder('', text);
  return (start: number, written: string, instead?: string): string | undefined => {
    const place = { line: locationOf(start).line, written: written.replace(/\s+/g, ' ') };
    places.push({ ...place, ...(instead !== undefined && { instead: instead.trim() }) });
    return instead;
  };
}
