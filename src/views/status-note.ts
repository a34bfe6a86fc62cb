/** The status of groups and projects, where it says more than what is expected. */
import { type Status, stageOf } from '../domain/status.ts';

/** Its status; undefined while it is active, as is expected of groups and projects. */
export function statusNote(entry: { status?: Status | undefined }): Status | undefined {
  return stageOf(entry) === 'active' ? undefined : entry.status;
}
