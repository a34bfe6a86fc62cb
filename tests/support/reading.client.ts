/** The reading of a content folder's files from their bytes, to be bundled for a browser. */
import { type Entries, readGroups, readOrganisations, readPeople, readProjects } from '../../src/content/entries.ts';
import { decode, type SourceFile } from '../../src/content/source-text.ts';
import type { ReadMinutes } from '../../src/reading/minutes-record.ts';
import { minutesReader } from '../../src/reading/read-minutes.ts';

/** Reads all minutes among files, given by their paths in the content folder, with the entries among them. */
export function readContent(files: Readonly<Record<string, Uint8Array>>): ReadMinutes[] {
  const sources = Object.entries(files).flatMap(([path, bytes]) => decode(path, bytes).file ?? []);
  const inFolder = (folder: string): SourceFile[] => sources.filter(({ path }) => path.startsWith(`${folder}/`));
  const named = (name: string): SourceFile | undefined => sources.find(({ path }) => path === name);
  const entries: Entries = {
    groups: readGroups(inFolder('groups')).entries,
    projects: readProjects(inFolder('projects')).entries,
    organisations: readOrganisations(named('organisations.yaml')).entries,
    people: readPeople(named('people.yaml')).entries,
  };
  return inFolder('minutes').map(minutesReader(entries));
}
