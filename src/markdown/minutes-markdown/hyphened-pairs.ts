/** Pairs of words that keep their hyphen, «måndag-fredag», also where it stands at the end of a line. Data. */
import { monthNames, weekdayNames } from '../../swedish/calendar.ts';
import { wordList } from '../../swedish/word-list.ts';

/** Words of which two stand for a span, or for both, in any form: «mars-april», «fredagar-söndagar», «svensk-engelska». */
const CLASSES: readonly (readonly string[])[] = [
  [...weekdayNames, ...wordList('mån, tis, ons, tors, tor, fre, lör, sön, vardag, helg, helgdag')],
  [...monthNames, ...wordList('jan, feb, mar, apr, jun, jul, aug, sep, sept, okt, nov, dec')],
  wordList('morgon, förmiddag, eftermiddag, kväll, natt'),
  wordList(`
    svensk, engelsk, dansk, norsk, finsk, isländsk, samisk, tysk, fransk, spansk, portugisisk, italiensk, grekisk, rysk, polsk, ukrainsk,
    arabisk, persisk, turkisk, kurdisk, somalisk, tigrinsk, romsk, kinesisk, japansk, thailändsk, vietnamesisk, bosnisk, serbisk,
    kroatisk, albansk, ungersk, rumänsk, bulgarisk, estnisk, lettisk, litauisk, nederländsk, holländsk, amerikansk, afrikansk, asiatisk,
    europeisk, indisk, latinsk, judisk, kristen, muslimsk
  `),
];
/** Opposites and those who belong together, in this order or the other. */
const PAIRS = wordList(`
  mor barn, far barn, mamma barn, pappa barn, far son, mor dotter, förälder barn, föräldrar barn, vuxna barn, flickor pojkar, män kvinnor, föräldra barn, vuxen barn, man kvinna,
  kvinna man, flicka pojke, elev lärare, patient läkare, patient vårdare, chef medarbetare, kund leverantör, hyresgäst hyresvärd,
  ja nej, norr söder, nord syd, öst väst, öster väster, dag natt, vinst förlust, pris prestanda, pris kvalitet, plus minus,
  stad land, start mål, kropp själ, orsak verkan, teori praktik, fråga svar, ute inne, inne ute, upp ner, fram tillbaka
`).map((pair) => pair.split(' '));
/** What a word may end with. */
const ENDING = '(?:a|t|e|n|s|en|et|er|ar|or|na|ens|arna|erna|are)?';

const SPANS = CLASSES.map((words) => new RegExp(`^(?:${words.join('|')})${ENDING}$`, 'iu'));
const OPPOSITES: ReadonlyMap<string, RegExp> = new Map(
  [...new Set(PAIRS.flat())].map((word) => {
    const others = PAIRS.filter((pair) => pair.includes(word)).map(([first, second]) =>
      first === word ? second : first,
    );
    return [word, new RegExp(`^(?:${others.join('|')})${ENDING}$`, 'iu')] as const;
  }),
);

/** Words that begin no compound as they are: «lärar-» and «utbildnings-» do, «lärare» and «utbildning» don’t. */
const WHOLE = /(?:\p{L}{2}[^aeiouyåäö]are|\p{L}{2,}(?:ning|het|tion|skap)|\p{L}{3,}(?:tet|nad))$/iu;
/** Nor are these: endings of such a word, which a typesetter may have divided. */
const OF_WORD =
  /^(?:n|na|nas|ns|s|en|ens|er|ers|erna|ernas|ar|ars|arna|arnas|et|ets|ell\p{L}*|er(?:a|ar|ad|ade|as|at|ing)\p{L}*|ist\p{L}*)$/iu;

/** Whether a word and the one after its hyphen are two, which no compound joins. */
export function keepsHyphen(first: string, second: string): boolean {
  if (SPANS.some((words) => words.test(first) && words.test(second))) return true;
  if (OPPOSITES.get(first.toLowerCase())?.test(second)) return true;
  return WHOLE.test(first) && !OF_WORD.test(second);
}
