/** What a shape found → a draft: when it is due and where it is carried over to are read from its words. */
import type { OutcomeKind } from '../../../domain/outcome.ts';
import type { Slug } from '../../../domain/slug.ts';
import { findDue } from '../../../swedish/due-date.ts';
import type { Draft } from '../found.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { otherGroupIn } from './destination.ts';
import { dueInNote } from './task-details.ts';

interface Parts {
  kind: OutcomeKind;
  text: string;
  /** Its own words, where `text` has more. */
  ownText?: string;
  phrase: string;
  owners?: string[];
  done?: boolean;
  /** The group that a label hands it to; without one, another group that its text names. */
  to?: Slug | undefined;
  /** Empty for none. */
  answer?: string;
  /** Whether the text is known to be a task, so that a day in a note at its end is when it is due. */
  isSure?: boolean;
}

/** A draft of these parts: only tasks are due, only carried-over points go to another group. */
export function draftOf(
  { kind, text, ownText = text, phrase, owners = [], done = false, to, answer, isSure = false }: Parts,
  context: MeetingContext,
): Draft {
  const found = kind === 'task' ? findDue(text, context.date) : undefined;
  const due = found ?? (kind === 'task' && isSure ? dueInNote(text, context) : undefined);
  const destination = kind === 'carried-over' ? (to ?? otherGroupIn(text, context)) : undefined;
  return {
    kind,
    text,
    ownText,
    phrase,
    owners,
    done,
    ...(due && { due }),
    ...(destination && { to: destination }),
    ...(answer && { answer }),
  };
}
