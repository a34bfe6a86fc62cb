/** Items whose signs are no Markdown: bullets of Word, dashes, boxes to tick. */
import type { Edit } from './edited-text.ts';
import { ITEM, isParagraph, type Line } from './lines.ts';
import { eachLine, type Rule } from './rule.ts';

const BULLET =
  /^(?:[•·∙▪▫●‣⁃■□◆◇➢➤\uf000-\uf0ff][ \t\u00a0]*|[○◦][ \t\u00a0]*|o(?:[\t\u00a0]| {2,})[ \t\u00a0]*|[Øüqv§](?:\t+[ \u00a0]*)(?!\d))(?=\S)/;
const DASH = /^[–—][ \t\u00a0]+(?=\S)/;
/** A hyphen that was typed, as Google Dokument exports it. */
const ESCAPED = /^\\-[ \t\u00a0]+(?=\p{L})/u;
const LOWER_LEVEL = /^[○◦o]/;

/** `• punkt`, `– punkt`, `o⇥punkt` */
export const bullets: Rule = {
  written: ['• punkt', '· punkt', '– punkt', '□ punkt', 'o⇥punkt', '\\- punkt⏎\\- punkt'],
  readAs: 'punkter i en lista; ett tankstreck mitt i ett stycke är text',
  because: 'Word klistrar in sina egna tecken i stället för bindestreck, och Google Dokument sätter ”\\” före.',
  sign: /^[ \t>]*(?:[•·∙▪▫●‣⁃■□◆◇➢➤○◦\uf000-\uf0ff]|(?:[–—]|\\-)[ \t\u00a0]|o(?:[\t\u00a0]| {2})|[Øüqv§]\t)/m,
  read: (lines) => {
    let above: Sign | undefined;
    return eachLine(lines, (line, index) => {
      const bullet =
        BULLET.exec(line.rest)?.[0] ??
        (beginsItem(lines, index) ? DASH.exec(line.rest)?.[0] : undefined) ??
        ([lines[index - 1], lines[index + 1]].some(isEscaped) ? ESCAPED.exec(line.rest)?.[0] : undefined);
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

const isEscaped = (line: Line | undefined): boolean => line?.isText === true && ESCAPED.test(line.rest);
const isDash = (line: Line | undefined): boolean => line?.isText === true && DASH.test(line.rest);
const isItem = (line: Line): boolean => ITEM.test(line.rest) || BULLET.test(line.rest) || isDash(line);

const GLUED = /^(?:-|\*|\d{1,3}[.)])(?=\p{L})/u;
/** «** punkt», a lower level in a wiki. */
const WIKI = /^\*{2,3}[ \t]+(?=\S)/;

/** `-punkt`, `1.punkt`, `** punkt` */
export const itemsWithoutSpace: Rule = {
  written: ['-punkt⏎-punkt', '1.punkt⏎2.punkt', '* punkt⏎** punkt'],
  readAs: 'punkter i en lista, om flera rader på varandra börjar så',
  because: 'Ett glömt mellanslag ska inte göra raderna till ett stycke.',
  sign: /^[ \t>]*(?:(?:-|\*|\d{1,3}[.)])\p{L}|\*{2,3}[ \t])/mu,
  read: (lines) =>
    eachLine(lines, (line, index) => {
      const start = line.prefix.length;
      const wiki = WIKI.exec(line.rest)?.[0];
      if (wiki !== undefined && !line.rest.slice(2).includes('**'))
        return [{ start, end: start + wiki.length, text: `${'  '.repeat(wiki.trim().length - 1)}* ` }];
      const glued = gluedSign(line);
      if (glued === undefined || ![lines[index - 1], lines[index + 1]].some((other) => isSameRow(glued, other)))
        return [];
      const end = start + glued.length;
      return [{ start: end, end, text: ' ' }];
    }),
};

/** Whether a line beside one with a glued sign is an item of the same list, with its space or without. */
function isSameRow(sign: string, line: Line | undefined): boolean {
  if (gluedSign(line) !== undefined) return true;
  const other = line?.isText ? (ITEM.exec(line.rest)?.[0].trim() ?? '') : '';
  return other !== '' && other.replace(/\d+/, '') === sign.replace(/\d+/, '');
}

/** The sign of an item right before its first word; a star that closes again is italics. */
function gluedSign(line: Line | undefined): string | undefined {
  if (!line?.isText) return undefined;
  const sign = GLUED.exec(line.rest)?.[0];
  return sign === '*' && line.rest.slice(1).includes('*') ? undefined : sign;
}

const ITEM_SIGN = String.raw`([-*+•]|\d{1,9}[.)])[ \t\u00a0]*`;
const DRAWN = String.raw`\\?\[[ \t\u00a0]*(?:([xXvV✓✔])[ \t\u00a0]*)?\\?\]`;
/** With the sign of an item a box may touch its first word; without one it may be the name of a link. */
const BOX = new RegExp(
  String.raw`^(?:${ITEM_SIGN}${DRAWN}(?=[ \t\u00a0\p{L}])|${DRAWN}(?=[ \t\u00a0])|(?:${ITEM_SIGN})?([☐☑☒⬜◻▢🔲]\ufe0f?))[ \t\u00a0]*(?=\S)`,
  'u',
);
const RIGHT_BOX = /^(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]/;

/** `☐ uppgift`, `[] uppgift`, `-[ ] uppgift` */
export const boxes: Rule = {
  written: ['☐ Anna: ringer', '⬜ Anna: ringer', '[] Anna: ringer', '-[ ] Anna: ringer', '- [ x ] Anna: har ringt'],
  readAs: 'en uppgift att bocka av, som `- [ ]`; ☑ och ☒ är avbockade',
  because: 'Ett mellanslag för lite eller för mycket ska inte göra att uppgiften försvinner.',
  sign: /^[ \t>]*(?:(?:[-*+•]|\d{1,9}[.)])[ \t\u00a0]*)?(?:\\?\[[ \t\u00a0]*(?:[xXvV✓✔][ \t\u00a0]*)?\\?\]|[☐☑☒⬜◻▢🔲])/mu,
  read: (lines) =>
    eachLine(lines, ({ prefix, rest }): Edit[] => {
      const found = RIGHT_BOX.test(rest) ? null : BOX.exec(rest);
      if (!found) return [];
      const [whole, first, ticked, tickedAlone, second, drawn] = found;
      const item = first ?? second ?? '-';
      const tick = ticked ?? tickedAlone ?? '';
      const isTicked = tick !== '' || /^[☑☒]/.test(drawn ?? '');
      const start = prefix.length;
      const text = `${item === '•' ? '*' : item} [${isTicked ? 'x' : ' '}] `;
      return [{ start, end: start + whole.length, text }];
    }),
};
