/** What must be said on every site, said in a way that is true of this software before anyone has written more. */
import { addresses } from '../domain/addresses.ts';
import { registers } from '../domain/outcome-kinds.ts';
import { listInSwedish } from '../swedish/collation.ts';
import type { Context } from './context.ts';
import type { LinkView } from './links.ts';
import { type Line, linksInSwedish, list, type Passage, type PlainView, waysToReach } from './passage.ts';
import { shellOf } from './shell.ts';
import { uiText } from './ui-text.ts';

const IMY = { href: 'https://www.imy.se/', text: 'Integritetsskyddsmyndigheten, IMY' };
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

function privacy(context: Context): Passage[] {
  return [
    {
      blocks: [
        [
          'I protokollen finns namn på personer. Ett namn är en personuppgift. Här står var namnen visas och vad du har rätt till.',
        ],
      ],
    },
    responsible(context, 'personuppgifterna på webbplatsen'),
    {
      heading: 'Var visas namn?',
      blocks: [
        list([
          [
            'Listan över dem som var med på ett möte visas bara på mötets egen sida. Den finns inte i sökningen, i flödena eller i de öppna uppgifterna.',
          ],
          [
            'Nämns någon i protokollets text följer namnet med när texten citeras på andra sidor, i sökningen och i flödena.',
          ],
          ['Det finns inga sidor om enskilda personer.'],
        ]),
      ],
    },
    {
      heading: 'Får namn ligga på webben?',
      blocks: [
        [
          'Att en handling är offentlig betyder inte att den får läggas ut på webben. Den som lägger ut namn måste ha stöd för det i lag. Att någon är med i en patientförening kan i sig vara en känslig uppgift.',
        ],
        [
          'Här står inte än vilken rättslig grund som finns för att publicera namn på den här webbplatsen, eller hur länge de ligger kvar. Du har rätt att få veta det av den som ansvarar.',
        ],
      ],
    },
    {
      heading: 'Vill du att något rättas eller tas bort?',
      blocks: [
        ['Du kan be att få veta vilka uppgifter som finns om dig, och att de rättas eller tas bort.'],
        [
          'Berätta vilken sida och vilken uppgift det gäller. Du ska få svar inom en månad. Blir svaret nej ska du få veta varför.',
        ],
        ...reach(context),
      ],
    },
    {
      heading: 'Tycker du att något är fel?',
      blocks: [['Du kan klaga hos ', IMY, ', om du tycker att dina uppgifter hanteras fel.']],
    },
  ];
}

function responsible({ archive: { site } }: Context, what: string): Passage {
  const line = site.sender
    ? `${site.sender} ansvarar för ${what}.`
    : `Den som ger ut webbplatsen ansvarar för ${what}. Här står inte än vem det är.`;
  return { heading: 'Vem ansvarar?', blocks: [[line]] };
}

/** How one reaches whoever answers for the site; without an address, who that is. */
function reach({ archive: { site } }: Context): Passage['blocks'] {
  const ways: Line[] = waysToReach(site.contact);
  if (ways.length > 0) return [list(ways)];
  return [['Det finns ingen adress att skriva till på webbplatsen än. Kontakta den som ansvarar för den.']];
}
