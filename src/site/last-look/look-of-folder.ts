/** The last look by a content folder alone, for files that were made from an earlier state of it; nothing but the register of people is read. */
import { existsSync, readdirSync } from 'node:fs';
import { readPeople } from '../../content/entries.ts';
import { meantFile } from '../../content/folder/folder-names.ts';
import { readSource } from '../../content/folder/read-source.ts';
import { watchedNames } from '../../content/withhold.ts';
import { hasErrors } from '../../domain/problem.ts';
import { type LastLook, lastLook } from './last-look.ts';

const PEOPLE = 'people.yaml';

/** The look; undefined when nobody can know from the folder whose names are withheld: it is none, or the register has errors. */
export function lookOfFolder(root: string): LastLook | undefined {
  if (!existsSync(`${root}/site.yaml`)) return undefined;
  const isMisnamed = readdirSync(root).some((name) => name !== PEOPLE && meantFile(name) === PEOPLE);
  if (isMisnamed) return undefined;
  if (!existsSync(`${root}/${PEOPLE}`)) return lastLook({ withheld: [], named: [] });
  const { file, problems: ofText } = readSource(`${root}/${PEOPLE}`);
  const { entries, problems } = readPeople(file);
  if (hasErrors([...ofText, ...problems])) return undefined;
  return lastLook(watchedNames(entries));
}
