/**
 * «#» after a value begins a comment in YAML, and what follows is lost: «place: Rum #3» is «Rum». What may be meant as
 * text is reported; a comment is what stands on a line of its own, after two spaces, or after a value that is complete.
 */
import { parseWrittenDay } from '../swedish/written-day.ts';
import { parseWrittenTime } from '../swedish/written-time.ts';
import { type Fault, type MendedLine, scanBrackets } from './yaml-line.ts';
import { inQuotes, shown } from './yaml-text.ts';

/** The line with its value in quotation marks, when a comment has taken a part of it. */
export function withoutCommentInValue(line: string, value: string): MendedLine {
  const from = value.search(/(?<!\s)\s+#/);
  if (from < 0) return { line };
  const before = value.slice(0, from);
  const [, gap = '', comment = ''] = /^(\s+)(#.*)$/.exec(value.slice(from)) ?? [];
  if (isComplete(before)) return { line };
  const column = line.length - value.length + before.length + gap.length + 1;
  const quoted = line.slice(0, line.length - value.length) + inQuotes(value.trim());
  if (/^#\S/.test(comment)) return { line: quoted, fault: lost(comment, column, quoted) };
  if (gap.length > 1) return { line };
  return {
    line,
    fault: {
      column,
      rule: 'comment-in-value',
      severity: 'warning',
      message: `”${shown(comment)}” läses inte – det som står efter # är en kommentar – hör det till texten, skriv ”${shown(quoted)}”, sätt annars två mellanslag före #.`,
    },
  };
}

/** The line with an item in quotation marks, when a comment has taken the end of a list in brackets. */
export function withoutCommentInBrackets(line: string, from: number, open: number): MendedLine {
  const text = line.slice(from);
  const { comment, openAtComment } = scanBrackets(text, open);
  const taken = text.slice(comment);
  if (comment < 0 || openAtComment === 0 || !(/^#\S/.test(taken) || /[\]}]/.test(taken))) return { line };
  // a comment after a comma, or after the last item of a line that others follow
  const start = Math.max(...['[', '{', ',', ': '].map((sign) => text.lastIndexOf(sign, comment - 1) + sign.length));
  if (text.slice(start, comment).trim() === '' && !/^#\S/.test(taken)) return { line };
  const end = comment + (/[,\]}]/.exec(taken)?.index ?? taken.length);
  const item = text.slice(start, end);
  const gap = /^\s*/.exec(item)?.[0] ?? '';
  const after = item.slice(item.trimEnd().length);
  const quoted = line.slice(0, from + start) + gap + inQuotes(item.trim()) + after + text.slice(end);
  return { line: quoted, fault: lost(taken, from + comment + 1, quoted) };
}

/** The fault of a line whose text from a column on is lost; `right` is the line as it should be. */
export function lost(taken: string, column: number, right: string): Fault {
  return {
    column,
    rule: 'text-after-number-sign',
    severity: 'error',
    message: `”${shown(taken)}” läses inte – det som står efter # är en kommentar, och citattecken runt texten väntades – skriv ”${shown(right)}”.`,
  };
}

/** Whether nothing can follow a value: a day, a time, an answer. */
function isComplete(value: string): boolean {
  return (
    parseWrittenDay(value) !== undefined ||
    parseWrittenTime(value) !== undefined ||
    /^(?:ja|nej|yes|no|true|false|null|~)$/i.test(value)
  );
}
