/**
 * Ord som gör att en mening inte räknas, fast den ser ut som ett beslut, en uppgift eller något uppskjutet; och några som
 * visar hur den är byggd. Orden i en lista står med komma emellan, på hur många rader som helst. Ett uttryck kan vara flera
 * ord, och ”många|flera” är ett av dem. Listorna inom [ ] skrivs som rader i language/decisions.ts, inom ' och utan exempel.
 * En mening som räknades fel blir ett exempel under ”räknas inte” i filen för sitt slag.
 */
import { wordList } from '../../../swedish/word-list.ts';

/** Den sker inte. */
export const nekande = wordList(
  `inte, aldrig, ej, inga, inget, ingen, ingenting, icke, knappast, varken, vägrar, vägrade`,
);

/** Ord som börjar en bisats: det som kommer efter är ett villkor, en tid eller något som berättas, och räknas inte. */
export const bisatsord = wordList(`
  om, när, ifall, innan, tills, huruvida, medan, hur, vad, vilket, vilka, vilken, som, eftersom, varför, vem, sedan, förrän,
  angående, trots, då, såvida, än, vars, vart, enligt, där
`);

/** Småord som får stå mellan verbet och det som hör till det. */
export const småord = wordList(`
  också, även, därför, då, nu, sedan, därefter, alltså, enhälligt, slutligen, dessutom, återigen, omgående, gärna, alla, båda, bägge, själv, själva,
  istället, i stället, idag, i dag, åter, igen, snarast, gemensamt, samtidigt, preliminärt, till slut, enkelt, ändå, först,
  genast, sig, oss, här, där, så, ju, väl, nog, fortsatt, i år, muntligen, härmed, fortfarande, ännu, alltjämt, med acklamation,
  formellt, dock, senare, redan, tillsammans, ihop, vidare, helt, bara, hon, han, förstås, naturligtvis, lite, i kväll, ikväll,
  till sist
`);

/** Det sker som vanligt eller alltid, och är ingenting som just det här mötet lämnar efter sig. */
export const vanor = wordList(`
  varje, varje år, varje vecka, varje månad, varje dag, varje termin, varje gång, vart år, vartannat år, vart tredje
  år, varannan, varannan vecka, varannan månad, var tredje vecka, var fjärde vecka, en gång i veckan, en gång i
  månaden, en gång i kvartalet, en gång om året, en gång om dagen, en gång per år, en gång per månad, en gång per
  termin, två gånger om året, två gånger per år, två gånger i veckan, flera gånger om året, ett par gånger om året, en
  gång per vecka, någon gång ibland, brukar, brukade, bruka, brukligt, som brukligt, enligt bruket, har för vana, som
  vanligt, vanligtvis, vanligen, i vanliga fall, vanlig ordning, i vanlig ordning, enligt stadgarna, normalt, normalt sett, i normala
  fall, i regel, som regel, regelmässigt, regelbundet, med jämna mellanrum, alltid, jämt, jämt och ständigt, ständigt,
  ofta, oftast, för det mesta, mestadels, ibland, då och då, emellanåt, stundom, nästan alltid, för jämnan, titt som
  tätt, årligen, årsvis, halvårsvis, månadsvis, månatligen, veckovis, dagligen, kvartalsvis, terminsvis, fortlöpande,
  rutinmässigt, rutinenligt, traditionsenligt, enligt tradition, av tradition, av hävd, sedvanligt, sedvanlig ordning,
  till vardags, på vardagarna, på helgerna, på vardagar, på helger, på somrarna, på vintrarna, på vårarna, på
  höstarna, på kvällarna, på förmiddagarna, på eftermiddagarna, på loven, om somrarna, om vintrarna, om vårarna, om
  höstarna, om kvällarna, om nätterna, på lördagar,
  i allmänhet, generellt,
  generellt sett, normaliter, alla dagar, alla år, år efter år, år från år, gång på gång, gång efter annan, var gång,
  nuförtiden, nu för tiden, sedan många|flera år, sedan tidigare, sen tidigare, sedan länge
`);

