/** Words before a colon that are no label of a person: «Närvarande: Kia» among the attendees, «ordförande: Eva Lind» as a key. */
import { listInSwedish } from '../swedish/collation.ts';
import { mayBeName } from '../swedish/person-shape.ts';
import { roleNamed } from '../swedish/roles.ts';
import { anyKeyOf, type KeyLanguage, nearestKey, wordIn } from './keys.ts';

/** The keys of the long form of a person. */
const LONG_FORM = ['name', 'organisation', 'role'];
const LISTS: Readonly<Record<string, string>> = { attendees: 'närvarande', absent: 'frånvarande' };

/** The message about a person that YAML has read as one key that is no label and no key of a person; undefined for others. */
export function unreadLabel(input: unknown): string | undefined {
  const [[label = '', value] = [], ...others] = Object.entries(input ?? {});
  if (others.length > 0 || typeof value !== 'string' || value.trim() === '') return undefined;
  if (label === '' || nearestKey(label, LONG_FORM)) return undefined;
  const list = LISTS[anyKeyOf(label) ?? ''];
  const names = namesIn(value);
  if (!names || (list === undefined && anyKeyOf(label) !== undefined)) return undefined;
  const lines = linesOf(list ? names : names.map((name) => withNote(name, label.toLocaleLowerCase('sv'))));
  const where = list ? ` bland de ${list}` : '';
  return `”${label}: ${value}” läses inte som en person – namnet väntades först på raden – skriv ${lines}${where}.`;
}

/** What follows «Okänd rad …» where the key is a role and its value names who had it; undefined for other keys. */
export function roleAsKey(word: string, value: unknown, language: KeyLanguage): string | undefined {
  const role = roleNamed(word);
  const names = typeof value === 'string' ? namesIn(value) : undefined;
  if (!role || !names) return undefined;
  const lines = linesOf(names.map((name) => withNote(name, role)));
  return `en roll står efter namnet på den som har den – skriv ${lines} under ”${wordIn(language, 'attendees')}”, i stället för raden här.`;
}

/** The people in a text, each with what is said of them; undefined when it does not begin as a name does. */
function namesIn(value: string): string[] | undefined {
  const names = value
    .trim()
    .split(/\s+(?:och|samt|&)\s+/u)
    .map((name) => name.trim());
  return names.every((name) => mayBeName((/^[^,(]*/u.exec(name)?.[0] ?? '').trim())) ? names : undefined;
}

/** «Bo Ek, Ria (kassör)» with another note. */
function withNote(name: string, note: string): string {
  return name.endsWith(')') ? `${name.slice(0, -1)}, ${note})` : `${name} (${note})`;
}

function linesOf(names: readonly string[]): string {
  return listInSwedish(names.map((name) => `”- ${name}”`));
}
