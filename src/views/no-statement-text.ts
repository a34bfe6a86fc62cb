/** The software's own text for `/tillganglighet/` where no accessibility statement has been made. */
import { COMPLAINT } from './contact-lines.ts';
import { contactBlocks } from './contact-text.ts';
import type { Context } from './context.ts';
import type { Passage } from './passage.ts';

/** The lack of a statement, how to ask for help, and how to complain to Digg (SFS 2018:1937). */
export function noStatementPassages(context: Context): Passage[] {
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
      blocks: [['Hör av dig och berätta vilken sida det är och vad som inte fungerar.'], ...contactBlocks(context)],
    },
    {
      heading: 'Tillsyn',
      blocks: [
        [
          'Myndigheter, kommuner och regioner ska följa lagen om tillgänglighet till digital offentlig service (2018:1937). Myndigheten för digital förvaltning, Digg, kontrollerar att de gör det. Tycker du att de bryter mot lagen kan du anmäla det: ',
          { href: COMPLAINT, text: 'Anmäl till Digg' },
          '.',
        ],
      ],
    },
  ];
}
