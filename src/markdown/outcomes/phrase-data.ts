/**
 * Vad protokollens språk betyder: vilka rubriker och vilka vanliga meningar som är beslut, uppgifter och så vidare, för
 * vart och ett av slagen i src/domain/outcome-kinds.ts, där etiketterna står. En tom lista betyder att inget räknas så.
 * Den som kan svenska kan läsa filen och lägga till i den; exemplen prövas av testerna.
 *
 * Så skrivs en fras:
 *   a|b|c       ett av orden            (a|b)   ett av dem, eller inget       beslut*   ordet med vilken ändelse som helst
 *   …           upp till åtta ord till i samma mening, men inte ”inte”, ”aldrig” eller ”ej”
 *   ^           först i frasen: meningen börjar så
 *   {vi}        de som håller mötet: något av orden under ”vi”, eller gruppens eget namn, ”samrådsgruppen” också
 *   {namn}      någon: en deltagare, en person i people.yaml, en organisation, en roll, eller ett namn med stor bokstav;
 *               först i frasen också den som meningen börjar med, ”Anna ringer kommunen och återkommer med svaret”
 *   {person}    som {namn}, men bara en deltagare eller en person i people.yaml, och bara först i en huvudsats
 *   {grupp}     en annan grupp: en i content/groups, eller något av orden under ”grupper”
 *   {senare}    ett senare möte: något av det som står under ”senare”, med eller utan ”på”, ”vid”, ”till”, ”under”, ”i”
 *   {månad}     var och en av månaderna, också inne i ett ord: {månad}mötet
 *   {gör}       ett verb i presens som inte står under ”ingaLöften”
 *   {när}       sist i frasen: meningen säger någonstans till när, ”senast fredag”, ”till nästa möte”
 * Stor eller liten bokstav spelar ingen roll. En mening som slutar med frågetecken räknas aldrig, utom som fråga.
 * ”utom” är det som gör att en mening inte räknas fast en fras finns i den: det står före frasen eller börjar i den.
 * ”bisatsord” är de ord som, när de står närmast före frasen, gör att den inte räknas: ”om vi beslutar att …”.
 * ”nästan” är det som liknar ett men inte räknas; den som skriver får veta det.
 */
import type { OutcomeKind } from '../../domain/outcome.ts';
import { wordList } from '../../swedish/word-list.ts';

/** A phrase with sentences in which it counts, and sentences in which it does not. */
export interface PhraseEntry {
  fras: string;
  räknas: readonly string[];
  'räknas inte'?: readonly string[];
}

/** ”vi” */
export const vi = wordList(`
  vi, mötet, årsmötet, medlemsmötet, stämman, årsstämman, styrelsen, gruppen, ledningsgruppen, lg, arbetsgruppen,
  utvecklingsgruppen, styrgruppen, projektgruppen, referensgruppen, utskottet, föreningen, rådet, brukarrådet,
  kommittén, deltagarna, mötesdeltagarna, medlemmarna, nätverket, teamet, presidiet, delegationen, arbetsutskottet,
  valberedningen, festkommittén, programkommittén, beredningsgruppen, brukargruppen, samordningsgruppen,
  planeringsgruppen, samverkansgruppen, föräldrarådet, elevrådet, ungdomsrådet, anhörigrådet, boenderådet, husmötet,
  boendemötet, stormötet, föreningsmötet, klubben, klubbstyrelsen, alla, samtliga
`);

/**
 * ”roller”: de som kan få något att göra, också grupper och pronomen, och roller i den form de har i en mening. Vad som är en
 * roll efter ett namn, ”Bo Ek, kassör”, är en annan sak och står i src/swedish/role-data.ts; testerna jämför listorna.
 */
export const roller = wordList(`
  ordförande, ordföranden, vice ordförande, vice ordföranden, sekreteraren, kassören, kassör, revisorn,
  valberedningen, verksamhetschefen, enhetschefen, chefen, projektledaren, samordnaren, utvecklaren, utvecklarna,
  kansliet, arbetsgruppen, styrelsen, personalen, handledaren, kuratorn, mötesledaren, festkommittén, kommittén,
  festgruppen, arbetsutskottet, ledningsgruppen, projektgruppen, styrgruppen, skyddsombudet, kontaktpersonen,
  koordinatorn, sekreterare, enhetschef, verksamhetschef, projektledare, samordnare, webbansvarig, webbredaktören,
  vaktmästaren, undertecknad, jag, hon, han
`);

// Ord som aldrig är en {namn}, också när de står först i meningen.
export const ingaNamn = wordList(`
  vi, de, det, den, man, någon, några, ingen, inget, alla, ni, du, vem, som, om, när, att, och, men, eller, så, där,
  här, detta, dessa, då, sedan, frågan, punkten, ärendet, mötet, projektet, gruppen, resultatet, staden, framtiden,
  vad, vilka, varje, samtliga, deltagarna, flera, många, därför, dessutom, därefter, slutligen, också, även, nu,
  idag, efteråt, annars, ändå, kanske, gärna, redan, nästa, personal, politiker, forskare, riksdagen, regeringen,
  kyrkan, ungdomar, hyresvärden, någonting, allt, bara, först, vilken, vilket, varför, är, har, ska
`);

// Förnamn som slutar som ord i bestämd form: andra sådana ord först i en mening är inga namn, om ingen på mötet heter så.
export const förnamn = wordList(`
  Adrian, Agnar, Aina, Alexander, Alina, Allan, Amer, Amina, Angelina, Anna, Anwar, Arian, Arman, Aslan, Brian,
  Bror, Carina, Carolina, Carsten, Casper, Catarina, Christer, Christian, Christina, Christoffer, Cristina, Dagmar,
  Damian, Dan, Diana, Donna, Einar, Elena, Elenor, Eleonor, Elina, Elinor, Elisabet, Ellen, Ellinor, Elmar, Elmer,
  Erling, Ester, Esther, Ethan, Evan, Evelina, Fabian, Florian, Gunnar, Gunvor, Göran, Günter, Günther, Halvor,
  Hamdan, Hanna, Harriet, Hasan, Hassan, Hektor, Helen, Helena, Helmer, Henning, Hilding, Hilmer, Hjalmar, Holger,
  Håkan, Igor, Ilona, Iman, Ingar, Ingemar, Inger, Ingvar, Irina, Ivan, Ivar, Jan, Janet, Jasmina, Jasper, Jean,
  Jenna, Jesper, Joan, Joanna, Johan, Johanna, Jonathan, Jonna, Juan, Julian, Jörgen, Karen, Karina, Karolina,
  Kasper, Katarina, Kilian, Kirsten, Kristen, Kristian, Kristina, Kristoffer, Lena, Lina, Linna, Lisbet, Malena,
  Maren, Margaret, Marian, Marianna, Marina, Marlen, Martina, Maximilian, Megan, Melina, Milan, Mohsen, Mona,
  Morgan, Mårten, Natan, Nathan, Nina, Noor, Omar, Oscar, Oskar, Osman, Paulina, Peder, Per, Peter, Petter, Ragnar,
  Ramona, Regina, Reidar, Roger, Roman, Rosanna, Ryan, Sabina, Samer, Samina, Sanna, Sebastian, Selina, Simona,
  Soren, Stefan, Steffen, Steinar, Sten, Stina, Suleiman, Susan, Susanna, Sven, Sören, Taher, Thor, Tina, Tor,
  Torsten, Valdemar, Valter, Viktor, Vivian, Walter, Werner, Wilmer, Yaser, Yasmina, Ömer, Östen, Zoran
`);

// Verb som säger hur det är, vad någon tycker eller vad som händer, och inte att någon tar på sig något.
export const ingaLöften = wordList(`
  är, har, var, blir, ska, skall, vill, kan, bör, får, måste, brukar, kommer, tycker, tror, anser, menar, säger,
  undrar, berättar, informerar, redogör, rapporterar, redovisar, påpekar, påminner, föreslår, önskar, hoppas,
  känner, vet, mår, ser, hör, bor, arbetar, jobbar, heter, finns, deltar, åker, reser, går, slutar, börjar, fyller,
  väntar, saknar, behöver, står, sitter, ligger, håller, betonar, efterlyser, instämmer, förklarar, beskriver,
  gäller, fortsätter, flyttar, stannar, vikarierar, studerar, läser, tjänstgör, medverkar, firar, minns, oroar,
  gillar, över, under, efter, för, när, per, eller, där, här, hur, var, vår
`);

// Grupper som en fråga kan lämnas till fast ingen fil berättar om dem.
export const grupper = wordList(`
  styrelsen, huvudstyrelsen, årsmötet, medlemsmötet, stämman, ledningsgrupp*, arbetsgrupp*, utvecklingsgrupp*,
  styrgrupp*, projektgrupp*, referensgrupp*, samordningsgrupp*, arbetsutskottet, presidiet, kommittén,
  valberedningen, brukarrådet, chefsgruppen, ledningen, förbundsstyrelsen, stormötet, husmötet
`);

