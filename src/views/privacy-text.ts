/** The software's own text for `/personuppgifter/`: true of every site, without a claim about a legal basis (GDPR, article 6). */
import { contactBlocks, responsible } from './contact-text.ts';
import type { Context } from './context.ts';
import { list, type Passage } from './passage.ts';

const IMY = { href: 'https://www.imy.se/', text: 'Integritetsskyddsmyndigheten, IMY' };

/** Where names are published, and the rights of a person who is named (GDPR, articles 12, 15–17 and 77). */
export function privacyPassages(context: Context): Passage[] {
  return [
    {
      blocks: [
        [
          'I protokollen finns namn på personer. Ett namn är en personuppgift. Här står var namnen visas och vad du har rätt till.',
        ],
      ],
    },
    responsible(context, (site) => `personuppgifterna på ${site}`),
    {
      heading: 'Var visas namn?',
      blocks: [
        list([
          [
            'Listan över dem som var med på ett möte visas bara på mötets egen sida. Den finns inte i sökningen, i flödena eller i öppna data.',
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
          'Vilken rättslig grund som finns för att publicera namn på den här webbplatsen, och hur länge de ligger kvar, står inte här än. Du har rätt att få veta det av den som ansvarar.',
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
        ...contactBlocks(context),
      ],
    },
    {
      heading: 'Tycker du att något är fel?',
      blocks: [['Du kan klaga hos ', IMY, ', om du tycker att dina uppgifter hanteras fel.']],
    },
  ];
}
