/** Whether a heading only says the name of a project, so that it is not printed where the project is named already. */
import type { Project } from '../archive/archive.ts';
import { fold, spellings } from '../swedish/names.ts';

/** Whether a heading is one of the spellings of a project's name, and no more. */
export function isNameOf(project: Project, heading: string): boolean {
  return spellings(project).some((spelling) => fold(spelling) === fold(heading));
}
