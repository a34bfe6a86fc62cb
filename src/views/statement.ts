/** `/tillganglighet/`: the accessibility statement, under the headings of Digg's template; it states only what accessibility.yaml does. */
import type { StatementFields } from '../content/accessibility-schema.ts';
import { addresses } from '../domain/addresses.ts';
import { COMPLAINT, contactLines, withoutScheme } from './contact-lines.ts';
import type { Context } from './context.ts';
import { type Line, list, type Passage } from './passage.ts';
import type { PlainView } from './plain-view.ts';
import { shellOf } from './shell.ts';
import { GAPS, gaps, TESTS, tests } from './statement-findings.ts';

const LAW = 'lagen om tillgänglighet till digital offentlig service';

/** The text for each degree of compliance: in plain words, and in those of the law (SFS 2018:1937). */
const DEGREES: Readonly<Record<StatementFields['compliance'], { plain: Line; formal: string }>> = {
  'helt förenlig': {
    plain: ['Vi känner inte till några brister i det som vi har testat. Vad det är står under ', TESTS, '.'],
    formal: `Webbplatsen är helt förenlig med ${LAW}.`,
  },
  'delvis förenlig': {
    plain: ['Delar av webbplatsen är inte tillgängliga för alla. Vilka det är står under ', GAPS, '.'],
    formal: `Webbplatsen är delvis förenlig med ${LAW}, på grund av det som beskrivs här nedanför.`,
  },
  'inte förenlig': {
    plain: ['Stora delar av webbplatsen är inte tillgängliga för alla. Vilka det är står under ', GAPS, '.'],
    formal: `Webbplatsen är inte förenlig med ${LAW}. Det som inte är tillgängligt beskrivs här nedanför.`,
  },
};

/** The page of a statement. */
export function statementView(context: Context, statement: StatementFields): PlainView {
  const { body, service, updated } = statement;
  const title = `Tillgänglighet för ${service}`;
  const description = `Hur tillgänglig webbplatsen är, vilka brister vi känner till och hur du anmäler fler. Ansvarig: ${body}.`;
  return {
    shell: shellOf(context, { path: addresses.accessibility, title, description, changed: updated }),
    sections: [],
    passages: [
      introduction(context, statement),
      { heading: 'Hur tillgänglig är webbplatsen?', blocks: [DEGREES[statement.compliance].plain] },
      ...whatToDo(statement),
      supervision,
      {
        heading: 'Teknisk information om webbplatsens tillgänglighet',
        blocks: [[DEGREES[statement.compliance].formal]],
      },
      ...gaps(statement),
      ...tests(statement),
    ],
  };
}

function introduction({ href, absolute }: Context, { body, service }: StatementFields): Passage {
  const start = { href: href(addresses.start), text: withoutScheme(absolute(addresses.start)) };
  return {
    blocks: [
      [`Ansvarig för ${service} är ${body}. Vi vill att så många som möjligt ska kunna använda webbplatsen.`],
      [
        `Här står hur webbplatsen uppfyller ${LAW} (2018:1937), vilka brister vi känner till och hur du anmäler fler. Redogörelsen gäller `,
        start,
        '.',
      ],
    ],
  };
}

function whatToDo({ contact }: StatementFields): Passage[] {
  const contactList = list(contactLines(contact));
  return [
    {
      heading: 'Vad kan du göra om du inte kan använda delar av webbplatsen?',
      blocks: [
        [
          'Du kan be oss om innehållet i en form som fungerar för dig. Det gäller också innehåll som är undantaget från lagens krav. Berätta vilken sida det är och hur du behöver få den:',
        ],
        contactList,
      ],
    },
    {
      heading: 'Rapportera brister',
      blocks: [
        [
          'Vi vill få veta om något inte fungerar för dig och inte står här, eller om du tycker att vi inte följer lagen:',
        ],
        contactList,
      ],
    },
  ];
}

const supervision: Passage = {
  heading: 'Tillsyn',
  blocks: [
    [
      'Myndigheten för digital förvaltning, Digg, kontrollerar att lagen följs. Du kan anmäla till Digg om webbplatsen har brister eller om du tycker att vi har gjort fel: i den här redogörelsen, när vi bedömer vad som är oskäligt betungande eller när du har bett om något i en annan form.',
    ],
    ['Anmäl till Digg: ', { href: COMPLAINT, text: withoutScheme(COMPLAINT) }],
  ],
};
