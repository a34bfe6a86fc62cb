/** What is left of a text whose attendance is taken out: empty lines, and the comments that stood on them. */
import { blankComments } from '../../content/blank-comments.ts';
import { ITEM, type Line, linesOf } from '../../markdown/minutes-markdown/lines.ts';
import { BULLET, type ReadEntry } from './attendance-entry.ts';
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
export function leaveOut(
  { label, line, end, entries, rowLeft, lineLeft }: Section,
  lines: readonly Line[],
  left: string[],
): void {
  const isRead = ({ kind }: ReadEntry): boolean => kind === 'people' || kind === 'struck';
  const read = entries.filter(isRead);
  const kept = entries.filter((entry) => !isRead(entry));
  if (rowLeft !== undefined) {
    if (kept.length === 0) left[line] = rowLeft;
    return;
  }
  const emptied = new Set<number>();
  const empty = (index: number): void => {
    // several may stand on one line
    if (emptied.has(index)) return;
    emptied.add(index);
    left[index] = commentsOf(left[index] ?? '', lines[index]?.text ?? '');
  };
  if (lineLeft !== undefined) {
    const comments = commentsOf(left[line] ?? '', lines[line]?.text ?? '');
    if (left[line] !== lineLeft) left[line] = `${lineLeft}${comments}`;
    for (let index = line + 1; index < end && kept.length === 0; index += 1) empty(index);
    return;
  }
  for (const { from, to, groupLine } of read) {
    for (let index = Math.max(from, line + 1); index <= to; index += 1) empty(index);
    if (groupLine !== undefined) empty(groupLine);
  }
  // a label stays over text that stands on a line of names
  const texts = entries.flatMap((entry) => (entry.kind === 'people' && entry.left !== undefined ? [entry] : []));
  const isOverText = label.rest === '' && texts.length > 0;
  if (kept.length === 0 && !isOverText) empty(line);
  else if (read.some(({ from }) => from === line)) {
    const behind = kept.filter(({ from }) => from === line).map(({ text }) => text);
    const comments = commentsOf(left[line] ?? '', lines[line]?.text ?? '');
    left[line] = `${left[line]?.slice(0, label.restStart) ?? ''}${behind.join(', ')}${comments}`;
  }
  for (const { to, left: text = '' } of texts) {
    const { prefix = '', rest = '' } = lines[to] ?? {};
    const item = (ITEM.exec(rest) ?? BULLET.exec(rest))?.[0] ?? '';
    left[to] = `${prefix}${item}${text} ${left[to] ?? ''}`.trimEnd();
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
