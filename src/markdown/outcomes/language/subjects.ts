/**
 * Vilka det kan vara som gör något: de som möts, roller, grupper och organisationer. Den som kan svenska kan lägga till i listorna:
 * orden står med komma emellan, på hur många rader som helst.
 */
import { wordList } from '../../../swedish/word-list.ts';

/** De som håller mötet. Gruppens eget namn, ”samrådsgruppen” också, behöver inte stå här. */
export const vi = wordList(`
  vi, mötet, föreningsstämman, extrastämman, årsmötet, medlemsmötet, stämman, årsstämman, styrelsen, gruppen, ledningsgruppen, lg, arbetsgruppen,
  utvecklingsgruppen, styrgruppen, projektgruppen, referensgruppen, utskottet, föreningen, rådet, brukarrådet,
  kommittén, deltagarna, mötesdeltagarna, medlemmarna, ledamöterna, nätverket, teamet, presidiet, delegationen, arbetsutskottet,
  valberedningen, festkommittén, programkommittén, beredningsgruppen, brukargruppen, samordningsgruppen,
  planeringsgruppen, samverkansgruppen, föräldrarådet, elevrådet, ungdomsrådet, anhörigrådet, boenderådet, husmötet,
  boendemötet, stormötet, föreningsmötet, klubben, klubbstyrelsen, alla, samtliga,
  kyrkorådet, församlingsrådet, klubbmötet, församlingen, församlingsmötet, byalaget, byrådet, byarådet, sällskapet, gillet, lokalföreningen,
  hembygdsföreningen, vägföreningen, samfällighetsföreningen, höstmötet, vårmötet, extramötet, styrelsemötet, sektionsmötet, sektionen, sektionsstyrelsen, föräldraföreningen, brukarföreningen,
  bostadsrättsföreningen, samfälligheten, skolrådet, programrådet, redaktionen, kårstyrelsen, fullmäktige, förtroenderådet
`);

/** Ord som inte pekar ut någon: det de gör är ingen uppgift för någon särskild. */
export const ingenSärskild = wordList(`
  vi, alla, man, ni, du, de, ingen, någon, några, många, flera, samtliga, deltagarna,
  medlemmarna, medlemmar, boende, föräldrar, föräldrarna, ledamöterna, närvarande
`);

/** Vad efternamn slutar med, och ingen ort, grupp eller förening: ”Hasse Nordgren bokar salen”. */
export const efternamnsslut = wordList(`
  son, berg, ström, gren, lund, qvist, kvist, quist, stedt, blad, blom, fors, én, ander, lius, dahl, strand, lind, mark
`);

/** Ord som aldrig är ett namn, också när de har stor bokstav. */
export const ingaNamn = wordList(`
  vi, de, det, den, man, någon, några, ingen, inget, alla, ni, du, vem, som, om, när, att, och, men, eller, så, där,
  här, detta, dessa, då, sedan, frågan, punkten, ärendet, mötet, projektet, gruppen, resultatet, staden, framtiden,
  vad, vilka, varje, samtliga, deltagarna, flera, många, därför, dessutom, därefter, slutligen, också, även, nu,
  idag, efteråt, annars, ändå, kanske, gärna, redan, nästa, personal, politiker, forskare, riksdagen, regeringen,
  kyrkan, ungdomar, hyresvärden, någonting, allt, bara, först, vilken, vilket, varför, är, har, ska,
  efter, innan, under, inför, till, från, med, för, på, i, vid, enligt, eftersom, trots, om, idag, imorgon, igår, samma, några,
  årets, veckans, denna, min, vår, våra, deras, hans, hennes, bra, tack, hej, ps, obs, nb, ja, nej, ok, okej, beslut, uppgift,
  mötesdag, datum, tid, plats, information, informationen, rapport, diskussion, genomgång, övrigt, ev, t, ex, ordf, sekr,
  kommunen, regionen, skolan, staden, staten, polisen, måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, januari,
  februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december, jul, påsk, sommar, vinter
`);

