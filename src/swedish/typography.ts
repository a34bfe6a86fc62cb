/**
 * Swedish typography: ”…” on both sides, en dashes in ranges and around asides, no-break spaces in «16 januari» and
 * «75 000», soft hyphens at the joints of long compounds. Source: Myndigheternas skrivregler. Web and e-mail
 * addresses, telephone and reference numbers and ISO dates are not changed.
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

/**
 * Text that is not changed: escaped markup, web and e-mail addresses, ISO dates, telephone and reference numbers. What
 * begins in many places has an end, so that a text is not looked through from each of them.
 */
const AS_IT_IS =
  /&(?:#x3C|lt);[^<>]{0,500}>|(?:https?:\/\/|www\.)[^\s<]+|[^\s<@]{1,254}@[^\s<]+|[\p{L}\d-]{1,254}\.(?:se|nu|com|org|net|eu|info)(?![\p{L}\d])[^\s<]*|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)|(?<!\d|\d[ \u00a0])0[1-9]\d{0,2}[-–\s]\d[\d\s–-]{4,}\d|(?<!\d)\d{6,8}-\d{4}(?!\d)|(?:dnr|diarienr|SFS|org\.?nr)[.:]?\s*[\p{L}\s]{0,6}[\d:/-]+/giu;

/** The most groups of digits after the first: there is an end to how far a text is looked through from each space. */
const MOST_GROUPS = 5;
/** A number of thousands, «10 000» and «1 000 000». */
const THOUSANDS = String.raw`[1-9]\d{0,2}(?:[ ${NBSP}]\d{3}){1,${MOST_GROUPS}}(?!\d)`;

/** Rules for no-break spaces. */
const FIXED: readonly (readonly [RegExp, string])[] = [
  // a line does not begin with a dash, and «…» is not alone on a line
  [/ (?=–\s|…)/g, NBSP],
  [
    new RegExp(
      String.raw`(?<=(?:(?<![\d.,-])|(?<=[ ${NBSP}]\d{3}-))[1-9]\d{0,2}(?:[ ${NBSP}]\d{3}){0,${MOST_GROUPS}}) (?=\d{3}(?!\d))`,
      'g',
    ),
    NBSP,
  ],
  [new RegExp(`(?<=\\d) (?=(?:${MONTH}|${UNIT})(?!\\p{L}))`, 'giu'), NBSP],
  [new RegExp(`(?<=(?<!\\p{L})(?:${BEFORE_NUMBER})) (?=\\d)`, 'giu'), NBSP],
];
const RULES: readonly (readonly [RegExp, string])[] = [
  [/["“„‟]/g, '”'],
  [/(?<=\p{L})['‘](?=\p{L})/gu, '’'],
  [/(?<=\d[.:]\d\d)\s?-\s?(?=\d{1,2}[.:]\d\d(?!\d))/g, '–'],
  [new RegExp(String.raw`(?<![\d-])(\d{1,4})\s?-\s?(\d{1,4})(?=\s(?:${MONTH}|${UNIT})(?!\p{L}))`, 'giu'), '$1–$2'],
  [new RegExp(String.raw`(?<=(?<![\d.,-])${THOUSANDS})\s?-\s?(?=${THOUSANDS})`, 'g'), '–'],
  [new RegExp(String.raw`(?<=(?<![\d.,-])\d{1,3})\s?-\s?(?=${THOUSANDS}\s(?:${UNIT})(?!\p{L}))`, 'giu'), '–'],
  [new RegExp(String.raw`(?<!\p{L})(${BEFORE_NUMBER})\s(\d{1,4})\s?-\s?(\d{1,4})(?![\d-])`, 'giu'), '$1 $2–$3'],
  [/(?<![\d-])((?:19|20)\d\d)-((?:19|20)\d\d)(?![\d-])/g, '$1–$2'],
  [/(?<=\s)--?(?=\s)/g, '–'],
  [/(?<=\d)\s?[x×]\s?(?=\d)/g, `${NBSP}×${NBSP}`],
  ...FIXED,
];

/** ISO dates, which get word joiners, so that no line breaks within them. */
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Cheap tests, since most texts need no change: may a rule apply, does one, is there text that must not change. */
const SIGNS = /["“„‟'‘\d]|\s[-–…]/;
const MARKS = new RegExp(
  String.raw`["“„‟'‘]|\s[-–…]|\d\s?[x×-]|\d[.:]\d\d\s-|\d (?:\d|${MONTH}|${UNIT})|(?:${BEFORE_NUMBER})\s\d`,
  'i',
);
const KEPT = /[@&]|:\/\/|\.[a-zA-Z]|\d[-–]\d|\d \d\d|[nN][rR]|SFS/;
/** Words long enough to need hyphenation. */
const LONG_WORD = new RegExp(`(?<![${WORD_CHARACTERS}])[${WORD_CHARACTERS}]{14,}`, 'g');

/** A text with only the no-break spaces. */
export function unbroken(text: string): string {
  return FIXED.reduce((before, [pattern, instead]) => before.replace(pattern, instead), text);
}

/** A text with its first letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** A name as it stands on its own, «Socialförvaltningen»; one with a capital inside, «eHälsan», has its own spelling. */
export function capitalisedName(name: string): string {
  return /^\p{Ll}\p{Lu}/u.test(name) ? name : capitalised(name);
}

/** Returns the offsets of the joints of a word in lower case, ascending; empty when it is no compound. */
export type JointsOf = (word: string) => readonly number[];

/** A text with its parts set, but for those that are not changed. */
function setParts(text: string, setPart: (part: string) => string): string {
  if (!KEPT.test(text)) return setPart(text);
  let set = '';
  let from = 0;
  for (const { index, 0: kept } of text.matchAll(AS_IT_IS)) {
    set += setPart(text.slice(from, index)) + (ISO_DAY.test(kept) ? kept.replaceAll('-', `-${WORD_JOINER}`) : kept);
    from = index + kept.length;
  }
  return set + setPart(text.slice(from));
}

/** Applies the rules to plain text, with a cache of hyphenated words. */
export class Typography {
  readonly #jointsOf: JointsOf;
  readonly #hyphenated = new Map<string, string>();

  constructor(jointsOf: JointsOf) {
    this.#jointsOf = jointsOf;
  }

  /** Plain text with all rules applied. */
  set(text: string): string {
    const isPlain = !KEPT.test(text) && (!SIGNS.test(text) || !MARKS.test(text));
    return setParts(text, (part) => (isPlain ? this.#hyphenate(part) : this.#apply(part)));
  }

  /** A heading or a name, of which no sign is changed: it only gets no-break spaces and soft hyphens. */
  setName(text: string): string {
    return setParts(text, (part) => this.#hyphenate(SIGNS.test(part) ? unbroken(part) : part));
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
