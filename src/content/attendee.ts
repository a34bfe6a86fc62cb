/** One line of an attendance list → its parts: «Namn, organisation, organisation (anteckning)». */

/** A person at a meeting, as the minutes have it. `organisation` may name several, joined by «/» or «,». */
export interface Attendee {
  name: string;
  organisation?: string | undefined;
  role?: string | undefined;
}

/** The parts of an attendance line; the note in parentheses is the role. */
export function parseAttendee(line: string): Attendee {
  const [, main = line, role] = /^(.*?)\s*(?:\(([^()]*)\))?$/s.exec(line) ?? [];
  const comma = main.indexOf(',');
  const name = (comma < 0 ? main : main.slice(0, comma)).trim();
  const organisation = comma < 0 ? '' : main.slice(comma + 1).trim();
  return { name: name || line, ...(organisation && { organisation }), ...(role && { role }) };
}
