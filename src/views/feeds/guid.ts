/** The GUIDs of feed items, and the UIDs of events in calendars. */

import { v5 as uuidFromName } from 'uuid';
import type { Followup, Meeting, Occasion, OccasionChange, Outcome, TimelineEntry } from '../../archive/archive.ts';
import { cached } from '../../domain/cached.ts';
import { outcomeRef } from '../../domain/outcome.ts';

/** The namespace of the GUIDs (RFC 9562): a constant, so that a change of name, file or address does not change them. */
const NAMESPACE = '5f1b0c3e-6d2a-5c57-9a3e-0f6f2b8f4d11';

/** How many are kept: an item stands in several feeds, and all in the record of addresses. */
const MOST_CACHED = 50_000;

/** The GUID of a meeting's item. */
export function guidOfMeeting({ firstId }: Meeting): string {
  return guidOf(firstId);
}

/** The GUID of a notice's item: another than that of the minutes which come after it, so that both are told of. */
export function guidOfNotice({ firstId }: Meeting): string {
  return guidOf(`notice/${firstId}`);
}

/**
 * The GUID of the item of a move or a cancellation: of the group and the days, so that nothing that is written of the
 * meeting before or after makes it another. It can be lost only with the group's first id, whose loss is reported by
 * `/data/addresses.json` for its minutes. So the record has no row for it.
 */
export function guidOfChange({ group, date }: Occasion, change: OccasionChange): string {
  const days = change.kind === 'moved' ? `${change.from}/${change.to}` : date;
  return guidOf(`${change.kind}/${group.firstId}/${days}`);
}

/** The GUID of an outcome's item. */
export function guidOfOutcome({ meeting, anchor }: Outcome): string {
  return guidOf(outcomeRef(meeting.firstId, anchor));
}

/** The GUID of the item of a timeline entry. */
export function guidOfEntry({ project, meeting }: TimelineEntry): string {
  return guidOf(`${project.firstId}/${meeting.firstId}`);
}

/**
 * The GUID of the item of a closing in minutes: of the meeting and the first outcome that it closes. It changes only with
 * one of theirs, whose loss is reported by `/data/addresses.json`, or when the text names another outcome first: then the
 * item says something else, and is new to those who follow. So the record has no row for it.
 */
export function guidOfClosing(closing: Meeting, { meeting, anchor }: Outcome): string {
  return guidOf(`${closing.firstId}/${outcomeRef(meeting.firstId, anchor)}`);
}

/** The GUID of a follow-up's item. */
export function guidOfFollowup({ id }: Followup): string {
  return guidOf(`followup/${id}`);
}

/** The UID of a meeting's event in calendars (RFC 7986, 5.3), whatever day it is moved to. */
export function uidOfOccasion({ firstId }: Occasion): string {
  return uuidFromName(`calendar/${firstId}`, NAMESPACE);
}

/** The GUID of a key: a version 5 UUID (RFC 9562) as `urn:uuid:…`. */
const guidOf = cached((key) => `urn:uuid:${uuidFromName(key, NAMESPACE)}`, MOST_CACHED);