/** Förkortningar som också kan vara någons initialer men nästan aldrig är det. */
export const förkortningar = wordList(`
  ab, au, it, pr, hr, vd, kf, ks, kd, sn, tv, eu, fn, bk, if, ik, fk, dm, sm, ok, ap, lg, apt, lss, vu, gk, kk, fs, ps, obs, nb, brf, rf
`);

/** Roller som kan stå i texten utan bestämd form, ”kassör”, och sådana som inte slutar som någon i nästa lista. */
export const rolesInText = wordList(`
  ordförande, ordf, vice ordförande, vice ordföranden, sekreterare, sekr, kassör, revisor, enhetschef, verksamhetschef,
  rektor, kyrkoherde, projektledare, samordnare, webbansvarig, webbansvariga, webmaster, chefen, cheferna, kansliet, personalen, justerarna, vd,
  undertecknad, sammankallande, justeringspersonerna, utvecklarna, kvinnokansliet, festfixarna, leverantören
`);

/** Vad roller slutar med, utan bestämd form: ”samordnaren”, ”enhetscheferna”. */
export const roleEndings = wordList(`
  ordförande, sekreterare, ordnare, ledare, mästare, läggare, tränare, lärare, utvecklare, skötare, förare, kassör, redaktör,
  administratör, informatör, instruktör, koordinator, revisor, kurator, rektor, kommunikatör, kontorist, chef, strateg, ekonom,
  konsulent, sköterska, pedagog, assistent, ombud, ansvarig, kamrer, kantor, präst, diakon, komminister, vaktmästare, kyrkoherde,
  förvaltare, fogd, kapten, funktionär, fotograf, projektägare, produktägare, systemägare, handläggare, bibliotekarie, intendent, utredare, planerare, föreståndare, sammankallande, lagkapten, fadder, jurist, materialare
`);

/** Det som någon väljs till; ”Sekreterare; Bo Lind” som punkt är ett val. */
export const ämbeten = wordList(`
  mötesordförande, ordförande, mötessekreterare, sekreterare, protokollförare, justerare, protokolljusterare,
  protokollsjusterare, justeringsman, justeringsmän, justeringsperson, justeringspersoner, rösträknare, kassör, revisor,
  revisorer, revisorssuppleant, suppleant, suppleanter, ledamot, ledamöter, valberedning
`);

/** Ord för någon som har nämnts förut, i meningen före. */
export const pronouns = wordList(`jag, hon, han, hen`);

/** Vad namn på grupper och föreningar slutar med, i bestämd form. */
export const bodyEndings = wordList(`
  gruppen, grupperna, föreningen, klubben, kommittén, laget, kansliet, rådet, teamet, utskottet, sektionen, nätverket, styrelsen,
  valberedningen, beredningen, kören, personalen, vaktmästeriet, redaktionen, ledningen, verksamheten, avdelningen, enheten,
  förbundet, distriktet, kretsen, församlingen, presidiet, crew, gänget, truppen, boendestödet, stödet, byrån, lotsarna, ledarna
`);

/** Grupper som får något att göra under namnet på vad de är: ”Styrelsen ska se över avtalet”. */
export const wholeBodies = wordList(`styrelsen, valberedningen, arbetsutskottet`);

/** Ord som står före namnet på en grupp och hör till det. */
export const bodyModifiers = wordList(`lokala, nya, den, hela, gemensamma`);

/** Myndigheter och andra utanför, som mötet inte kan räkna med: vad deras namn slutar med. */
export const outsideBodies = wordList(`
  kommunen, kommun, regionen, landstinget, staten, riksdagen, regeringen, förvaltningen, förvaltningarna, nämnden, nämnderna,
  fullmäktige, kommunstyrelsen, regionstyrelsen, länsstyrelsen, socialstyrelsen, skolstyrelsen, polisen, försäkringskassan,
  arbetsförmedlingen, myndigheten, myndigheterna, skatteverket, domstolen, tingsrätten, hyresvärden, banken, bolaget,
  förbundsstyrelsen, politikerna, kyrkan, skolan, universitetet, högskolan, sjukhuset, forskarna, tidningen, media
`);

