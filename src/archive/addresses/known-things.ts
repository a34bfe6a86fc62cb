/** What a message about a lost address can name: the files of an archive, with the places in their texts. */
import type { Content } from '../../content/folder/load-content.ts';
import { meetingPath, type OwnerKind, pagePath, targetPath } from '../../domain/addresses.ts';
import type { Location } from '../../domain/problem.ts';
import { type Slug, slugify } from '../../domain/slug.ts';
import { shownSections } from '../../markdown/anchors.ts';
import type { Section } from '../../markdown/body.ts';
import type { MinutesRecord } from '../../reading/minutes-record.ts';
import { spellings } from '../../swedish/names.ts';
import type { Archive, Lasting, LinkedText, Meeting } from '../archive.ts';

/** Where the things of a content folder are written, also those that are not published yet. */
export interface Sources {
  /** The content folder, as shown to authors. */
  readonly folder: string;
  /** By the path of the page. */
  readonly pages: ReadonlyMap<string, Location>;
  /** By the id of the follow-up. */
  readonly followups: ReadonlyMap<Slug, Location>;
}

/** A thing with a page. */
export interface KnownThing {
  readonly kind: OwnerKind;
  readonly id: string;
  /** The path of its page. */
  readonly path: string;
  readonly location: Location;
  /** The slugs of its names; none for a meeting. */
  readonly slugs: readonly string[];
  /** Whether it has had other ids, so that its file has «formerly». */
  readonly hadOtherIds: boolean;
  /** The sections and outcomes of its text. */
  places(): readonly KnownPlace[];
}

/** A section or an outcome. */
export interface KnownPlace {
  readonly kind: 'section' | 'outcome';
  readonly anchor: string;
  /** The title of a section, the text of an outcome. */
  readonly text: string;
  readonly location: Location;
}

/** The sources of the entries of a content folder and of its minutes. */
export function sourcesOf(folder: string, content: Content, records: readonly MinutesRecord[]): Sources {
  const { groups, projects, organisations, pages, followups } = content;
  return {
    folder,
    pages: new Map([
      ...records.map(({ id, location }) => [meetingPath(id), location] as const),
      ...groups.map(({ id, location }) => [targetPath({ kind: 'group', id }), location] as const),
      ...projects.map(({ id, location }) => [targetPath({ kind: 'project', id }), location] as const),
      ...organisations.map(({ id, location }) => [targetPath({ kind: 'organisation', id }), location] as const),
      ...pages.map(({ id, location }) => [pagePath(id), location] as const),
    ]),
    followups: new Map(followups.map(({ id, location }) => [id, location])),
  };
}

/** Everything of an archive that has a page and is written by its author. */
export function knownThings(archive: Archive, { pages, folder }: Sources): KnownThing[] {
  const thing = (
    kind: OwnerKind,
    { id, formerIds }: Lasting<string>,
    path: string,
    names: readonly string[],
    places: (location: Location) => KnownPlace[],
  ): KnownThing => {
    const location = pages.get(path) ?? { file: folder, line: 1, column: 1 };
    const hadOtherIds = formerIds.length > 0;
    return { kind, id, path, location, slugs: names.map(slugify), hadOtherIds, places: () => places(location) };
  };
  const ofText =
    ({ text }: { text: LinkedText }) =>
    (location: Location) =>
      sectionPlaces(text.sections, location);
  return [
    ...archive.meetings.map((meeting) =>
      thing('meeting', meeting, meetingPath(meeting.id), [], (location) => meetingPlaces(meeting, location)),
    ),
    ...archive.groups.map((group) =>
      thing('group', group, targetPath({ kind: 'group', id: group.id }), spellings(group), ofText(group)),
    ),
    ...archive.projects.map((project) =>
      thing('project', project, targetPath({ kind: 'project', id: project.id }), spellings(project), ofText(project)),
    ),
    ...archive.organisations.map((organisation) => {
      const path = targetPath({ kind: 'organisation', id: organisation.id });
      return thing('organisation', organisation, path, spellings(organisation), () => []);
    }),
    ...archive.pages.map((page) => thing('page', page, pagePath(page.id), [page.title], ofText(page))),
  ];
}

function meetingPlaces({ sections, outcomes }: Meeting, location: Location): KnownPlace[] {
  return [
    ...sectionPlaces(sections, location),
    ...outcomes.map(({ anchor, text, location }): KnownPlace => ({ kind: 'outcome', anchor, text, location })),
  ];
}

function sectionPlaces(sections: readonly Section[], { file }: Location): KnownPlace[] {
  return shownSections(sections).map(({ id, title, line }) => ({
    kind: 'section',
    anchor: id,
    text: title,
    location: { file, line, column: 1 },
  }));
}
