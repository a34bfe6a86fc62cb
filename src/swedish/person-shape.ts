/** Whether a text has the shape of a person's name, of whom nothing else is known; and whether it is surely one. */
import { slugify } from '../domain/slug.ts';
import { firstNames } from './first-names.ts';
import { NAME_PARTICLES } from './name-particles.ts';
import { wordList } from './word-list.ts';

/** «Anna-Karin», «O’Brien», «E.», «McDonald». */
const WORD = String.raw`(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}’'´-]*)`;
const PARTICLE = [...NAME_PARTICLES].join('|');
const SHAPE = new RegExp(`^${WORD}(?:\\s+(?:(?:${PARTICLE})\\s+)*${WORD}){0,4}$`, 'u');

/** What words of organisations end with, also in the definite form and the plural. */
const ORGANISATION_PARTS = wordList(`
  förvaltning, förening, föreningar, nämnd, kommun, kommuner, region, stad, stads, skola, universitet, högskola, förbund,
  förbundet, förbunden, råd, kyrka, församling, enhet, center, centrum, central, grupp, styrelse, stiftelse, klubb, bolag, byrå, myndighet,
  kontor, team, verksamhet, avdelning, kassa, kassor, korset, sektion, utskott, kansli, mottagning, boende, butik, mission,
  missionen, service, tjänst, vård, omsorg, akademi, institut, museum, bibliotek, teater, sällskap, krets, distrikt, nätverk,
  rörelse, kommitté, kommission, delegation, projekt, hus, gård, huset, gården, parti, partiet, facket, ab, kf, ideella,
  företag, sjukhus, akut, länk, forum, fond, polis, polisen, barnen, folkhögskola, fritid, kultur, kollektiv, kooperativ
`);
const OF_ORGANISATION = new RegExp(
  `^(?:\\p{L}*(?:${ORGANISATION_PARTS.join('|')})(?:e?n|t|et|a|na|s|ens|ets)?|\\p{L}{3,}(?:ningen|erna|arna|orna|gruppen))$`,
  'iu',
);
/** How words for several people end: «Pensionärer», «Medarbetare». */
const PLURAL = /(?:ärer|enter|ister|örer|orer|ningar|heter|arier|ologer|ande|ende|[^aeiouyåäö]are)$/u;
/** Words that have a capital at the beginning of a line and are no name of a person. */
const NO_NAMES: ReadonlySet<string> = new Set(
  wordList(`
    alla, samtliga, ingen, inga, inget, hela, se, styrelsen, övriga, övrigt, resten, några, ytterligare, dessutom, även, cirka,
    ca, ungefär, totalt, antal, många, flera, båda, både, vi, jag, man, den, det, de, en, ett, enligt, bilaga, lista, närvarolista,
    gruppen, personal, personalen, deltagare, deltagarna, medlemmar, medlemmarna, ledamöter, ledamöterna, ersättare, gäster,
    besökare, allmänheten, politiker, tjänstemän, tjänstepersoner, brukare, anhöriga, boende, mötet, punkt, datum, tid, plats,
    region, kommun, kommunen, staden, svenska, föreningen, nej, ja, inställt, vakant, rubrik, dagordning, inledning, öppnande
  `),
);

/** Whether a text may be a person's name: up to five words with capitals, that are no words of organisations. */
export function mayBeName(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const words = text.split(/\s+/);
  if (NO_NAMES.has((words[0] ?? '').toLowerCase())) return false;
  if (isFirstName(text) || isSurelyName(text)) return true;
  if (words.length === 1 && PLURAL.test(text)) return false;
  return !words.some((word) => isAcronym(word) || OF_ORGANISATION.test(word));
}

/** Whether a text is a person's name beyond doubt: a common first name and a surname. */
export function isSurelyName(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const [first = '', ...rest] = text.split(/\s+/);
  const last = rest.at(-1) ?? '';
  const isShouted = text === text.toUpperCase();
  return rest.length > 0 && isFirstName(first) && (isShouted || !isAcronym(last)) && !isOrganisationWord(last);
}

/** Whether a text is one common first name, «Ida», «Anna-Karin», «IDA». */
export function isFirstName(text: string): boolean {
  if (!SHAPE.test(text) || /\s/.test(text)) return false;
  return [slugify(text), slugify(text.split('-')[0] ?? '')].some((slug) => firstNames.has(slug));
}

/** Words of organisations, unless a surname ends so: «Lind» and «Gård» do, «Lindgruppen» does not. */
function isOrganisationWord(word: string): boolean {
  return (
    OF_ORGANISATION.test(word) && !/^\p{Lu}?\p{L}*(?:hus|gård|stad|vård|berg|länk|projekt|service|akut)$/iu.test(word)
  );
}

/** «RSMH», «G7»: no word of a name, except where all of it is in capitals, «IDA HOLM». */
function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word) && !isFirstName(word);
}
