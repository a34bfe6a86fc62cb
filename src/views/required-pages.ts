/** What must be said on every site, said in a way that is true of this software before anyone has written more. */
import { addresses } from '../domain/addresses.ts';
import { registers } from '../domain/outcome-kinds.ts';
import { listInSwedish } from '../swedish/collation.ts';
import { reach, responsible } from './contact-text.ts';
import type { Context } from './context.ts';
import type { LinkView } from './links.ts';
import { linksInSwedish, list, type Passage, type PlainView } from './passage.ts';
import { privacy } from './privacy-text.ts';
import { shellOf } from './shell.ts';
import { uiText } from './ui-text.ts';

const COMPLAINT = { href: 'https://www.digg.se/tdosanmalan', text: 'Anmäl till Digg' };

/** The page at one of the three addresses that every site has, where no secretary has written it. Throws at any other. */
export function requiredPage(path: string, context: Context): PlainView {
  const page = (title: string, passages: Passage[]): PlainView => ({
    shell: shellOf(context, { path, title, description: title }),
    sections: [],
    passages,
  });
  switch (path) {
    case addresses.about:
      return page(uiText.about, about(context));
    case addresses.accessibility:
      return page(uiText.accessibility, noStatement(context));
    case addresses.privacy:
      return page(uiText.privacy, privacy(context));
    default:
      throw new Error(
        `No page is required at ${path}; archive/pages.ts must name those of required-pages.ts and no others`,
      );
  }
}

function about(context: Context): Passage[] {
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
          [link(addresses.projects, uiText.projects), ': allt som mötena har sagt om ett projekt, i tidsordning.'],
          [link(addresses.groups, uiText.groups), ': vilka som möts, och när.'],
          [...linksInSwedish(collectionLinks), ': det som mötena har lämnat efter sig.'],
        ]),
        [
          `Ett datorprogram samlar ${listInSwedish(collections.flatMap(({ contents }) => contents ?? []))} ur protokollen. Det kan missa något eller missförstå. Då är det protokollets text som gäller.`,
        ],
      ],
    },
    responsible(context, 'webbplatsen'),
    {
      heading: 'Hittar du ett fel?',
      blocks: [['Hör av dig och berätta vilken sida det gäller.'], ...reach(context)],
    },
  ];
}

function noStatement(context: Context): Passage[] {
  const { sender } = context.archive.site;
  return [
    {
      blocks: [
        [
          `Den här webbplatsen har ännu ingen tillgänglighetsredogörelse, eftersom ingen granskning har redovisats.${sender ? ` ${sender} ansvarar för att en sådan görs.` : ''}`,
        ],
      ],
    },
    {
      heading: 'Är det något som du inte kan läsa eller använda?',
      blocks: [['Hör av dig och berätta vilken sida det är och vad som inte fungerar.'], ...reach(context)],
    },
    {
      heading: 'Tillsyn',
      blocks: [
        [
          'Myndigheter, kommuner och regioner ska följa lagen om tillgänglighet till digital offentlig service (2018:1937). Myndigheten för digital förvaltning, Digg, kontrollerar att de gör det. Tycker du att de bryter mot lagen kan du anmäla det: ',
          COMPLAINT,
          '.',
        ],
      ],
    },
  ];
}