/** Det hände före mötet. */
export const förflutet = wordList(`
  i höstas, i våras, i somras, i vintras, i julas, i påskas, i morse, i går, igår, i förrgår, i går kväll, i fjol,
  förra året, förrförra året, förra veckan, förra månaden, förra terminen, förra hösten, förra våren, förra sommaren,
  förra vintern, förra helgen, förra gången, på förra mötet, vid förra mötet, vid   föregående möte, föregående vecka,
  föregående månad, på   senaste mötet, vid senaste mötet, senaste gången, den senaste tiden, sist vi sågs, sist vi
  träffades, tidigare i år, tidigare i veckan, tidigare i dag, tidigare idag, tidigare under året, tidigare i höst,
  tidigare i vår, vid tidigare   möte, vid ett tidigare möte, på ett tidigare möte, häromdagen, häromveckan,
  häromåret, häromkvällen, nyligen, nyss, alldeles nyss, för en vecka sedan, för en tid sedan, för en månad sedan, för
  ett år sedan, för ett halvår sedan, för   två veckor sedan, för två år sedan, för några dagar sedan, för några
  veckor sedan, för några månader sedan, för   några år sedan, för några år sen, för flera år sedan, för länge sedan,
  för länge sen, för ett tag sedan, för ett tag   sen, för någon vecka sedan, för någon månad sedan, under det gångna
  året, det gångna året, under förra året, under   hösten som gick, under våren som gick, under sommaren som gick,
  under den gångna hösten, under den gångna våren, den   gångna veckan, den gångna terminen, gångna året, gångna
  veckan, året som gått, veckan som gått, månaden som gått, de   senaste åren, de senaste veckorna, de senaste
  månaderna, senaste året, det senaste året, senaste veckan, den senaste   veckan, den senaste månaden, på sistone, i
  helgen som gick, i helgen som var, under helgen som var, i måndags, i   tisdags, i onsdags, i torsdags, i fredags, i
  lördags, i söndags, i måndags kväll, härom natten, på den tiden, förr, förut, förr i tiden, en gång i tiden, på
  80-talet, på 90-talet, på 1990-talet, i samband med förra årsmötet, vid   förra årsmötet, på förra årsmötet, vid
  årsmötet i fjol, förra verksamhetsåret, under   verksamhetsåret, under föregående år, sommaren som var, hösten som
  var, till dags dato, dittills, redan, tidigare, som då
`);

/** Ett beslut togs på ett annat möte. Orden före och efter verbet prövas. */
export const andraMöten = [
  'på|vid|under (den|det|vårt|ett) förra|föregående|tidigare|senaste *möte*|träff*|*sammanträde*|gången',
  'på|vid|under *möte*|*sammanträde*|*träff* i {månad}',
];

/** Saker som det är andra som avgör: det som sägs om dem är inget beslut av mötet. */
export const andrasBeslut = [
  'valde|väljer|valt mellan',
  'enligt tidigare|förra|gällande|redan beslut|fattat',
  'antog|antar|antagit att',
  'ansökan|ansökningen|ansökningarna|överklagan|överklagandet|bygglovet|bidraget|anmälan … avslogs|godkändes|beviljades|bifölls|godkänns',
  'är|var|blev (vi) (alla|också|helt) överens|eniga|ense om att … är|var|hade|fungerar|fungerat|behövs|finns',
  'enades|enas (vi) om att … var|varit|hade|fungerat',
  'kallelse|kallelsen … anslogs',
  'beslut om att … väntas|kräver|krävs|behövs|dröjer',
  'valdes|utsågs … i|för förbundet|kommunen|regionen',
];

/** Det som görs på själva mötet och därför ingen har kvar att göra. */
export const påMötet = [
  'dagens protokoll|mötesprotokoll|möte|sammanträde',
  'läser|läste|läsa|går|gick|gå (igenom|upp) (igenom|upp) föregående|förra *protokoll|*protokollet|mötets',
];

