/** A text → the text without somebody's name, and each place that is changed or that somebody has to look at. Pure. */
import { NEUTRAL } from '../content/withhold.ts';
import type { NameWatch } from '../swedish/name-watch.ts';
import { capitalised } from '../swedish/names.ts';
import { nameRemover } from '../swedish/remove-names.ts';
import { isRole } from '../swedish/roles.ts';
import { withoutEmails, withoutLeftovers } from './leftovers.ts';
import { goesOn, type PartsJudge } from './name-parts.ts';
import type { ErasedPerson } from './person.ts';
import { personWatch } from './person-watch.ts';
import { noter, type Place } from './places.ts';
import { definite, standInAt } from './stand-in.ts';

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
