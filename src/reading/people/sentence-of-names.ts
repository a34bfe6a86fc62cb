/** A sentence that says who was there, «Med på mötet var Bo Ek.», «Bo Ek deltog.» → whose names it has, and which part. */
import { keysOf } from '../../domain/table.ts';
import {
  type AttendanceField,
  attendanceTails,
  attendanceWords,
  sentenceBeginnings,
  sentenceEndings,
} from './attendance-words.ts';

/** The part of a sentence that should be names, and whether they come first. */
export interface SentenceOfNames {
  field: AttendanceField;
  names: string;
  isFirst: boolean;
}

/** Words as alternatives, the longest first. */
const anyOf = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|');

const TAIL = `(?:\\s(?:${anyOf(attendanceTails)}))?`;
const VERBS = String.raw`\s(?:var|är|gjorde|deltog|närvarade|fanns)(?![a-zåäö])`;
const VERB = String.raw`(?:${VERBS}(?:\s(?:också|även))?\s|:\s)`;
const FIELDS = keysOf(attendanceWords);
const PATTERNS = FIELDS.map((field) => ({
  field,
  beginning: new RegExp(`^(?:${anyOf([...sentenceBeginnings[field], ...attendanceWords[field]])})${TAIL}${VERB}`, 'iu'),
  // «Närvarande Bo Ek, Ida Ros» has neither a verb nor a sign
  word: new RegExp(`^(?:${anyOf(attendanceWords[field])})${TAIL}\\s`, 'iu'),
  ending: new RegExp(`\\s(?:${anyOf(sentenceEndings[field])})${TAIL}$`, 'iu'),
}));
/** The end of «På mötet var Bo Ek och Ida Ros med». */
const LAST_WORDS = /\s(?:med|närvarande|där|på plats|på mötet|i dag|idag)$/iu;
/** The end of the longest sentence that may have names before it. */
const LONGEST_END = 60;

/** What a text without marks is, as a sentence of names; undefined for another text. */
export function sentenceOfNames(text: string): SentenceOfNames | undefined {
  for (const { field, beginning, word, ending } of PATTERNS) {
    const before = beginning.exec(text)?.[0] ?? word.exec(text)?.[0];
    if (before !== undefined && (beginning.test(text) || /^\p{Lu}/u.test(text.slice(before.length))))
      return { field, names: text.slice(before.length).replace(LAST_WORDS, ''), isFirst: false };
    const behind = ending.exec(text.slice(-LONGEST_END))?.[0];
    if (behind !== undefined && /^\p{L}/u.test(text))
      return { field, names: text.slice(0, -behind.length), isFirst: true };
  }
  return undefined;
}

/** Whether a line begins a sentence of attendance, which ends what stands above it. */
export function beginsSentence(text: string): boolean {
  return PATTERNS.some(({ beginning }) => beginning.test(text));
}

/** A cheap test for texts that have no attendance: a part of each of the words, and of what begins or ends a sentence. */
export const MAY_HAVE_ATTENDANCE = new RegExp(
  String.raw`närva|beslutande|närv\b|delta|deltog|medverk|frånv|saknades|\bsjuk|utebl|tjänstled|avanmäl|\bn\s?/\s?f\b|förhin|återbud|på plats|(?:kunde inte (?:komma|vara med)|var (?:inte )?(?:med|där|på mötet|borta|sjuka?))${TAIL}[^a-zåäö\n]{0,9}$|^[^a-zåäö\n]{0,9}(?:${anyOf(FIELDS.flatMap((field) => sentenceBeginnings[field]))})${TAIL}(?:${VERBS}|[*_]{0,3}:|[*_# \t]{0,9}$)`,
  'im',
);
