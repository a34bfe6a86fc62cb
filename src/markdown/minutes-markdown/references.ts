/** References to outcomes whose address was pasted: «^/protokoll/2017-02-13-styrelsen/#uppgift-ringa». */
import { eachLine, type Rule } from './rule.ts';

const PASTED =
  /\^[ \t\u00a0]*<?(?:https?:\/\/[^\s/>^]+)?(?:\/[^\s#>^]*)?\/(\d{4}-\d{2}-\d{2}-[^\s/#>]+)\/?#([\p{L}\p{N}_-]+)>?/gu;
const SPACED = /\^[ \t\u00a0]+(?=\d{4}-\d{2}-\d{2}-\S)/g;

/** `^https://…/#…`, `^ 2017-…` */
export const pastedReferences: Rule = {
  written: ['^/protokoll/2017-02-13-styrelsen/#uppgift-ringa-ria', '^ 2017-02-13-styrelsen.uppgift-ringa-ria'],
  readAs: 'hänvisningen `^2017-02-13-styrelsen.uppgift-ringa-ria`',
  because: 'Adressen är det som finns att kopiera från sidan.',
  sign: /\^[ \t\u00a0]*(?:<?https?:|<?\/|[ \t\u00a0]\d{4}-)/,
  read: (lines) =>
    eachLine(lines, ({ text }) =>
      [
        ...Array.from(text.matchAll(PASTED), ({ index, 0: whole, 1: meeting = '', 2: anchor = '' }) => ({
          start: index,
          end: index + whole.length,
          text: `^${meeting}.${anchor}`,
        })),
        ...Array.from(text.matchAll(SPACED), ({ index, 0: whole }) => ({
          start: index,
          end: index + whole.length,
          text: '^',
        })),
      ].toSorted((a, b) => a.start - b.start),
    ),
};
