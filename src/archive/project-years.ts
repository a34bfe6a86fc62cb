/** The years in which minutes dealt with a project: each has a page of all projects over that year. */
import { comparePlain } from '../domain/order.ts';
import { hasMinutes, type Project } from './archive.ts';

/** The years, `yyyy`, the latest first. */
export function projectYears(projects: readonly Project[]): string[] {
  const entries = projects.flatMap(({ timeline }) => timeline.filter(({ meeting }) => hasMinutes(meeting)));
  return [...new Set(entries.map(({ meeting }) => meeting.date.slice(0, 4)))].toSorted((a, b) => comparePlain(b, a));
}
