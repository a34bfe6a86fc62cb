/** Items whose signs are no Markdown: bullets of Word, dashes, boxes to tick. */
import type { Edit } from './edited-text.ts';
import { ITEM, isParagraph, type Line } from './lines.ts';
import { eachLine, type Rule } from './rule.ts';

const BULLET =
  /^(?:[•·∙▪▫●‣⁃■□◆◇➢➤\uf000-\uf0ff][ \t\u00a0]*|[○◦][ \t\u00a0]*|o(?:[\t\u00a0]| {2,})[ \t\u00a0]*|[Øüqv§](?:\t+[ \u00a0]*)(?!\d))(?=\S)/;
const DASH = /^[–—][ \t\u00a0]+(?=\S)/;
const LOWER_LEVEL = /^[○◦o]/;

/** `• punkt`, `– punkt`, `o⇥punkt` */
export const bullets: Rule = {
  written: ['• punkt', '· punkt', '– punkt', '□ punkt', 'o⇥punkt'],
  readAs: 'punkter i en lista; ett tankstreck mitt i ett stycke är text',
  because: 'Word klistrar in sina egna tecken i stället för bindestreck.',
  sign: /^[ \t>]*(?:[•·∙▪▫●‣⁃■□◆◇➢➤○◦\uf000-\uf0ff]|[–—][ \t\u00a0]|o(?:[\t\u00a0]| {2})|[Øüqv§]\t)/m,
  read: (lines) => {
    let above: Sign | undefined;
    return eachLine(lines, (line, index) => {
      const bullet = BULLET.exec(line.rest)?.[0] ?? (beginsItem(lines, index) ? DASH.exec(line.rest)?.[0] : undefined);
      if (bullet === undefined) {
        above = line.rest.startsWith('- ') ? '-' : line.rest === '' ? undefined : above;
        return [];
      }
      above = signFor(bullet, above);
      return [{ start: line.prefix.length, end: line.prefix.length + bullet.length, text: `${above} ` }];
    });
  },
};

type Sign = '-' | '*' | '+';

/** Another sign for each kind of bullet, since a list goes on as long as its sign is the same; a dash goes on in a list of hyphens. */
function signFor(bullet: string, above: Sign | undefined): Sign {
  if (DASH.test(`${bullet}x`)) return above === '-' ? '-' : '+';
  return LOWER_LEVEL.test(bullet) ? '+' : '*';
}

/** Whether a dash begins an item: not in the middle of a paragraph, unless an item or a colon goes before, or the next line begins so too. */
function beginsItem(lines: readonly Line[], index: number): boolean {
  const above = lines[index - 1];
  if (!isParagraph(above) || /:[*_]*\s*$/.test(above.rest)) return true;
  return isItem(above) || isDash(lines[index + 1]);
}

const isDash = (line: Line | undefined): boolean => line?.isText === true && DASH.test(line.rest);
const isItem = (line: Line): boolean => ITEM.test(line.rest) || BULLET.test(line.rest) || isDash(line);

const BOX =
  /^(?:([-*+•]|\d{1,9}[.)])[ \t\u00a0]*)?(?:\\?\[[ \t\u00a0]*([xX]?)[ \t\u00a0]*\\?\](?=[ \t\u00a0])|([☐☑☒]))[ \t\u00a0]*(?=\S)/;
const RIGHT_BOX = /^(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]/;

/** `☐ uppgift`, `[] uppgift`, `-[ ] uppgift` */
export const boxes: Rule = {
  written: ['☐ Anna: ringer', '[] Anna: ringer', '-[ ] Anna: ringer', '- [ x ] Anna: har ringt'],
  readAs: 'en uppgift att bocka av, som `- [ ]`; ☑ och ☒ är avbockade',
  because: 'Ett mellanslag för lite eller för mycket ska inte göra att uppgiften försvinner.',
  sign: /^[ \t>]*(?:(?:[-*+•]|\d{1,9}[.)])[ \t\u00a0]*)?(?:\\?\[[ \t\u00a0]*[xX]?[ \t\u00a0]*\\?\]|[☐☑☒])/m,
  read: (lines) =>
    eachLine(lines, ({ prefix, rest }): Edit[] => {
      const found = RIGHT_BOX.test(rest) ? null : BOX.exec(rest);
      if (!found) return [];
      const [whole, item = '-', tick = '', drawn = ''] = found;
      const isTicked = tick !== '' || drawn === '☑' || drawn === '☒';
      const start = prefix.length;
      const text = `${item === '•' ? '*' : item} [${isTicked ? 'x' : ' '}] `;
      return [{ start, end: start + whole.length, text }];
    }),
};
