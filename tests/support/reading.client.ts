/** Reads the files of a content folder from their bytes; a test bundles it for a browser. */
import { type Entries, readGroups, readOrganisations, readPeople, readProjects } from '../../src/content/entries.ts';
import { decode, type SourceFile } from '../../src/content/source-text.ts';
import type { ReadMinutes } from '../../src/reading/minutes-record.ts';
import { minutesReader } from '../../src/reading/read-minutes.ts';

/** The records and problems of all minutes among files, which have their paths in the content folder as keys. */
export function readContent(files: Readonly<Record<string, Uint8Array>>): ReadMinutes[] {
  const sources = Object.entries(files).flatMap(([path, bytes]) => decode(path, bytes).file ?? []);
  const inFolder = (folder: string): SourceFile[] => sources.filter(({ path }) => path.startsWith(`${folder}/`));
  const named = (name: string): SourceFile | undefined => sources.find(({ path }) => path === name);
  const entries: Entries = {
    groups: readGroups(inFolder('groups')).entries,
    projects: readProjects(inFolder('projects')).entries,
    organisations: readOrganisations(named('organisations.yaml')).entries,
    people: readPeople(named('people.yaml')).entries,
    unread: [],
    siteText: '',
    folder: 'content',
  };
  return inFolder('minutes').map(minutesReader(entries));
}