// Ett senare möte: {senare}.
export const senare = [
  'nästa|nästkommande|kommande|följande *möte*|gång|*träff*|*sammanträde*|*sammankomst*|*samling*|*avstämning*|*råd|*rådet|*tillfälle*|apt|termin|vår|höst|år|månad',
  'ett|något annat|senare|kommande|nytt möte*|tillfälle*|sammanträde*|skede',
  'senare tillfälle|möte|skede',
  'årsmötet|medlemsmötet|stämman|höstmötet|vårmötet',
  '*mötet|*träffen|*sammanträdet den|i|efter',
  '{månad}mötet',
  '{månad}',
  'höst|vår|hösten|våren',
  'efter sommaren|semestern|jul|nyår|påsk',
  'längre|lite fram',
];

export const bisatsord: Readonly<{ alla: readonly string[] } & Partial<Record<OutcomeKind, readonly string[]>>> = {
  alla: wordList(`
  om, när, ifall, innan, tills, huruvida, medan, hur, vad, vilket, vilka, vilken, som, eftersom, varför, vem, sedan,
  ifall, fast, förrän, angående, trots, utan
`),
  decision: ['att'],
};

// Etiketten före svaret på en fråga; slagens egna står i src/domain/outcome-kinds.ts.
export const svar = ['Svar'];

// Etiketten före det som stänger en uppgift från ett tidigare möte: ”Klart: Anna har ringt. ^…”.
export const klart = ['Klart', 'Gjort', 'Utfört'];

// Etiketter före det som någon vill: det är inget beslut, vad orden efter än säger.
export const förslag = wordList(`
  Förslag, Förslag till beslut, Beslutsförslag, Styrelsens förslag, Styrelsens förslag till beslut, Yrkande, Yrkanden,
  Motion, Att besluta, Inför beslut
`);

// Beslut som inte säger vad de gäller, liksom alla på ett enda ord: rubriken ovanför får säga det, ”Julkort – enligt förslag”.
export const utanSak = wordList(`
  enligt förslag, enligt förslaget, enligt styrelsens förslag, i enlighet med förslaget, läggs till handlingarna,
  lades till handlingarna, lämnas utan åtgärd, lämnades utan åtgärd, utan åtgärd, tas upp igen, tas upp senare
`);
export const pekande = wordList(`
  förslaget, motionen, ärendet, frågan, punkten, yrkandet, ansökan, rapporten, det, den, detta
`);

