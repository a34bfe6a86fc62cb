/** Blanks the comments of a Markdown text, which are not published, so that all other offsets stay. */

/** The text with spaces in place of the characters of comments; lines stay. */
export function blankComments(text: string): string {
  let result = '';
  let from = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', start);
    if (end < 0) break;
    result += text.slice(from, start) + text.slice(start, end + 3).replace(/[^\n]/g, ' ');
    from = end + 3;
  }
  return result + text.slice(from);
}
