/** A block that has no shape: what its sentences say, and what the heading over it says that it is. */
import { sentenceBefore, sentencesOf } from '../../../swedish/sentences.ts';
import { REFUSED } from '../../refusals.ts';
import type { Block } from '../blocks/block.ts';
import { clean, withoutEnd } from '../blocks/block-text.ts';
import { type Continued, continuationIn, paragraphAfter } from '../blocks/continuation.ts';
import { placeInBlock } from '../blocks/place-in-block.ts';
import type { Draft } from '../found.ts';
import { isProposal, wordsBeforeColon } from '../label-words.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { pronounOwners } from '../owners/pronoun.ts';
import { type Recognition, recognise } from '../sentences/recognise.ts';
import { isRefused } from '../sentences/refused.ts';
import { standaloneText } from '../sentences/standalone-text.ts';
import type { Statement } from '../sentences/statement.ts';
import { askedInText } from './asked-in-text.ts';
import { byHeading } from './by-heading.ts';
import { lacksPoints } from './doubts.ts';
import { draftOf } from './draft.ts';
import { errandBefore } from './errand-before.ts';
import type { Reading } from './reading.ts';
import { dayIn } from './task-details.ts';
import { wrongLabelIn } from './wrong-label.ts';

const ENDS_SENTENCE = /[.!?…”")]$/;

/** What a block without a shape says. */
export function prose(block: Block, context: MeetingContext): Reading {
  // what somebody wants decided, which nobody has decided yet
  if (block.heading.isUndecided || isProposal(wordsBeforeColon(block.text)?.words ?? '')) return {};
  const { text, recognition, unfinished, taken } = recogniseBlock(block, context);
  const counted = recognition.statements.filter(({ sentence }) => !isRefused(text, sentence));
  const errand = unfinished ? undefined : errandBefore(block, counted, context);
  const others = counted.filter((statement) => statement !== errand?.statement);
  const drafts = others.map((statement): Draft => {
    const { kind, phrase } = statement;
    const rest = statement === unfinished ? text.slice(statement.part.start) : undefined;
    const words = rest ?? standaloneText(text, statement, counted);
    const ownText = clean(rest ?? statement.part.text);
    const owners = statement.owners.length > 0 ? statement.owners : pronounOwners(text, statement, context.knownOwners);
    const place = placeInBlock(block, statement.sentence.start);
    const draft = { ...draftOf({ kind, text: clean(words), ownText, phrase, owners }, context), ...place };
    return kind === 'task' && !draft.due
      ? withDueAfter(draft, text.slice(statement.sentence.start + statement.sentence.text.length), context)
      : draft;
  });
  const whole = errand?.draft ?? byHeading(block, counted, context);
  const asked = askedInText(block, recognition.statements, context).filter(({ kind }) => kind !== whole?.kind);
  const found = [...(whole ? [whole] : []), ...drafts, ...asked];
  // «Beslut – Mötet beslutade att …» counts by its words
  const wrongLabel = found.length > 0 || block.text.includes(REFUSED) ? undefined : wrongLabelIn(block);
  return {
    drafts: found,
    wrongLabel,
    // of what its heading or a label says that it is nothing is unsure
    nearMisses: whole || wrongLabel ? [] : recognition.nearMisses.filter(({ sentence }) => !isRefused(text, sentence)),
    doubt: found.length > 0 ? undefined : lacksPoints(block),
    taken,
  };
}

/** «Ida ringer kommunen. Klart senast 28/3.»: a task whose day is a sentence of its own. */
function withDueAfter(draft: Draft, after: string, context: MeetingContext): Draft {
  const [next] = sentencesOf(after.slice(0, 60));
  const due =
    next &&
    dayIn(
      withoutEnd(clean(next.text))
        .replace(/^(?:den|det|detta|allt)\s+/iu, '')
        .replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()),
      context,
    );
  return due ? { ...draft, due } : draft;
}

/** What is recognised in a block and, where it breaks off in a statement, in what it runs on into. */
interface BlockRecognition {
  /** The text in which it was recognised. */
  text: string;
  recognition: Recognition;
  /** The statement in which the block breaks off: all that follows is its. */
  unfinished?: Statement;
  taken: number;
}

/** What a text that does not end runs on into: points, or after a colon the words below it, «6 februari, 18 september». */
function goesOnIn(text: string, following: Block['following']): Continued {
  const points = continuationIn(following);
  if (points.text !== '' || !text.endsWith(':')) return points;
  const below = paragraphAfter(following);
  return ENDS_SENTENCE.test(below.text) ? points : below;
}

/** «Styrelsen beslutade» goes on in the list after it; what follows any other block stands for itself. */
function recogniseBlock({ node, text, lineStarts, following }: Block, context: MeetingContext): BlockRecognition {
  const isFinished = node.type === 'tableRow' || ENDS_SENTENCE.test(text);
  const more = isFinished ? undefined : goesOnIn(text, following);
  if (more && more.text !== '') {
    const whole = `${text} ${more.text}`;
    const recognition = recognise(whole, context, lineStarts);
    const last = sentenceBefore(text, text.length)?.start ?? 0;
    const unfinished = recognition.statements.find(({ start }) => start >= last && start < text.length);
    if (unfinished) return { text: whole, recognition, unfinished, taken: more.taken };
  }
  return { text, recognition: recognise(text, context, lineStarts), taken: 0 };
}
