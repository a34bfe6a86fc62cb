/** What a label that stands alone on its line, «Beslut:», says of the paragraphs below it. */
import type { RootContent } from 'mdast';
import type { OutcomeKind } from '../../../domain/outcome.ts';
import { textOf } from '../../text-of.ts';
import { clean } from '../blocks/block-text.ts';
import type { Continued } from '../blocks/continuation.ts';
import { kindUnder } from '../blocks/headings.ts';
import type { BlockDoubt } from '../found.ts';
import { isProposal, labelNamed, wordsBeforeColon } from '../label-words.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { ownersFrom } from '../owners/named-owners.ts';
import { meetingWords } from '../phrases.ts';
import { recognise } from '../sentences/recognise.ts';
import { emptyLabel, moreBelow, otherWordsBelow } from './doubts.ts';

/** The paragraph below a label, and what its author is told of it. */
export interface WordsBelow extends Continued {
  doubt?: BlockDoubt | undefined;
}

/** No more paragraphs below a label are looked at. */
const MOST_BELOW = 10;
const NOTHING: WordsBelow = { text: '', taken: 0 };
/** What tells of the meeting and leaves nothing behind. */
const REPORTS =
  /^[^.!?]{0,120}?(?<!\p{L})(?:(?:öppna|avsluta|hälsa|tacka|informera|berätta|rapportera|redovisa|presentera|diskutera|prata|tala|samtala|resonera|undra|fråga|påpeka|visa|önska|lyssna|mena|yrka|vänta|närvara)des?|(?:påmin|nämn|framför)des?|(?:redogjor|lyft|läst|tyckt)es?|gicks?\s+(?:igenom|laget)|föredrogs?|föreslogs?|ansågs?|deltog|var|hade|fanns)(?!\p{L})/iu;

/** What stands below a label of a kind that has no words of its own. */
export function wordsBelow(
  kind: OutcomeKind,
  label: string,
  [next, ...others]: readonly RootContent[],
  context: MeetingContext,
): WordsBelow {
  if (next?.type !== 'paragraph') return NOTHING;
  const text = clean(textOf(next));
  if (hasLabel(text)) return { ...NOTHING, doubt: hasWords(text) ? emptyLabel(kind, label) : undefined };
  if (!says(kind, text, context)) return { ...NOTHING, doubt: otherWordsBelow(kind, label, text) };
  const end = others.findIndex((node) => node.type !== 'paragraph' || hasLabel(clean(textOf(node))));
  const more = others
    .slice(0, end < 0 ? MOST_BELOW : Math.min(end, MOST_BELOW))
    .map((node) => clean(textOf(node)))
    .find((words) => isLike(kind, words, context));
  return { text, taken: 1, doubt: more === undefined ? undefined : moreBelow(kind, label, more) };
}

function hasLabel(text: string): boolean {
  const { words } = wordsBeforeColon(text) ?? {};
  // «Kvar att göra: Bo köper jord» is no label, and what it says belongs to no label before it either
  if (words !== undefined && kindUnder(words) !== undefined) return true;
  return labelNamed(words ?? text) !== undefined || isProposal(words ?? text);
}

/** Whether a paragraph with a label says something; in minutes that are only prepared each label is empty. */
function hasWords(text: string): boolean {
  const { end = text.length } = wordsBeforeColon(text) ?? {};
  return text.slice(end).trim() !== '';
}

/** Whether the words below a label may say what it does: they do not only report, or ask. */
function says(kind: OutcomeKind, text: string, context: MeetingContext): boolean {
  if (recognise(text, context).statements.some((statement) => statement.kind === kind)) return true;
  return !REPORTS.test(text) && (kind === 'question' || !/\?$/.test(text));
}

/** Whether a later paragraph is like one that the label would make count, and does not count by itself. */
function isLike(kind: OutcomeKind, text: string, context: MeetingContext): boolean {
  if (REPORTS.test(text) || recognise(text, context).statements.length > 0) return false;
  if (kind === 'question') return text.endsWith('?');
  if (kind === 'task') return (ownersFrom(text, 0, context.knownOwners)?.owners.length ?? 0) > 0;
  const [first = ''] = text.toLowerCase().split(' ');
  return kind === 'decision' && (first === 'att' || meetingWords.has(first));
}