/** Grupper som en fråga kan lämnas till fast ingen fil berättar om dem. */
export const grupper = wordList(`
  styrelsen, huvudstyrelsen, årsmötet, medlemsmötet, stämman, ledningsgrupp*, arbetsgrupp*, utvecklingsgrupp*,
  styrgrupp*, projektgrupp*, referensgrupp*, samordningsgrupp*, arbetsutskottet, presidiet, kommittén,
  valberedningen, brukarrådet, chefsgruppen, ledningen, förbundsstyrelsen, stormötet, husmötet,
  *utskottet, *kommittén, *beredningen, *presidiet, *gruppen, *rådet, kyrkorådet, klubbstyrelsen, kårstyrelsen
`);

/** Ett senare möte, {senare} i andra listor. Skrivs som i language/decisions.ts; ”på”, ”till” och ”det” får stå före. */
export const senare = [
  'nästa|nästkommande|kommande|följande *möte*|gång|sync|standup|sprint|rep|*mötestillfälle|*träff*|*sammanträde*|*sammankomst*|*samling*|*avstämning*|*råd|*rådet|*tillfälle*|apt|lg|*grupp|termin|vår|höst|år|månad',
  '(ett|något) annat|senare|kommande|nytt|nya *möte*|tillfälle*|*sammanträde*|skede',
  'senare tillfälle|möte|skede',
  'årsmötet|medlemsmötet|stämman|årsstämman|föreningsstämman|extrastämman|höstmötet|vårmötet',
  '*mötet|*träffen|*sammanträdet den|i|efter',
  'budgetmötet|planeringsmötet|uppstartsmötet|upptaktsmötet|sommarmötet|planeringsdagen|planeringsdagarna|planeringskonferensen',
  '(en) annan gång',
  'konstituerande|ordinarie|extra|extraordinarie *möte|*mötet|*stämma|*stämman|*sammanträdet',
  '{månad}mötet|{månad}rådet|{månad}träffen|{månad}sammanträdet|{månad}stämman|{månad}samlingen',
  'höstens|vårens|vinterns|sommarens *möte|*stämma|*träff|*råd|*sammanträde|*dag|*konferens',
  'först|igen|åter den * {månad}',
  '{månad}',
  'höst|vår|hösten|våren|höstterminen|vårterminen',
  'efter sommaren|semestern|semestrarna|jul|julen|nyår|påsk|påsken|säsongen|helgen|årsmötet|stämman|årsskiftet',
  'längre|lite fram',
];

/** Ordet före en tid som något varar från eller till: ”till och med augusti” är inget senare möte. */
export const frånEllerTill = wordList(`med, från, tom, from`);

/** Vad en roll kallas i närvarolistan (före kolon) och vad samma roll heter i texten. */
export const rollnamn: Readonly<Record<string, string>> = {
  ordf: 'ordförande',
  mötesordförande: 'ordförande',
  mötesledare: 'ordförande',
  'v ordf': 'vice ordförande',
  'vice ordf': 'vice ordförande',
  sekr: 'sekreterare',
  mötessekreterare: 'sekreterare',
  antecknar: 'sekreterare',
  antecknare: 'sekreterare',
  protokollförare: 'sekreterare',
  'vid protokollet': 'sekreterare',
  protokoll: 'sekreterare',
  pennan: 'sekreterare',
  undertecknad: 'sekreterare',
  kass: 'kassör',
};

/** De av orden för dem som möts som inte kan få något att göra. */
export const självaMötet = wordList(`mötet, gruppen, stämman, årsmötet, föreningen`);

/** Ord före ”som” som inte pekar ut någon: ”Den som är intresserad kontaktar Gun”. */
export const densom = wordList(`den, de, dem, alla, ni, du, någon`);

/** Vad namnen på dem som beslutar i sina egna protokoll slutar med. */
export const beslutande = wordList(
  `nämnden, utskottet, stämman, fullmäktige, styrelsen, delegationen, rådet, kommittén, mötet`,
);

/** De som slutar så, men beslutar någon annanstans än i det protokoll som läses. */
export const beslutarAnnanstans = wordList(`
  länsstyrelsen, socialstyrelsen, regionstyrelsen, kommunstyrelsen, förbundsstyrelsen, partistyrelsen, riksstyrelsen,
  regionfullmäktige, kommunfullmäktige, landstingsfullmäktige
`);
