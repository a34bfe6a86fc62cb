/** «Beslut: Vi köper en spis.⏎Ansvarig: Bo Ek⏎Klart: 20 mars»: lines below an outcome that only say who does it, or when. */
import type { RootContent } from 'mdast';
import { textOf } from '../../text-of.ts';
import type { Block } from '../blocks/block.ts';
import type { Draft } from '../found.ts';
import { detailOf } from '../label-words.ts';
import type { MeetingContext } from '../meeting-context.ts';
import type { Reading } from './reading.ts';
import { withDetail } from './task-details.ts';

/**
 * A reading with what the lines below it say of its only task, «Ansvarig: Bo Ek», «Klart: 20 mars», each a paragraph; below a
 * decision they make one of it. They are no outcomes of their own.
 */
export function withLinesBelow(reading: Reading, block: Block, context: MeetingContext): Reading {
  const { drafts = [], taken = 0 } = reading;
  if (!isDetail(block.following[taken])) return reading;
  const below = block.following.slice(taken);
  const [task, otherTask] = drafts.filter(({ kind }) => kind === 'task');
  const [decision, otherDecision] = drafts.filter(({ kind }) => kind === 'decision');
  const whole = task && !otherTask ? withLines(task, below, context) : undefined;
  if (whole)
    return {
      ...reading,
      drafts: drafts.map((draft) => (draft === task ? whole.task : draft)),
      taken: taken + whole.lines,
    };
  if (!decision || otherDecision) return reading;
  const made = withLines({ ...decision, kind: 'task', owners: [], isLabelled: false }, below, context);
  // a day alone may be that of what was decided
  return made && made.task.owners.length > 0
    ? { ...reading, drafts: [...drafts, made.task], taken: taken + made.lines }
    : reading;
}

/** A task with what the lines below it say, and how many those are; nothing without any. */
function withLines(
  task: Draft,
  below: readonly RootContent[],
  context: MeetingContext,
): { task: Draft; lines: number } | undefined {
  let whole = task;
  let lines = 0;
  for (const node of below) {
    const more = isDetail(node) ? withDetail(whole, node, context) : undefined;
    if (!more) break;
    whole = more;
    lines += 1;
  }
  return lines > 0 ? { task: whole, lines } : undefined;
}

function isDetail(node: RootContent | undefined): boolean {
  return node?.type === 'paragraph' && detailOf(textOf(node)) !== undefined;
}
