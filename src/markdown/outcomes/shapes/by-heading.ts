/** Under «Beslut», «Att göra» or «Bordlagda frågor» each block is one, whatever its words are. */
import { REFUSED } from '../../refusals.ts';
import type { Block } from '../blocks/block.ts';
import { clean } from '../blocks/block-text.ts';
import type { Draft } from '../found.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { ownersOfTask } from '../owners/task-owners.ts';
import type { Statement } from '../sentences/statement.ts';
import { draftOf } from './draft.ts';
import { beginsWithNone } from './none.ts';

/**
 * The block as what its heading says that it is; nothing where there is no such heading, or where the block's statements
 * already say it. Only a decision can hold statements of other kinds.
 */
export function byHeading(
  { text, heading: { kind, title } }: Block,
  statements: readonly Statement[],
  context: MeetingContext,
): Draft | undefined {
  if (!kind || statements.some((statement) => statement.kind === kind)) return undefined;
  if (kind !== 'decision' && statements.length > 0) return undefined;
  if (beginsWithNone(text) || text.includes(REFUSED) || text.endsWith(':')) return undefined;
  const owners = kind === 'task' ? ownersOfTask(text, context.knownOwners) : [];
  return draftOf({ kind, text: clean(text), phrase: title, owners }, context);
}
