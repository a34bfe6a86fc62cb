/** The choices within a register: its outcomes by group, by project and by year. */
import type { Outcome } from '../archive/archive.ts';
import { registerPath } from '../domain/addresses.ts';
import { compareSwedish } from '../swedish/collation.ts';
import type { Context, LinkView } from './context.ts';
import { uiText } from './ui-text.ts';

/** A group, a project or a year. */
export interface Choice {
  folder: 'grupp' | 'projekt' | 'ar';
  id: string;
  name: string;
}

/** A choice with its outcomes, in the order of the archive. */
interface Chosen {
  choice: Choice;
  outcomes: Outcome[];
}

/** Every choice that some outcomes give, in the order in which they first do. */
export function choicesOf(outcomes: readonly Outcome[]): Chosen[] {
  const chosen = new Map<string, Chosen>();
  for (const outcome of outcomes) {
    for (const choice of choicesOfOne(outcome)) {
      const key = `${choice.folder}/${choice.id}`;
      const entry = chosen.get(key) ?? { choice, outcomes: [] };
      chosen.set(key, entry);
      entry.outcomes.push(outcome);
    }
  }
  return [...chosen.values()];
}

function choicesOfOne({ meeting, group, projects }: Outcome): Choice[] {
  const year = meeting.date.slice(0, 4);
  return [
    ...[...new Set([meeting.group, group])].map(({ id, name }) => ({ folder: 'grupp' as const, id, name })),
    ...projects.map(({ id, name }) => ({ folder: 'projekt' as const, id, name })),
    { folder: 'ar', id: year, name: year },
  ];
}

/** Links to the choices of the register at an address, under a heading for each sort; newest years first. */
export function choiceLinks(
  address: string,
  chosen: readonly Chosen[],
  { href }: Context,
): { heading: string; links: LinkView[] }[] {
  const links = (folder: Choice['folder']): LinkView[] =>
    chosen
      .filter(({ choice }) => choice.folder === folder)
      .toSorted((a, b) => compareSwedish(a.choice.name, b.choice.name))
      .map(({ choice, outcomes }) => ({
        href: href(registerPath(address, folder, choice.id)),
        text: `${choice.name} (${outcomes.length})`,
      }));
  return [
    { heading: uiText.filter.group, links: links('grupp') },
    { heading: uiText.filter.project, links: links('projekt') },
    { heading: uiText.filter.year, links: links('ar').toReversed() },
  ].filter((choice) => choice.links.length > 0);
}
