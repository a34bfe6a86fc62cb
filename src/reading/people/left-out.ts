/** What is left of a text whose attendance is taken out: empty lines, and the comments that stood on them. */
import { blankComments } from '../../content/blank-comments.ts';
import { type Line, linesOf } from '../../markdown/minutes-markdown/lines.ts';
import type { Section } from './section.ts';

/** The lines of a text with spaces for its comments; one that is nothing else is no text. */
export function linesWithoutComments(text: string): Line[] {
  if (!text.includes('<!--')) return linesOf(text);
  const written = text.split('\n');
  return linesOf(blankComments(text)).map((line, index) =>
    line.text.trim() === '' && line.text !== written[index] ? { ...line, isText: false } : line,
  );
}

/** Empties the lines whose names are read; the label stays where something stays that it is of. */
export function leaveOut({ label, line, entries, rowLeft }: Section, lines: readonly Line[], left: string[]): void {
  const read = entries.filter(({ kind }) => kind === 'people');
  const kept = entries.filter(({ kind }) => kind !== 'people');
  if (rowLeft !== undefined) {
    if (kept.length === 0) left[line] = rowLeft;
    return;
  }
  const empty = (index: number): void => {
    left[index] = commentsOf(left[index] ?? '', lines[index]?.text ?? '');
  };
  for (const { from, to, groupLine } of read) {
    for (let index = Math.max(from, line + 1); index <= to; index += 1) empty(index);
    if (groupLine !== undefined) empty(groupLine);
  }
  if (kept.length === 0) empty(line);
  else if (read.some(({ from }) => from === line)) {
    const behind = kept.filter(({ from }) => from === line).map(({ text }) => text);
    const comments = commentsOf(left[line] ?? '', lines[line]?.text ?? '');
    left[line] = `${left[line]?.slice(0, label.restStart) ?? ''}${behind.join(', ')}${comments}`;
  }
}

/** The comments of a line, which may say something of the text below, `seen` being the line with spaces for them. */
function commentsOf(written: string, seen: string): string {
  if (written === seen) return '';
  let comments = '';
  let isComment = false;
  for (let offset = 0; offset < written.length; offset += 1) {
    const sign = written.charAt(offset);
    if (sign !== ' ') isComment = sign !== seen.charAt(offset);
    if (isComment) comments += sign;
  }
  return comments;
}
