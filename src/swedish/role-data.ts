/** The words of roles at meetings and at work: data, with examples that tests/swedish/roles.test.ts tries. */
import { wordList } from './word-list.ts';

/** Roles as they stand behind a name; a word that ends with one of `lastParts` is a role too. */
export const roleWords = wordList(`
  ordförande, ordf, vice ordf, v ordf, sekr, kassör, ledamot, ersättare, suppleant, revisor, lekmannarevisor, adjungerad,
  adjungerande, justerare, justeringsperson, justeringsman, rösträknare, protokollförare, protokollskrivare, antecknare,
  antecknar, antecknade, protokoll, protokollet, pennan, anteckningar, just, adj, suppl, ers, led, kass, prot, tjg, tjänstgör,
  tjänstgörande, brukare, anhörig, närstående, besökare, boende, deltagare, medlem, gäst, gästande, inbjuden, föredragande,
  föreläsare, besök, observatör, åhörare, praktikant, student, studerande, elev, trainee, lärling, volontär, ideell,
  tolk, god man, förvaltare, konsult, vd, avgående, nyvald, avtackad, personal, tjänsteperson, tjänsteman, politiker,
  kommunalråd, nämndeman, riksdagsledamot, brukarrevisor, stödperson, kontaktperson, ordningsvakt, polis, präst, diakon,
  pastor, imam, kaplan, jurist, advokat, arkitekt, journalist, forskare, professor, docent, doktorand, kommunikatör,
  webbmaster, admin, adjunkt, intendent, assistent, kamrer, kanslist, controller, receptionist, fritidsledare,
  mentor, fadder, webmaster, kontorist, kantor, komminister, kyrkoherde, sammankallande, lagkapten, värd, värdinna, kock, kokerska, vikarie, timvikarie, initiativtagare, grundare, ägare, anställd
`);

/** The roles in which a slip of the pen is told of; each is far from all other words that stand behind a name. */
export const commonRoles = wordList(`
  ordförande, sekreterare, kassör, ledamot, suppleant, ersättare, revisor, justerare, protokollförare, rösträknare, sammankallande,
  antecknare, mötesordförande, mötessekreterare, mötesledare, protokollsekreterare, styrelseledamot, projektledare, samordnare,
  enhetschef, verksamhetschef, socialsekreterare, brukarrepresentant, kontaktperson, justeringsperson
`);

/** What roles end with, beside «-are» and «-ör»: «enhetschef», «1:e vice ordförande». */
export const lastParts = wordList(`
  chef, strateg, ordförande, ledamot, suppleant, revisor, koordinator, kurator, pedagog, terapeut, sköterska, psykolog,
  coach, ombud, ombudsman, representant, ansvarig, rektor, ekonom, konsulent, konsult, ordf, assistent, intendent,
  producent, värd, praktikant, student, personal, person, medlem, gäst, konstnär, fotograf, fogd, kapten, funktionär,
  bibliotekarie, arkivarie, sociolog,
  tillsynsman, vakt, förälder, mamma, pappa, anhörig, brukare, controller, specialist, expert, lots, guide, mentor,
  doktorand, protokollet
`);

/** Words that end as roles do and are none. */
export const noRoles = wordList(`tidigare, senare, vidare, snarare, närmare`);

/** What may stand before the word of a role: «biträdande rektor», «tf enhetschef», «1:e vice ordförande». */
export const roleModifiers = wordList(`
  vice, v, ordinarie, biträdande, bitr, tillförordnad, tf, före, detta, fd, f, d, t, förste, första, andre, andra, tredje, avgående,
  tillträdande, ny, nya, nyvald, tidigare, inbjuden, inbjudna, tjänstgörande, tjg, icke, ej, extern, intern, lokal, regional,
  vid, för, personlig, personligt, peer, social, socialt, operativ, ekonomisk, teknisk, administrativ, kommunal, ideell, ung,
  övrig, valberedningens, styrelsens, mötets, dagens, god, gode, medicinskt, strategisk, samordnande, politisk, fackligt,
  facklig, enhetens, nämndens, gruppens, föreningens, kommunens, stadens, verksamhetens
`);

/** Roles that stand before several people, «Ledamöter: …», and what each of them is. */
export const pluralRoles: Readonly<Record<string, string>> = {
  ledamöter: 'ledamot',
  'ordinarie ledamöter': 'ordinarie ledamot',
  suppleanter: 'suppleant',
  'tjänstgörande ersättare': 'tjänstgörande ersättare',
  'ej tjänstgörande ersättare': 'ej tjänstgörande ersättare',
  gäster: 'gäst',
  inbjudna: 'inbjuden',
  'inbjudna gäster': 'inbjuden gäst',
  adjungerade: 'adjungerad',
  revisorer: 'revisor',
  medlemmar: 'medlem',
  representanter: 'representant',
  brukarrepresentanter: 'brukarrepresentant',
  anhöriga: 'anhörig',
  praktikanter: 'praktikant',
  tjänstemän: 'tjänsteman',
  tjänstepersoner: 'tjänsteperson',
  åhörare: 'åhörare',
};

/** Texts that are roles behind a name, and texts that are not. */
export const roleExamples = {
  roles: wordList(`
    ordförande, Ordförande, vice ordförande, 1:e vice ordförande, v. ordf., ordf., sekr, sekreterare, kassör, ledamot,
    suppleant, enhetschef, verksamhetschef, kommunikationschef, projektledare, mötesledare, verksamhetssamordnare,
    utvecklingsstrateg, socialsekreterare, biståndshandläggare, vid protokollet, vid pennan, protokollförare, justerare,
    antecknar, brukare, anhörig, praktikant, adjungerad, inbjuden gäst, trafikplanerare, biträdande rektor, tf. enhetschef,
    tf enhetschef, kassör och justerare, ordförande/sekreterare, enhetschef för Äldreomsorgen, chef på kansliet,
    rektor Söderskolan, personligt ombud, boendestödjare, snickare, brukarrepresentant, vd, f.d. ordförande, tjg. ersättare,
    kommunalråd, personlig assistent, Enhetschef, antecknade, god man, för protokollet, undersköterska, HR-chef, IT-samordnare
  `),
  others: wordList(`
    Ria, G7, Ida Holm, socialförvaltningen, Äldreförvaltningen, brukarråd, kommunen, Kommunen, boendestöd, öppenvården,
    Kultur och fritid, Vorta Drom, senare, tidigare, Bryggan, Hv, anna@example.org, via länk, Ledarna, Lärarförbundet,
    Chefsförbundet, kyrkans kör, kören, ungdomsråd, Per Ledare, styrelsen, Ordförandeklubben
  `),
};
