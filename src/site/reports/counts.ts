/** What reports count. */
import { type Archive, hasMinutes } from '../../archive/archive.ts';

/** The number of meetings that were held, as their minutes tell, and that of notices of others. */
export function heldAndNotices({ meetings }: Archive): [held: number, notices: number] {
  const held = meetings.filter(hasMinutes).length;
  return [held, meetings.length - held];
}
