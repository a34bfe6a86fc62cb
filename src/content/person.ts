/** Parses a line that names a person: «Namn, organisation, organisation (anteckning)». */

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
