/** «Beslut: …», «Uppgift: …», «Fråga: … Svar: …», «Bordlagt till …», «Svar: …»: a block that begins with a label. */
import type { RootContent } from 'mdast';
import type { OutcomeKind } from '../../../domain/outcome.ts';
import { REFUSED } from '../../refusals.ts';
import type { Block } from '../blocks/block.ts';
import { clean } from '../blocks/block-text.ts';
import { withPoints } from '../blocks/continuation.ts';
import { placeInBlock } from '../blocks/place-in-block.ts';
import type { Draft } from '../found.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { ownersFrom } from '../owners/named-owners.ts';
import { ownersOfTask } from '../owners/task-owners.ts';
import { recognise } from '../sentences/recognise.ts';
import { saysOnlyWho, standaloneText } from '../sentences/standalone-text.ts';
import type { Statement } from '../sentences/statement.ts';
import { asksAfterLabel } from './doubts.ts';
import { draftOf } from './draft.ts';
import { type Label, labelOf } from './label.ts';
import { type WordsBelow, wordsBelow } from './label-alone.ts';
import { onlyAsks, onlyPutsOff } from './no-decision.ts';
import { isNone } from './none.ts';
import type { Reading, Shape } from './reading.ts';

/** The shape of a block with a label; one with a refused sentence is read as prose, unless it is an answer. */
export const labelledBlock: Shape = (block, context) => {
  const label = labelOf(block, context);
  if (label?.kind === 'answer') return { act: 'answered', labelEnd: label.end, text: clean(label.rest) };
  // without a reference there is nothing to close: the block is prose, of which the author is warned
  if (label?.kind === 'done' && block.blockIds.length > 0)
    return { act: 'done', labelEnd: label.end, text: clean(label.rest) };
  if (label?.kind === 'done') return doneUnderHeading(label, block, context);
  if (!isOfOutcome(label) || block.text.includes(REFUSED)) return undefined;
  const { text, taken, doubt } = wordsAfter(label, label.kind, block.following, context);
  if (label.kind === 'decision' && onlyAsks(text))
    return { labelEnd: label.end, taken, doubt: doubt ?? asksAfterLabel(label.phrase, clean(text)) };
  const [own, ...within] = isNone(text) ? [] : draftsOf(label, text, block, context);
  const drafts = own ? [{ ...own, isLabelled: true }, ...within] : [];
  return { labelEnd: label.end, unknownGroup: label.unknownGroup, drafts, taken, doubt };
};

/** «Klart: Köpa öl (Bo)» as a point of a list of tasks; a day after it is when it is to be done. */
function doneUnderHeading({ rest, end, phrase }: Label, block: Block, context: MeetingContext): Reading | undefined {
  const { node, heading, text } = block;
  const isPoint = heading.kind === 'task' && node.type === 'listItem' && !text.includes(REFUSED);
  if (!isPoint || !/^\p{L}.*\s/u.test(rest) || isNone(rest)) return undefined;
  const words = clean(rest);
  const named = ownersOfTask(words, context.knownOwners);
  const owners = named.length > 0 ? named : [...(heading.owners ?? [])];
  const task = draftOf({ kind: 'task', text: words, phrase, owners, done: true, isSure: true }, context);
  return { act: 'done', labelEnd: end, text: words, drafts: [task] };
}

/** A label that says of what kind the block is. */
type OutcomeLabel = Label & { kind: OutcomeKind };

function isOfOutcome(label: Label | undefined): label is OutcomeLabel {
  return label !== undefined && label.kind !== 'answer' && label.kind !== 'done';
}

/** What stands after a label; for one that stands alone, the list or the paragraph after it. */
function wordsAfter(
  { rest, phrase }: Label,
  kind: OutcomeKind,
  following: readonly RootContent[],
  context: MeetingContext,
): WordsBelow {
  const words = withPoints(rest, following);
  return words.text === '' && words.taken === 0 ? wordsBelow(kind, phrase, following, context) : words;
}

function draftsOf(
  { kind, phrase, to, end }: OutcomeLabel,
  text: string,
  block: Block,
  context: MeetingContext,
): Draft[] {
  if (kind === 'question') {
    const [question = '', answer = ''] = text.split(/(?:^|\s)Svar:\s*/i, 2);
    return [draftOf({ kind, text: clean(question), phrase, answer: clean(answer) }, context)];
  }
  const putOff = kind === 'decision' ? onlyPutsOff(text, context) : undefined;
  if (putOff) return [putOff];
  const several = kind === 'task' && PLURAL.test(phrase) ? tasksOf(text, end, block, context) : [];
  if (several.length > 1) return several;
  const owners = kind === 'task' ? ownersOf(phrase, text, context) : [];
  const draft = draftOf({ kind, text: clean(text), phrase, owners, to, isSure: true }, context);
  return kind === 'decision' ? [draft, ...draftsWithin(draft.text, end, block, context)] : [draft];
}

/** Labels over several tasks: «Att göra: Anna köper te, Bo köper kaffe» */
const PLURAL = /(?:att\s+göra|uppgifter|åtgärder)\s*:$/iu;

/** The tasks of sentences that say of each whose it is. */
function tasksOf(text: string, start: number, block: Block, context: MeetingContext): Draft[] {
  const { statements } = recognise(text, context);
  const isAll = statements[0]?.part.start === 0 && statements.every(({ kind, owners }) => kind === 'task' && owners[0]);
  return isAll ? draftsOfStatements(statements, text, start, block, context) : [];
}

/** Whose a labelled task is; who is in no register, as the sentence tells: «Uppgift: Ylva hämtar nycklarna». */
function ownersOf(label: string, text: string, context: MeetingContext): string[] {
  const owners = ownersInLabel(label, context) ?? ownersOfTask(text, context.knownOwners);
  if (owners.length > 0) return owners;
  return recognise(text, context).statements.find(({ kind }) => kind === 'task')?.owners ?? [];
}

/** «Uppgift (Anna): ring Bo» */
function ownersInLabel(phrase: string, { knownOwners }: MeetingContext): string[] | undefined {
  const [, inside = ''] = /\(([^()]+)\)/.exec(phrase) ?? [];
  const named = inside === '' ? undefined : ownersFrom(inside, 0, knownOwners);
  return named && named.owners.length > 0 ? named.owners : undefined;
}

/** What a decision, which begins at an offset of its block, gives people to do, or puts off. */
function draftsWithin(decision: string, start: number, block: Block, context: MeetingContext): Draft[] {
  const { statements } = recognise(decision, context);
  const within = statements.filter(({ kind }) => kind === 'task' || kind === 'carried-over');
  return draftsOfStatements(within, decision, start, block, context);
}

/** The drafts of the statements of a text that begins at an offset of its block. */
function draftsOfStatements(
  all: readonly Statement[],
  text: string,
  start: number,
  block: Block,
  context: MeetingContext,
): Draft[] {
  return all.map((statement) => {
    const { kind, part, phrase, owners, sentence } = statement;
    // «Beslut: Vi köper en spis. Ansvarig: Bo»
    const words = saysOnlyWho(statement) ? standaloneText(text, statement, all) : part.text;
    return {
      ...draftOf({ kind, text: clean(words), phrase, owners }, context),
      ...placeInBlock(block, start + sentence.start),
    };
  });
}
