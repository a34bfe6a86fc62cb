/** «Ordföranden tog på sig att:» over a list, or «Bo:» over a list of tasks: whose each item is to do. */
import type { Paragraph } from 'mdast';
import { textOf } from '../../text-of.ts';
import { clean } from '../blocks/block-text.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { ownersFrom } from '../owners/named-owners.ts';
import { recognise } from '../sentences/recognise.ts';

/** Who is to do each item below a line; nothing where the line gives nobody anything, or decides something too. */
export function ownersAnnounced(line: Paragraph, context: MeetingContext): readonly string[] | undefined {
  const { statements } = recognise(clean(textOf(line)), context);
  const [task, other] = statements;
  return task?.kind === 'task' && !other && task.owners.length > 0 ? task.owners : undefined;
}

/** «Bo», «Bo och Ida:», «Kerstin Dal (kassör):» */
const AFTER_NAMES = /^(?:\s*\([^()]*\))?\s*:?\s*$/u;

/** Who is named by words that say nothing else; nothing for words that may be a thing, «Lokal:». */
export function ownersNamed(words: string, { knownOwners }: MeetingContext): readonly string[] | undefined {
  const text = clean(words);
  const named = ownersFrom(text, 0, knownOwners);
  if (!named || named.surety === 'name' || named.owners.length === 0) return undefined;
  return AFTER_NAMES.test(text.slice(named.end)) ? named.owners : undefined;
}
