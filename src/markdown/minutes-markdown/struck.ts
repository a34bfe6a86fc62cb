/** Struck words: `~~`, and the HTML for it. */
import { eachLine, type Rule } from './rule.ts';

/** No other opening tag within, so that each is looked for once. */
const STRUCK = /<(s|del|strike)>((?:(?!<\1>).)*?)<\/\1>/gi;

/** `<s>ord</s>` */
export const struckHtml: Rule = {
  written: ['~~ord~~', '<s>ord</s>'],
  readAs: 'överstruket; det syns på sidan, men räknas inte som beslut eller annat och går inte att söka',
  because: 'Det som är struket gäller inte längre.',
  sign: /<(?:s|del|strike)>/i,
  read: (lines) =>
    eachLine(lines, ({ text }) =>
      Array.from(text.matchAll(STRUCK), ({ index, 0: whole, 2: words = '' }) => ({
        start: index,
        end: index + whole.length,
        text: words.trim() === '' ? '' : `~~${words.trim()}~~`,
      })),
    ),
};
