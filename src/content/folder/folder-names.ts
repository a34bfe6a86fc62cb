/** The files and folders of a content folder, and the names that people give them instead. Data, with one look-up. */
import { slugify } from '../../domain/slug.ts';
import { keysOf } from '../../domain/table.ts';
import { nearestName } from '../../swedish/names.ts';

/** The folders, by name: what one file in them is, the fields that it begins with, and other names for the folder, as slugs. */
export const folders = {
  minutes: {
    holds: 'protokoll',
    fields: 'date och group',
    names: [
      'protokoll',
      'mote',
      'moten',
      'minnesanteckningar',
      'anteckningar',
      'kallelser',
      'meetings',
      'motesprotokoll',
    ],
  },
  groups: { holds: 'grupper', fields: 'name', names: ['grupp', 'grupper', 'arbetsgrupper'] },
  projects: { holds: 'projekt', fields: 'name', names: ['projekt', 'projekten'] },
  pages: { holds: 'sidor', fields: 'title', names: ['sida', 'sidor'] },
  followups: { holds: 'uppföljningar', fields: 'date och refs', names: ['uppfoljning', 'uppfoljningar', 'follow-ups'] },
  attachments: { holds: 'bilagor', fields: '', names: ['bilaga', 'bilagor', 'filer', 'bilder', 'dokument'] },
} as const satisfies Readonly<Record<string, { holds: string; fields: string; names: readonly string[] }>>;

/** A folder that is read. */
export type FolderName = keyof typeof folders;

/** The files beside the folders, with other names for them, without ending, as slugs. */
const files: Readonly<Record<string, readonly string[]>> = {
  'site.yaml': ['site', 'webbplats', 'webbplatsen', 'sajt'],
  'organisations.yaml': ['organisations', 'organizations', 'organisationer', 'foreningar'],
  'people.yaml': ['people', 'personer'],
  'glossary.yaml': ['glossary', 'ordlista', 'forkortningar'],
  'accessibility.yaml': ['accessibility', 'tillganglighet', 'tillganglighetsredogorelse'],
  'erased.yaml': ['erased', 'raderat', 'borttaget'],
};

const KNOWN: readonly string[] = [...Object.keys(files), ...keysOf(folders)];
/** The endings of a file that holds what a YAML file should. */
const ENDING = /\.(?:ya?ml|md|txt|json|csv|markdown)$/i;

/** Whether something directly in the content folder is read. */
export function isKnown(name: string): boolean {
  return KNOWN.includes(name);
}

/** The folder that is meant by the name of another; undefined for a name of something else. */
export function meantFolder(name: string): FolderName | undefined {
  const slug = slugify(name);
  return keysOf(folders).find((key) => folders[key].names.some((other) => other === slug)) ?? nearFolder(name);
}

/** The folder whose files a single file beside it was meant as: «grupper.yaml»; not one that says what a folder of attachments has. */
export function folderInOneFile(name: string): FolderName | undefined {
  const stem = slugify(name.replace(ENDING, ''));
  if (!ENDING.test(name)) return undefined;
  return keysOf(folders).find(
    (key) => key !== 'attachments' && [key, ...folders[key].names].some((other) => slugify(other) === stem),
  );
}

function nearFolder(name: string): FolderName | undefined {
  const near = nearestName(name, KNOWN);
  return keysOf(folders).find((key) => key === near);
}

/** The file that is meant by the name of another; undefined for a name of something else. */
export function meantFile(name: string): string | undefined {
  const stem = slugify(name.replace(ENDING, ''));
  const meant = ENDING.test(name) ? Object.keys(files).find((key) => files[key]?.includes(stem)) : undefined;
  const near = nearestName(name, KNOWN);
  return meant ?? (near !== undefined && near in files ? near : undefined);
}
