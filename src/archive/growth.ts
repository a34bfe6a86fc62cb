/** The Archive while it is put together: registers by id, whose lists are still being filled. */
import type { Slug } from '../domain/slug.ts';
import type { Group, Meeting, Organisation, Outcome, OutcomeEvent, Project } from './archive.ts';

/** A part of the Archive whose lists are still being filled. */
export type Growing<T> = {
  -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key];
};

/** A meeting whose outcomes and events are still being filled in. */
export interface GrowingMeeting extends Meeting {
  outcomes: Outcome[];
  events: OutcomeEvent[];
}

/** The registers by id, while histories are filled in. */
export interface GrowingEntries {
  groups: Map<Slug, Growing<Group>>;
  projects: Map<Slug, Growing<Project>>;
  organisations: Map<Slug, Growing<Organisation>>;
}

/** Entries by their id. */
export function byId<T extends { id: Slug }>(entries: readonly T[]): Map<Slug, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** The entries of some ids, in their order; an id that is not registered has none. */
export function found<T>(ids: readonly Slug[], register: ReadonlyMap<Slug, T>): T[] {
  return ids.flatMap((id) => register.get(id) ?? []);
}
