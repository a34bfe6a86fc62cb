/** A line of a text that says whose names stand behind or under it: «Närvarande: …», «## Frånvarande». */

import { keysOf } from '../../domain/table.ts';
import { ITEM, type Line } from '../../markdown/minutes-markdown/lines.ts';
import { fold } from '../../swedish/names.ts';
import { roleNamed } from '../../swedish/roles.ts';
import { type AttendanceField, attendanceTails, attendanceWords, sentenceBeginnings } from './attendance-words.ts';
import { withoutOuterBreaks } from './plain-line.ts';

/** A label and what follows it on its line. */
export interface AttendanceLabel {
  field: AttendanceField;
  /** Its level where it is a heading. */
  level?: number;
  /** Whether its words may also stand over something else: «På mötet:», «## Vi som var med». */
  isWeak?: boolean;
  /** The label of each name: «Närvarande ledamöter», «Närvarande från Ria». */
  group: string;
  /** The offset in the line at which `rest` begins. */
  restStart: number;
  rest: string;
}

/** The field of each of some words. */
function fieldsBy(lists: Readonly<Record<AttendanceField, readonly string[]>>): ReadonlyMap<string, AttendanceField> {
  return new Map(keysOf(lists).flatMap((field) => lists[field].map((words) => [words, field] as const)));
}

const FIELD_OF = fieldsBy(attendanceWords);
const FIELD_OF_BEGINNING = fieldsBy(sentenceBeginnings);
const TAILS: ReadonlySet<string> = new Set(attendanceTails);
const LONGEST_FIRST = [...FIELD_OF.keys(), ...FIELD_OF_BEGINNING.keys()].toSorted((a, b) => b.length - a.length);
/** Marks, a heading's sign, a number, the words, «på mötet», a count in parentheses, and what separates them from names. */
const LABEL = new RegExp(
  String.raw`^(?<lead>[#*_\s\u00a0]{0,12}(?:§?\s?\d{1,3}\s?[.):§]{0,2}\s{1,3})?[*_]{0,3})(?<words>${LONGEST_FIRST.join('|')})(?![\p{L}\p{N}])(?<tail>[^:;()*_\t–—]{0,60}?)\s{0,3}(?:\([^()]{0,40}\))?(?<sep>[*_#\s]{0,8}(?:[:;\t–—]|\s-\s|$|(?=<br))[*_\s]{0,8})`,
  'iu',
);

/** What stands over names, «Närvarande (3 st):» → the field that they are of; undefined for another text. */
export function attendanceFieldOf(words: string): AttendanceField | undefined {
  return FIELD_OF.get(fold(words.replace(/\s*\([^()]{0,40}\)\s*$|:\s*$/g, '')));
}

/** The label that a line is or begins with; undefined for none. */
export function attendanceLabel({ isText, prefix, rest }: Line): AttendanceLabel | undefined {
  if (!isText) return undefined;
  const item = ITEM.exec(rest)?.[0].length ?? 0;
  const written = rest.endsWith('>') ? withoutOuterBreaks(rest.slice(item)) : rest.slice(item).trimEnd();
  const match = LABEL.exec(written);
  const { lead = '', words = '', tail = '', sep = '' } = match?.groups ?? {};
  const strong = FIELD_OF.get(fold(words));
  const field = strong ?? FIELD_OF_BEGINNING.get(fold(words));
  const group = groupOf(tail.trim());
  if (!match || !field || group === undefined) return undefined;
  const behind = written.slice(match[0].length);
  // «Närvarande Anna Ek, Bo Lind» has no sign that ends the label
  if (sep.trim() === '' && behind.trim() !== '' && !/^<br/i.test(behind)) return undefined;
  const level = /^#{1,6}/.exec(lead.trim())?.[0].length;
  // with names behind it, it is a sentence
  if (!strong && (behind.trim() !== '' || (level === undefined && !sep.includes(':')))) return undefined;
  return {
    field,
    ...(level !== undefined && { level }),
    ...(!strong && { isWeak: true }),
    group,
    restStart: prefix.length + item + match[0].length,
    rest: level === undefined ? behind : behind.replace(/\s#{1,6}$/, '').trimEnd(),
  };
}

/** «Närv.», «Närvarande, 2 st», «Närvarande 7/3» */
const COUNT_OR_DAY =
  /^[.,]?\s*(?:\d{1,3}(?:\s?(?:st|stycken|personer|pers))?\.?|\d{1,2}\/\d{1,2}(?:[\s-]\d{2,4})?)?(?=$)/iu;

/** What each person of «Närvarande från Ria» or «Närvarande ledamöter» is; empty for nothing, undefined for another text. */
function groupOf(written: string): string | undefined {
  const tail = written.replace(COUNT_OR_DAY, '');
  if (tail === '' || TAILS.has(fold(tail))) return '';
  return /^från\s+\S/iu.test(tail) || roleNamed(tail) !== undefined ? tail : undefined;
}
