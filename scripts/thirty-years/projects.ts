/** The hundred projects of the generated archive: names, what each is about, the years in which it is talked about. */

import { type Theme, themeOf } from './theme.ts';
import { authorities } from './themes/authorities.ts';
import { culture } from './themes/culture.ts';
import { digital } from './themes/digital.ts';
import { families } from './themes/families.ts';
import { health } from './themes/health.ts';
import { housing } from './themes/housing.ts';
import { influence } from './themes/influence.ts';
import { recovery } from './themes/recovery.ts';
import { work } from './themes/work.ts';
import { young } from './themes/young.ts';

/** A project. */
export interface Project {
  id: string;
  name: string;
  theme: Theme;
  /** The first and the last year in which it is talked about. */
  from: number;
  to: number;
  status: 'pågår' | 'pausat' | 'avslutat' | 'idé';
  text: string;
}

/** The last year of the archive. */
const PRESENT = 2017;

const rows: readonly [about: string, theme: string, since: number, names: string][] = [
  [
    'fler ska kunna bo tryggt i en egen lägenhet',
    housing,
    1988,
    'Boskolan; Grannfred; Trygg hyresgäst; Flyttlasset; Första nyckeln; Hemgångshjälpen; Kvarboendet; Vräkningsstoppet; Träningslägenheter i hamnen; Nattugglan',
  ],
  [
    'den som har varit borta från arbetslivet ska kunna arbeta i sin egen takt',
    work,
    1989,
    'Jobbspåret; Caféskolan; Cykelköket; Praktikbanken; Snickarboden; Trädgårdslaget; Återbruket; Arbetsprövning i butik; Egen firma; Torghandlarna',
  ],
  [
    'anhöriga ska orka, och barn ska få vara barn',
    families,
    1990,
    'Anhörigcirkeln; Syskonträffen; Andrum; Barnens röst; Mormorsnätverket; Anhörigtelefonen; Lov med mening; Föräldrakraft; Avlösning utan krångel; Brev till en bror',
  ],
  [
    'det ska gå att förstå vad en myndighet skriver och att nå den',
    authorities,
    1991,
    'Begripliga brev; Följeslagarna; En väg in; Dina rättigheter; Väntetidsprojektet; Beslut på en sida; Tolk i tid; Handläggarbyte; Klagomål som gåva; Blankettstädningen',
  ],
  [
    'ingen ska stå utanför för att det mesta sköts på nätet',
    digital,
    1999,
    'Surfcaféet; Nätverkstan; Dator till alla; E-legitimation för ovana; Hjälpchatten; Telefonslussen; Lånepaddan; Digitala faddrar; Nätfiskevarningen; Film på två minuter',
  ],
  [
    'den som lever med lite pengar ska kunna må bra',
    health,
    1988,
    'Promenadlaget; Kom i gång-kursen; Sov gott; Tandvård för fler; Rökfria torsdagar; Matlag Norr; Friskvårdskortet; Samtal efter sjukhus; Kropp och knopp; Badresan',
  ],
  [
    'kultur ska göras av fler och ses av alla',
    culture,
    1992,
    'Kulturkompis; Teater på torget; Skrivarverkstan; Kören Kvintessens; Utställning i väntrummet; Fotovandringen; Bokbussen på besök; Berättarkvällar; Musik på avdelningen; Konstpausen',
  ],
  [
    'unga ska få bestämma mer om det som gäller dem',
    young,
    1994,
    'Ungas råd; Läxhjälp på kvällen; Skolvägen; Fältgruppens natt; Efter placeringen; Familjehemsdagen; Sommarjobb för alla; Mellanrummet; Våga fråga; Idrottsfaddern',
  ],
  [
    'vägen tillbaka ska vara kortare och inte gå ensam',
    recovery,
    1988,
    'Nykter fredag; Tillbaka till vardagen; Öppna dörren; Kamratstöd på häktet; Spelfri; Nattcafé Viken; Återfallsplanen; Kvinnors rum; Medmänniska på akuten; Vinternatt',
  ],
  [
    'de som berörs ska vara med och bestämma, med samma villkor som andra',
    influence,
    1988,
    'Brukarrevision; Gemensamma utbildningar; Rekrytera tillsammans; Nya ledamöter; Arvodesutredningen; Mötesskolan; Kunskapsbanken; Forskarcirkel Norr; Dialogdagar; Gemensamt lokalhus för föreningar, kooperativ och verkstäder i hamnen',
  ],
];

/** All projects, the oldest kind of each subject first. */
export const projects: readonly Project[] = rows.flatMap(([about, text, since, names], row) => {
  const theme = themeOf(text);
  return names.split('; ').map((name, index): Project => {
    const from = Math.min(PRESENT - (index % 3), since + Math.round((index * (PRESENT - since)) / 9.5));
    const isLong = (index + row) % 4 === 0;
    const to = Math.min(PRESENT, from + (isLong ? 12 : 2 + ((index * 3 + row) % 6)));
    const status =
      to < PRESENT ? 'avslutat' : index === 9 && row % 3 === 1 ? 'idé' : (index + row) % 7 === 3 ? 'pausat' : 'pågår';
    return { id: slugOf(name), name, theme, from, to, status, text: textOf(name, about, from, theme) };
  });
});

function textOf(name: string, about: string, from: number, theme: Theme): string {
  const [first, second, third] = theme.things;
  return `${name} började ${from}. Tanken är att ${about}.\n\nArbetet gäller bland annat ${first}, ${second} och ${third}. Den som vill vara med kan komma till ett möte och säga det.`;
}

/** A name as part of an address. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/é/g, 'e')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
