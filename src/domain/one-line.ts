/** Texts on one line, without the line breaks and indentation of their source. */

/** A cheap test first: most texts need no change, and this runs for every text. */
const UNEVEN = /^\s|\s\s|[^\S ]|\s$/;

/** The text trimmed, with each run of white space replaced by a space. */
export function oneLine(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}
