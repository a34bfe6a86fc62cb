/**
 * Etiketter, rubriker och tabellspalter som säger vad som står under eller efter dem. Lägg till det som saknas i rätt lista:
 * inom ' och med komma efter, eller i listor utan ' bara med komma emellan. Stor eller liten bokstav är detsamma. I en rubrik
 * räknas inte bindestreck, nummer före (”§ 4”) eller det som står efter: ”Att göra inför nästa möte”, ”Beslut (18 maj)”.
 */
import type { OutcomeKind } from '../../../domain/outcome.ts';
import { wordList } from '../../../swedish/word-list.ts';

/** Etiketten före svaret på en fråga. Etiketter för beslut, uppgifter och annat står i src/domain/outcome-kinds.ts. */
export const svar = ['Svar'];

/** Etiketten före det som stänger en uppgift från ett tidigare möte: ”Klart: Anna har ringt. ^…”. */
export const klart = ['Klart', 'Gjort', 'Utfört'];

/** Etiketter före det som någon vill, och rubriker över det: det är inget beslut, vad orden efter än säger. */
export const förslag = wordList(`
  Förslag, Förslag till beslut, Beslutsförslag, Styrelsens förslag, Styrelsens förslag till beslut, Yrkande, Yrkanden,
  Motion, Att besluta, Inför beslut
`);

/** Beslut som inte säger vad de gäller, liksom alla på ett enda ord: rubriken ovanför får säga det, ”Julkort – enligt förslag”. */
export const utanSak = wordList(`
  enligt förslag, enligt förslaget, enligt styrelsens förslag, i enlighet med förslaget, läggs till handlingarna,
  lades till handlingarna, lämnas utan åtgärd, lämnades utan åtgärd, utan åtgärd, tas upp igen, tas upp senare
`);

/** Ord före ett sådant beslut som inte heller säger det: ”Ärendet läggs till handlingarna”. */
export const pekande = wordList(`
  förslaget, motionen, ärendet, frågan, punkten, yrkandet, ansökan, rapporten, det, den, detta
`);

/**
 * Rubriker under vilka varje stycke eller punkt är ett beslut, en uppgift eller en bordlagd punkt, också när flera börjar med
 * ”att”; under dem för frågor och efterlysningar bara varje punkt, eller det enda stycket.
 */
export const rubriker: Readonly<Record<OutcomeKind, readonly string[]>> = {
  decision: [
    'Beslut',
    'Beslutspunkter',
    'Mötets beslut',
    'Styrelsens beslut',
    'Nämndens beslut',
    'Utskottets beslut',
    'Årsmötets beslut',
    'Beslut på mötet',
    'Beslut vid mötet',
    'Fattade beslut',
    'Beslut i korthet',
    'Decisions',
  ],
  task: [
    'Att göra',
    'Att göra-lista',
    'Att fixa',
    'Att ordna',
    'Uppgifter',
    'Åtgärder',
    'Åtgärdslista',
    'Beslutade åtgärder',
    'Uppdrag',
    'Åtgärdspunkter',
    'Vem gör vad',
    'Till nästa möte',
    'Till nästa gång',
    'Actionpoints',
    'Action points',
    'Action items',
    'Actions',
    'Actionlista',
    'Aktionspunkter',
    'AP',
    'APs',
    'Todo',
    'To do',
    'Todos',
    'Göra-lista',
    'Aktivitetslista',
    'Aktionslista',
    'Uppföljningslista',
    'Saker att göra',
    'Saker vi ska göra',
    'Det här ska vi göra',
    'Vad vi ska göra',
    'Vad ska vi göra',
    'Vad ska göras',
    'Vem gör vad när',
    'Vad, vem, när',
    'Vem tar vad',
    'Bollar',
    'Bollar i luften',
    'Kvar att göra',
    'Att åtgärda',
    'Åtgärdsplan',
    'Uppgiftslista',
    'Uppgiftsfördelning',
    'Ansvarsfördelning',
    'Nästa steg',
    'Next steps',
    'Action list',
    'Hemläxa',
    'Hemläxor',
    'Läxor',
    'Läxa',
  ],
  'carried-over': [
    'Bordlagt',
    'Bordlagda frågor',
    'Bordlagda ärenden',
    'Bordlagda punkter',
    'Uppskjutna frågor',
    'Uppskjutna punkter',
    'Parkerat',
    'Kvarstående punkter',
  ],
  question: [
    'Öppna frågor',
    'Obesvarade frågor',
    'Kvarstående frågor',
    'Frågor att besvara',
    'Frågor utan svar',
    'Frågor till nästa möte',
    'Frågor till nästa gång',
  ],
  call: ['Vi söker', 'Vi söker nu', 'Efterlysning', 'Efterlysningar', 'Sökes'],
};

/** Hur en rad om själva mötet börjar, och sedan slutar eller säger klockslaget: den är ingen uppgift och inget beslut. */
export const omMötet = wordList(`
  Mötet avslutades, Mötet avslutas, Mötet avslutat, Mötet slutade, Mötet förklarades avslutat, Mötet öppnades, Träffen avslutades,
  Sammanträdet avslutades, Sammanträdet avslutas, Ordföranden avslutade mötet, Ordföranden tackade för visat intresse,
  Ordföranden tackade för sig, Ordföranden tackade för i dag, Ordföranden tackade alla
`);

/** Rubriker som under ”Beslut” eller ”Att göra” inte säger vad som beslutades eller ska göras, utan något därom. */
export const annatUnder = wordList(`
  Diskussion, Bakgrund, Sammanfattning, Sammanfattning av ärendet, Ärendebeskrivning, Ärende, Beskrivning av ärendet,
  Beslutsunderlag, Underlag, Handlingar, Bilagor, Motivering, Information, Rapport, Rapporter, Föredragning, Läget, Nuläge,
  Reservation, Reservationer, Protokollsanteckning, Protokollsanteckningar, Närvarande, Frånvarande, Deltagare, Frågor, Jäv,
  Nästa möte, Övrigt, Övriga frågor, Deltar inte i beslutet, Beslutsgång, Expedieras, Skickas till, Kopia till, Kontakt
`);

/** Rubriker över punkterna på en dagordning: en punkt med frågetecken är ingen fråga som någon väntar svar på. */
export const dagordningar = [
  'Agenda',
  'Dagordning',
  'Förslag till dagordning',
  'Preliminär dagordning',
  'Föredragningslista',
  'Punkter',
  'Att ta upp',
];

/** Spalter: en tabell med en för vad och en för vem är en lista med uppgifter; ”status” säger vilka som är klara. */
export const tabeller = {
  vad: wordList(
    'What, Åtagande, Vad, Uppgift, Åtgärd, Att göra, Aktivitet, Vad ska göras, Gör vad, Vad görs, Ska göra, Vad ska vi göra',
  ),
  vem: wordList(`
    Vem, Ansvarig, Ansvar, Ansvariga, Vem gör det, Vem gör, Vem ansvarar, Av vem, Ansvarig person, Ansvariga personer,
    Ansvarig part, Huvudansvarig, Utförare, Utförs av, Who
  `),
  när: wordList(`
    När, Klart, Senast, Klart senast, Klar senast, Datum, Tid, Deadline, Till när, Klart när, Klar när, Klart till, Klar till,
    Klart den, Senast den, Senast klart, Färdigt senast, Slutdatum, Klardatum, Tidpunkt, När är det klart,
    När ska det vara klart, Ska vara klart, Sista dag, Sista dagen, DL, When, Tidplan
  `),
  status: ['Status', 'Läge', 'Gjort', 'Klar', 'Utfört', 'Avklarat', 'Färdigt'],
};
