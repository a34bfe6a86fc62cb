/** Compares the projects in a meeting's front matter with those in its text. */
import { mayBeNamed } from '../content/unread-entries.ts';
import { type Location, type Problem, warning } from '../domain/problem.ts';
import type { Slug } from '../domain/slug.ts';
import type { Target } from '../domain/target.ts';
import type { Section } from '../markdown/body.ts';
import { fold } from '../swedish/names.ts';
import type { KnownNames } from './known-names.ts';
import type { Declared } from './resolve-names.ts';

/**
 * A warning for each project that only the front matter names, and for each that only the text names: none of the
 * latter where the front matter has a name that is no project's, which may be theirs.
 */
export function compareProjects(
  declared: readonly Declared[],
  isMistaken: boolean,
  path: string,
  sections: readonly Section[],
  known: KnownNames,
): Problem[] {
  const mentioned = mentionedProjects(path, sections);
  const unmentioned = declared
    // a file with errors may have more names, by which the text mentions the project
    .filter(({ id, name }) => !mentioned.has(id) && !mayBeNamed(name, 'project', known.unread))
    .map(({ name, location }) => {
      const remedy = isWritten(name, sections)
        ? `namnet som står i texten är inte längre projektets – skriv ”${name}” under aliases i projektets fil.`
        : 'tidslinjen visar då bara att mötet var – ta bort det, eller skriv projektets namn i texten.';
      const message = `Projektet ”${name}” står under projects men nämns aldrig i texten – ${remedy}`;
      return warning(location, 'project-not-mentioned', message);
    });
  const undeclared = [...mentioned]
    .filter(([id]) => !isMistaken && !declared.some((project) => project.id === id))
    .map(([id, location]) =>
      warning(
        location,
        'project-not-declared',
        `Projektet ”${known.projects.nameOf(id)}” nämns i texten men står inte under projects – mötet kommer ändå med på projektets tidslinje – lägg till det under projects.`,
      ),
    );
  return [...unmentioned, ...undeclared];
}

/** Whether a text has a name, known or not. */
function isWritten(name: string, sections: readonly Section[]): boolean {
  return sections.some(({ title, text }) => fold(`${title}\n${text}`).includes(fold(name)));
}

/** The location of the first mention of each project in a text. */
function mentionedProjects(path: string, sections: readonly Section[]): Map<Slug, Location> {
  const found = new Map<Slug, Location>();
  const add = (targets: readonly Target[], location: Location): void => {
    for (const { kind, id } of targets) if (kind === 'project' && !found.has(id)) found.set(id, location);
  };
  for (const { targets, line, blocks } of sections) {
    add(targets, { file: path, line, column: 1 });
    for (const block of blocks) add(block.targets, block.location);
  }
  return found;
}