/** Det som flyttas eller ordnas är ett möte eller något annat som hålls, inte en fråga och ingen uppgift. */
export const flyttadeTillfällen = [
  'nästa|kommande *möte|*möten|*träff|*sammanträde … bestäms|bestämmer|bokas|planeras|beslutas',
  'mötet|möten|mötena|träffen|träffarna|resan|festen|utflykten|kursen|utbildningen|invigningen|årsmötet|städdagen|loppisen|sammanträdet|föreläsningen|studiebesöket|matchen|lägret|cupen|konserten|visningen … skjuts|sköts|flyttas|flyttades|skjutas|skjutits|flyttats|senareläggs|senarelades|senarelagts|ajourneras|ajournerades',
  'ordnar|anordnar|arrangerar|håller|bjuder|ska|kommer … *möte|*träff|*kväll|*kurs|*läger|*fest|*cup|*utställning|*konsert|*föreläsning|*dag … den|i|på|kl',
  'dörren|dörrarna|fönstret|grinden|porten … lämnas|lämnades|hålls',
];

/** Verb och substantiv som återger vad någon vill: det som kommer efter ”att” eller ”om” har inte beslutats. */
export const förslag = wordList(`
  föreslår, föreslog, föreslagit, föreslås, föreslogs, yrkar, yrkade, motion, motionen, förslag, förslaget, skrivelse,
  medborgarförslag, begäran, önskemål, önskar, önskade, vill, ville, rekommenderar, rekommenderade, undrar, undrade, frågar,
  frågade, hoppas, hoppades, tycker, tyckte, tror, trodde, anser, ansåg, menar, menade, viktigt, bra, tanken, idén, planen
`);

/** Hjälpverb. Verbet efter kommer att ske (`ahead`), är något som någon får att göra (`duty`), eller kanske sker (`maybe`). */
export const hjälpverb = {
  ahead: wordList(`ska, skall, försöker, kommer`),
  duty: wordList(`får`),
  maybe: wordList(`måste, kan, kunde, kunna, bör, borde, vill, ville, skulle, behöver, behövs`),
};

/** Ord som fogar ett verb till det före: ”bokar fika och skickar”. */
export const samordnande = wordList(`och, samt, men, utan`);

/** De av dem som aldrig är något annat, och därför gäller var de än står; de andra bara först i en sats. */
export const bisatsordAlltid = wordList(`som, när, innan, eftersom, ifall, tills, medan, huruvida, vem, där`);

/** Ord som en mening börjar med när resten hänger på något: ”Blir vi fler köper Bo mer korv”. */
export const villkor = wordList(`om, ifall, blir, får, kommer, kan, hinner, räcker, vill, skulle`);

/** Det en uppgift kan hänga på när det står efter verbet: ”Per köper stolar om pengarna räcker”. */
export const villkorEfter = [
  'såvida|förutsatt|ifall',
  'under förutsättning|villkor att',
  'om vi|hon|han|hen|de|man|det|någon|något|ingen|inget|inte|pengarna|kassan|vädret|tiden … kan|får|hinner|orkar|vill|blir|går|räcker|behövs|finns|händer|kommer|tillåter|svarar|hör|har|säger',
];

/** Verb som har ett ”om” efter sig utan att hänga på det: ”Per kollar om pengarna räcker”. Ett bindestreck sist står för alla former. */
export const frågarOm = wordList(`
  fråg-, koll-, undersök-, hör-, ser, se, utred-, kontroller-, reda, funder-, tittar, undra-, pröv-, diskut-, rösta-, besluta-, forsk-,
  lyss-
`);

/** Ord som visar att ett verb som ”bestämt” efter dem inte är en kort anteckning: ”datum är inte bestämt”. */
export const verbFöreParticip = wordList(`är, var, blev, blir, har, hade, blivit, inte, ska, som, fick, får, fått`);

/** Ord som gör en uppgift osäker, så att den som skriver får frågan: ”Per ska kanske skriva en dikt”. */
export const kanske = wordList(`
  kanske, eventuellt, möjligen, troligen, förmodligen, ev, om det behövs, vid behov, i mån av tid, om det finns tid,
  utifrån behov, efter behov, när det behövs
`);
