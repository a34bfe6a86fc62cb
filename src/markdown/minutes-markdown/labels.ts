/** A label, or the number of a paragraph, at the beginning of a line begins a paragraph of its own. */
import { fold } from '../../swedish/names.ts';
import { kindUnder } from '../outcomes/blocks/headings.ts';
import { detailOf, isProposal, labelNamed, wordsBeforeColon } from '../outcomes/label-words.ts';
import { detailLabels, labels, proposals } from '../outcomes/phrases.ts';
import type { Edit } from './edited-text.ts';
import { ITEM, isParagraph, type Line, paragraphBetween, quoteOf } from './lines.ts';
import type { Doubt, Rule } from './rule.ts';

const LABELS = [...labels.keys()];
const WORDS = LABELS.join('|');
/** What is enough to see that a line may begin with a label: without those that only go on from another. */
const BEGINNINGS = [...LABELS, ...proposals, ...detailLabels.keys()]
  .filter((words, _, all) => !all.some((other) => other !== words && words.startsWith(other)))
  .join('|');
/** «Beslut: …», «**Beslut § 4:** …», «Förslag: …»; in lower case it may be a sentence that is broken over two lines. */
function beginsWithLabel({ rest }: Line): boolean {
  const { words = '' } = wordsBeforeColon(rest.replace(/^[*_]{1,2}/, '')) ?? {};
  return /^\P{L}*\p{Lu}/u.test(words) && (labelNamed(words) !== undefined || isProposal(words));
}

/** A label without its colon on a line of its own. */
function isLabelAlone({ rest }: Line): boolean {
  const words = rest.replace(/^[*_]{1,2}|[*_]{1,2}\s*$/g, '').trim();
  return /^\p{Lu}/u.test(words) && labels.has(fold(words));
}

/** A label with nothing behind it, after a sentence. */
const LABEL_AT_END = new RegExp(String.raw`(?<=[.!?)])([ \t]+)[*_]{0,2}(?:${WORDS})[ \t]*:[*_]{0,2}[ \t]*$`, 'iu');

/** Below no label are more lines that say who and when. */
const MOST_DETAILS = 4;

/** Whether a line says who or when of a label above it, «Beslut: …⏎Ansvarig: …⏎Datum: …», and not when the meeting is. */
function isDetailBelow(lines: readonly Line[], index: number): boolean {
  if (detailOf(lines[index]?.rest ?? '') === undefined) return false;
  for (let nth = index - 1; nth >= index - MOST_DETAILS && isParagraph(lines[nth]); nth--) {
    const above = lines[nth] as Line;
    if (beginsWithLabel(above)) return true;
    const detail = detailOf(above.rest);
    if (detail !== 'när') return detail === 'vem';
  }
  return false;
}

/** «§ 2 Val av justerare» */
const NUMBERED = /^[*_]{0,2}§[ \u00a0]?\d+[.:]?[ \u00a0]+[*_]{0,2}\p{Lu}/u;

/** `Beslut: …⏎Uppgift: …` */
export const labelsOnLines: Rule = {
  written: [
    'Beslut: Vi köper jord.⏎Uppgift: Anna hämtar den.',
    'Beslut: Vi köper jord.⏎Ansvarig: Bo',
    '§ 1 Öppnande⏎§ 2 Val',
  ],
  readAs: 'två stycken, här ett beslut och en uppgift',
  because: 'Den som trycker på Enter en gång menar en ny rad, och Markdown skulle göra raderna till en.',
  sign: new RegExp(
    String.raw`\n[ \t>]*[*_]{0,2}[^\n:]{0,12}(?:(?:${BEGINNINGS})[^\n]*:|§)|^[*_]{0,2}(?:${WORDS})[*_:]{0,3}[ \t]*\n|^#{1,6}[ \t][^\n]*\n\n?[^\n#|-][^\n]*\n[^\n#|-]|[.!?)][ \t]+[*_]{0,2}(?:${WORDS})[ \t]*:[*_]{0,2}[ \t]*\n`,
    'im',
  ),
  read: (lines) => ({
    doubts: lines.flatMap((line, index) => linesUnder(line, lines, index)),
    edits: lines.flatMap((line, index) => {
      const above = lines[index - 1];
      const last = labelBeforeList(lines, index);
      if (last) return [last];
      if (isParagraph(above) && isParagraph(line) && isLabelAlone(above))
        return [{ start: above.end, end: above.end, text: '\n' }];
      if (!line.isText || !isParagraph(above) || ITEM.test(line.rest)) return [];
      if (!beginsWithLabel(line) && !NUMBERED.test(line.rest) && !isDetailBelow(lines, index)) return [];
      return [paragraphBetween(above, line)];
    }),
  }),
};

/** «Vi firar på ängen. Uppgifter:», with a list below it: the label begins a paragraph. */
function labelBeforeList(lines: readonly Line[], index: number): Edit | undefined {
  const line = lines[index];
  if (!isParagraph(line) || !LABEL_AT_END.test(line.rest)) return undefined;
  const below = lines[index + 1]?.rest.trim() === '' ? lines[index + 2] : lines[index + 1];
  if (!below?.isText || !ITEM.test(below.rest)) return undefined;
  const [whole = '', space = ''] = LABEL_AT_END.exec(line.rest) ?? [];
  const start = line.start + line.text.trimEnd().length - whole.trimEnd().length;
  return { start, end: start + space.length, text: `\n${quoteOf(line)}\n${line.prefix}` };
}

/** A line that is as long is broken where it happened to end. */
const LONG = 70;
const MOST_LINES = 20;

const HEADING = /^#{1,6}[ \t]+(.*?)[ \t#]*$/;

/** The lines under a label or a heading that each begin anew, and would be one outcome: «Uppgifter:⏎Anna ringer⏎Bo köper jord». */
function linesUnder(line: Line, lines: readonly Line[], index: number): Doubt[] {
  if (!line.isText) return [];
  const title = HEADING.exec(line.rest)?.[1];
  if (title === undefined ? !announcesOutcomes(line) : kindUnder(title) === undefined) return [];
  const from = index + 1 + (title !== undefined && lines[index + 1]?.rest.trim() === '' ? 1 : 0);
  const below = lines.slice(from, from + MOST_LINES);
  const end = below.findIndex((other) => !isParagraph(other) || ITEM.test(other.rest) || beginsWithLabel(other));
  const points = end < 0 ? below : below.slice(0, end);
  if (points.length < 2 || !points.every(({ rest }) => rest.length < LONG && /^(?:\p{Lu}|att\s)/u.test(rest)))
    return [];
  const message = `Raderna under ”${title ?? line.rest.trim()}” läses som ett enda stycke – en punkt för var och en väntades – skriv ”- ${points[0]?.rest.trim()}”, och ”- ” först på de andra raderna också.`;
  return [{ offset: line.start + line.prefix.length, rule: 'lines-below-label', message }];
}

/** Whether a line is a label with nothing behind it, of outcomes that people begin. */
function announcesOutcomes(line: Line): boolean {
  if (!isParagraph(line) || !/^[*_]{0,2}\p{Lu}[^:]{2,40}:[*_]{0,2}\s*$/u.test(line.rest)) return false;
  const { words } = wordsBeforeColon(line.rest.replace(/^[*_]{1,2}/, '')) ?? {};
  const kind = words === undefined ? undefined : labelNamed(words)?.kind;
  return kind !== undefined && kind !== 'answer' && kind !== 'done';
}
