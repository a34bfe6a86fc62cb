/** «Ordföranden tog på sig att:», «Detta ska vara klart till årsmötet:» or «Bo:» over a list: whose each item is to do. */
import type { List, Paragraph } from 'mdast';
import { saysDue } from '../../../swedish/due-date.ts';
import { textOf } from '../../text-of.ts';
import { clean } from '../blocks/block-text.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { onlyKnown, ownersFrom } from '../owners/named-owners.ts';
import { recognise } from '../sentences/recognise.ts';

const NAMES_AT_END = /\(([^()]{1,80})\)[.\s]*$/u;
const TO_BE_DONE = /(?<!\p{L})(?:ska|skall|måste|behöver|återstår|att göra)(?!\p{L})/iu;

const GIVEN =
  /(?<!\p{L})(?:får|fick|ges|har|gavs)(?!\p{L})(?:(?!\s(?:inte|ej|inga|inget)\s)[^.?!])*\si\s(?:uppdrag|uppgift)\s+att:?$/iu;

/**
 * Who is to do each item below a line; no one where the items say that themselves, «Budget (Bo)», and nothing where the line
 * gives nobody anything, or decides something too.
 */
export function ownersAnnounced(line: Paragraph, list: List, context: MeetingContext): readonly string[] | undefined {
  const words = clean(textOf(line));
  if (saysDue(words) && TO_BE_DONE.test(words) && areAssigned(list, context)) return [];
  const { statements } = recognise(words, context);
  const [task, other] = statements;
  // «Alla lag får i uppdrag att:»
  if (!task && GIVEN.test(words)) return [];
  return task?.kind === 'task' && !other && task.owners.length > 0 ? task.owners : undefined;
}

/** Whether most items end with known people in brackets. */
function areAssigned({ children }: List, { knownOwners }: MeetingContext): boolean {
  const assigned = children.filter((item) => {
    const [, names = ''] = NAMES_AT_END.exec(textOf(item)) ?? [];
    return onlyKnown(names, knownOwners) !== undefined;
  });
  return assigned.length * 2 > children.length;
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
