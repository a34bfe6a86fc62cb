/** A row of a table with a column for what was decided: a decision, and what its other cells say. */
import { textOf } from '../../text-of.ts';
import { type Block, blockOf, type Heading } from '../blocks/block.ts';
import { clean, withoutEnd } from '../blocks/block-text.ts';
import type { Draft } from '../found.ts';
import { labelNamed } from '../label-words.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { decisionText } from './bare-decision.ts';
import { draftOf } from './draft.ts';
import { labelledBlock } from './labelled-block.ts';
import { prose } from './prose.ts';
import type { Cells } from './table-columns.ts';

/** What a row leaves behind, the words of its decision, and what it is about: its first cell that says neither who nor when. */
export function decisionInRow(
  { row, columns, cell }: Cells,
  heading: Heading,
  context: MeetingContext,
): { text: string; topic: string; drafts: Draft[] } {
  const text = cell('beslut');
  const others = row.children.filter((_, index) => columns[index] === undefined || columns[index] === 'vad');
  const matter = others.map((node) => clean(textOf(node))).find((words) => /\p{L}/u.test(words));
  const topic = matter ?? heading.topic;
  const title = 'Beslut';
  const block = blockOf(row, [{ type: 'text', value: text }], [], { title, topic, kind: 'decision' });
  const decisionCell = row.children.filter((_, index) => columns[index] === 'beslut').slice(0, 1);
  const inCell = ({ at }: Draft) => ({ at: { nodes: decisionCell, offset: at?.offset ?? 0 } });
  const decided = block ? (postponed(block, context) ?? draftsIn(block, context)) : [];
  const discussed = others.flatMap((node) => {
    const other = blockOf(row, [node], [], { title: heading.title, topic });
    return other ? draftsIn(other, context) : [];
  });
  return {
    text,
    topic,
    drafts: [
      ...decided.map((draft) => ({ ...draft, text: decisionText(draft.text, topic), ...inCell(draft) })),
      ...discussed,
    ],
  };
}

/** «Bordläggs», «Bordlagt till Ledningsgruppen» as all that a cell says. */
function postponed({ text, heading }: Block, context: MeetingContext): Draft[] | undefined {
  const words = withoutEnd(text);
  if (labelNamed(words)?.kind !== 'carried-over') return undefined;
  return [draftOf({ kind: 'carried-over', text: `${heading.topic} – ${words}`, phrase: words }, context)];
}

function draftsIn(block: Block, context: MeetingContext): readonly Draft[] {
  const { drafts = [] } = labelledBlock(block, context) ?? prose(block, context);
  const putOff = new Set(drafts.filter(({ kind }) => kind === 'carried-over').map(({ text }) => text));
  // what only puts its matter off decides nothing
  return drafts.filter(({ kind, text }) => kind !== 'decision' || !putOff.has(text));
}
