/** Outcomes of meetings: their states, the acts and events that change them, and the permanent references to them. */
import type { Brand } from './brand.ts';
import type { CalendarDate } from './dates.ts';
import type { MeetingId } from './meeting-id.ts';
import type { ClosingAct, KindFields } from './outcome-fields.ts';
import { kinds, type Register } from './outcome-kinds.ts';
import { isSlug } from './slug.ts';
import { keysOf } from './table.ts';

/** A decision, a task, a point carried over to another meeting, a question, or a call for people. */
export type OutcomeKind = keyof typeof kinds;

/** The kinds, in the order in which they are shown. */
export const outcomeKinds: readonly OutcomeKind[] = keysOf(kinds);

/** The kind that a register is named after, the first that it lists: tasks, of a register that has points carried over too. */
export function mainKindOf(register: Register): KindFields<Register> {
  const main = outcomeKinds.find((kind) => kinds[kind].register === register);
  if (!main) throw new Error(`The register «${register}» lists no kind of outcome; see outcome-kinds.ts`);
  return kinds[main];
}

/** The Swedish words for each state in follow-ups; messages to authors use the first. A follow-up can't set `made`. */
const stateTable = {
  done: ['klar', 'klart'],
  answered: ['besvarad'],
  dropped: ['avskriven'],
  open: ['öppen'],
  made: [],
} satisfies Readonly<Record<string, readonly string[]>>;

/** `made` for kinds that are never open; other outcomes are `open` until `done`, `answered` or `dropped`. */
export type OutcomeState = keyof typeof stateTable;

/** The Swedish words for each state in follow-ups, in the order in which messages list them. */
export const stateWords: Readonly<Record<OutcomeState, readonly string[]>> = stateTable;

/** What a block of minutes does to an outcome that it refers to: closes it, reopens it, or only mentions it. */
export type ActKind = ClosingAct | 'again' | 'mentioned';

/** A kind of event in the history of an outcome; only follow-ups drop an outcome. */
export type EventKind = ActKind | 'dropped';

/** The anchor of an outcome on its meeting's page, «uppgift-boka-stora-salen»: its kind, and words. */
export type OutcomeAnchor = Brand<string, 'OutcomeAnchor'>;

/** `<meeting id>.<anchor>`, «2017-01-16-gemensam-utvecklingsgrupp.uppgift-boka-stora-salen»; permanent. */
export type OutcomeRef = Brand<string, 'OutcomeRef'>;

/** A due date: the text as written, and its date where it can be resolved. */
export interface Due {
  text: string;
  date?: CalendarDate;
}

/** The prefixes of outcome anchors. */
export const anchorWords: readonly string[] = outcomeKinds.map((kind) => kinds[kind].anchor);

/** The same prefixes spelt with å, ä and ö, which authors write by mistake: «fråga», «vi-söker». */
export const spokenAnchorWords: readonly string[] = outcomeKinds
  .map((kind) => kinds[kind].word.toLowerCase().replaceAll(' ', '-'))
  .filter((word) => !anchorWords.includes(word));

const ANCHOR = new RegExp(`^(?:${anchorWords.join('|')})-`);
const REF = /^\^?(\d{4}-\d{2}-\d{2}-[a-z0-9-]+)[.#]([a-z0-9-]+)$/;

/** The anchor of an outcome from a slug. */
export function outcomeAnchor(kind: OutcomeKind, slug: string): OutcomeAnchor {
  return `${kinds[kind].anchor}-${slug}` as OutcomeAnchor;
}

/** Whether a text is an outcome anchor. */
export function isOutcomeAnchor(text: string): text is OutcomeAnchor {
  return ANCHOR.test(text) && isSlug(text);
}

/** The kind of outcome that an anchor belongs to. */
export function kindOfAnchor(anchor: OutcomeAnchor): OutcomeKind {
  const found = outcomeKinds.find((kind) => anchor.startsWith(`${kinds[kind].anchor}-`));
  if (!found) throw new Error(`«${anchor}» is no anchor of an outcome; check it with isOutcomeAnchor first`);
  return found;
}

/** The reference to an outcome. */
export function outcomeRef(meeting: MeetingId, anchor: OutcomeAnchor): OutcomeRef {
  return `${meeting}.${anchor}` as OutcomeRef;
}

/** The reference in a text, with or without «^», with «.» or «#» before the anchor; undefined for other texts. */
export function parseOutcomeRef(text: string): OutcomeRef | undefined {
  const [, meeting = '', anchor = ''] = REF.exec(text.trim()) ?? [];
  return isOutcomeAnchor(anchor) ? outcomeRef(meeting as MeetingId, anchor) : undefined;
}

/** The meeting and the anchor of a reference. */
export function partsOfRef(ref: OutcomeRef): { meeting: MeetingId; anchor: OutcomeAnchor } {
  const [meeting, anchor] = ref.split('.');
  return { meeting: meeting as MeetingId, anchor: anchor as OutcomeAnchor };
}
