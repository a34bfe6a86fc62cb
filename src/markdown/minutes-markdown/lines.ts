/** The lines of a Markdown file, without those whose signs are no Markdown: front matter, fenced code, comments. */

import type { Edit } from './edited-text.ts';

/** A line; all offsets are in the text that it was taken from. */
export interface Line {
  start: number;
  end: number;
  text: string;
  /** False for front matter, fenced code and the inside of a comment, which no rule may change. */
  isText: boolean;
  /** The signs of quotes and the indentation that it begins with. */
  prefix: string;
  /** What stands after the prefix. */
  rest: string;
}

const PREFIX = /^(?:[ \t]{0,3}>)*[ \t]*/;
const FENCE = /^(`{3,}|~{3,})/;
/** The sign of an item, «- » or «12. », at the beginning of `rest`. */
export const ITEM = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)[ \t]*/;
/** A heading, a line across the page or a row of a table at the beginning of `rest`. */
const OWN_BLOCK = /^(?:#{1,6}(?:[ \t]|$)|\||(?:[-*_][ \t]*){3,}$)/;

/** The offset after the line that ends the front matter of a text; 0 when it has none. */
export function endOfFrontMatter(text: string): number {
  return text.startsWith('---\n') ? text.indexOf('\n---', 3) + 4 : 0;
}

/** All lines of a text, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let fence: string | undefined;
  let isComment = false;
  let isFrontMatter = text.startsWith('---\n');
  let start = 0;
  for (const line of text.split('\n')) {
    const prefix = PREFIX.exec(line)?.[0] ?? '';
    const rest = line.slice(prefix.length);
    let isText = !isFrontMatter && fence === undefined && !isComment;
    if (isFrontMatter) {
      isFrontMatter = start === 0 || line.trimEnd() !== '---';
    } else if (isComment) {
      isComment = !line.includes('-->');
    } else {
      const sign = FENCE.exec(rest)?.[1];
      if (fence === undefined) {
        fence = sign;
        if (sign !== undefined) isText = false;
        else isComment = line.lastIndexOf('<!--') > line.lastIndexOf('-->');
      } else if (sign?.startsWith(fence) && rest.slice(sign.length).trim() === '') {
        fence = undefined;
      }
    }
    lines.push({ start, end: start + line.length, text: line, isText, prefix, rest });
    start += line.length + 1;
  }
  return lines;
}

/** The edit by which a line begins a paragraph of its own below one that it would go on from. */
export function paragraphBetween(above: Line, line: Line): Edit {
  const end = above.start + above.text.trimEnd().length;
  // a backslash at the end of a paragraph would be shown
  const start = above.text.trimEnd().endsWith('\\') ? end - 1 : end;
  return { start, end: above.end, text: `\n${quoteOf(line)}` };
}

/** The signs of the quotes that a line stands in, for an empty line in them; empty outside quotes. */
export function quoteOf({ prefix }: Line): string {
  const signs = prefix.trimEnd();
  return signs.endsWith('>') ? signs : '';
}

/** Whether a line can be followed by more of its own paragraph. */
export function isParagraph(line: Line | undefined): line is Line {
  return line?.isText === true && line.rest !== '' && !OWN_BLOCK.test(line.rest);
}
