/** A label at the beginning of a line begins a paragraph of its own. */
import { labelNamed } from '../outcomes/label-words.ts';
import { labels } from '../outcomes/phrases.ts';
import { ITEM, isParagraph } from './lines.ts';
import type { Rule } from './rule.ts';

const WORDS = [...labels.keys()].join('|');
/** «Beslut: …», «**Beslut § 4:** …»; in lower case it may be a sentence that is broken over two lines. */
const LABEL = /^[*_]{0,2}(\p{Lu}[^:.!?*_\n]{1,80}):/u;

/** `Beslut: …⏎Uppgift: …` */
export const labelsOnLines: Rule = {
  written: ['Beslut: Vi köper jord.⏎Uppgift: Anna hämtar den.'],
  readAs: 'två stycken, ett beslut och en uppgift',
  because: 'Den som trycker på Enter en gång menar en ny rad, och Markdown skulle göra raderna till en.',
  sign: new RegExp(String.raw`\n[ \t>]*[*_]{0,2}[^\n:]{0,12}(?:${WORDS})[^\n]*:`, 'i'),
  read: (lines) => ({
    edits: lines.flatMap((line, index) => {
      const above = lines[index - 1];
      if (!line.isText || !isParagraph(above) || ITEM.test(line.rest)) return [];
      const [, words = ''] = LABEL.exec(line.rest) ?? [];
      if (labelNamed(words) === undefined) return [];
      // a backslash at the end of a paragraph would be shown
      const end = above.start + above.text.trimEnd().length;
      const start = above.text.trimEnd().endsWith('\\') ? end - 1 : end;
      const quote = line.prefix.trimEnd().endsWith('>') ? line.prefix.trimEnd() : '';
      return [{ start, end: above.end, text: `\n${quote}` }];
    }),
  }),
};
