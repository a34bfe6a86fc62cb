/** «Köp mjölk. Anna fixar.», «Köp te. Ansvarig: Bo» under «Att göra»: an errand, and then who does it, are one task. */
import type { Block } from '../blocks/block.ts';
import { clean } from '../blocks/block-text.ts';
import type { Draft } from '../found.ts';
import { isErrand } from '../grammar/construction-index.ts';
import { tokensOf } from '../grammar/tokens.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { ownersOfTask } from '../owners/task-owners.ts';
import { saysOnlyWho } from '../sentences/standalone-text.ts';
import type { Statement } from '../sentences/statement.ts';
import { draftOf } from './draft.ts';

/** The task of a block, and the statement that only says who does it, or more of it. */
export interface ErrandBefore {
  draft: Draft;
  statement: Statement | undefined;
}

/** The task that begins before the first statement of a block, and goes on to the next one; nothing where none does. */
export function errandBefore(
  { text, heading }: Block,
  statements: readonly Statement[],
  context: MeetingContext,
): ErrandBefore | undefined {
  const [first, second] = statements;
  if (heading.kind !== 'task' || !first || clean(text.slice(0, first.sentence.start)) === '') return undefined;
  const isTask = first.kind === 'task';
  const beginsErrand = isErrand(tokensOf(text.slice(0, 80))[0]?.word ?? '', 'infinitive');
  if (!beginsErrand && !(isTask && saysOnlyWho(first))) return undefined;
  const end = isTask ? second?.sentence.start : first.sentence.start;
  const words = clean(text.slice(0, end));
  const own = ownersOfTask(words, context.knownOwners);
  const owners = own.length > 0 ? own : isTask ? first.owners : [...(heading.owners ?? [])];
  return {
    draft: draftOf({ kind: 'task', text: words, phrase: heading.title, owners, isSure: true }, context),
    statement: isTask ? first : undefined,
  };
}