// Rubriker under vilka varje stycke eller punkt är ett, också när flera börjar med ”att”; för frågor och efterlysningar
// bara varje punkt, eller det enda stycket.
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
  ],
  task: [
    'Att göra',
    'Uppgifter',
    'Åtgärder',
    'Åtgärdslista',
    'Att göra-lista',
    'Vem gör vad',
    'Att göra till nästa möte',
    'Att göra till nästa gång',
    'Uppgifter till nästa möte',
    'Uppgifter till nästa gång',
    'Till nästa möte',
    'Till nästa gång',
  ],
  'carried-over': [
    'Bordlagt',
    'Bordlagda frågor',
    'Bordlagda ärenden',
    'Bordlagda punkter',
    'Uppskjutna frågor',
    'Uppskjutna punkter',
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

// En tabell med en spalt för vad och en för vem är en lista med uppgifter; ”status” säger vilka som är klara.
export const tabeller = {
  vad: ['Vad', 'Uppgift', 'Åtgärd', 'Att göra', 'Aktivitet', 'Vad ska göras'],
  vem: ['Vem', 'Ansvarig', 'Ansvar', 'Ansvariga', 'Vem gör det'],
  när: ['När', 'Klart', 'Senast', 'Klart senast', 'Klar senast', 'Datum', 'Tid', 'Deadline'],
  status: ['Status', 'Läge', 'Gjort', 'Klar', 'Utfört', 'Avklarat', 'Färdigt'],
};

export const fraser: Readonly<Record<OutcomeKind, readonly PhraseEntry[]>> = {
  decision: [
    {
      fras: '{vi} beslutar|beslutade|beslöt|beslutat|bestämmer|bestämde … att',
      räknas: [
        'Vi beslutar att träffas en gång i månaden.',
        'Mötet beslutade enhälligt att anta verksamhetsplanen.',
        'Vi bestämde att ses på Bryggan.',
        'Vi beslutade att fråga om det när vi har fått svar.',
      ],
      'räknas inte': [
        'Datum är inte bestämt än.',
        'Vi beslutade inte att flytta.',
        'På förra mötet beslutade vi att byta dag.',
        'Det är viktigt att vi beslutar att göra något.',
        'Om vi beslutar att höja avgiften behövs en kallelse.',
        'Nämnden beslutade i november att slå ihop två enheter.',
        'Kommunfullmäktige beslutade i december att sänka bidraget.',
      ],
    },
    {
      fras: '{vi} beslutade|beslöt',
      räknas: ['Styrelsen beslutade enligt förslaget.', 'Rådet beslutade om en ny mötesdag: onsdagar.'],
      'räknas inte': [
        'Vi beslutade ingenting om resan.',
        'Budgeten som styrelsen beslutade gäller.',
        'Styrelsen beslutade på förra mötet om en ny logotyp.',
        'Kommunstyrelsen beslutade om priset.',
      ],
    },
    {
      fras: '{vi} bestämde datum|tid|dag|plats|oss|sig|det|följande',
      räknas: ['Vi bestämde oss för att ha en egen monter.', 'Vi bestämde datum för städdagen: 6 maj.'],
      'räknas inte': ['De bestämde sig för sent.'],
    },
    {
      fras: '{vi} beslutar enligt|enhälligt|följande|anta|godkänna|fastställa|bevilja|utse|välja|avslå|bifalla',
      räknas: ['Styrelsen beslutar enligt förslaget.', 'Styrelsen beslutar godkänna rapporten.'],
      'räknas inte': ['Styrelsen beslutar om inköp över 5 000 kronor.', 'Vi beslutar i frågan på nästa möte.'],
    },
    {
      fras: '{vi} bestämde:|bestämmer:|beslutar:|beslutade:',
      räknas: ['Vi bestämde: läxhjälp på onsdagar.'],
      'räknas inte': ['De bestämde: ingen fest.'],
    },
    {
      fras: '{vi} beslutar i enlighet',
      räknas: ['Utskottet beslutar i enlighet med förvaltningens förslag.'],
      'räknas inte': ['Vi beslutar i frågan på nästa möte.'],
    },
    {
      fras: 'beslutar|beslutade|beslöt|bestämmer|bestämde {vi} … att',
      räknas: [
        'Efter diskussionen bestämde vi att börja i liten skala.',
        'Därför beslutade mötet att börja med det brevet.',
      ],
      'räknas inte': [
        'Om det bestämmer vi nästa gång.',
        'I höstas bestämde vi att pröva ett halvår.',
        'Sist beslutade vi att dela på biljetterna.',
        'I december beslutade styrelsen att byta bank.',
      ],
    },
    {
      fras: 'beslutade|beslöt {vi}',
      räknas: ['Den sista åtgärden utgår, beslutade gruppen.'],
      'räknas inte': ['Det beslutade vi redan i våras.'],
    },
    {
      fras: 'vi|mötet|gruppen|årsmötet|stämman har (nu|också|därför|alltså|idag) beslutat|bestämt|enats … att|om',
      räknas: ['Vi har bestämt att börja klockan nio.', 'Vi har idag beslutat att starta en studiecirkel.'],
      'räknas inte': [
        'Innan vi har bestämt att börja behövs pengar.',
        'Riksdagen har beslutat att lagen ska träda i kraft vid årsskiftet.',
        'Styrelsen har tidigare beslutat att sponsra laget.',
      ],
    },
    {
      fras: 'fann|finner|konstaterar|konstaterade att mötet|årsmötet|stämman|styrelsen (har) beslutat|beslutade|beslutar|bifallit|avslagit|antagit|godkänt',
      räknas: ['Ordföranden fann att mötet beslutat enligt styrelsens förslag.'],
      'räknas inte': ['Revisorn frågade om mötet beslutat om arvoden.'],
    },
    {
      fras: 'beslutades|beslöts|bestämdes … att',
      räknas: [
        'Det beslutades att förlänga hyresavtalet.',
        'Beslutades att firman tecknas av ordföranden.',
        'Efter omröstning bestämdes att vi åker till Ven.',
      ],
      'räknas inte': [
        'Det beslutades redan i höstas att priset ska höjas.',
        'På förra mötet bestämdes att vi skulle vänta.',
        'Det beslutades inte att byta lokal.',
      ],
    },
    {
      fras: '^ beslutades|beslöts|beslöt|beslutade|bestämdes|bestämde att|om|enligt|följande',
      räknas: ['Beslöts enligt styrelsens förslag.', 'Beslutade att köpa två bord.'],
      'räknas inte': ['Beslutade åtgärder följs upp.'],
    },
    {
      fras: '^ beslutades|beslöts|bestämdes',
      räknas: ['Beslutades: Avgiften höjs till 200 kronor.'],
      'räknas inte': ['Beslutade åtgärder följs upp.'],
    },
    {
      fras: 'är|blev det (nu|därmed|alltså) bestämt|beslutat att',
      räknas: ['Därmed är det bestämt att vi flyttar.'],
      'räknas inte': ['Är det bestämt att vi flyttar?'],
    },
    {
      fras: 'vi|gruppen|mötet har (nu|också|idag) kommit överens om att',
      räknas: ['Gruppen har kommit överens om att börja klockan nio.'],
      'räknas inte': ['Parterna har inte kommit överens om att sluta avtal.'],
    },
    {
      fras: '{vi} gav|ger (sitt) bifall',
      räknas: ['Mötet gav sitt bifall till förslaget.'],
      'räknas inte': ['De gav bifall till förslaget.'],
    },
    {
      fras: '^ beslut att',
      räknas: ['Beslut att godkänna dagordningen.'],
      'räknas inte': ['Beslut som rör enskilda är hemliga.'],
    },
    {
      fras: 'det är|blev|blir (nu) bestämt|beslutat|beslut att|om|på',
      räknas: ['Det är bestämt att vi äter lunch på bryggan.', 'Det blev bestämt att vi ses igen i maj.'],
      'räknas inte': ['Det är inte bestämt att det blir så.'],
    },
    {
      fras: '{vi} fattade|tog (ett|det|följande) beslut|beslutet',
      räknas: ['Vi tog beslutet att alltid vara två.', 'Styrelsen fattade beslut om att köpa en kopiator.'],
      'räknas inte': [
        'Skolnämnden fattade beslut om läsårstiderna.',
        'Vi tog inga beslut.',
        'Vi fattade inget beslut.',
      ],
    },
    {
      fras: '{vi} fattar|tar (ett) beslut|beslutet (om) att',
      räknas: ['Vi tar beslut att fortsätta.'],
      'räknas inte': ['Vi tar beslut om bilen längre fram.'],
    },
    {
      fras: 'det|därför fattades|togs (också|ett|följande) beslut|beslutet',
      räknas: ['Det fattades beslut om att nätverket blir en förening.'],
      'räknas inte': ['Det fattades inget beslut.'],
    },
    {
      fras: 'beslut fattades|togs (om) att|om',
      räknas: ['Beslut fattades om att sälja bilen.'],
      'räknas inte': ['Beslut fattades inte.'],
    },
    {
      fras: 'beslutet blev|blir (att)',
      räknas: ['Beslutet blev att avvakta med köpet.'],
      'räknas inte': ['Beslutet väntas i maj.'],
    },
    {
      fras: '{vi} enades|enas (också|slutligen|till) om',
      räknas: ['Gruppen enades om att börja med Klarspråk.'],
      'räknas inte': ['De enades om priset.'],
    },
    {
      fras: 'enades|enas {vi} (också|slutligen) om',
      räknas: ['Till slut enades vi om tre låtar.'],
      'räknas inte': ['I höstas enades vi om en mall.'],
    },
    {
      fras: '{vi} kom|blev|var|är (alla|också|slutligen) överens om',
      räknas: ['Vi kom överens om att ses i maj.'],
      'räknas inte': ['Parterna kom överens om lönen.', 'Vi är inte överens om priset.'],
    },
    {
      fras: 'kom|blev|var|är {vi} (alla|också|slutligen) överens om',
      räknas: ['Därför kom vi överens om att vänta.'],
      'räknas inte': ['Sist kom vi överens om priset.'],
    },
    {
      fras: '{vi} kom fram till att … ska|skall|får|blir|börjar|slutar',
      räknas: ['Vi kom fram till att alla hundar ska vara kopplade.'],
      'räknas inte': ['Vi kom fram till att det är svårt.'],
    },
    {
      fras: '{vi} landade|landar i|på',
      räknas: ['Vi landade i att ha festen på gården.'],
      'räknas inte': ['Planet landade i tid.'],
    },
    {
      fras: '{vi} godkände|godkänner|fastställde|fastställer|antog|biföll|bifaller|avslog|avslår|valde|utsåg|utser|beviljade|beviljar|tillstyrkte|tillstyrker|avstyrkte|förkastade|adjungerade|ratificerade',
      räknas: [
        'Mötet avslog motionen.',
        'Mötet valde Lars Alm till revisor.',
        'Styrelsen godkände bokslutet.',
        'Utskottet fastställer delegationsordningen.',
      ],
      'räknas inte': [
        'Hyresgästföreningen godkände höjningen.',
        'Vi godkände inte fakturan.',
        'Planen som mötet antog finns på webben.',
        'Förra året antog årsmötet en ny policy.',
      ],
    },
    {
      fras: 'godkände|fastställde|antog|biföll|avslog|valde|utsåg|beviljade {vi}',
      räknas: ['Därefter valde mötet två revisorer.'],
      'räknas inte': ['Sist valde vi en ny kassör.'],
    },
    {
      fras: '{vi} antar … stadgar*|plan*|verksamhets*|policy*|förslag*|riktlinje*|budget*|dagordning*|yttrande*',
      räknas: ['Utskottet antar förvaltningens förslag.'],
      'räknas inte': ['Vi antar att det blir fler deltagare.'],
    },
    {
      fras: '{vi} ställde|ställer sig bakom|positiva|positiv',
      räknas: ['Rådet ställer sig bakom yttrandet.'],
      'räknas inte': ['De ställer sig bakom kravet.'],
    },
    {
      fras: '{vi} sa|sade|säger|tackade|tackar (också) ja|nej till',
      räknas: ['Vi sa ja till att ta hand om rabatten.', 'Rådet tackade ja till att vara med i juryn.'],
      'räknas inte': ['Hyresvärden säger nej till fler kontrakt.'],
    },
    {
      fras: '{vi} röstade|röstar för|igenom|ja|nej',
      räknas: ['Mötet röstade för förslaget.'],
      'räknas inte': ['De röstade nej.'],
    },
    {
      fras: 'godkändes|godkänns|fastställdes|fastställs|antogs|bifölls|bifalls|avslogs',
      räknas: [
        'Dagordningen godkändes.',
        'Protokollet från föregående möte godkändes och lades till handlingarna.',
        'Budgeten fastställdes enligt förslag.',
        'Motionen avslogs efter votering.',
      ],
      'räknas inte': [
        'Planen antogs av kommunfullmäktige.',
        'Ansökan avslogs.',
        'Vid förra årsmötet antogs nya stadgar.',
        'Stadgarna som antogs gäller.',
        'Räkningen godkändes inte.',
      ],
    },
    {
      fras: 'valdes|omvaldes|nyvaldes|utsågs|utses (också|även|därefter|enhälligt)',
      räknas: ['Till ordförande för mötet valdes Kerstin Dal.', 'Bo Lind och Anna Ek utsågs att justera protokollet.'],
      'räknas inte': [
        'Vi blev inte utvalda.',
        'Hon valdes i våras till ordförande för förbundet.',
        'Den som utses får arvode.',
      ],
    },
    {
      fras: 'beviljades|beviljas ansvarsfrihet',
      räknas: ['Styrelsen beviljades ansvarsfrihet.'],
      'räknas inte': ['Styrelsen beviljades inte ansvarsfrihet.'],
    },
    {
      fras: '^ beslut:|inriktningsbeslut:',
      räknas: ['Det har gått bra. Beslut: kvällsöppet permanentas.'],
      'räknas inte': ['Beslut väntas i juni.'],
    },
    {
      fras: '*berättelsen,|protokollet,|rapporten,|budgeten,|bokslutet, som godkändes|fastställdes|antogs',
      räknas: ['Kerstin läste upp verksamhetsberättelsen, som godkändes.'],
      'räknas inte': ['Rapporten, som godkändes av nämnden, finns på webben.'],
    },
    {
      fras: '{vi} är|var|blev (alla|helt|också) eniga|ense om att',
      räknas: ['Vi är eniga om att inte hänga ut någon.'],
      'räknas inte': ['Vi är eniga om att det fungerar bra.'],
    },
    {
      fras: 'kom {vi} fram till att … ska|skall|får|blir|börjar|slutar|ställs',
      räknas: ['Efter diskussion kom styrelsen fram till att resan ställs in.'],
      'räknas inte': ['Sent på kvällen kom vi fram till stugan.'],
    },
    {
      fras: 'röstades ner|ned|igenom',
      räknas: ['Förslaget röstades ner.'],
      'räknas inte': ['Förslaget röstades ner i riksdagen.'],
    },
    {
      fras: 'möte|mötet|årsmöte|sammanträde|träff bestämdes|bestäms|fastställdes till',
      räknas: ['Nästa möte bestämdes till den 11 oktober.'],
      'räknas inte': ['Nästa möte är inte bestämt.'],
    },
    {
      fras: 'det|datum|datumet|dagen|budgeten spikade|spikar {vi}',
      räknas: ['Paddlingen blir den 14 juni, det spikade vi.'],
      'räknas inte': ['Sedan spikade vi upp lappar.'],
    },
    {
      fras: '{vi} spikade|spikar',
      räknas: ['Vi spikade lördagen den 22 april.'],
      'räknas inte': ['Snickaren spikade upp en skylt.'],
    },
    {
      fras: 'bestämde {vi} också|även|därefter|sedan|slutligen',
      räknas: ['Ingen entréavgift för medlemmar, bestämde vi också.'],
      'räknas inte': ['När bestämde vi också att fika?'],
    },
    {
      fras: 'man enades|enas (också) om',
      räknas: ['Man enades om att rekommendera ett kvällsmål.'],
      'räknas inte': ['Man talade om att enas.'],
    },
    {
      fras: 'man kom överens om',
      räknas: ['Man kom överens om att dela på kostnaden.'],
      'räknas inte': ['Man kom inte överens om priset.'],
    },
    {
      fras: 'resultatet|slutsatsen|utfallet … blev|blir att',
      räknas: ['Resultatet av samtalet blev att vi satsar på öppna förskolan.'],
      'räknas inte': ['Resultatet av enkäten blev inte att alla var nöjda.'],
    },
    {
      fras: 'och så blir det',
      räknas: ['Alla ville ha en utställning, och så blir det.'],
      'räknas inte': ['Så blir det ofta.'],
    },
    {
      fras: 'då säger|sa|sade vi så|att',
      räknas: ['Då säger vi så: utflykten blir i maj.'],
      'räknas inte': ['Vi säger så ibland.'],
    },
    {
      fras: '^ vi kör|börjar|byter|flyttar|slutar|öppnar|stänger|träffas|ses|har … från och med|den',
      räknas: ['Vi kör soppa på onsdagar i stället för tisdagar från och med nästa vecka.'],
      'räknas inte': ['Kommunen byter system från och med nästa vecka.'],
    },
    {
      fras: '{vi} väljer|förordar|förordade alternativ|förslag|förslaget|namn|namnet',
      räknas: ['Brukarrådet förordar namnet Linden.'],
      'räknas inte': ['Nästa gång får vi välja alternativ.'],
    },
  ],
  task: [
    {
      fras: '{namn} lovar|lovade (också|även|dessutom) att',
      räknas: ['Anna Ek lovar att kolla upp det.', 'Bo lovade att ringa.'],
      'räknas inte': [
        'Vi lovar att höra av oss.',
        'Det lovar att bli en fin dag.',
        'Politikerna lovade att läsa rapporten.',
        'Kommunen lovade att laga vägen.',
      ],
    },
    {
      fras: '{namn} har (också) lovat att',
      räknas: ['Anna Ek har lovat att skriva.'],
      'räknas inte': ['De har lovat att bygga klart.', 'Kommunen har lovat att återkomma om ett nytt avtal.'],
    },
    {
      fras: '{namn} har (också) åtagit sig att',
      räknas: ['Lars har åtagit sig att rita en skiss.'],
      'räknas inte': ['De har åtagit sig att bygga.'],
    },
    {
      fras: '{namn} har (också) tagit på sig att',
      räknas: ['Bo har tagit på sig att baka.'],
      'räknas inte': ['Vi har tagit på oss att baka.'],
    },
    {
      fras: '{namn} erbjuder|erbjöd sig att',
      räknas: ['Lars erbjöd sig att rita en skiss.'],
      'räknas inte': ['Kommunen erbjöd sig att betala.'],
    },
    {
      fras: '{namn} ser till att',
      räknas: ['Eva ser till att alla får protokollet.'],
      'räknas inte': ['Vi ser till att alla trivs.'],
    },
    {
      fras: '{namn} lovar|lovade återkomma|ta|ringa|skicka|kolla|undersöka|göra|fixa|skriva|höra|kontakta|ordna|mejla|boka|prata',
      räknas: ['Kerstin lovade ta med kakor till nästa möte.'],
      'räknas inte': ['Vi lovade ta med kakor.'],
    },
    {
      fras: 'lovade|lovar {namn} att',
      räknas: ['Till nästa gång lovade Anna att ringa.'],
      'räknas inte': ['Då lovar vi att komma.'],
    },
    {
      fras: '{namn} kollar|undersöker|utreder (också) upp|om|med|hur|vad|vilka|vilken|vem|vilket|när|var|möjligheten|möjligheterna|förutsättningarna|saken|detta|det|frågan|priset|priser',
      räknas: ['Bo kollar upp priset.', 'Anna undersöker om salen är ledig.'],
      'räknas inte': [
        'Vi kollar upp det.',
        'Forskarna undersöker hur stödet fungerar.',
        'Kyrkan undersöker hur många platser som behövs.',
      ],
    },
    {
      fras: 'kollar|undersöker|utreder {namn} upp|om|med|hur|vad|vilka|vilken|vem|möjligheten|möjligheterna',
      räknas: ['Till nästa möte kollar Anna upp priset.'],
      'räknas inte': ['Det kollar vi upp.'],
    },
    {
      fras: '{namn} tar (också) reda på',
      räknas: ['Anna Ek tar reda på om kommunen har några.'],
      'räknas inte': ['Vi tar reda på mer.'],
    },
    {
      fras: 'tar {namn} reda på',
      räknas: ['Till dess tar Bo reda på priset.'],
      'räknas inte': ['Det tar vi reda på.'],
    },
    {
      fras: '{namn} tar|tog (också) på sig (att|det|uppgiften|uppdraget|rollen|ansvaret)',
      räknas: ['Anna tar på sig att skriva ett utkast.'],
      'räknas inte': ['Gruppen tar på sig kläder.', 'De tog på sig skulden.'],
    },
    { fras: 'tar|tog {namn} på sig', räknas: ['Fikat tar Bo på sig.'], 'räknas inte': ['Det tar vi på oss.'] },
    {
      fras: '{namn} åtar|åtog sig',
      räknas: ['Kassören åtog sig att betala.', 'Festkommittén åtar sig att ordna en vårfest.'],
      'räknas inte': ['Vi åtar oss mycket.'],
    },
    {
      fras: 'åtar|åtog {namn} sig',
      räknas: ['Till nästa gång åtar Anna sig att ringa.'],
      'räknas inte': ['Det åtar vi oss.'],
    },
    { fras: '{namn} åtager sig', räknas: ['Kassören åtager sig att betala.'] },
    {
      fras: '{namn} tar|tog (också) ansvar|ansvaret|huvudansvaret för',
      räknas: ['Eva Norén tar ansvar för medlemsregistret.'],
      'räknas inte': ['Alla tar ansvar för disken.'],
    },
    {
      fras: '{namn} ansvarar (också) för',
      räknas: ['Lars Alm ansvarar för att deklarationen lämnas in.'],
      'räknas inte': ['Regionen ansvarar för sjukvården.', 'Det är oklart vem som ansvarar för nycklarna.'],
    },
    {
      fras: 'ansvarar {namn} för',
      räknas: ['I år ansvarar Karin för vattningen.'],
      'räknas inte': ['Det ansvarar kommunen för.'],
    },
    {
      fras: '{namn} tar (också) hand om',
      räknas: ['Anna tar hand om att boka en lokal.'],
      'räknas inte': ['Vi tar hand om varandra.'],
    },
    { fras: 'tar {namn} hand om', räknas: ['Blommorna tar Eva hand om.'], 'räknas inte': ['Det tar vi hand om.'] },
    {
      fras: '{namn} får|fick|gavs|ges|har|tog|tar (också|därför|ett|nu) i|uppdraget|uppgiften (uppdrag|uppgift) (att)',
      räknas: [
        'Kerstin Dal fick i uppdrag att söka bidrag.',
        'Projektledaren får i uppdrag att rekrytera en samordnare.',
      ],
      'räknas inte': ['Vi fick i uppdrag att svara.', 'Kommittén som fick i uppdrag att utreda har svarat.'],
    },
    {
      fras: 'får|fick {namn} i uppdrag',
      räknas: ['Därför får Bo i uppdrag att ringa.'],
      'räknas inte': ['Sist fick vi i uppdrag att svara.'],
    },
    {
      fras: 'fick|får|gavs|ges i uppdrag|uppgift att',
      räknas: ['Enhetscheferna fick i uppgift att införa det före påsk.'],
      'räknas inte': ['Vi fick inte i uppdrag att göra det.'],
    },
    {
      fras: 'åtog|åtar sig (också|även) att',
      räknas: ['Boendestödet åtog sig att ringa vid förseningar.'],
      'räknas inte': ['Bo, som då åtog sig att skaffa en skylt, har satt upp den.'],
    },
    {
      fras: '{namn} har|hade erbjudit sig att',
      räknas: ['Lars Alm hade erbjudit sig att leda en samtalsgrupp.'],
      'räknas inte': ['Ingen hade erbjudit sig att baka.'],
    },
    {
      fras: '{namn} anförtroddes|tilldelades|ålades (uppgiften|uppdraget) att',
      räknas: ['Per Holm anförtroddes uppgiften att formulera yttrandet.'],
      'räknas inte': ['Uppdraget tilldelades en konsult.'],
    },
    {
      fras: 'det blir {namn} som',
      räknas: ['Det blir Bo som ringer leverantören.'],
      'räknas inte': ['Det blir kallt som vanligt.'],
    },
    {
      fras: 'skrivs|bokas|ordnas|skickas|beställs|sammanställs|förbereds|köps av {namn} {när}',
      räknas: ['Anmälan skrivs av Eva Norén och lämnas in senast den 31 januari.'],
      'räknas inte': ['Matsedeln skrivs av centralköket.'],
    },
    {
      fras: '^ uppgift:|åtgärd: {namn}',
      räknas: ['Lars höll med. Uppgift: Anna sammanställer svaren.'],
      'räknas inte': ['Vår uppgift: att lyssna.'],
    },
    {
      fras: '^ jag tar|lyfter|kollar|mejlar|ringer|skickar|frågar|pratar|bokar|skriver {när}',
      räknas: ['Jag lyfter frågan med chefen i nästa vecka.'],
      'räknas inte': ['Jag tar bussen.'],
    },
    {
      fras: 'gav|ger|ge|gett {namn} i uppdrag',
      räknas: ['Styrelsen gav Per Holm och Eva Norén i uppdrag att ta fram ett program.'],
      'räknas inte': ['De gav oss i uppdrag att svara.'],
    },
    {
      fras: 'gav|ger|ge … i uppdrag (åt) att',
      räknas: ['Nämnden ger förvaltningen i uppdrag att utreda frågan.'],
      'räknas inte': ['Vi fick i uppdrag att svara.'],
    },
    {
      fras: 'uppdrar|uppdrog|uppdra|uppdras|uppdrogs|uppdrags åt {namn} att',
      räknas: ['Styrelsen uppdrar åt Anna Ek och Bo Lind att skriva ansökan.'],
      'räknas inte': ['De uppdrog åt oss att svara.'],
    },
    {
      fras: 'uppdrar|uppdrog|uppdra|uppdras|uppdrogs åt|till … att',
      räknas: ['Utskottet beslutar att uppdra åt förvaltningen att återkomma med en plan.'],
      'räknas inte': ['Uppdraget är att hjälpa till.'],
    },
    {
      fras: 'blir|är {namn} uppgift|sak|ansvar|uppdrag|jobb att',
      räknas: ['Det blir Annas uppgift att skriva ner våra erfarenheter.'],
      'räknas inte': ['Det är vår uppgift att hjälpa till.'],
    },
    {
      fras: '{namn} återkommer (också|sedan|själv) med|om|till|när|senast|så|inom',
      räknas: ['Anna återkommer med en lista.'],
      'räknas inte': ['Vi återkommer med lokal.', 'Problemet återkommer med jämna mellanrum.'],
    },
    {
      fras: 'återkommer {namn} med|om|till|när',
      räknas: ['Till nästa möte återkommer Bo med en budget.'],
      'räknas inte': ['Då återkommer vi med mer.'],
    },
    {
      fras: '{namn} hör (också) av sig till|med|om|när|igen|senast|hos',
      räknas: ['Eva Norén hör av sig till fritidsgården.'],
      'räknas inte': ['Den som vill hör av sig till Eva.'],
    },
    {
      fras: 'hör {namn} av sig',
      räknas: ['Under veckan hör Bo av sig till polisen.'],
      'räknas inte': ['Då hör vi av oss.'],
    },
    {
      fras: '{namn} tar (också) kontakt med',
      räknas: ['Gun Berg tar kontakt med hyresvärden.'],
      'räknas inte': ['Vi tar kontakt med dem.', 'Anna tog kontakt med kommunen och fick svar.'],
    },
    {
      fras: 'tar {namn} kontakt med',
      räknas: ['Till dess tar Per kontakt med kommunen.'],
      'räknas inte': ['Då tar vi kontakt med dem.'],
    },
    {
      fras: '{namn} kontaktar',
      räknas: ['Gun kontaktar båtbolaget.'],
      'räknas inte': ['Den som är intresserad kontaktar Gun.', 'Vi kontaktar dem.'],
    },
    {
      fras: '{namn} ska|skall … till|inför nästa möte*|gång|träff*|sammanträde*|styrelsemöte*',
      räknas: ['Anna ska skriva ett förslag till nästa möte.'],
      'räknas inte': ['Anna ska åka till Malmö.', 'Vi ska tänka till nästa möte.'],
    },
    {
      fras: '{namn} ska|skall … senast',
      räknas: ['Bo Lind ska skicka listan senast fredag.'],
      'räknas inte': ['Lars Alm ska gå på utbildning i mars.', 'Avgiften ska betalas senast 31 mars.'],
    },
    {
      fras: '{namn} bokar|mejlar|mailar|ringer|skickar|skriver|sammanställer|bjuder|lämnar|köper|beställer|ordnar|fixar|gör|tar|pratar|talar|frågar|söker|letar|hyr|hämtar|lagar|laddar|lägger|uppdaterar|färdigställer|renskriver|förbereder|planerar|presenterar|redovisar|rapporterar|informerar|kallar|delar|trycker|översätter|läser|går|ser|tittar|kontrollerar|följer|samlar|bygger|byter|sätter|målar|städar|betalar|begär|räknar|filmar|formulerar|justerar|granskar|inventerar|jämför|meddelar|påminner|ansöker|anmäler|anlitar|upprättar|utarbetar|reviderar|kompletterar|publicerar|sprider|sköter|kollar|undersöker|utreder|skaffar|stämmer|checkar|hör|håller|tecknar|installerar|registrerar|distribuerar|arkiverar|annonserar|inhämtar|föreslår|tipsar|svarar|besöker|tillfrågar|rekryterar|hittar|monterar|provar|testar|ritar|designar|layoutar|återrapporterar|återkopplar {när}',
      räknas: ['Anna bokar lokalen till nästa möte.', 'Per skickar ut listan senast fredag.'],
      'räknas inte': [
        'Bent skickar med en inbjudan till ett öppet möte för anhöriga 3 maj i Lund.',
        'Anna åker till konferensen i Göteborg.',
        'Skicka texter till Eva senast 1 mars.',
        'Alla fyller i önskemål senast 15 mars.',
        'Anmälan görs till samordnaren senast den 1 februari.',
      ],
    },
    {
      fras: 'bokar|mejlar|mailar|ringer|skickar|skriver|sammanställer|bjuder|lämnar|köper|beställer|ordnar|fixar|gör|tar|pratar|talar|frågar|söker|letar|hyr|hämtar|lagar|laddar|lägger|uppdaterar|färdigställer|renskriver|förbereder|planerar|presenterar|redovisar|rapporterar|informerar|kallar|delar|trycker|översätter|läser|går|ser|tittar|kontrollerar|följer|samlar|bygger|byter|sätter|målar|städar|betalar|begär|räknar|filmar|formulerar|justerar|granskar|inventerar|jämför|meddelar|påminner|ansöker|anmäler|anlitar|upprättar|utarbetar|reviderar|kompletterar|publicerar|sprider|sköter|kollar|undersöker|utreder|skaffar|stämmer|checkar|hör|håller|tecknar|installerar|registrerar|distribuerar|arkiverar|annonserar|inhämtar|föreslår|tipsar|svarar|besöker|tillfrågar|rekryterar|hittar|monterar|provar|testar|ritar|designar|layoutar|återrapporterar|återkopplar {namn} … {när}',
      räknas: ['Till nästa möte skriver Anna ett förslag.', 'Senast fredag mejlar Bo listan.'],
      'räknas inte': ['Till nästa möte läser vi rapporten.'],
    },
    {
      fras: '{namn} ombads|ombeds (att)',
      räknas: ['Anna ombads att ta in tre offerter.'],
      'räknas inte': ['Alla ombeds att stänga dörren.'],
    },
    {
      fras: '{namn} är|blir|blev ansvarig|ansvariga|huvudansvarig för att',
      räknas: ['Anna är ansvarig för att listan betas av.'],
      'räknas inte': ['Anna är ansvarig för köket.'],
    },
    {
      fras: '{namn} blir|blev|utses|utsågs (till) sammankallande|kontaktperson',
      räknas: ['Anna blir sammankallande.'],
      'räknas inte': ['Anna är sammankallande.'],
    },
    {
      fras: '{namn} anmälde|anmäler sig (som) frivillig|frivilliga|frivilligt',
      räknas: ['Anna och Bo anmälde sig som frivilliga.'],
      'räknas inte': ['Anna anmälde sig till kursen.'],
    },
    {
      fras: '^ uppdrag till {namn}',
      räknas: ['Uppdrag till Anna: samla in tio brev.'],
      'räknas inte': ['Vi ger ofta uppdrag till konsulter.'],
    },
    {
      fras: '{namn} tar med sig frågan|punkten|synpunkten|synpunkterna|önskemålet|önskemålen|detta|det till',
      räknas: ['Anna tar med sig frågan till enhetschefen.'],
      'räknas inte': ['Anna tar med sig kaffe till mötet.'],
    },
    {
      fras: '{namn} stämmer|checkar av (detta|det|frågan|saken) med',
      räknas: ['Anna stämmer av med sin styrelse.'],
      'räknas inte': ['Vi stämmer av med varandra.'],
    },
    {
      fras: '{namn} återkopplar (detta|det) till|om|när',
      räknas: ['Anna återkopplar till Bo.'],
      'räknas inte': ['Vi återkopplar till alla.'],
    },
    {
      fras: '{namn} bokar lokal|lokalen|lokaler|bord|buss|bussen|biljetter|rum|salen|föreläsare',
      räknas: ['Anna bokar lokal.'],
      'räknas inte': ['Vi bokar lokal.'],
    },
    {
      fras: '{namn} skriver (ett) (första) utkast|utkastet|ansökan|inbjudan',
      räknas: ['Anna skriver ett utkast.'],
      'räknas inte': ['Anna skriver ett brev varje dag.'],
    },
    {
      fras: '{namn} ska|skall … lovade|lovar hon|han',
      räknas: ['Bo ska skriva det på ett papper, lovade han.'],
      'räknas inte': ['Bo ska skriva det på ett papper.'],
    },
    // I presens räknas det bara när en känd person står först, och bara verb som sällan säger något om en vana.
    {
      fras: '{person} bokar|mejlar|mailar|ringer|kontaktar|ordnar|sammanställer|formulerar|återkopplar',
      räknas: ['Anna Ek mejlar facket.', 'Anna och Bo ordnar tillstånd från polisen.'],
      'räknas inte': [
        'Socialförvaltningen ordnar träffar.',
        'Anna Ek informerar om nya regler.',
        'Förra året ordnade Anna en utflykt.',
      ],
    },
    {
      fras: '{person} {gör} {när}',
      räknas: [
        'Anna ritar en ny skylt till dörren tills på fredag.',
        'Vi väntar på besked, och Eva mejlar enhetscheferna redan i morgon.',
        'Per skickar avtalet på onsdag.',
      ],
      'räknas inte': ['Anna åker till Malmö på tisdag.', 'Anna tror att brevet kommer i morgon.'],
    },
    {
      fras: '{person} sätter|lägger|letar|hämtar|skriver|kollar|lämnar|plockar upp|fram|om|rent|hos|in|ihop',
      räknas: [
        'Bo sätter upp en ny bokningslista.',
        'Lars kollar hos kommunen om vi får grilla i parken.',
        'Eva skriver om avslagsbrevet och visar det för gruppen.',
      ],
      'räknas inte': ['Bo sätter sig vid bordet.'],
    },
    {
      fras: '{person} målar|ritar|bakar|trycker|bygger|beställer|gör en|ett|nya|ny',
      räknas: ['Anna målar en ny skylt.'],
      'räknas inte': ['Anna målar akvarell.'],
    },
    {
      fras: '{person} bjuder|köper|skickar|lämnar|ändrar in|ut|i',
      räknas: ['Anna bjuder in kommunen.', 'Bo skickar ut anteckningarna.'],
      'räknas inte': ['Anna skickar med en inbjudan till ett öppet möte.'],
    },
    {
      fras: '{person} tar|skriver fram|ihop|ner',
      räknas: ['Anna tar fram ett förslag.'],
      'räknas inte': ['Anna tar emot besökare.'],
    },
    {
      fras: '{person} hör|pratar|talar|stämmer (av) med',
      räknas: ['Bo hör med Bryggan.', 'Anna pratar med kommunikationsavdelningen om hjälp.'],
      'räknas inte': ['Många pratar med varandra.'],
    },
  ],
  'carried-over': [
    {
      fras: 'tar|tog|ta (vi|gruppen|styrelsen) upp … {senare}',
      räknas: [
        'Vi tar upp det igen på nästa möte.',
        'Frågan tar vi upp på nästa möte.',
        'Det tar vi upp igen nästa gång.',
      ],
      'räknas inte': ['Ta med förslag till nästa möte.', 'På nästa möte kommer Maskrosbarn.'],
    },
    {
      fras: 'pratar|snackar|talar|diskuterar|fortsätter vi (vidare) (om) (igen|mer) … {senare}',
      räknas: ['Soffan pratar vi om igen på nästa brukarråd.', 'Den diskussionen fortsätter vi vid nästa träff.'],
      'räknas inte': ['Vi pratar om semestern.'],
    },
    {
      fras: 'tar|tas … upp på nytt',
      räknas: ['Teatern lämnar vi därhän i dag och tar upp på nytt den 13 februari.'],
      'räknas inte': ['Vi börjar på nytt.'],
    },
    {
      fras: 'uppskjuts|uppsköts',
      räknas: ['Ärendet uppskjuts till nästa sammanträde.'],
      'räknas inte': ['Uppskjutna möten är inga möten.'],
    },
    {
      fras: 'parkerar vi … {senare}',
      räknas: ['Den punkten parkerar vi till nästa projektmöte.'],
      'räknas inte': ['Vi parkerar på gården nästa gång.'],
    },
    {
      fras: 'sparas|sparar|parkeras|skjuts (vi|därför) … {senare}',
      räknas: ['Informationskvällen sparas till diskussionen på nästa möte.'],
      'räknas inte': ['Pengarna sparas på ett konto.'],
    },
    {
      fras: '{vi} tar|tog … en gång till … {senare}',
      räknas: ['Vi tar nycklarna en gång till på nästa möte.'],
      'räknas inte': ['Vi tar en kopp kaffe till.'],
    },
    {
      fras: 'tar (därför) … en gång till på|vid nästa',
      räknas: ['Vi blev inte eniga och tar därför nycklarna en gång till på nästa måndagsmöte.'],
      'räknas inte': ['Bussen tar en gång till.'],
    },
    {
      fras: 'så|därför|och den|det|de flyttas|skjuts|skjutas|sparas (fram|upp) {senare}',
      räknas: ['Frågan om sms hann vi inte med, så den flyttas till mötet i februari.'],
      'räknas inte': ['Vi hann inte med bussen, så den går utan oss.'],
    },
    {
      fras: '^ bordlagt:',
      räknas: ['Alla var trötta. Bordlagt: färgen på dörren.'],
      'räknas inte': ['Det är bordlagt: om det vet vi inget?'],
    },
    {
      fras: 'tas (då) upp (igen|på|åter|också) {senare}',
      räknas: [
        'Frågan tas upp igen på nästa möte.',
        'Frågan tas upp igen på kommande möten.',
        'Frågan tas upp igen i mars.',
      ],
      'räknas inte': ['Avgiften tas ut i mars.'],
    },
    {
      fras: 'tas (igen|därför|istället|då) på|vid {senare}',
      räknas: ['Omslaget tas på nästa träff.', 'Beslut om bilen tas på nästa möte.'],
      'räknas inte': ['Bilden tas i mars av Bo.'],
    },
    {
      fras: 'tas (igen|därför|istället|då) nästa möte*|gång|träff*',
      räknas: ['Resten tas nästa gång.'],
      'räknas inte': ['Bussen tas ur trafik nästa år.'],
    },
    {
      fras: 'tar vi (det|då|i|alltså) (stället) {senare}',
      räknas: ['Schemat hann vi inte med, så det tar vi på nästa möte.'],
      'räknas inte': ['Nästa möte tar vi med oss kakor.'],
    },
    {
      fras: '{vi} tar det|detta|den|frågan|frågorna|punkten|punkterna|ärendet|resten|diskussionen|beslutet|beslut (igen|om) … {senare}',
      räknas: ['Vi tar resten nästa gång.', 'Vi tar frågan igen på årsmötet.'],
      'räknas inte': ['Vi tar bussen nästa gång.'],
    },
    {
      fras: 'nästa|kommande möte*|gång|träff* tar|fortsätter vi (upp) det|detta|frågan|punkten|diskussionen|ärendet|förslaget',
      räknas: ['På nästa möte tar vi upp frågan igen.'],
      'räknas inte': ['Nästa gång tar vi bussen.'],
    },
    {
      fras: 'tas upp på nytt (på|vid) {senare}',
      räknas: ['Frågan tas upp på nytt på nästa möte.'],
      'räknas inte': ['Vi tas upp till ytan.'],
    },
    {
      fras: 'skjuts|sköts|skjuter på framtiden',
      räknas: ['Frågan skjuts på framtiden.'],
      'räknas inte': ['Vi tror på framtiden.'],
    },
    {
      fras: 'ajourneras|ajournerades (till) {senare}',
      räknas: ['Frågan ajourneras till nästa möte.'],
      'räknas inte': ['Mötet ajournerades i tio minuter.'],
    },
    {
      fras: 'bordläggs|bordlades|bordlägger|bordlade|bordlägges',
      räknas: ['Frågan bordlades till nästa möte.', 'Mötet bordlade ärendet.'],
      'räknas inte': [
        'På förra mötet bordlades frågan om bilen.',
        'Frågan bordlades på förra mötet och är nu klar.',
        'Frågan bordlades inte.',
        'Om frågan bordläggs får vi vänta ett år.',
      ],
    },
    {
      fras: 'beslut*|beslöt|bestäm*|enades|överens … bordlägga|återremittera|hänskjuta|senarelägga',
      räknas: [
        'Mötet beslutade att bordlägga frågan.',
        'Mötet beslutade att återremittera ärendet till arbetsgruppen.',
      ],
      'räknas inte': ['Lars föreslog att bordlägga frågan, men fick inget stöd.'],
    },
    {
      fras: 'beslut*|beslöt|bestäm*|enades|överens … skjuta|flytta|vänta|avvakta … {senare}',
      räknas: [
        'Vi enades om att vänta med frågan till nästa möte.',
        'Styrelsen beslutade att skjuta upp valet till årsmötet.',
      ],
      'räknas inte': ['Vi beslutade att flytta städdagen.'],
    },
    {
      fras: 'är|förblir|blir|ligger (fortsatt|fortfarande|kvar) bordlagd|bordlagt|bordlagda',
      räknas: ['Punkten är fortsatt bordlagd.'],
      'räknas inte': ['Den bordlagda frågan är löst.'],
    },
    {
      fras: 'skjuts|sköts|skjuter|sköt|skjutas (vi|därför|då|gruppen) upp|fram … till|tills|på',
      räknas: ['Frågan skjuts upp till nästa möte.', 'Punkterna om lokalen och bladet sköts upp till nästa träff.'],
      'räknas inte': ['Mötet skjuts upp till 19 april.', 'Resan sköts upp till hösten.'],
    },
    {
      fras: 'frågan|frågorna|punkten|punkterna|ärendet|ärendena|beslutet|diskussionen|valet … skjuts|sköts|skjutas upp|fram',
      räknas: ['Beslutet om profilkläder skjuts fram.'],
      'räknas inte': ['Frågan sköts bra.'],
    },
    {
      fras: 'skjuter|sköt (vi|därför) (upp) … frågan|punkten|ärendet|beslutet|diskussionen|det … {senare}',
      räknas: ['Vi skjuter på beslutet till nästa möte.'],
      'räknas inte': ['Vi skjuter prick nästa gång.'],
    },
    {
      fras: 'väntar|avvaktar|väntade (vi|därför) med … {senare}',
      räknas: ['Vi väntar med beslutet till nästa möte.', 'Vi väntar med att bestämma om fotbollen till nästa möte.'],
      'räknas inte': ['Vi väntar med spänning.'],
    },
    {
      fras: 'frågan|frågorna|punkten|punkterna|ärendet|beslutet|diskussionen|det|förslaget|resten … får|fick vänta|anstå',
      räknas: ['Frågan får vänta till nästa möte.'],
      'räknas inte': ['Bussen får vänta på oss.'],
    },
    {
      fras: 'får|fick vänta|anstå|vila|stå (kvar|över) {senare}',
      räknas: ['Arbetet får vila till hösten.'],
      'räknas inte': ['Det bestämdes att hemsidan får vila tills en webbansvarig är utsedd.'],
    },
    {
      fras: 'står över|kvar {senare}',
      räknas: ['Punkten står över till nästa möte.'],
      'räknas inte': ['Stolarna står kvar.'],
    },
    { fras: 'vilar {senare}', räknas: ['Frågan vilar till nästa möte.'], 'räknas inte': ['Jorden vilar på vintern.'] },
    {
      fras: 'flyttas|flyttades (därför|fram|över) (fram|över) till nästa|kommande möte*|gång|träff*|sammanträde*|styrelsemöte*',
      räknas: ['Alla punkter flyttas till nästa möte.'],
      'räknas inte': ['Mötet flyttas till 19 april.', 'Mötet flyttas till nästa år.', 'Familjen flyttar till hösten.'],
    },
    {
      fras: 'frågan|frågorna|punkten|punkterna|ärendet|ärendena|beslutet|diskussionen … flyttas|flyttades … {senare}',
      räknas: ['Frågan flyttas fram till hösten.'],
      'räknas inte': ['Frågan är om vi flyttar i höst.'],
    },
    {
      fras: 'diskussionen|diskussionerna|samtalet|genomgången|behandlingen fortsätter {senare}',
      räknas: ['Diskussionen fortsätter nästa gång.'],
      'räknas inte': ['Diskussionen fortsätter i fikarummet.'],
    },
    {
      fras: 'fortsätter (vi|gruppen) (med) (att) diskussionen|diskutera|samtalet|prata|samtala|tala|genomgången … {senare}',
      räknas: ['Vi fortsätter diskussionen på nästa möte.'],
      'räknas inte': ['Vi fortsätter att prata med varandra.'],
    },
    {
      fras: 'diskuteras|behandlas|beslutas|avgörs|prövas|hanteras (vidare|igen|åter|då) {senare}',
      räknas: ['Öppettiderna diskuteras vidare på nästa möte.'],
      'räknas inte': ['Frågan diskuteras just nu.'],
    },
    {
      fras: '{vi} återkommer (därför|igen) till … {senare}',
      räknas: ['Vi återkommer till frågan på nästa möte.'],
      'räknas inte': ['Vi återkommer.'],
    },
    {
      fras: 'återkommer {vi} till {senare}',
      räknas: ['Den frågan återkommer vi till på nästa möte.'],
      'räknas inte': ['Dit återkommer vi gärna.'],
    },
    {
      fras: 'frågan|punkten|ärendet|diskussionen|förslaget … återkommer|återupptas|återkom (igen) {senare}',
      räknas: ['Frågan återkommer på nästa möte.'],
      'räknas inte': ['Anna återkommer på nästa möte.'],
    },
    {
      fras: 'frågan|punkten|ärendet|förslaget|diskussionen|det … kommer (vi) upp|tillbaka (igen|till) {senare}',
      räknas: ['Förslaget kommer upp igen på nästa möte.'],
      'räknas inte': ['Anna kommer tillbaka till hösten.'],
    },
    {
      fras: 'bestämmer|beslutar|diskuterar|avgör {vi} (vidare|det|om|om|först) … {senare}',
      räknas: ['Vem som ska spela kungen bestämmer vi nästa gång.'],
      'räknas inte': ['Det bestämmer vi själva.'],
    },
    {
      fras: '{vi} bestämmer|beslutar|diskuterar|avgör|behandlar det|detta|frågan|ärendet|vidare|om … {senare}',
      räknas: ['Vi bestämmer det nästa gång.'],
      'räknas inte': ['Styrelsen beslutar om inköp.'],
    },
    {
      fras: '{vi} tar|fattar beslut … {senare}',
      räknas: ['Vi tar beslut om bilen på nästa möte.'],
      'räknas inte': ['Vi tar beslut tillsammans.'],
    },
    {
      fras: 'beslut* fattas|tas (därför|först) {senare}',
      räknas: ['Beslut fattas på nästa möte.'],
      'räknas inte': ['Beslutet fattas av fastighetsnämnden i mars.'],
    },
    {
      fras: 'sätts|sattes|läggs|står|tas (upp|med|in|kvar) på dagordningen (till|för|inför|vid|på) nästa',
      räknas: ['Frågan sätts upp på dagordningen för nästa möte.'],
      'räknas inte': ['Frågan står på dagordningen.'],
    },
    {
      fras: 'frågan|frågorna|punkten|punkterna|ärendet|ärendena|diskussionen|förslaget|förslagen|synpunkterna|beslutet … lyfts|lyftes|lyfter|skickas|skickades|lämnas|lämnades|överlämnas|hänvisas|remitteras|förs|går|tas|flyttas|flyttades|lyftas (vi|vidare|upp|över|in|därför|med|tillbaka) (vidare|upp) till|i|med|hos|på {grupp}',
      räknas: ['Frågan lyfts till ledningsgruppen.', 'Frågan om husdjur lyfter vi i ledningsgruppen.'],
      'räknas inte': ['Protokollet skickas till styrelsen.', 'Frågan lyfts till skyarna.'],
    },
    {
      fras: 'lyfts|skickas|lämnas|förs|tas|går|överlämnas vidare|över till {grupp}',
      räknas: ['Stadgarna lämnas över till Ledningsgruppen.'],
      'räknas inte': ['Stafettpinnen lämnas över till nästa.'],
    },
    {
      fras: 'lyfter|för|skickar|lämnar|tar (vi|med|gruppen) (med) (sig) (vidare|upp) frågan|frågorna|punkten|punkterna|ärendet|diskussionen|detta|förslaget|synpunkterna … till|i|med {grupp}',
      räknas: ['Lars Alm tar med sig frågan till Ledningsgruppen.', 'Vi lyfter frågan till styrgruppen.'],
      'räknas inte': ['Vi tar bussen till ledningsgruppen.'],
    },
    {
      fras: 'lyfter|tar vi|gruppen (upp|vidare|med) (oss) till|i|med|på {grupp}',
      räknas: ['Den svåra frågan om husdjur lyfter vi i ledningsgruppen.'],
      'räknas inte': ['Bordet lyfter vi in i huset.'],
    },
    {
      fras: 'hänskjuts|hänsköts|hänskjuter|hänsköt',
      räknas: ['Ärendet hänskjuts till årsmötet.'],
      'räknas inte': ['Ärendet hänsköts inte till årsmötet.'],
    },
    {
      fras: 'återremitteras|återremitterades|återremitterar|återremitterade',
      räknas: ['Ärendet återremitteras till förvaltningen.'],
      'räknas inte': ['Vid förra mötet återremitterades ärendet.'],
    },
    {
      fras: 'får|fick bli en fråga|punkt|sak för {grupp}',
      räknas: ['Det får bli en fråga för ledningsgruppen.'],
      'räknas inte': ['Det får bli en fråga om pengar.'],
    },
    {
      fras: 'får {vi} ta (upp) (det) {senare}',
      räknas: ['Frågan om helgöppet får vi ta nästa gång.'],
      'räknas inte': ['Bussen får vi ta.'],
    },
    {
      fras: '{vi} tar|tog ställning till … {senare}',
      räknas: ['Vi tar ställning till det på nästa träff.'],
      'räknas inte': ['Vi tar ställning till det löpande.'],
    },
    {
      fras: '{vi} lyfter (upp) det|detta|den|frågan|punkten|ärendet (upp) igen|åter',
      räknas: ['Vi lyfter det igen när alla är på plats.'],
      'räknas inte': ['Vi lyfter på locket igen.'],
    },
    {
      fras: '{vi} tar upp … igen|åter då|när|senare',
      räknas: ['Vi tar upp budgeten igen då.'],
      'räknas inte': ['Vi tar upp potatis.'],
    },
    {
      fras: '{vi} parkerar|parkerade (därför) frågan|punkten|ärendet|diskussionen',
      räknas: ['Vi parkerar frågan så länge.'],
      'räknas inte': ['Vi parkerar bilen på gården.'],
    },
    {
      fras: 'frågan|punkten|ärendet lämnas|lämnades|hålls öppen|öppet',
      räknas: ['Punkten lämnas öppen.'],
      'räknas inte': ['Dörren lämnas öppen.'],
    },
    {
      fras: 'väntar|avvaktar (vi) med beslut|beslutet|frågan|ärendet tills|till',
      räknas: ['Vi avvaktar med beslut tills beskedet har kommit.'],
      'räknas inte': ['Nämnden är bra, vi väntar med spänning.'],
    },
    {
      fras: 'åter|tillbaka på dagordningen {senare}',
      räknas: ['Sommarstängning – väntar på besked, åter på dagordningen i maj.'],
      'räknas inte': ['Nu är punkten tillbaka på dagordningen.'],
    },
  ],
  question: [],
  call: [
    {
      fras: 'söker fler|folk|personer|någon|några|nya|deltagare|frivilliga|volontärer|instruktörer',
      räknas: ['Digitalt utanförskap söker fler instruktörer.'],
      'räknas inte': ['De som söker vårt stöd är väl förberedda.'],
    },
    { fras: 'vi söker', räknas: ['Vi söker dessutom föräldrar.'], 'räknas inte': ['Vi försöker.'] },
  ],
};

export const utom: Readonly<Partial<Record<OutcomeKind, readonly string[]>>> = {
  decision: [
    'röstades ner|ned|igenom … riksdag*|*fullmäktige|*nämnden|region*',
    'som godkändes|fastställdes|antogs av',
    'det beslutades|bestämdes av',
    '^ då|där beslutades|beslutade|bestämdes|antogs|valdes',
    'innan|sedan|efter|när *n|*t|*na antogs|beslutades|godkändes|fastställdes|bestämdes',
    'på|vid|under möte*|årsmöte*|sammanträde*|träff* i {månad} beslutade*|beslöt*|bestämde*|antogs|valdes|enades',
    'på|vid|under (det|vårt|ett) förra|föregående|tidigare|senaste möte*|årsmöte*|styrelsemöte*|medlemsmöte*|träff*|sammanträde*',
    '^ förra|föregående mötet|årsmötet|träffen|gången',
    'förra gången|året|veckan|månaden|hösten|våren|sommaren',
    'beslutade|beslöt|bestämde (vi|mötet|styrelsen|nämnden) den',
    'är (vi) (alla|också|helt) överens|eniga|ense om att … är|var|fungerar|behövs|finns',
    'valdes|utsågs … i|för förbundet|kommunen|regionen',
    'i|under höstas|våras|vintras|somras|fjol',
    '^ sist',
    'beslutade|beslöt|beslutades|beslöts|bestämdes|bestämde|antogs|fastställdes|godkändes|valdes|utsågs (vi|mötet|styrelsen|gruppen|nämnden) (redan) i|för|under {månad}|höstas|våras|vintras|somras|fjol|år|ett|en|två|tre|flera',
    'i {månad} beslutade|beslöt|bestämde|antog|valde|enades|beslutades|antogs|valdes|kom',
    'redan|tidigare',
    'beslutade|beslöt|bestämde|enades|beslutat|fattade|godkände|godkänner|godkändes|godkänns|fastställde|antog|antogs|valde|valdes|utsågs|röstade|beslutades|beviljades|fastställdes|utses inte|aldrig|ej|inget|inga|ingenting',
    'beslutade|beslöt|beslutades|bestämde (vi|mötet|styrelsen|gruppen) (det) (redan|på|vid) förra|föregående|sist|redan',
    'godkändes|antogs|fastställdes|bifölls|avslogs|valdes|utsågs … av *nämnden|*styrelsen|kommun*|region*|riksdag*|länsstyrelsen|förbund*|fullmäktige|*fullmäktige|hyresvärden|förvaltningen|banken|polisen|facket|skatteverket|myndighet*|chefen|cheferna|väljarna',
    'ansökan|ansökningen|ansökningarna|överklagan|överklagandet|bygglovet|bidraget|anmälan … godkändes|avslogs|godkänns|bifölls',
    'kan|ska|skall|bör|måste|vill|borde|skulle|får {vi} (inte) besluta|bestämma',
    'förslag* till beslut',
    'yrkar|yrkade|föreslår|föreslog att',
  ],
  task: [
    'som då|tidigare|sist|redan',
    'vi fick|får i uppdrag|uppgift',
    'lovade … förra|föregående gången|mötet|träffen|veckan|året',
    'på|vid|under förra|föregående möte*|träff*',
    'förra gången|veckan|året',
    'återkommer till arbetet|jobbet|tjänsten',
    'tar hand om sin|sitt|sina|varandra',
    'ansvarar … sedan',
    '^ sist',
    'i|under höstas|våras|vintras|somras|fjol',
    'gav|ger|åt oss',
    'lovar|lovade|återkommer|kollar|åtar|får|fick|ansvarar inte|aldrig',
  ],
  'carried-over': [
    'på|vid|under förra|föregående|tidigare möte*|träff*|årsmöte*',
    'förra gången',
    '^ om|ifall|när frågan|punkten|ärendet|förslaget|beslutet',
    '^ sist',
    'bordlades|sköts|flyttades|återremitterades|hänsköts (upp|fram) (redan|sist|vid|på) förra|föregående|sist|inte|redan',
    'mötet|möten|mötena|träffen|träffarna|resan|festen|utflykten|kursen|utbildningen|invigningen|årsmötet|städdagen|loppisen|sammanträdet|föreläsningen|studiebesöket … skjuts|sköts|flyttas|flyttades|skjutas',
    'föreslog|yrkade|föreslår|yrkar att',
  ],
};

export const nästan: Readonly<Partial<Record<OutcomeKind, readonly PhraseEntry[]>>> = {
  decision: [
    { fras: 'inte (blivit) bestämt|beslutat', räknas: ['Datum är inte bestämt än.'] },
    { fras: '{vi} ska|behöver|måste besluta|bestämma', räknas: ['Vi ska besluta om detta senare.'] },
  ],
  task: [{ fras: 'vi återkommer med|om|till', räknas: ['Vi återkommer med lokal.'] }],
};
