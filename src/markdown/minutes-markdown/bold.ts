/** Bold and italics whose signs have a space on the wrong side, or none after them. */
import type { Edit } from './edited-text.ts';
import { ITEM, type Line } from './lines.ts';
import { eachLine, type Rule } from './rule.ts';

/** A label in italics at the beginning of a line, «*Fråga: *Vem låser?». */
const ITALIC_LABEL = /^([*_])(?![*_\s])([^*_]{1,80}[:.])(\s*)\1(?![*_])(?=\s*\S)/u;

/** «**Bes****lut:**», where two bold parts of a word meet. */
const SEAM = /(?<=[^\s*\\])\*{4}(?=[^\s*])/gu;

/** Whether every sign of bold in a line has a partner, the seams aside. */
function isPaired(text: string): boolean {
  const rest = text.replace(SEAM, '');
  return !rest.includes('***') && (rest.match(/\*\*/g)?.length ?? 0) % 2 === 0 && rest.includes('**');
}

/** `**Beslut: **text`, `**Beslut:**text` */
export const bold: Rule = {
  written: ['**Beslut: **Vi köper stolar.', '**Uppgift:**Anna ringer.', '**Bes****lut:** Vi köper jord.'],
  readAs: 'fet stil, som det var menat',
  because: 'Google Dokument sätter mellanslaget innanför stjärnorna, och då syns de som tecken.',
  // each way to write it begins with one of the signs, which are rare: four times as fast as to begin with what is before
  sign: /[*_](?:\*{3}(?<=[^\s*]\*{4})[^\s*]|[*_]?(?:(?<=[^\s*_>+.)-][ \u00a0]+[*_]{1,2})[^\s*_]|(?<=[:.!?][*_]{1,2})[\p{L}\p{N}])|[*_] (?<=(?:^|[\s(>])(?:\*\*|__) )\S)/mu,
  read: (lines) =>
    eachLine(lines, (line) => {
      const seams = Array.from(line.text.matchAll(SEAM), ({ index }) => ({ start: index, end: index + 4, text: '' }));
      if (seams.length > 0 && !line.text.includes('`') && isPaired(line.text)) return seams;
      // code shows its signs, and three of them are a line or both styles
      if (line.text.includes('`') || /\*{3}|_{3}/.test(line.text)) return [];
      const edits = [...paired(line.text, '**'), ...paired(line.text, '__'), ...italicLabel(line)];
      return edits.toSorted((a, b) => a.start - b.start);
    }),
};

/** `3*5 stolar och 2*4 bord` */
export const timesSigns: Rule = {
  written: ['3*5 stolar och 2*4 bord'],
  readAs: 'stjärnor, och ingen kursiv stil',
  because: 'Mellan siffror betyder stjärnan gånger, och Markdown skulle ta bort två av dem.',
  sign: /\d\*\d/,
  read: (lines) =>
    eachLine(lines, ({ text }) =>
      // code shows its signs
      text.includes('`')
        ? []
        : Array.from(text.matchAll(/(?<=\d)\*(?=\d)/g), ({ index }) => ({ start: index, end: index, text: '\\' })),
    ),
};

/** The edits that put the spaces outside each pair of signs in a line; nothing where a sign has no partner. */
function paired(text: string, sign: '**' | '__'): Edit[] {
  const signs = Array.from(text.matchAll(sign === '**' ? /(?<!\\)\*\*/g : /(?<!\\)__/g), ({ index }) => index);
  if (signs.length % 2 !== 0) return [];
  const edits: Edit[] = [];
  for (let pair = 0; pair < signs.length; pair += 2) {
    const [start = 0, close = 0] = signs.slice(pair, pair + 2);
    const end = close + 2;
    const inner = text.slice(start + 2, close);
    const words = inner.trim();
    const lead = inner.slice(0, inner.length - inner.trimStart().length);
    const trail = words === '' ? '' : inner.slice(inner.trimEnd().length);
    const isGlued = /[:.!?]$/.test(words) && trail === '' && /^[\p{L}\p{N}]/u.test(text.slice(end));
    if (lead === '' && trail === '' && !isGlued) continue;
    // «2 ** 3 ** 4» has no bold words: a sign that opens has a space on one side only
    const before = text.slice(Math.max(start - 2, 0), start);
    if (/[\p{L}\p{N}]$/u.test(before) || (lead !== '' && /\S\s$/.test(before))) continue;
    const replaced = words === '' ? lead : `${lead}${sign}${words}${sign}${trail}${isGlued ? ' ' : ''}`;
    edits.push({ start, end, text: replaced });
  }
  return edits;
}

function italicLabel({ prefix, rest }: Line): Edit[] {
  const item = ITEM.exec(rest)?.[0] ?? '';
  const found = ITALIC_LABEL.exec(rest.slice(item.length));
  if (!found) return [];
  const [whole, sign = '', label = ''] = found;
  const start = prefix.length + item.length;
  const isRight = found[3] === '' && /^\s/.test(rest.slice(item.length + whole.length));
  return isRight ? [] : [{ start, end: start + whole.length, text: `${sign}${label}${sign} ` }];
}
