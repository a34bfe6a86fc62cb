/** Lines in a row that each begin with an arrow, a tick or a name after «@»: each begins a paragraph. */
import { ITEM, isParagraph, paragraphBetween } from './lines.ts';
import type { Rule } from './rule.ts';

const SIGN = String.raw`(?:(?:[→➔➜➞⇒►▶▸✓✔✅❌✗✘]\ufe0f?|[-=]>)[ \u00a0]*|@(?=\p{Lu}))(?=\S)`;
const SIGNED = new RegExp(`^${SIGN}`, 'u');
/** A line of a table, of which there may be no other sign, or of a footnote. */
const OTHER_BLOCK = /[|\t]|^\[\^/;

/** `→ ett⏎→ två` */
export const signedRows: Rule = {
  written: ['→ ett⏎→ två', '✓ ett⏎✗ två', '@Anna: ringer⏎@Bo: köper jord'],
  readAs: 'stycken för sig, med de tecken som står där, om flera rader på varandra börjar så',
  because: 'Raderna är tänkta som punkter, och Markdown skulle göra dem till en enda text.',
  sign: new RegExp(String.raw`\n${SIGN}`, 'u'),
  read: (lines) => {
    // what goes on from an item, a quote, a row of a table or a footnote is theirs
    let isOwn = true;
    return {
      edits: lines.flatMap((line, index) => {
        const above = lines[index - 1];
        const goesOn = isParagraph(above) && isParagraph(line);
        isOwn = (isOwn || !goesOn) && line.prefix === '' && !ITEM.test(line.rest) && !OTHER_BLOCK.test(line.rest);
        if (!isOwn || !goesOn || !SIGNED.test(line.rest)) return [];
        return SIGNED.test(above.rest) || /:[*_]*\s*$/.test(above.rest) ? [paragraphBetween(above, line)] : [];
      }),
    };
  },
};
