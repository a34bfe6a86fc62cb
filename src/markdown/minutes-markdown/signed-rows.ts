/** Lines in a row that each begin with an arrow, a tick, a name after «@», a time or a number with a point in it: each begins a paragraph. */
import { isParagraph, type Line, paragraphBetween } from './lines.ts';
import type { Rule } from './rule.ts';

const SIGN = String.raw`(?:(?:[→➔➜➞⇒►▶▸✓✔✅❌✗✘]\ufe0f?|[-=]>)[ \t\u00a0]*|@(?=\p{Lu})|\d{1,2}(?:[.:]\d{1,2}){1,3}[.)]?[ \t\u00a0]+)(?=\S)`;
const SIGNED = new RegExp(`^[*_]{0,2}${SIGN}`, 'u');

/** `→ ett⏎→ två`, `1.1 ett⏎1.2 två` */
export const signedRows: Rule = {
  written: ['→ ett⏎→ två', '✓ ett⏎✗ två', '1.1 ett⏎1.2 två', '@Anna: ringer⏎@Bo: köper jord', '13.00 ett⏎13.30 två'],
  readAs: 'stycken för sig, med de tecken som står där',
  because: 'Raderna är punkter, och Markdown skulle göra dem till en enda text.',
  sign: new RegExp(String.raw`\n[ \t>]*[*_]{0,2}${SIGN}`, 'u'),
  read: (lines) => ({
    edits: lines.flatMap((line, index) => {
      const above = lines[index - 1];
      if (!isSigned(line) || !isParagraph(above)) return [];
      const isRow = [above, lines[index + 1]].some(isSigned) || /:[*_]*\s*$/.test(above.rest);
      return isRow ? [paragraphBetween(above, line)] : [];
    }),
  }),
};

const isSigned = (line: Line | undefined): boolean => isParagraph(line) && SIGNED.test(line.rest);
