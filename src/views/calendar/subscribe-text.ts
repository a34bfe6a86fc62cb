/** How to subscribe to a calendar on an iPhone, in Google Calendar and in Outlook, in plain words. */
import { list, type Passage } from '../passage.ts';
import type { CalendarLinksView } from './calendar-links.ts';

/** The text, with the calendar's addresses in it. */
export function subscribePassages({ subscribe, address }: CalendarLinksView): Passage[] {
  const own = { copied: address };
  return [
    {
      heading: 'Få mötena i din egen kalender',
      id: '_subscribe',
      blocks: [
        [
          'Din telefon eller dator kan hämta mötena härifrån. Du gör det en gång. Sedan kommer nya möten med av sig själva, och ett möte som flyttas eller ställs in ändras också hos dig. Det kan ta upp till ett dygn. Du lämnar inga uppgifter om dig själv till oss.',
        ],
        ['Kalenderns adress: ', own],
        [
          'Vill du bara ha mötena för en grupp eller ett projekt? Då finns en egen adress på gruppens eller projektets sida. Där gör du på samma sätt.',
        ],
      ],
    },
    {
      heading: 'iPhone, iPad och Mac',
      level: 3,
      isFolded: true,
      blocks: [
        steps([
          ['Tryck på den här länken: ', { href: subscribe, text: 'Prenumerera på mötena' }, '.'],
          ['Kalendern öppnas. Tryck på ”Prenumerera”.'],
        ]),
      ],
    },
    {
      heading: 'Google Kalender',
      level: 3,
      isFolded: true,
      blocks: [
        ['Börja på en dator. Mötena visas sedan i appen i telefonen också.'],
        steps([
          ['Kopiera kalenderns adress, den som börjar med ”https” här ovanför.'],
          ['Öppna Google Kalender i webbläsaren. Tryck på plustecknet vid ”Andra kalendrar”.'],
          ['Välj ”Från webbadress”. Klistra in adressen och tryck på ”Lägg till kalender”.'],
        ]),
      ],
    },
    {
      heading: 'Outlook',
      level: 3,
      isFolded: true,
      blocks: [
        steps([
          ['Kopiera kalenderns adress, den som börjar med ”https”.'],
          ['Öppna kalendern i Outlook och välj ”Lägg till kalender”.'],
          ['Välj ”Prenumerera från webben”. Klistra in adressen, ge kalendern ett namn och tryck på ”Importera”.'],
        ]),
      ],
    },
    {
      heading: 'En annan kalender',
      level: 3,
      isFolded: true,
      blocks: [
        [
          'Leta efter ”prenumerera”, ”lägg till från webbadress” eller ”iCal”, och klistra in samma adress. Går det inte? Tryck på ”Lägg till i din kalender” vid ett möte i listan här ovanför. Då läggs bara det mötet till, och det ändras inte om mötet flyttas.',
        ],
      ],
    },
  ];
}

function steps(lines: Parameters<typeof list>[0]) {
  return { ...list(lines), ordered: true };
}
