/** Tells minutes from other Markdown files by their front matter, for files that lie in a wrong folder. */

const HEAD = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const DATE = /^(?:date|datum)[ \t]*:/im;
const GROUP = /^(?:group|grupp)[ \t]*:/im;
/** Follow-ups have a date too. */
const REFS = /^(?:refs|gäller)[ \t]*:/im;

/** Whether a text begins with front matter that has a date and a group. */
export function looksLikeMinutes(text: string): boolean {
  const [, head = ''] = HEAD.exec(text) ?? [];
  return DATE.test(head) && GROUP.test(head) && !REFS.test(head);
}
