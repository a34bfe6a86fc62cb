/** Any text as Markdown in which nothing becomes markup. */
import { visible } from '../../domain/visible.ts';

/** Words that hosts make links, pictures or formulas of, whatever is escaped in them: addresses, @names, #1, :smile:, $x$. */
const LIVELY = /[@#$~]|:\/\/|www\.|:[\w+-]+:|\bGH-\d|[!&%]\d|\b[0-9a-f]{7,}\b/i;

/** The text on one line: what means something in Markdown or HTML is escaped, and words that hosts link are code. */
export function markdownText(text: string): string {
  return visible(text)
    .split(' ')
    .map((word) => (LIVELY.test(word) ? code(word) : escaped(word)))
    .join(' ');
}

/** A span of code, with more backticks around it than there are in it. */
function code(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return fence + space + text + space + fence;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>&|+!=^-]/g, (character) =>
    /[<>&]/.test(character) ? `&#${character.codePointAt(0)};` : `\\${character}`,
  );
}
