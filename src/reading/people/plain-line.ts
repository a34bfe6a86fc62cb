/** A line that names people without what Markdown and HTML add to it: emphasis, links, line breaks, comments, «@» before a name. */

import { blankComments } from '../../content/blank-comments.ts';

/** A cheap test for lines that have none of these. */
const MAY_HAVE_MARKS = /[*_`@<\\&\t]|\]\(/;
/** «[Bo Ek](https://…)»; an address of a person, «mailto:…», stays to be told of. */
const LINK = /\[([^[\]]{1,200})\]\(([^()\s]{0,300})\)/g;
/** A sign with spaces on both sides is one: «7 * 7». */
const EMPHASIS = /(?<!\s)[*`]+|[*`]+(?!\s)/gu;
const UNDERSCORES = /(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;
/** A line without a capital letter names nobody: «__proto__» is what it is. */
const CAPITAL = /\p{Lu}/u;
const AT_NAME = /(?<![\p{L}\p{N}.])@(?=\p{L})/gu;
/** Between the cells of a row that was pasted alone; spaces around them are tidied with the line. */
const TABS = /\t[\t ]*/g;
const BREAK = /<br[ \t]{0,3}\/?>/gi;

/** The line as it is read aloud; a line break within it separates people. */
export function plainLine(line: string): string {
  if (!MAY_HAVE_MARKS.test(line)) return line;
  return withoutOuterBreaks(blankComments(line).replaceAll('&nbsp;', ' ').replaceAll('&amp;', '&'))
    .replace(TABS, ', ')
    .replace(BREAK, '; ')
    .replace(LINK, (_, text: string, address: string) => (address.includes('@') ? `${text} ${address}` : text))
    .replace(EMPHASIS, '')
    .replace(UNDERSCORES, CAPITAL.test(line) ? '' : '$&')
    .replace(AT_NAME, '')
    .replace(/\\$/, '');
}

/** A text without line breaks at its ends. */
export function withoutOuterBreaks(text: string): string {
  let left = text.trim();
  for (
    let sign = BREAK_AT_END.exec(left.slice(-LONGEST_BREAK));
    sign;
    sign = BREAK_AT_END.exec(left.slice(-LONGEST_BREAK))
  )
    left = left.slice(0, -sign[0].length).trimEnd();
  for (let sign = BREAK_AT_START.exec(left); sign; sign = BREAK_AT_START.exec(left))
    left = left.slice(sign[0].length).trimStart();
  return left;
}

const LONGEST_BREAK = '<br   />'.length;
const BREAK_AT_END = /<br[ \t]{0,3}\/?>$/i;
const BREAK_AT_START = /^<br[ \t]{0,3}\/?>/i;
