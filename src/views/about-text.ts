/** The software's own text for `/om/`. */
import { addresses } from '../domain/addresses.ts';
import { registers } from '../domain/outcome-kinds.ts';
import { collectedWith } from './collected.ts';
import { contactBlocks, responsible } from './contact-text.ts';
import type { Context } from './context.ts';
import type { LinkView } from './links.ts';
import { linksInSwedish, list, type Passage } from './passage.ts';
import { uiText } from './ui-text.ts';

/** What the site has, who is responsible for it, and how to report errors. */
export function aboutPassages(context: Context): Passage[] {
  const { site } = context.archive;
  const link = (path: string, text: string): LinkView => ({ href: context.href(path), text });
  const collections = Object.values(registers).filter(({ contents }) => contents);
  const collectionLinks = collections.map(({ address, title }, index) =>
    link(address, index === 0 ? title : title.toLowerCase()),
  );
  return [
    { blocks: [[site.description ?? `${site.title} samlar protokoll från möten.`]] },
    {
      heading: 'Vad finns här?',
      blocks: [
        list([
          [link(addresses.meetings, uiText.meetings), ': varje möte har en egen sida.'],
          [
            link(addresses.projects, uiText.projects),
            ': allt som har sagts på mötena om varje projekt, i tidsordning.',
          ],
          [link(addresses.groups, uiText.groups), ': vilka som möts, och när.'],
          [...linksInSwedish(collectionLinks), ': hämtade ur alla protokoll.'],
        ]),
      ],
    },
    collectedWith([['Är något fel i en lista? Längst ner på den här sidan står hur du säger till.']]),
    responsible(context, (site) => site),
    {
      heading: 'Hittar du ett fel?',
      blocks: [['Hör av dig och berätta vilken sida och vilken mening det gäller.'], ...contactBlocks(context)],
    },
  ];
}
