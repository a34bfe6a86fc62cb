/** Files → the entries of groups, projects, organisations, people and pages, with ids and locations; finds clashes. */

import type { GenericSchema, InferOutput } from 'valibot';
import { isReserved } from '../domain/addresses.ts';
import { duplicatesBy } from '../domain/duplicates.ts';
import { markdownName } from '../domain/file-name.ts';
import { error } from '../domain/problem.ts';
import { type Slug, slugify } from '../domain/slug.ts';
import { withoutClashes } from './clashes.ts';
import type { Entry, FileEntry, ReadEntries } from './entry.ts';
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
import { readYaml } from './yaml.ts';

/** A group, with the usual venue and time of its meetings. */
export type GroupEntry = Omit<GroupFields, 'place'> & FileEntry & { venue?: string | undefined };
/** A project. */
export type ProjectEntry = ProjectFields & FileEntry;
/** An organisation in organisations.yaml. */
export type OrganisationEntry = OrganisationFields & Entry;
/** A person in people.yaml. */
export type PersonEntry = PersonFields & Entry;
/** A plain page; its id is its file's name. */
export type PageEntry = PageFields & FileEntry;

/** The entries whose names are recognised in minutes. */
export interface Entries {
  groups: GroupEntry[];
  projects: ProjectEntry[];
  organisations: OrganisationEntry[];
  people: PersonEntry[];
}

/** The groups, one for each readable file, and the problems of all files. */
export function readGroups(files: readonly SourceFile[]): ReadEntries<GroupEntry> {
  const { entries, problems } = readNamed(groupSchema, files, ({ name }) => slugify(name));
  return withoutClashes({ entries: entries.map(({ place: venue, ...entry }) => ({ ...entry, venue })), problems });
}

/** The projects, one for each readable file, and the problems of all files. */
export function readProjects(files: readonly SourceFile[]): ReadEntries<ProjectEntry> {
  return withoutClashes(readNamed(projectSchema, files, ({ name }) => slugify(name)));
}

/** The plain pages; an address, which is the file's name, may not be reserved for the site. */
export function readPages(files: readonly SourceFile[]): ReadEntries<PageEntry> {
  const { entries, problems } = readNamed(pageSchema, files, (_, { path }) => slugify(markdownName(path)));
  const taken = entries
    .filter(({ id }) => id === '' || isReserved(id))
    .map(({ id, file }) =>
      error(
        { file: file.path, line: 1, column: 1 },
        'reserved-address',
        `Adressen ”/${id}/” har webbplatsen redan – en sida får ett eget namn – döp om filen.`,
      ),
    );
  const clashes = duplicatesBy(entries, ({ id }) => id).map(({ item, first }) => {
    const message = `Två sidor har adressen ”/${item.id}/”: den här och ${first.file.path} – en sida får ett eget namn – döp om den ena filen.`;
    return error({ file: item.file.path, line: 1, column: 1 }, 'name-clash', message);
  });
  return { entries, problems: [...problems, ...taken, ...clashes] };
}

/** The entries of organisations.yaml; none without a file. */
export function readOrganisations(file: SourceFile | undefined): ReadEntries<OrganisationEntry> {
  return withoutClashes(readList<OrganisationFields>(organisationsSchema, file));
}

/** The entries of people.yaml; none without a file. */
export function readPeople(file: SourceFile | undefined): ReadEntries<PersonEntry> {
  return readList<PersonFields>(peopleSchema, file);
}

function readNamed<Schema extends GenericSchema>(
  schema: Schema,
  files: readonly SourceFile[],
  slugOf: (fields: InferOutput<Schema>, file: SourceFile) => Slug,
): ReadEntries<InferOutput<Schema> & FileEntry> {
  return readFiles(schema, files, (fields, located, file) => ({
    ...(fields as object & typeof fields),
    id: slugOf(fields, file),
    location: located.locationOf(['name']),
    statusLocation: located.locationOf(['status']),
    file,
  }));
}

function readList<Fields extends { name: string }>(
  schema: GenericSchema<unknown, Fields[]>,
  file: SourceFile | undefined,
): ReadEntries<Fields & Entry> {
  if (!file || file.text.trim() === '') return { entries: [], problems: [] };
  const { located, problems } = readYaml(file.path, file.text);
  if (!located) return { entries: [], problems };
  const { record = [], problems: wrong } = readRecord(schema, located);
  const entries = record.map((fields, index) => ({
    ...fields,
    id: slugify(fields.name),
    location: located.locationOf([index, 'name']),
  }));
  return { entries, problems: wrong };
}
