/** A text → the text without somebody's name, and each place that is changed or that somebody has to look at. Pure. */
import { NEUTRAL } from '../content/withhold.ts';
import { locationFinder } from '../domain/problem.ts';
import { findEmails } from '../swedish/contact-details.ts';
import type { NameWatch } from '../swedish/name-watch.ts';
import { capitalised } from '../swedish/names.ts';
import { nameRemover } from '../swedish/remove-names.ts';
import { isRole } from '../swedish/roles.ts';
import { goesOn, type PartsJudge } from './name-parts.ts';
import type { ErasedPerson } from './person.ts';
import { isInPath, personWatch } from './person-watch.ts';
import { definite, IN_ADDRESS, lineBreaksIn, NO_EMAIL, opensSentence, standInAt } from './stand-in.ts';

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

interface Named {
  name: string;
  target: Target;
}

type Target = { kind: 'name' | 'part'; name: string } | { kind: 'other' } | { kind: 'thing'; instead: string };

const MOST_ROUNDS = 3;

/** An editor of texts of an archive for a person. */
export function textEditor(person: ErasedPerson, { judge, things, others }: Around): EditText {
  const watch = personWatch(person.names, others);
  const stay: Named[] = [
    ...others.filter((name) => name.includes(' ')).map((name) => ({ name, target: { kind: 'other' as const } })),
    ...things.map((name) => ({ name, target: thingTarget(name, watch) })),
  ];
  const names = namedAs('name', person.names);
  const parts = namedAs('part', person.parts);
  const isThereIn = nameFinder(names);
  return (text, role = NEUTRAL) => {
    const places: Place[] = [];
    const isThere = isThereIn(text);
    const replaced = (written: string, named: readonly Named[]): string => {
      const note = noter(places, written);
      const instead = (found: string, target: Target, start: number): string | undefined => {
        if (target.kind === 'other') return undefined;
        if (target.kind === 'thing') return note(start, found, target.instead);
        const meaning = meaningAt(target, found, written, start, isThere, judge);
        if (meaning === 'unsure') note(start, found);
        if (meaning !== 'person') return undefined;
        return note(start, found, standInAt(written, start, found, target.name, role));
      };
      return nameRemover([...named, ...stay], { writtenIn: 'markdown', instead })(written);
    };
    const whole = replaced(text, names);
    const clean = withoutLeftovers(withoutEmails(whole, watch, places), watch, places);
    const rest = replaced(clean, parts);
    return { text: rest === text ? text : withRoles(rest), places };
  };
}

function namedAs(kind: 'name' | 'part', names: readonly string[]): Named[] {
  return names.map((name) => ({ name, target: { kind, name } }));
}

/** A test whether a text has one of some names, as it is written. */
function nameFinder(named: readonly Named[]): (text: string) => boolean {
  const remove = nameRemover(named, { writtenIn: 'markdown', instead: () => '' });
  return (text) => remove(text) !== text;
}

/** Things without the name in theirs mean themselves; that is what `other` says. */
function thingTarget(name: string, watch: NameWatch): Target {
  return watch.has(name) ? { kind: 'thing', instead: withoutLeftovers(name, watch, []) } : { kind: 'other' };
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
        : (/^\p{Lu}/u.test(role) ? capitalised(form) : form) + genitive;
    },
  );
}

/** The text without the person's e-mail addresses. */
function withoutEmails(text: string, watch: NameWatch, places: Place[]): string {
  const note = noter(places, text);
  return findEmails(text)
    .filter(({ key }) => watch.has(key))
    .reduceRight((rest, { start, end }) => {
      note(start, text.slice(start, end), NO_EMAIL);
      return rest.slice(0, start) + NO_EMAIL + rest.slice(end);
    }, text);
}

/** The text without what a reader still sees of the name: in links, with signs in it or against it, without å, ä and ö. */
function withoutLeftovers(text: string, watch: NameWatch, places: Place[]): string {
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
      const isPath = !/\s/.test(written) && (/[-_.%+]/.test(written) || isInPath(seen, { start, end }));
      const words = opensSentence(seen, start) ? capitalised(NEUTRAL) : NEUTRAL;
      const instead = isPath ? IN_ADDRESS : lineBreaksIn(written) + words;
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
