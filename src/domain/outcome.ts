/** What a meeting leaves behind, what can become of it, and the lasting references by which later files name it. */
import type { Brand } from './brand.ts';
import type { CalendarDate } from './dates.ts';
import type { MeetingId } from './meeting-id.ts';
import type { ClosingAct } from './outcome-fields.ts';
import { kinds } from './outcome-kinds.ts';
import { keysOf } from './table.ts';

/** A decision, a task, a point carried over to another meeting, a question, or a call for people. */
export type OutcomeKind = keyof typeof kinds;

/** The kinds, in the order in which they are shown. */
export const outcomeKinds: readonly OutcomeKind[] = keysOf(kinds);

/** What follow-ups call each state besides its own name, the first word in messages to authors too. None says `made`. */
const stateTable = {
  done: ['klar', 'klart'],
  answered: ['besvarad'],
  dropped: ['avskriven'],
  open: ['öppen'],
  made: [],
} satisfies Readonly<Record<string, readonly string[]>>;

/** What never closes is `made`; all else is `open` until it is `done`, `answered` or `dropped`. */
export type OutcomeState = keyof typeof stateTable;

/** The words of each state in follow-ups, in the order in which messages name them. */
export const stateWords: Readonly<Record<OutcomeState, readonly string[]>> = stateTable;

/** What a block of minutes does to an outcome that it names: it closes it, opens it again, or only mentions it. */
export type ActKind = ClosingAct | 'again' | 'mentioned';

/** What an act or a follow-up came to in the history of an outcome; only follow-ups drop one. */
export type EventKind = ActKind | 'dropped';

/** The anchor of an outcome on its meeting's page, «beslut-1»: its kind, and its number among those of its kind. */
export type OutcomeAnchor = Brand<string, 'OutcomeAnchor'>;

/** `<meeting id>.<anchor>`, «2017-01-16-gemensam-utvecklingsgrupp.beslut-1»; lasting. */
export type OutcomeRef = Brand<string, 'OutcomeRef'>;

/** By when something was promised: as it is written, with the day that it means, where it means one. */
export interface Due {
  text: string;
  date?: CalendarDate;
}

/** The words that anchors of outcomes begin with: no other anchor may. */
export const anchorWords: readonly string[] = outcomeKinds.map((kind) => kinds[kind].anchor);

/** The same words as they are spoken, with å, ä and ö, which authors write by mistake: «fråga», «vi-söker». */
export const spokenAnchorWords: readonly string[] = outcomeKinds
  .map((kind) => kinds[kind].word.toLowerCase().replaceAll(' ', '-'))
  .filter((word) => !anchorWords.includes(word));

const ANCHOR = new RegExp(`^(${anchorWords.join('|')})-[1-9]\\d*$`);
const REF = /^\^?(\d{4}-\d{2}-\d{2}-[a-z0-9-]+)[.#]([a-z0-9-]+)$/;

/** The anchor of the outcome with a number, counted from 1 within its kind. */
export function outcomeAnchor(kind: OutcomeKind, number: number): OutcomeAnchor {
  return `${kinds[kind].anchor}-${number}` as OutcomeAnchor;
}

/** Whether a text is such an anchor. */
export function isOutcomeAnchor(text: string): text is OutcomeAnchor {
  return ANCHOR.test(text);
}

/** The kind of the outcome that has an anchor. */
export function kindOfAnchor(anchor: OutcomeAnchor): OutcomeKind {
  const found = outcomeKinds.find((kind) => anchor.startsWith(`${kinds[kind].anchor}-`));
  if (!found) throw new Error(`«${anchor}» is no anchor of an outcome; ask isOutcomeAnchor first`);
  return found;
}

/** The reference of an outcome. */
export function outcomeRef(meeting: MeetingId, anchor: OutcomeAnchor): OutcomeRef {
  return `${meeting}.${anchor}` as OutcomeRef;
}

/** A reference as people write it, with or without «^», with «.» or «#» before the anchor; nothing when it is none. */
export function parseOutcomeRef(text: string): OutcomeRef | undefined {
  const [, meeting = '', anchor = ''] = REF.exec(text.trim()) ?? [];
  return isOutcomeAnchor(anchor) ? outcomeRef(meeting as MeetingId, anchor) : undefined;
}

/** The meeting and the anchor that a reference names. */
export function partsOfRef(ref: OutcomeRef): { meeting: MeetingId; anchor: OutcomeAnchor } {
  const [meeting, anchor] = ref.split('.');
  return { meeting: meeting as MeetingId, anchor: anchor as OutcomeAnchor };
}
