/** How to follow the site or a part of it, in plain words: an address to copy, the calendar's, and mail instead. */
import { feedPaths } from '../domain/addresses.ts';
import type { CalendarLinksView } from './calendar/calendar-links.ts';
import type { Context } from './context.ts';
import { type Line, list, type Passage } from './passage.ts';
import { uiText } from './ui-text.ts';

/** The feed of the page at `path` to copy. `more` comes after the steps. */
export function stepsPassage(path: string, { absolute }: Context, more: readonly Line[] = []): Passage {
  const { rss } = feedPaths(path);
  return {
    heading: 'Gör så här',
    blocks: [
      {
        ...list([
          ['Skaffa en app som samlar nyheter (RSS-läsare). Den finns för telefoner och datorer. Många är gratis.'],
          [
            'Kopiera den här adressen. Klicka eller håll kvar fingret på den, så markeras hela: ',
            { copied: absolute(rss) },
          ],
          ['Klistra in adressen i appen. Sedan kommer allt nytt dit.'],
        ]),
        ordered: true,
      },
      ...more,
    ],
  };
}

/** What a feed is, and the other form of the same feed. */
export function feedPassage(path: string, { absolute }: Context): Passage {
  return {
    heading: 'Vad är ett flöde?',
    isFolded: true,
    blocks: [
      [
        'Adressen leder till ett flöde. Det är en fil med det senaste, som appen hämtar då och då. Du behöver inte lämna några uppgifter om dig själv till oss.',
      ],
      ['Vill appen ha JSON Feed? Här är samma flöde i den formen: ', { copied: absolute(feedPaths(path).json) }],
    ],
  };
}

/** The calendar to subscribe to; `what` says in a sentence which meetings are in it. */
export function calendarPassage(what: string, { subscribe, address, how }: CalendarLinksView): Passage {
  return {
    heading: 'Mötena i din egen kalender',
    isFolded: true,
    blocks: [
      [`${what} Flyttas ett möte ändras det också hos dig.`],
      [
        'Har du iPhone, iPad eller Mac? ',
        { href: subscribe, text: uiText.calendar.subscribe },
        '. Annars kopierar du kalenderns adress: ',
        { copied: address },
      ],
      ['Så gör du i andra kalendrar: ', { href: how, text: uiText.calendar.own }, '.'],
    ],
  };
}

/** On mail as an alternative. */
export const mailPassage: Passage = {
  heading: 'Vill du hellre ha mejl?',
  isFolded: true,
  blocks: [
    [
      'Den här webbplatsen skickar inga mejl. Det finns tjänster som läser ett flöde åt dig och mejlar dig när det kommer något nytt. Sök på ”RSS till mejl” och ge tjänsten adressen i steg 2. Tjänsten får då din mejladress.',
    ],
  ],
};
