/** Under «Beslut», «Att göra», «Bordlagda frågor», «Öppna frågor» or «Vi söker» each block is one, whatever its words are. */
import { REFUSED } from '../../refusals.ts';
import type { Block } from '../blocks/block.ts';
import { clean } from '../blocks/block-text.ts';
import type { Draft } from '../found.ts';
import { omMötet } from '../language/headings.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { ownersOfTask } from '../owners/task-owners.ts';
import type { Statement } from '../sentences/statement.ts';
import { draftOf } from './draft.ts';
import { onlyAsks, onlyPutsOff } from './no-decision.ts';
import { beginsWithNone } from './none.ts';
import { questionIn } from './question-item.ts';

/** «Mötet avslutades 11.50.» */
const IS_ON_MEETING = new RegExp(`^(?:${omMötet.join('|')})(?:\\s+(?:kl\\.?|klockan)?\\s*[\\d.:]+)?[.!]?$`, 'iu');

/**
 * The block as what its heading says that it is; nothing where there is no such heading, or where the block's statements
 * already say it. Only a decision can hold statements of other kinds.
 */
export function byHeading(block: Block, statements: readonly Statement[], context: MeetingContext): Draft | undefined {
  const {
    text,
    heading: { kind, title, owners: announced = [] },
  } = block;
  if (!kind || statements.some((statement) => statement.kind === kind)) return undefined;
  if (kind !== 'decision' && statements.length > 0) return undefined;
  if (beginsWithNone(text) || IS_ON_MEETING.test(text) || text.includes(REFUSED) || text.endsWith(':'))
    return undefined;
  if (kind === 'decision') {
    if (onlyAsks(text)) return undefined;
    // a block whose sentences put it off is that already
    const putOff = onlyPutsOff(text, context);
    if (putOff) return statements.length > 0 ? undefined : putOff;
  }
  if (kind === 'question') return questionIn(block, context);
  const named = kind === 'task' ? ownersOfTask(text, context.knownOwners) : [];
  const owners = named.length > 0 ? named : [...announced];
  return draftOf({ kind, text: clean(text), phrase: title, owners, isSure: true }, context);
}
