/** Where each section of a text stands among the others, and what the headings over it say of it. */
import type { OutcomeKind } from '../../../domain/outcome.ts';
import type { SectionNode } from '../../sections.ts';
import { isAgenda, isUndecided, kindUnder, saysOtherwise } from './headings.ts';

/** Where a section stands among the others. */
export interface SectionPlace {
  topic: string;
  /** Whether headings of its own stand below it. */
  isOver: boolean;
  /** Whether it is only proposed, by its title or that of a section that it is part of. */
  isProposed: boolean;
  /** The title further up that says of what kind its points are, and that kind; nothing where its own title tells it. */
  under?: { kind: OutcomeKind; title: string } | undefined;
}

/** The place of each section; it is about its title, or for «Beslut» and its like that of the section that it is part of. */
export function placesOf(sections: readonly SectionNode[]): Map<SectionNode, SectionPlace> {
  const above: SectionNode[] = [];
  return new Map(
    sections.map((section, index) => {
      while ((above.at(-1)?.level ?? 0) >= section.level) above.pop();
      const topic =
        [...above, section].findLast(({ title }) => kindUnder(title) === undefined && !isUndecided(title))?.title ??
        section.title;
      above.push(section);
      const isOver = (sections[index + 1]?.level ?? 0) > section.level;
      // «Beslut» within «Förslag» is decided
      const nearest = above.findLast(({ title }) => isUndecided(title) || kindUnder(title) !== undefined);
      const isProposed = nearest !== undefined && isUndecided(nearest.title);
      return [section, { topic, isOver, isProposed, under: kindFurtherUp(above) }];
    }),
  );
}

/** The nearest title above the last of nested sections that says their kind; none where one on the way says something else. */
function kindFurtherUp(nested: readonly SectionNode[]): SectionPlace['under'] {
  for (const [index, { title }] of [...nested.entries()].toReversed()) {
    const kind = kindUnder(title);
    if (kind) return index < nested.length - 1 ? { kind, title } : undefined;
    if (isUndecided(title) || isAgenda(title) || saysOtherwise(title)) return undefined;
  }
  return undefined;
}
