/** A text on one line: what was broken where its author's editor broke it, or indented, as it would be said. */

/** Whether there is anything to do: most texts are as they should be, and this is asked of every one. */
const UNEVEN = /^\s|\s\s|[^\S ]|\s$/;

/** The text without white space around it, and a space for white space within it. */
export function oneLine(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}
