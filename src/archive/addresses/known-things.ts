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
  /** The paths of those whose file, or whose entry in it, has «formerly». */
  readonly withFormerly: ReadonlySet<string>;
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
  /** Its name; absent for a meeting. */
  readonly name?: string;
  /** Whether it has «formerly» itself: a meeting has other ids too, those that its group had. */
  readonly hasFormerly: boolean;
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
  const written: [path: string, entry: { location: Location; formerly: readonly unknown[] }][] = [
    ...records.map((record): [string, MinutesRecord] => [meetingPath(record.id), record]),
    ...groups.map((group): [string, typeof group] => [targetPath({ kind: 'group', id: group.id }), group]),
    ...projects.map((project): [string, typeof project] => [targetPath({ kind: 'project', id: project.id }), project]),
    ...organisations.map((entry): [string, typeof entry] => [
      targetPath({ kind: 'organisation', id: entry.id }),
      entry,
    ]),
    ...pages.map((page): [string, typeof page] => [pagePath(page.id), page]),
  ];
  return {
    folder,
    pages: new Map(written.map(([path, { location }]) => [path, location])),
    withFormerly: new Set(written.flatMap(([path, { formerly }]) => (formerly.length > 0 ? path : []))),
    followups: new Map(followups.map(({ id, location }) => [id, location])),
  };
}

/** Everything of an archive that has a page and is written by its author. */
export function knownThings(archive: Archive, { pages, withFormerly, folder }: Sources): KnownThing[] {
  const thing = (
    kind: OwnerKind,
    { id }: Lasting<string>,
    path: string,
    names: readonly string[],
    places: (location: Location) => KnownPlace[],
  ): KnownThing => {
    const location = pages.get(path) ?? { file: folder, line: 1, column: 1 };
    const [name] = names;
    let all: readonly KnownPlace[] | undefined;
    return {
      kind,
      id,
      path,
      location,
      ...(name !== undefined && { name }),
      slugs: names.map(slugify),
      hasFormerly: withFormerly.has(path),
      places() {
        all ??= places(location);
        return all;
      },
    };
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
