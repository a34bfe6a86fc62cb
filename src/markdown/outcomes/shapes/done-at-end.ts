/** «Boka lokal (Anna). Klart!», «Boka lokal – gjort», «Boka lokal ✓»: a task that ends with how far it has come. */

import type { Block } from '../blocks/block.ts';
import { clean } from '../blocks/block-text.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { progressIn } from './progress.ts';
import type { Reading } from './reading.ts';

/** The last words, after a sign that divides them from the others: «Klart!», «gjort», «(klart)». */
const LAST_WORDS = /(?:[.!?)]\s+|\s[–—-]\s+|,\s+|\()([^.!?–—,()]{2,30}[.!]?)\)?$/u;
/** What says it without such a sign, at either end. */
const SIGNS = /(?:\s(?:KLAR[AT]?|GJOR[DT]|UTFÖR[DT]|FÄRDIGT?)[.!]*|[✓✔✅☑]\ufe0f?)$|^[✓✔✅☑]/u;

/** A reading whose last task is done where its block ends by saying so, in a list of tasks or after a label. */
export function withDoneAtEnd(reading: Reading, block: Block, context: MeetingContext): Reading {
  const { drafts = [], act } = reading;
  const task = drafts.findLast(({ kind }) => kind === 'task');
  const isListed = block.heading.kind === 'task' && block.node.type === 'listItem';
  if (!task || task.done || !(isListed || task.isLabelled)) return reading;
  if (!saysDone(clean(block.text.slice(reading.labelEnd ?? 0)), context)) return reading;
  const done = { ...task, done: true };
  return { ...reading, act: act ?? 'done', drafts: drafts.map((draft) => (draft === task ? done : draft)) };
}

function saysDone(text: string, { date }: MeetingContext): boolean {
  if (SIGNS.test(text)) return true;
  const last = LAST_WORDS.exec(text)?.[1];
  return last !== undefined && progressIn(last, false, date) === 'done';
}
