/** A label, or the number of a paragraph, at the beginning of a line begins a paragraph of its own. */
import { fold } from '../../swedish/names.ts';
import { isProposal, labelNamed, wordsBeforeColon } from '../outcomes/label-words.ts';
import { labels, proposals } from '../outcomes/phrases.ts';
import { ITEM, isParagraph, type Line } from './lines.ts';
import type { Rule } from './rule.ts';

const WORDS = [...labels.keys(), ...proposals].join('|');
/** «Beslut: …», «**Beslut § 4:** …», «Förslag: …»; in lower case it may be a sentence that is broken over two lines. */
function beginsWithLabel({ rest }: Line): boolean {
  const { words = '' } = wordsBeforeColon(rest.replace(/^[*_]{1,2}/, '')) ?? {};
  return /^\P{L}*\p{Lu}/u.test(words) && (labelNamed(words) !== undefined || isProposal(words));
}

/** A label without its colon on a line of its own. */
function isLabelAlone({ rest }: Line): boolean {
  const words = rest.replace(/^[*_]{1,2}|[*_]{1,2}\s*$/g, '').trim();
  return /^\p{Lu}/u.test(words) && labels.has(fold(words));
}

/** «§ 2 Val av justerare» */
const NUMBERED = /^[*_]{0,2}§[ \u00a0]?\d+[.:]?[ \u00a0]+[*_]{0,2}\p{Lu}/u;

/** `Beslut: …⏎Uppgift: …` */
export const labelsOnLines: Rule = {
  written: ['Beslut: Vi köper jord.⏎Uppgift: Anna hämtar den.', '§ 1 Öppnande⏎§ 2 Val'],
  readAs: 'två stycken, här ett beslut och en uppgift',
  because: 'Den som trycker på Enter en gång menar en ny rad, och Markdown skulle göra raderna till en.',
  sign: new RegExp(
    String.raw`\n[ \t>]*[*_]{0,2}[^\n:]{0,12}(?:(?:${WORDS})[^\n]*:|§)|^[*_]{0,2}(?:${WORDS})[*_]{0,2}[ \t]*\n`,
    'im',
  ),
  read: (lines) => ({
    edits: lines.flatMap((line, index) => {
      const above = lines[index - 1];
      if (isParagraph(above) && isParagraph(line) && isLabelAlone(above))
        return [{ start: above.end, end: above.end, text: '\n' }];
      if (!line.isText || !isParagraph(above) || ITEM.test(line.rest)) return [];
      if (!beginsWithLabel(line) && !NUMBERED.test(line.rest)) return [];
      // a backslash at the end of a paragraph would be shown
      const end = above.start + above.text.trimEnd().length;
      const start = above.text.trimEnd().endsWith('\\') ? end - 1 : end;
      const quote = line.prefix.trimEnd().endsWith('>') ? line.prefix.trimEnd() : '';
      return [{ start, end: above.end, text: `\n${quote}` }];
    }),
  }),
};
