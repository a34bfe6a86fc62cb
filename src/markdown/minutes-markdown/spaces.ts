/** Spaces that are no ASCII spaces, at the beginning of a line and after the sign of a heading or an item; empty lines. */
import { eachLine, type Rule } from './rule.ts';

const ODD_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const BEGINNING =
  /^[ \t>\u00a0\u2000-\u200a\u202f\u205f\u3000]*(?:(?:#{1,6}|[-*+]|\d{1,9}[.)])[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+)?/;

/** Fixed spaces where Markdown wants a space. */
export const spaces: Rule = {
  written: ['##\u00a0Rubrik', '-\u00a0punkt'],
  readAs: 'rubrik och punkt, också när mellanslaget är ett fast mellanslag',
  because: 'Word och webbsidor skriver fasta mellanslag, och de syns inte.',
  sign: /^[ \t>]*(?:(?:#{1,6}|[-*+]|\d{1,9}[.)])[ \t]*)?[\u00a0\u2000-\u200a\u202f\u205f\u3000]/m,
  read: (lines) =>
    eachLine(lines, ({ text }) => {
      const beginning = BEGINNING.exec(text)?.[0] ?? '';
      return Array.from(beginning.matchAll(ODD_SPACE), ({ index }) => ({ start: index, end: index + 1, text: ' ' }));
    }),
};

/** `<br>` on a line of its own */
export const breaksOnLines: Rule = {
  written: ['<br>'],
  readAs: 'en ny rad, och på en egen rad en tom rad',
  because: 'Google Dokument och Word lämnar sådana efter sig; annan HTML visas som text.',
  sign: /^[ \t>]*(?:<br[ \t]*\/?>[ \t]*)+$/im,
  read: (lines) =>
    eachLine(lines, ({ prefix, rest, text }) =>
      /^(?:<br[ \t]*\/?>[ \t]*)+$/i.test(rest) ? [{ start: prefix.length, end: text.length, text: '' }] : [],
    ),
};
