/** Parses a line that names a person: «Namn, organisation, organisation (anteckning)». */
import { mayBeName } from '../swedish/person-shape.ts';
import { roleNamed } from '../swedish/roles.ts';

/** Keys of the long form, in any language, that are no label of a person. */
const KEYS: ReadonlySet<string> = new Set(['name', 'namn', 'organisation', 'role', 'roll']);

/** The parts of a line; `organisation` may hold several, separated by «/» or «,»; `role` is the note in parentheses. */
export interface PersonParts {
  name: string;
  organisation?: string | undefined;
  role?: string | undefined;
}

/** The parts of a line; a line without a name, «, Hv», is a name as a whole. */
export function parsePerson(line: string): PersonParts {
  const [, main = line, role] = /^(.*?)\s*(?:\(([^()]*)\))?$/s.exec(line) ?? [];
  const comma = main.indexOf(',');
  const name = (comma < 0 ? main : main.slice(0, comma)).trim();
  const organisation = comma < 0 ? '' : main.slice(comma + 1).trim();
  return { name: name || line, ...(organisation && { organisation }), ...(role && { role }) };
}

/** Whether YAML has read a line with a label, «Ordförande: Anna Berg» or «Ria: Bo Ek», as a key and its value. */
export function isLabelled(input: unknown): input is Record<string, string> {
  const [[key = '', value] = [], ...others] = Object.entries(input ?? {});
  if (others.length > 0 || typeof value !== 'string' || KEYS.has(key.toLowerCase())) return false;
  return roleNamed(key) !== undefined || mayBeName(key);
}

/** The parts of such a line, whose name has the label; `reading/people` tells what the label is. */
export function labelledPerson(labelled: Readonly<Record<string, string>>): PersonParts {
  return parsePerson(
    Object.entries(labelled)
      .map(([key, value]) => `${key}: ${value}`)
      .join(''),
  );
}
