/** The meetings that have been held, and the years of them, which have a page each. */
import { byYear } from '../domain/by-year.ts';
import type { Archive, Meeting } from './archive.ts';

/** The meetings of a year that have been held, the latest first. */
export interface MeetingYear {
  /** `yyyy` */
  year: string;
  meetings: readonly Meeting[];
}

/** The meetings that have been held, the latest first; with notices that have had their day and are not moved. */
export function heldMeetings(meetings: readonly Meeting[]): Meeting[] {
  return meetings.filter(isHeld).toReversed();
}

/** Whether a meeting has been held, as far as one knows. */
export function isHeld({ state, movedTo }: Pick<Meeting, 'state' | 'movedTo'>): boolean {
  return state === 'held' && movedTo === undefined;
}

/**
 * The years with such meetings, the latest first. The latest has a page too, though `/protokoll/` lists it: so its
 * address is there from its first meeting on, and is the same when another year has begun.
 */
export function meetingYears({ meetings }: Pick<Archive, 'meetings'>): MeetingYear[] {
  return byYear(heldMeetings(meetings), ({ date }) => date).map(({ year, items }) => ({ year, meetings: items }));
}
