/** The findings of an accessibility statement: inaccessible content and tests, under the headings of Digg's template. */
import type { StatementFields } from '../content/accessibility-schema.ts';
import { dateView } from './date.ts';
import { list, type Passage } from './passage.ts';

/** A link to the part on inaccessible content, on the same page. */
export const GAPS = { href: '#_brister', text: 'Innehåll som inte är tillgängligt' };
/** A link to the part on tests, on the same page. */
export const TESTS = { href: '#_tester', text: 'Så har vi testat webbplatsen' };

const METHODS: Readonly<Record<StatementFields['evaluation']['method'], string>> = {
  självskattning: 'Vi har gjort en självskattning. Det betyder att vi har testat webbplatsen själva.',
  'extern granskning': 'Någon utanför vår egen organisation har granskat webbplatsen.',
  'självskattning och extern granskning':
    'Vi har testat webbplatsen själva (självskattning), och någon utanför vår egen organisation har granskat den.',
};

/** Inaccessible content, the exemptions, and content outside the law (SFS 2018:1937, 9 §). */
export function gaps({ inaccessible, burden, outside }: StatementFields): Passage[] {
  return [
    {
      heading: GAPS.text,
      id: GAPS.href.slice(1),
      blocks:
        inaccessible.length > 0
          ? [
              ['De här bristerna känner vi till:'],
              {
                items: inaccessible.map(({ content, reason, alternative }) => [
                  [content],
                  [`Skäl: ${reason}`],
                  [`I stället: ${alternative}`],
                ]),
              },
            ]
          : [
              [
                `Bedömningen visade inga brister${burden.length > 0 ? ' utöver det som är undantaget här nedanför' : ''}.`,
              ],
            ],
    },
    {
      heading: 'Oskäligt betungande anpassning',
      level: 3,
      blocks:
        burden.length > 0
          ? [
              [
                'Vi åberopar undantag för oskäligt betungande anpassning enligt 12\u00a0§ i lagen för det här innehållet:',
              ],
              { items: burden.map(({ content, reason }) => [[content], [`Skäl: ${reason}`]]) },
            ]
          : [['Vi åberopar inget undantag för oskäligt betungande anpassning (12\u00a0§ i lagen).']],
    },
    {
      heading: 'Innehåll som inte omfattas av lagen',
      level: 3,
      blocks:
        outside.length > 0
          ? [['Det här innehållet omfattas inte av lagen (9\u00a0§):'], list(outside.map((text) => [text]))]
          : [['Vi har inte hittat något innehåll som lagen inte omfattar (9\u00a0§).']],
    },
  ];
}

/** Tests, their method and their days; the days are those of accessibility.yaml, never the day of the build. */
export function tests({ evaluation: { method, by, tested, how, date }, updated }: StatementFields): Passage[] {
  return [
    {
      heading: TESTS.text,
      id: TESTS.href.slice(1),
      blocks: [
        [METHODS[method], by ? ` Bedömningen är gjord av ${by}.` : ''],
        ['Det här är testat:'],
        list(tested.map((text) => [text])),
        ['Så är det testat:'],
        list(how.map((text) => [text])),
        ['Det som inte står här är inte testat.'],
      ],
    },
    {
      heading: 'Senaste bedömning',
      level: 3,
      blocks: [['Den senaste bedömningen gjordes den ', dateView(date), '.']],
    },
    {
      heading: 'Senast uppdaterad',
      level: 3,
      blocks: [['Redogörelsen uppdaterades senast den ', dateView(updated), '.']],
    },
  ];
}
