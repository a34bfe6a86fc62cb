/** Whether the words around a verb tell of another meeting, others, an event or a habit, so that it does not count. */

import { weekdayNames } from '../../../swedish/calendar.ts';
import {
  andraMöten,
  andrasBeslut,
  flyttadeTillfällen,
  frågarOm,
  kanske,
  påMötet,
  samordnande,
  vanor,
  villkor,
  villkorEfter,
} from '../language/markers.ts';
import { expressionsOf, isExpressionAt } from './expressions.ts';
import { matchPattern, type Pattern, patternOf } from './pattern.ts';
import type { SentenceWords } from './sentence.ts';

const HABITS = expressionsOf(vanor);
const WEEKDAYS = new RegExp(`^(?:${weekdayNames.join('|')})ar(?:na)?$`);
const PERHAPS = expressionsOf(kanske);
const CONDITIONS: ReadonlySet<string> = new Set(villkor);
const LATER_CONDITIONS = villkorEfter.map(patternOf);
const ASKS = new RegExp(`^(?:${frågarOm.map((verb) => verb.replace(/-$/, '\\p{L}*')).join('|')})$`, 'u');
const JOINS: ReadonlySet<string> = new Set(samordnande);
const OTHER_MEETINGS = andraMöten.map(patternOf);
const BY_OTHERS = andrasBeslut.map(patternOf);
const DONE_HERE = påMötet.map(patternOf);
const MOVED = flyttadeTillfällen.map(patternOf);
/** How many words to both sides are near. */
export const NEAR = 40;
/** Whether it is said of another meeting: «på styrelsemötet i november». */
export function isOfAnotherMeeting(sentence: SentenceWords, index: number): boolean {
  return someNear(sentence, index, (at) => at < index + 3 && fitsOne(sentence, OTHER_MEETINGS, at));
}

/** Whether the words around one tell of what others have decided, or what is no decision though it has its words. */
export function isOfOthers(sentence: SentenceWords, index: number): boolean {
  return someNear(sentence, index, (at) => fitsOne(sentence, BY_OTHERS, at));
}

/** Whether it is a meeting or another event that is moved or held there, and no point. */
export function isOfAnEvent(sentence: SentenceWords, index: number): boolean {
  return someNear(sentence, index, (at) => fitsOne(sentence, MOVED, at));
}

/** Whether what a verb is said of is done at the meeting itself: «skriva dagens protokoll». */
export function isDoneHere(sentence: SentenceWords, index: number): boolean {
  return someNear(sentence, index, (at) => at >= index && fitsOne(sentence, DONE_HERE, at));
}

/** Whether a verb is said of what always happens, «varje år», by the words around it up to «att». */
export function isHabit(sentence: SentenceWords, index: number): boolean {
  const att = sentence.words(index, index + 16).indexOf('att');
  const until = index + (att < 0 ? 16 : att);
  return someNear(sentence, index, (at) => at < until && at > index - 14 && isExpressionAt(HABITS, sentence, at));
}

/** Whether it is said of a day of each week: «på tisdagar». */
export function isWeekly(sentence: SentenceWords, index: number): boolean {
  return someNear(sentence, index, (at) => WEEKDAYS.test(sentence.tokens[at]?.word ?? ''));
}

/** Whether a sentence begins with what it depends on: «Blir vi fler köper Bo mer korv». */
export function isConditional({ tokens }: SentenceWords): boolean {
  return CONDITIONS.has(tokens[0]?.word ?? '');
}

/** Whether it is only possible: «kanske», «om det behövs», «om pengarna räcker»; «ringer om en offert och ev. ett besök» is not. */
export function isPerhaps(sentence: SentenceWords, index: number): boolean {
  const isOfMore = (at: number): boolean => at > index && JOINS.has(sentence.tokens[at - 1]?.word ?? '');
  return (
    someNear(sentence, index, (at) => isExpressionAt(PERHAPS, sentence, at) && !isOfMore(at)) ||
    hasLaterCondition(sentence, index)
  );
}

/** Whether what a verb depends on comes after it: «Bo ringer om det blir regn»; «Bo kollar om det blir regn» asks. */
function hasLaterCondition(sentence: SentenceWords, index: number): boolean {
  const { tokens } = sentence;
  for (let at = index + 1; at < Math.min(tokens.length, index + NEAR) && tokens[at]?.word !== 'att'; at += 1)
    if (fitsOne(sentence, LATER_CONDITIONS, at)) return !tokens.slice(index, at).some(({ word }) => ASKS.test(word));
  return false;
}

function fitsOne({ tokens, resolve }: SentenceWords, patterns: readonly Pattern[], at: number): boolean {
  return patterns.some((pattern) => matchPattern(pattern, tokens, at, resolve));
}

/** Whether something holds for a word near another; what is further off says nothing of it. */
export function someNear({ tokens }: SentenceWords, index: number, holds: (at: number) => boolean): boolean {
  const last = Math.min(tokens.length, index + NEAR);
  for (let at = Math.max(0, index - NEAR); at < last; at += 1) if (holds(at)) return true;
  return false;
}
