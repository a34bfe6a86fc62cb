/** «Ordföranden tog på sig att:» over a list: whose each item is to do. */
import type { Paragraph } from 'mdast';
import { textOf } from '../../text-of.ts';
import { clean } from '../blocks/block-text.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { recognise } from '../sentences/recognise.ts';

/** Who is to do each item below a line; nothing where the line gives nobody anything, or decides something too. */
export function ownersAnnounced(line: Paragraph, context: MeetingContext): readonly string[] | undefined {
  const { statements } = recognise(clean(textOf(line)), context);
  const [task, other] = statements;
  return task?.kind === 'task' && !other && task.owners.length > 0 ? task.owners : undefined;
}
