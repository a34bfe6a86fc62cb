/** What a meeting leaves behind, and the lasting references by which later files name it. */
import type { Brand } from './brand.ts';
import type { CalendarDate } from './dates.ts';
import type { MeetingId } from './meeting-id.ts';

/** The kinds, in the order in which they are shown. */
export const outcomeKinds = ['decision', 'task', 'carried-over', 'question', 'call'] as const;

/** A decision, a task, a point carried over to another meeting, a question, or a call for people. */
export type OutcomeKind = (typeof outcomeKinds)[number];

/** Decisions are `made`; all else is `open` until it is `done`, `answered` or `dropped`. */
export type OutcomeState = 'made' | 'open' | 'done' | 'answered' | 'dropped';

/** The place of an outcome on its meeting's page, «beslut-1»: its kind, and its number among those of its kind. */
export type OutcomeAnchor = Brand<string, 'OutcomeAnchor'>;

/** `<meeting id>.<anchor>`, «2017-01-16-gemensam-utvecklingsgrupp.beslut-1»; lasting. */
export type OutcomeRef = Brand<string, 'OutcomeRef'>;

/** By when something was promised: as it is written, with the day that it means, where it means one. */
export interface Due {
  text: string;
  date?: CalendarDate;
}

/** What a reader calls each kind, in the text of minutes and in lists. */
export const outcomeWords: Readonly<Record<OutcomeKind, string>> = {
  decision: 'Beslut',
  task: 'Uppgift',
  'carried-over': 'Bordlagt',
  question: 'Fråga',
  call: 'Vi söker',
};

const ANCHOR_WORDS: Readonly<Record<OutcomeKind, string>> = {
  decision: 'beslut',
  task: 'uppgift',
  'carried-over': 'bordlagt',
  question: 'fraga',
  call: 'vi-soker',
};

/** The words that outcomes' places begin with: no other place may. */
export const outcomePlaces: readonly string[] = Object.values(ANCHOR_WORDS);

const ANCHOR = new RegExp(`^(${outcomePlaces.join('|')})-[1-9]\\d*$`);
const REF = /^\^?(\d{4}-\d{2}-\d{2}-[a-z0-9-]+)[.#]([a-z0-9-]+)$/;

/** The anchor of the outcome with a number, counted from 1 within its kind. */
export function outcomeAnchor(kind: OutcomeKind, number: number): OutcomeAnchor {
  return `${ANCHOR_WORDS[kind]}-${number}` as OutcomeAnchor;
}

/** Whether a text is such an anchor. */
export function isOutcomeAnchor(text: string): text is OutcomeAnchor {
  return ANCHOR.test(text);
}

/** The kind that an anchor tells. */
export function kindOfAnchor(anchor: OutcomeAnchor): OutcomeKind {
  return outcomeKinds.find((kind) => anchor.startsWith(`${ANCHOR_WORDS[kind]}-`)) as OutcomeKind;
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

/** The meeting and the place that a reference names. */
export function partsOfRef(ref: OutcomeRef): { meeting: MeetingId; anchor: OutcomeAnchor } {
  const [meeting, anchor] = ref.split('.');
  return { meeting: meeting as MeetingId, anchor: anchor as OutcomeAnchor };
}
