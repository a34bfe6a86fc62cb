/** Files → the entries of groups, projects, organisations, people and pages, with ids and locations; finds clashes. */

import type { GenericSchema, InferOutput } from 'valibot';
import { isOfSite, isReserved } from '../domain/addresses.ts';
import { duplicatesBy } from '../domain/duplicates.ts';
import { markdownName } from '../domain/file-name.ts';
import { error } from '../domain/problem.ts';
import { type Slug, slugify } from '../domain/slug.ts';
import type { Announcement } from './announcement.ts';
import { findDeviceNames, findFormerClashes, withoutClashes } from './clashes.ts';
import { type Entry, type FileEntry, formerIds, type LastingEntry, type ReadEntries } from './entry.ts';
import { readFiles } from './read-files.ts';
import { readRecord } from './record.ts';
import {
  type GroupFields,
  groupSchema,
  type OrganisationFields,
  organisationsSchema,
  type PageFields,
  type PersonFields,
  type ProjectFields,
  pageSchema,
  peopleSchema,
  projectSchema,
} from './schema.ts';
import type { SourceFile } from './source-text.ts';
import type { UnreadEntry } from './unread-entries.ts';
import { type Located, readYaml } from './yaml.ts';

/** A group, with the usual venue and time of its meetings, and the meetings that its own file plans. */
export type GroupEntry = Omit<GroupFields, 'place' | 'meetings'> &
  FileEntry & { venue?: string | undefined; planned: readonly Announcement[] };
/** A project. */
export type ProjectEntry = ProjectFields & FileEntry;
/** An organisation in organisations.yaml. */
export type OrganisationEntry = OrganisationFields & LastingEntry;
/** A person in people.yaml. */
export type PersonEntry = PersonFields & Entry;
/** A plain page. */
export type PageEntry = PageFields & FileEntry;

/** The entries whose names are recognised in minutes. */
export interface Entries {
  groups: GroupEntry[];
  projects: ProjectEntry[];
  organisations: OrganisationEntry[];
  people: PersonEntry[];
  /** The words that stand in texts instead of names that have been erased; absent when none has. */
  standIns?: readonly string[];
  /** The files of such entries, and of pages, that have errors. */
  unread: readonly UnreadEntry[];
  /** The text of site.yaml, which lists contact details that are public. */
  siteText: string;
  /** The content folder, as shown to authors. */
  folder: string;
}

/** The groups, one for each readable file, and the problems of all files. */
export function readGroups(files: readonly SourceFile[]): ReadEntries<GroupEntry> {
  const { entries, problems } = readNamed(groupSchema, files);
  return withoutClashes({
    entries: entries.map(({ place: venue, meetings: planned = [], ...entry }) => ({ ...entry, venue, planned })),
    problems,
  });
}

/** The projects, one for each readable file, and the problems of all files. */
export function readProjects(files: readonly SourceFile[]): ReadEntries<ProjectEntry> {
  return withoutClashes(readNamed(projectSchema, files));
}

/** The plain pages; an address, which is the file's name, may not be reserved for the site. */
export function readPages(files: readonly SourceFile[]): ReadEntries<PageEntry> {
  const { entries, problems } = readNamed(pageSchema, files);
  const taken = entries
    .filter(({ id }) => id === '' || isReserved(id))
    .map(({ id, file }) =>
      error(
        { file: file.path, line: 1, column: 1 },
        'reserved-address',
        `Adressen ”/${id}/” har webbplatsen redan – en sida får ett eget namn – döp om filen.`,
      ),
    );
  const leadOn = entries
    .flatMap(({ formerly }) => formerly)
    .filter(({ id }) => isOfSite(id) && !entries.some((page) => page.id === id))
    .map(({ id, location }) =>
      error(
        location,
        'former-address-in-use',
        `Adressen ”/${id}/” har webbplatsen själv – en adress som ingen sida har väntades – ta bort ”${id}” under formerly.`,
      ),
    );
  const clashes = duplicatesBy(entries, ({ id }) => id).map(({ item, first }) => {
    const message = `Två sidor har adressen ”/${item.id}/”: den här och ${first.file.path} – en sida får ett eget namn – döp om den ena filen.`;
    return error({ file: item.file.path, line: 1, column: 1 }, 'name-clash', message);
  });
  const devices = findDeviceNames(entries);
  return {
    entries,
    problems: [...problems, ...taken, ...devices, ...leadOn, ...clashes, ...findFormerClashes(entries)],
  };
}

/** The entries of organisations.yaml; none without a file. */
export function readOrganisations(file: SourceFile | undefined): ReadEntries<OrganisationEntry> {
  return withoutClashes(
    readList(organisationsSchema, file, ({ formerly = [], id, ...fields }, located, index) => ({
      ...fields,
      id: id ?? slugify(fields.name),
      formerly: formerIds(formerly, located.locationOf, [index]),
      location: located.locationOf([index, 'name']),
    })),
  );
}

/** The entries of people.yaml; none without a file. */
export function readPeople(file: SourceFile | undefined): ReadEntries<PersonEntry> {
  return readList(peopleSchema, file, (fields, located, index) => ({
    ...fields,
    id: slugify(fields.name),
    location: located.locationOf([index, 'name']),
  }));
}

/** An entry for each file, whose id is the file's name. */
function readNamed<Schema extends GenericSchema<unknown, { formerly?: Slug[] | undefined }>>(
  schema: Schema,
  files: readonly SourceFile[],
): ReadEntries<Omit<InferOutput<Schema>, 'formerly'> & FileEntry> {
  return readFiles(schema, files, ({ formerly = [], ...fields }, { locationOf }, file) => ({
    ...fields,
    id: slugify(markdownName(file.path)),
    formerly: formerIds(formerly, locationOf),
    location: locationOf(['name']),
    statusLocation: locationOf(['status']),
    scheduleLocation: locationOf(['schedule']),
    file,
  }));
}

/** An entry for each item of a file that is one list. */
function readList<Fields, Item extends Entry>(
  schema: GenericSchema<unknown, Fields[]>,
  file: SourceFile | undefined,
  entryOf: (fields: Fields, located: Located, index: number) => Item,
): ReadEntries<Item> {
  if (!file || file.text.trim() === '') return { entries: [], problems: [] };
  const { located: values, problems } = readYaml(file.path, file.text);
  if (!values) return { entries: [], problems };
  const { record = [], problems: wrong, located } = readRecord(schema, values);
  const entries = record.map((fields, index) => entryOf(fields, located, index));
  return { entries, problems: [...problems, ...wrong] };
}
