/** The sentences of a Swedish text, without the mistakes that `Intl.Segmenter` makes after «kl.», «§ 12.» and initials. */

/** A sentence and where it begins in its text; white space after it belongs to it. */
export interface Sentence {
  start: number;
  text: string;
}

const SEGMENTER = new Intl.Segmenter('sv', { granularity: 'sentence' });

/** What no sentence ends with: «kl. », «§ 12. », «nr. », «J. », «Dr. », «ca. ». */
const GOES_ON =
  /(?:(?<!\p{L})(?:kl|nr|ca|c:a|dr|st|tel|resp|ev|inkl|exkl|forts|ang|avd|obs)\.|§\s*\d+\.|(?<!\p{L})\p{Lu}\.)\s*$/iu;
/** «t.ex. », «bl.a. »: unlike «m.m. », never the last word. */
const MID_SENTENCE =
  /(?<!\p{L})(?:t\.\s?ex|bl\.\s?a|dvs|d\.\s?v\.\s?s|fr\.\s?o\.\s?m|t\.\s?o\.\s?m|p\.\s?g\.\s?a|pga|f\.\s?d|s\.\s?k|m\.\s?a\.\s?o|tex|jfr)\.\s*$/iu;
const INITIAL = /(?<!\p{L})\p{Lu}\.\s*$/u;

/** The sentences of a text whose line breaks are spaces. Offsets are of the text given. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { index, segment } of SEGMENTER.segment(text)) {
    const before = sentences.at(-1);
    if (before && goesOn(before.text)) before.text += segment;
    else sentences.push({ start: index, text: segment });
  }
  return sentences;
}

function goesOn(text: string): boolean {
  if (MID_SENTENCE.test(text)) return true;
  if (!GOES_ON.test(text)) return false;
  // «i» regardless of case would take «gå i.» for an initial.
  return !/(?<!\p{L})\p{L}\.\s*$/u.test(text) || INITIAL.test(text) || /§\s*\d+\.\s*$/u.test(text);
}
