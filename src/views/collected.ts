/** That a program has collected the outcomes: the line that says so on registers and meetings, and the passage on `/om/` that explains it. */
import { addresses } from '../domain/addresses.ts';
import { registers } from '../domain/outcome-kinds.ts';
import { listInSwedish } from '../swedish/collation.ts';
import { contactBlocks } from './contact-text.ts';
import type { Context } from './context.ts';
import type { Line, Passage } from './passage.ts';
import { uiText } from './ui-text.ts';

/** The id of the passage; the ids of what the software says itself begin with «_». */
const ID = '_program';

/** The line for a register, or for the outcomes on a meeting's page, with a link to the explanation. */
export function collectedLine({ href }: Context, place: keyof typeof uiText.collected): Line {
  return [uiText.collected[place], { href: `${href(addresses.about)}#${ID}`, text: uiText.collectedHow }, '.'];
}

/** How outcomes are collected, and where mistakes are reported, for a page that the secretary wrote. */
export function collectedPassage(context: Context): Passage {
  return collectedWith([
    ['Är något fel i en lista? Hör av dig och berätta vilken sida och vilken mening det gäller.'],
    ...contactBlocks(context),
  ]);
}

/** How outcomes are collected, and what else is to be said of it. */
export function collectedWith(more: Passage['blocks']): Passage {
  const contents = Object.values(registers).flatMap((register) => register.contents ?? []);
  return {
    heading: 'Listor som ett program har gjort',
    id: ID,
    blocks: [
      [
        `Ett datorprogram samlar ${listInSwedish(contents)} ur protokollen. Det går efter hur meningarna är skrivna, och kan missa något eller missförstå. Då är det protokollets text som gäller. Det som programmet är osäkert på tar det inte med.`,
      ],
      ...more,
    ],
  };
}
