/** The entries of the Archive while it is put together: by id, their histories still being filled. */
import type { Entries, PageEntry } from '../content/entries.ts';
import type { WithText } from '../content/entry.ts';
import type { Slug } from '../domain/slug.ts';
import { anchorsOf } from '../markdown/anchors.ts';
import type { Body } from '../markdown/body.ts';
import type { Group, LinkedText, Meeting, Organisation, Outcome, OutcomeEvent, Page, Project } from './archive.ts';

/** A part of the Archive whose lists are still being filled. */
export type Growing<T> = {
  -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key];
};

/** A meeting whose outcomes and events are still being filled in. */
export interface GrowingMeeting extends Meeting {
  outcomes: Outcome[];
  events: OutcomeEvent[];
}

/** The entries by id, while their histories are filled. */
export interface GrowingEntries {
  groups: Map<Slug, Growing<Group>>;
  projects: Map<Slug, Growing<Project>>;
  organisations: Map<Slug, Growing<Organisation>>;
}

/** The texts of the files of entries, as they were read. */
export type Texts = ReadonlyMap<WithText, Body>;

/** The entries with their texts and without any history. */
export function growingEntries({ groups, projects, organisations }: Entries, texts: Texts): GrowingEntries {
  return {
    groups: byId(
      groups.map((entry) => ({
        ...entry,
        text: unlinked(texts.get(entry)),
        meetings: [],
        outcomes: [],
        occasions: [],
      })),
    ),
    projects: byId(
      projects.map((entry) => ({ ...entry, text: unlinked(texts.get(entry)), timeline: [], outcomes: [] })),
    ),
    organisations: byId(organisations.map((entry) => ({ ...entry, meetings: [], projects: [] }))),
  };
}

/** The written pages with their texts. */
export function pagesWithTexts(pages: readonly PageEntry[], texts: Texts): Page[] {
  return pages.map((entry) => ({ ...entry, text: unlinked(texts.get(entry)) }));
}

/** A text whose links have not been followed yet. */
function unlinked(body: Body | undefined): LinkedText {
  return { sections: body?.sections ?? [], anchors: body ? anchorsOf(body) : new Set(), links: [] };
}

function byId<T extends { id: Slug }>(entries: readonly T[]): Map<Slug, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** The entries of some ids, in their order; an id that is not registered has none. */
export function found<T>(ids: readonly Slug[], entries: ReadonlyMap<Slug, T>): T[] {
  return ids.flatMap((id) => entries.get(id) ?? []);
}
