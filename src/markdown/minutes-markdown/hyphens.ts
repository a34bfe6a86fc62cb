/** Words that a PDF or a typesetter has broken over two lines, «träd-⏎gården»: one word again. */
import { fold } from '../../swedish/names.ts';
import { labels } from '../outcomes/phrases.ts';
import { keepsHyphen } from './hyphened-pairs.ts';
import { ITEM, isParagraph, type Line } from './lines.ts';
import type { Changes, Rule } from './rule.ts';

/** The part of a word at the end of a line, with its hyphen. */
const FIRST_PART = /(?<![\p{L}\p{N}/.@_#-])(\p{L}+)([-\u00ad\u2010])[ \t]*$/u;
/** The part at the beginning of the next line. */
const SECOND_PART = /^\p{L}+/u;
/** «tråd-⏎och nålar»: the hyphen stands for a word that comes later. */
const JOINS =
  /^(?:och|eller|samt|respektive|resp|liksom|men|till|kontra|som|alternativt|inte|utan|plus|och\/eller)(?!\p{L})/iu;
const NUMBER = /^(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tjugo|trettio|hundra)$/iu;
/** First parts that keep their hyphen, «e-post», «it-stöd». */
const KEEPS = /^(?:\p{L}|it|tv|pc|cd|id|vd|hr|pr|ai|eu|icke|sms|pdf|dvd|gps|usb|wc|app)$/iu;
/** A part that is as short may be the end of a sentence with a dash. */
const SHORT = 2;

/** `träd-⏎gården` */
export const brokenWords: Rule = {
  written: ['träd-⏎gården'],
  readAs:
    'ett ord, `trädgården`; i `tråd-⏎och nålar`, `e-⏎post`, `Anna-⏎Lisa` och `måndag-⏎fredag` är bindestrecket kvar',
  because: 'En PDF delar ord i slutet av raden, och då hittar sökningen bara halva ordet.',
  sign: /[-\u00ad\u2010][ \t]*\n[ \t>]*\p{L}/u,
  read: (lines) => {
    const changes: Required<Changes> = { edits: [], doubts: [] };
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1];
      const broken = FIRST_PART.exec(line.rest);
      if (!broken || !isSameParagraph(line, next)) continue;
      const [, first = '', hyphen = ''] = broken;
      const [second = ''] = SECOND_PART.exec(next.rest) ?? [];
      const reading = readingOf(first, hyphen, second, next.rest);
      const sign = line.end - (line.text.length - line.text.trimEnd().length) - 1;
      const start = reading === 'word' ? sign : sign + 1;
      if (reading !== 'apart') changes.edits.push({ start, end: next.start + next.prefix.length, text: '' });
      if (reading === 'apart' && /^\p{Ll}/u.test(second) && !JOINS.test(next.rest))
        changes.doubts.push({
          offset: sign - first.length,
          rule: 'broken-word',
          message: `”${first}-” i slutet av raden och ”${second}” på nästa läses som två ord – ett delat ord väntades på en enda rad – skriv ”${first}${second}” om det är ett ord, eller låt det stå.`,
        });
    }
    return changes;
  },
};

/** One word without its hyphen, one with it, or two that only stand beside each other. */
function readingOf(first: string, hyphen: string, second: string, rest: string): 'word' | 'hyphened' | 'apart' {
  if (second === '' || JOINS.test(rest)) return 'apart';
  if (hyphen === '\u00ad') return 'word';
  // «Anna-⏎Lisa», «Malmö-⏎Lund»
  if (/^\p{Lu}/u.test(second)) return /^\p{Lu}\p{Ll}/u.test(first) ? 'hyphened' : 'apart';
  if (KEEPS.test(first) || /^\p{Lu}{2,}$/u.test(first) || (NUMBER.test(first) && NUMBER.test(second)))
    return 'hyphened';
  if (keepsHyphen(first, second)) return 'hyphened';
  return first.length > SHORT && second.length > SHORT ? 'word' : 'apart';
}

function isSameParagraph(line: Line, next: Line | undefined): next is Line {
  // «Beslut-» alone on its line is a label
  if (labels.has(fold(line.rest.replace(/\P{L}+$/u, '')))) return false;
  if (!isParagraph(line) || !isParagraph(next) || ITEM.test(next.rest)) return false;
  const isQuote = ({ prefix }: Line): boolean => prefix.includes('>');
  return isQuote(line) === isQuote(next) && !/[`|\t]/.test(line.rest) && !/[`|\t]/.test(next.rest);
}
