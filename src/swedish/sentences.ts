/** Splits Swedish text into sentences; corrects `Intl.Segmenter` after «kl.», «§ 12.» and initials. */

/** A sentence with its offset in the text; white space after it is included. */
export interface Sentence {
  start: number;
  text: string;
}

/** Where a sentence may end within a text, «。» and line breaks too. */
const MAY_END = /[.!?…。！？\u2028\u2029\n\r][^\p{L}\p{N}]*[^\s]/u;
const SEGMENTER = new Intl.Segmenter('sv', { granularity: 'sentence' });

/** Abbreviations that do not end a sentence: «kl. », «§ 12. », «nr. », «J. », «Dr. », «ca. ». */
const GOES_ON =
  /(?:(?<!\p{L})(?:kl|nr|ca|c:a|dr|st|tel|resp|ev|inkl|exkl|forts|ang|avd|obs|ansv)\.|§\s*\d+\.|(?<!\p{L})\p{Lu}\.)\s*$/iu;
/** Abbreviations that, unlike «m.m. », are never the last word: «t.ex. », «bl.a. ». */
const MID_SENTENCE =
  /(?<!\p{L})(?:t\.\s?ex|bl\.\s?a|dvs|d\.\s?v\.\s?s|fr\.\s?o\.\s?m|t\.\s?o\.\s?m|p\.\s?g\.\s?a|pga|f\.\s?d|s\.\s?k|m\.\s?a\.\s?o|tex|jfr)\.\s*$/iu;
/** «v. 13» */
const WEEK = /(?<!\p{L})v\.\s*$/iu;
/** «… om det. 2017 hade vi fest»: the segmenter knows no sentence that begins with a number. */
const BEGINS_WITH_YEAR =
  /(?=(?:19|20)\d\d\s+(?!kr(?:onor)?(?!\p{L})|års|personer|medlemmar|deltagare)\p{Ll}{2})(?<=\p{L}{4}[.!?]\s+)/u;
const INITIAL = /(?<!\p{L})\p{Lu}\.\s*$/u;

/** The sentences of a text on one line, of which some begin at `starts`; joined, they are the text. */
export function sentencesOf(text: string, starts: readonly number[] = []): Sentence[] {
  // the segmenter is slow, and most texts are one sentence
  if (starts.length === 0 && !MAY_END.test(text)) return text === '' ? [] : [{ start: 0, text }];
  const sentences: Sentence[] = [];
  for (const { index, segment } of SEGMENTER.segment(text)) {
    let start = index;
    for (const part of segment.split(BEGINS_WITH_YEAR)) {
      const before = sentences.at(-1);
      if (before && (goesOn(before.text) || (WEEK.test(before.text) && /^\d/.test(part)))) before.text += part;
      else sentences.push({ start, text: part });
      start += part.length;
    }
  }
  return starts.length > 0 ? sentences.flatMap((sentence) => splitAt(sentence, starts)) : sentences;
}

function splitAt({ start, text }: Sentence, starts: readonly number[]): Sentence[] {
  const within = starts.filter((at) => at > start && at < start + text.length);
  return [start, ...within].map((from, index, all) => ({
    start: from,
    text: text.slice(from - start, (all[index + 1] ?? start + text.length) - start),
  }));
}

/** How far back the sentence before an offset is looked for at first, in characters. */
const NEAR = 500;

/** The last sentence of a text up to an offset; of a long text only the end is read. Undefined where there is none. */
export function sentenceBefore(text: string, end: number): Sentence | undefined {
  for (let reach = NEAR; ; reach *= 2) {
    const from = Math.max(0, end - reach);
    const found = sentencesOf(text.slice(from, end));
    const last = found.at(-1);
    // the first may have begun before
    if (from === 0 || found.length > 1) return last && { start: from + last.start, text: last.text };
  }
}

function goesOn(text: string): boolean {
  if (MID_SENTENCE.test(text)) return true;
  if (!GOES_ON.test(text)) return false;
  // Ignoring case, «gå i.» would count as an initial.
  return !/(?<!\p{L})\p{L}\.\s*$/u.test(text) || INITIAL.test(text) || /§\s*\d+\.\s*$/u.test(text);
}
