/** Spaces that are no ASCII spaces, at the beginning of a line and after the sign of a heading or an item; empty lines. */
import { labels } from '../outcomes/phrases.ts';
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

/** A new line in other programs that is none to Markdown: U+0085, U+2028 and U+2029. */
const LINE_SIGN = /[\u0085\u2028\u2029]/g;

/** Signs for a new line that Markdown does not know. */
export const lineSigns: Rule = {
  written: ['Vi köper jord.↵Uppgift: Anna hämtar den.'],
  readAs: 'en ny rad, också när radbrytningen är ett av Words egna tecken',
  because: 'Tecknen syns inte, och Markdown skulle göra raderna till en.',
  sign: /[\u0085\u2028\u2029]/,
  read: (lines) =>
    eachLine(lines, ({ text }) =>
      Array.from(text.matchAll(LINE_SIGN), ({ index }) => ({ start: index, end: index + 1, text: '\n' })),
    ),
};

const WORDS = [...labels.keys()].join('|');
/** Breaks before a label, which begin a line; in a table they stay. */
const BEFORE_LABEL = new RegExp(String.raw`[ \t]*(?:<br[ \t]*\/?>[ \t]*)+(?=[*_]{0,2}(?:${WORDS})[^\n:]{0,20}:)`, 'gi');

/** `<br>` on a line of its own, or before a label */
export const breaksOnLines: Rule = {
  written: ['<br>', 'Beslut: Vi köper jord.<br>Uppgift: Anna hämtar den.'],
  readAs: 'en ny rad, och på en egen rad en tom rad; en etikett efter den börjar ett stycke',
  because: 'Google Dokument och Word lämnar sådana efter sig; annan HTML visas som text.',
  sign: /<br[ \t]*\/?>/i,
  read: (lines) =>
    eachLine(lines, ({ prefix, rest, text }) => {
      if (/^(?:<br[ \t]*\/?>[ \t]*)+$/i.test(rest)) return [{ start: prefix.length, end: text.length, text: '' }];
      if (/[|`\t]/.test(rest)) return [];
      return Array.from(text.matchAll(BEFORE_LABEL), ({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
        text: `\n${prefix}`,
      }));
    }),
};
