/** The entries of the Archive while it is built: mutable, and without histories at first. */
import type { Entries, PageEntry } from '../content/entries.ts';
import type { WithText } from '../content/entry.ts';
import type { CalendarDate } from '../domain/dates.ts';
import type { MeetingId } from '../domain/meeting-id.ts';
import type { Slug } from '../domain/slug.ts';
import { anchorsOf } from '../markdown/anchors.ts';
import type { Body } from '../markdown/body.ts';
import type { Group, LinkedText, Meeting, Organisation, Outcome, OutcomeEvent, Page, Project } from './archive.ts';
import { entryIds } from './lasting-ids.ts';

/** A part of the Archive with mutable fields and lists. */
export type Growing<T> = {
  -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key];
};

/** A meeting with mutable lists of outcomes and events. */
export interface GrowingMeeting extends Omit<Meeting, 'state' | 'cancelled' | 'movedTo' | 'formerIds' | 'notice'> {
  notice?: GrowingMeeting;
  agenda: Outcome[];
  formerIds: MeetingId[];
  state: Meeting['state'];
  cancelled?: string | undefined;
  movedTo?: CalendarDate;
  outcomes: Outcome[];
  events: OutcomeEvent[];
}

/** The entries by id. */
export interface GrowingEntries {
  groups: Map<Slug, Growing<Group>>;
  projects: Map<Slug, Growing<Project>>;
  organisations: Map<Slug, Growing<Organisation>>;
}

/** The texts of entries, pages and follow-ups, by their entries in the content. */
export type Texts = ReadonlyMap<WithText, Body>;

/** The entries with their texts and empty histories. */
export function growingEntries({ groups, projects, organisations }: Entries, texts: Texts): GrowingEntries {
  return {
    groups: byId(
      groups.map((entry) => ({
        ...entry,
        ...entryIds(entry),
        text: unlinked(texts.get(entry)),
        planned: [...entry.planned],
        meetings: [],
        outcomes: [],
        occasions: [],
      })),
    ),
    projects: byId(
      projects.map((entry) => ({
        ...entry,
        ...entryIds(entry),
        text: unlinked(texts.get(entry)),
        timeline: [],
        outcomes: [],
      })),
    ),
    organisations: byId(organisations.map((entry) => ({ ...entry, ...entryIds(entry), meetings: [], projects: [] }))),
  };
}

/** The pages in `content/pages/` with their texts. */
export function pagesWithTexts(pages: readonly PageEntry[], texts: Texts): Page[] {
  return pages.map((entry) => ({ ...entry, ...entryIds(entry), text: unlinked(texts.get(entry)) }));
}

/** A text whose links are not resolved yet. */
function unlinked(body: Body | undefined): LinkedText {
  return { sections: body?.sections ?? [], anchors: body ? anchorsOf(body) : new Set(), links: [] };
}

function byId<T extends { id: Slug }>(entries: readonly T[]): Map<Slug, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** The entries with these ids, in their order; ids without an entry are left out. */
export function found<T>(ids: readonly Slug[], entries: ReadonlyMap<Slug, T>): T[] {
  const some: T[] = [];
  // for each block of all texts: most have none
  for (const id of ids) {
    const entry = entries.get(id);
    if (entry !== undefined) some.push(entry);
  }
  return some;
}
