/** Tells minutes from other Markdown files by their front matter, for files that lie in a wrong folder. */
import { frontMatterIn } from '../roughly-cut.ts';

const DATE = /^(?:date|datum)[ \t]*:/im;
const GROUP = /^(?:group|grupp)[ \t]*:/im;
/** Follow-ups have a date too. */
const REFS = /^(?:refs|gäller)[ \t]*:/im;

/** Whether a text begins with front matter that has a date and a group. */
export function looksLikeMinutes(text: string): boolean {
  const head = frontMatterIn(text) ?? '';
  return DATE.test(head) && GROUP.test(head) && !REFS.test(head);
}
