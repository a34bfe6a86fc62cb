/** One line of a list of people → its parts: «Namn, organisation, organisation (anteckning)». */

/** The parts of a line; `organisation` may name several, joined by «/» or «,», and `role` is the note in parentheses. */
export interface PersonParts {
  name: string;
  organisation?: string | undefined;
  role?: string | undefined;
}

/** The parts of a line that names a person; a line without a name is a name itself. */
export function parsePerson(line: string): PersonParts {
  const [, main = line, role] = /^(.*?)\s*(?:\(([^()]*)\))?$/s.exec(line) ?? [];
  const comma = main.indexOf(',');
  const name = (comma < 0 ? main : main.slice(0, comma)).trim();
  const organisation = comma < 0 ? '' : main.slice(comma + 1).trim();
  return { name: name || line, ...(organisation && { organisation }), ...(role && { role }) };
}
