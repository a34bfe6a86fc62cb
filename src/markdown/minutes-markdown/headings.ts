/** Headings that lack their space, or have an anchor of an export; headings underlined with signs. */
import type { Edit } from './edited-text.ts';
import { isParagraph, type Line } from './lines.ts';
import { type Changes, type Doubt, eachLine, type Rule } from './rule.ts';

/** No heading is as long. */
const LONG = 60;

/** `##Rubrik` */
export const headingsWithoutSpace: Rule = {
  written: ['##Rubrik'],
  readAs: 'en rubrik',
  because: 'Ett glömt mellanslag ska inte göra rubriken till text.',
  sign: /#{2,6}[^\s#{]/,
  read: (lines) =>
    eachLine(lines, ({ text, prefix, rest }) => {
      const signs = /^#{2,6}(?=[^\s#{])/.exec(rest)?.[0];
      if (signs === undefined) return [];
      const after = prefix.length + signs.length;
      const closing = text.trimEnd().replace(/(?<!#)#+$/, '').length;
      const isClosed = closing < text.trimEnd().length && /\S/.test(text[closing - 1] ?? ' ');
      const space = (at: number): Edit => ({ start: at, end: at, text: ' ' });
      return isClosed ? [space(after), space(closing)] : [space(after)];
    }),
};

/** `#Rubrik` */
export const tags: Rule = {
  written: ['#Rubrik'],
  readAs: 'text, med en varning',
  because: 'Det kan vara en rubrik utan mellanslag eller en tagg.',
  sign: /#\p{L}/u,
  read: (lines) => ({
    edits: [],
    doubts: lines.flatMap((line, index) => {
      const isAlone = !isParagraph(lines[index - 1]) && !isParagraph(lines[index + 1]);
      if (!line.isText || !isAlone || !/^#\p{Lu}[^#]*$/u.test(line.rest) || line.rest.length > LONG) return [];
      const title = line.rest.slice(1).trim();
      const message = `”${line.rest.trim()}” läses som text – ett mellanslag väntades efter # i en rubrik – skriv ”## ${title}” om det är en rubrik, eller låt det stå.`;
      return [{ offset: line.start + line.prefix.length, rule: 'heading-or-tag', message }];
    }),
  }),
};

/** `## Rubrik {#id}`, `[ord]{.underline}` */
export const exportMarks: Rule = {
  written: ['## Rubrik {#rubrik}', '[ord]{.underline}'],
  readAs: 'rubriken och ordet, utan det inom klammer',
  because: 'Google Dokument och Pandoc lämnar sådana märken efter sig.',
  sign: /\{[#.][^\s{}][^{}\n]*\}/,
  read: (lines) =>
    eachLine(lines, ({ text, rest }) => {
      const marks = Array.from(
        text.matchAll(/\[([^[\]]*)\]\{[#.][^\s{}][^{}]*\}/g),
        ({ index, 0: whole, 1: words = '' }) => ({
          start: index,
          end: index + whole.length,
          text: words,
        }),
      );
      const anchor = /^#{1,6}\s/.test(rest) ? text.lastIndexOf('{#') : -1;
      const isLast = anchor >= 0 && /^\{#[^\s{}][^{}]*\}[ \t#]*$/.test(text.slice(anchor));
      return isLast ? [...marks, { start: anchor, end: text.length, text: '' }] : marks;
    }),
};

const EQUALS = /^={3,}[ \t]*$/;
const HYPHENS = /^-{3,}[ \t]*$/;

/** A line of text over a line of `=` or `-`. */
export const underlined: Rule = {
  written: ['En rad text⏎---'],
  readAs: 'ett stycke och ett streck; med === under är raden en rubrik',
  because: 'Strecket är menat som en gräns, inte som att raden över är en rubrik.',
  sign: /^[ \t>]*(?:={3,}|-{3,})[ \t]*$/m,
  read: (lines) => {
    const changes: Required<Changes> = { edits: [], doubts: [] };
    for (const [index, line] of lines.entries()) {
      const above = lines[index - 1];
      if (!line.isText || !isParagraph(above) || isParagraph(lines[index - 2])) continue;
      if (EQUALS.test(line.rest)) {
        const start = above.start + above.prefix.length;
        changes.edits.push({ start, end: start, text: '# ' }, { start: line.start, end: line.end, text: line.prefix });
      } else if (HYPHENS.test(line.rest) && isLikeHeading(above)) {
        changes.doubts.push(lineUnderHeading(above));
      }
    }
    return changes;
  },
};

function isLikeHeading({ rest }: Line): boolean {
  return rest.length <= LONG && /^[\p{Lu}\d*_]/u.test(rest) && !/[.,:;!?]\s*$/.test(rest);
}

function lineUnderHeading({ start, prefix, rest }: Line): Doubt {
  return {
    offset: start + prefix.length,
    rule: 'line-under-text',
    message: `”${rest.trim()}” med streck under läses som text – en rubrik börjar med ## – skriv ”## ${rest.trim()}” om det är en rubrik, annars en tom rad före strecket.`,
  };
}
