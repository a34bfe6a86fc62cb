/** Under «Beslut», «Att göra» or «Bordlagda frågor» each block is one, whatever its words are. */
import { REFUSED } from '../../refusals.ts';
import type { Block } from '../blocks/block.ts';
import { clean } from '../blocks/block-text.ts';
import { withPoints } from '../blocks/continuation.ts';
import type { Draft } from '../found.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { ownersOfTask } from '../owners/task-owners.ts';
import type { Statement } from '../sentences/statement.ts';
import { draftOf } from './draft.ts';
import { beginsWithNone } from './none.ts';

/**
 * The block as what its heading says that it is, with how many of the nodes after it that includes; nothing where there
 * is no such heading, or where the block's statements already say it. Only a decision can hold statements of other kinds.
 */
export function byHeading(
  { text, following, heading: { kind, title } }: Block,
  statements: readonly Statement[],
  context: MeetingContext,
): { draft: Draft; taken: number } | undefined {
  if (!kind || statements.some((statement) => statement.kind === kind)) return undefined;
  if (kind !== 'decision' && statements.length > 0) return undefined;
  if (beginsWithNone(text) || text.includes(REFUSED) || text.endsWith(':')) return undefined;
  const whole = kind === 'decision' ? withPoints(text, following) : { text, taken: 0 };
  const owners = kind === 'task' ? ownersOfTask(text, context.knownOwners) : [];
  return { draft: draftOf({ kind, text: clean(whole.text), phrase: title, owners }, context), taken: whole.taken };
}
