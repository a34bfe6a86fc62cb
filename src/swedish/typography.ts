/**
 * How Swedish is set: ”…” on both sides, dashes between numbers and around asides, spaces that don't break within
 * «16 januari» and «75 000», hyphens to be where a long compound has its joints. Source: Myndigheternas skrivregler.
 * Addresses, references, telephone numbers and days written as 2017-01-16 stay as they are.
 */
import { monthNames } from './calendar.ts';
import { WORD_CHARACTERS } from './word.ts';

const NBSP = '\u00a0';
const SHY = '\u00ad';
const WORD_JOINER = '\u2060';
const MONTH = [...monthNames, 'jan|feb|apr|aug|sept|okt|nov|dec'].join('|');
const UNIT =
  'kr|kronor|kronan|tkr|mkr|%|procent|km|kg|g|m|cm|kvm|st|år|min|minuter|tim|timmar|personer|deltagare|platser|möte|möten|gånger|dagar|veckor|månader|procentenheter|°C';
const BEFORE_NUMBER = 'kl\\.?|klockan|§§?|nr\\.?|nummer|s\\.|sid\\.?|sidan|sidorna|vecka|veckorna|v\\.|punkt|kap\\.';

/** What is never touched: markup that is text, addresses of the web and of mail, ISO dates, telephone and other numbers of record. */
const AS_IT_IS =
  /&(?:#x3C|lt);[^<>]*>|(?:https?:\/\/|www\.)[^\s<]+|[^\s<@]+@[^\s<]+|[\p{L}\d-]+\.(?:se|nu|com|org|net|eu|info)(?![\p{L}\d])[^\s<]*|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)|(?<!\d)0\d{1,3}[-–\s]\d[\d\s–-]{4,}\d|(?<!\d)\d{6,8}-\d{4}(?!\d)|(?:dnr|diarienr|SFS|org\.?nr)[.:]?\s*[\p{L}\s]{0,6}[\d:/-]+/giu;

/** What keeps words on one line that belong there. */
const FIXED: readonly (readonly [RegExp, string])[] = [
  // a dash stands at the end of a line and not at the beginning of one, and «…» not alone
  [/ (?=–\s|…)/g, NBSP],
  [/(?<![\d.,-])([1-9]\d{0,2}) (?=\d{3}(?!\d))/g, `$1${NBSP}`],
  [new RegExp(`(?<=\\d) (?=(?:${MONTH}|${UNIT})(?!\\p{L}))`, 'giu'), NBSP],
  [new RegExp(`(?<=(?<!\\p{L})(?:${BEFORE_NUMBER})) (?=\\d)`, 'giu'), NBSP],
];
const RULES: readonly (readonly [RegExp, string])[] = [
  [/["“„‟]/g, '”'],
  [/(?<=\p{L})['‘](?=\p{L})/gu, '’'],
  [/(?<=\d[.:]\d\d)\s?-\s?(?=\d{1,2}[.:]\d\d(?!\d))/g, '–'],
  [new RegExp(String.raw`(?<![\d-])(\d{1,4})\s?-\s?(\d{1,4})(?=\s(?:${MONTH}|${UNIT})(?!\p{L}))`, 'giu'), '$1–$2'],
  [new RegExp(String.raw`(?<!\p{L})(${BEFORE_NUMBER})\s(\d{1,4})\s?-\s?(\d{1,4})(?![\d-])`, 'giu'), '$1 $2–$3'],
  [/(?<![\d-])((?:19|20)\d\d)-((?:19|20)\d\d)(?![\d-])/g, '$1–$2'],
  [/(?<=\s)--?(?=\s)/g, '–'],
  [/(?<=\d)\s?[x×]\s?(?=\d)/g, `${NBSP}×${NBSP}`],
  ...FIXED,
];

/** The days among them, which at least hold together. */
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text has a sign of what rules are about, has it indeed, and has anything that is to stay: most have none. */
const SIGNS = /["“„‟'‘\d]|\s[-–…]/;
const MARKS = new RegExp(
  String.raw`["“„‟'‘]|\s[-–…]|\d\s?[x×-]|\d[.:]\d\d\s-|\d (?:\d|${MONTH}|${UNIT})|(?:${BEFORE_NUMBER})\s\d`,
  'i',
);
const KEPT = /[@&]|:\/\/|\.[a-zA-Z]|\d[-–]\d|\d \d\d|[nN][rR]|SFS/;
/** A word that may be too long for a line. */
const LONG_WORD = new RegExp(`(?<![${WORD_CHARACTERS}])[${WORD_CHARACTERS}]{14,}`, 'g');

/** A heading or a name, of which nothing changes but that «16 januari» and «75 000» stay on one line. */
export function unbroken(text: string): string {
  return FIXED.reduce((before, [pattern, instead]) => before.replace(pattern, instead), text);
}

/** A text with a capital letter first, as what begins a line has. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** The places in a word in lower case where its parts meet, as offsets; none when it is no compound. */
export type JointsOf = (word: string) => readonly number[];

/** Sets plain text; long compounds get soft hyphens at their joints. */
export class Typography {
  readonly #jointsOf: JointsOf;
  readonly #hyphenated = new Map<string, string>();

  constructor(jointsOf: JointsOf) {
    this.#jointsOf = jointsOf;
  }

  /** Plain text as it is to be set. */
  set(text: string): string {
    const isPlain = !SIGNS.test(text) || !MARKS.test(text);
    if (!KEPT.test(text)) return isPlain ? this.#hyphenate(text) : this.#apply(text);
    let set = '';
    let from = 0;
    for (const { index, 0: kept } of text.matchAll(AS_IT_IS)) {
      set +=
        this.#apply(text.slice(from, index)) + (ISO_DAY.test(kept) ? kept.replaceAll('-', `-${WORD_JOINER}`) : kept);
      from = index + kept.length;
    }
    return set + this.#apply(text.slice(from));
  }

  #apply(text: string): string {
    const set = SIGNS.test(text)
      ? RULES.reduce((before, [pattern, instead]) => before.replace(pattern, instead), text)
      : text;
    return this.#hyphenate(set);
  }

  #hyphenate(text: string): string {
    return text.replace(LONG_WORD, (word) => {
      const before = this.#hyphenated.get(word);
      if (before) return before;
      const joints = this.#jointsOf(word.toLowerCase());
      const hyphenated = [0, ...joints].map((joint, index) => word.slice(joint, joints[index])).join(SHY);
      this.#hyphenated.set(word, hyphenated);
      return hyphenated;
    });
  }
}
