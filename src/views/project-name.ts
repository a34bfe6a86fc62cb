/** Whether a heading says the name of a project, so that the name is not printed beside it again. */
import type { Project } from '../archive/archive.ts';
import { fold, spellings } from '../swedish/names.ts';

/** Whether a heading is one of the spellings of a project's name, and no more. */
export function isNameOf(project: Project, heading: string): boolean {
  return spellings(project).some((spelling) => fold(spelling) === fold(heading));
}

/** Whether a heading has one of these spellings in it, as words of their own: «Läxhjälpen: budget». */
export function isNamedIn(heading: string, project: Project): boolean {
  return spellings(project).some((spelling) => words(heading).includes(words(spelling)));
}

/** Words with a space around each. */
function words(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
