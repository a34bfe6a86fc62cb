/**
 * The words of a text that its id is made of, as slugs. Ids are permanent and public: the two lists of words never
 * change, and dates, numbers, addresses and names of people are left out.
 */
import { cached } from '../domain/cached.ts';
import { type Slug, slugify } from '../domain/slug.ts';
import { monthNames, weekdayNames } from './calendar.ts';

/** A word of a text, and where it stands there. */
export interface IdWord {
  start: number;
  end: number;
  /** In lower case, without a genitive «:s» or «’s». */
  word: string;
  slug: Slug;
  /** Whether it begins with a capital. */
  isCapitalised: boolean;
  /** Whether it has no small letter, and more than one: «AMF». */
  isAbbreviation: boolean;
  /** Whether it begins the text or a sentence, where any word has a capital. */
  opens: boolean;
}

/** Words without meaning of their own; «deltagare» also stands for a withheld name. */
const SMALL_WORDS =
  words(`och att det den de dem dess som en ett i på av för till med om är vara varit var vart har hade ha
  haft inte ej icke men eller så då när där här hit dit hur vad vem vems vilka vilken vilket varför vi jag du han hon hen ni man
  oss er mig dig sig sin sitt sina min mitt mina din ditt dina vår vårt våra deras hans hennes dennes kan kunna kunde kunnat
  ska skall skulle vill ville vilja får få fick fått blir blev bli blivit går gå gick gått gör göra gjorde gjort kommer komma
  kom kommit från vid under över efter före inför sedan sen innan också även bara endast nu redan än ännu upp ut in ur ner ned
  fram bort ihop per mot mellan genom utan hos enligt samt denna detta dessa någon något några ingen inget inga alla allt all
  varje varandra mycket mer mest många flera fler färre andra annan annat ju väl måste bör borde brukar samtidigt dessutom
  därför dock dels både antingen respektive igenom runt kring omkring cirka ca kl klockan tex dvs mm osv bl st två tre fyra
  fem sex sju åtta nio tio elva tolv senast helst gärna kanske själv själva självt ens an åt hela helt deltagare`);

/** Words with which minutes say that something is decided, promised, put off, asked or looked for. */
const FORMULA_WORDS =
  words(`ta tar tog tagit tas tages togs tagits igen åter vidare nästa kommande möte mötet möten mötets
  mötena sammanträde sammanträdet gång gången träff träffen träffas punkt punkten punkter punkterna fråga frågan frågor
  frågorna ärende ärendet ärenden saken bordlägga bordlägger bordläggs bordlades bordlade bordlagt bordlagd bordlagda skjuta
  skjuter skjuts sköts skjutits uppskjuts vänta väntar väntas vilar hänskjuts beslut beslutet besluten besluta beslutar beslutas
  beslutade beslutades beslutat bestämma bestämmer bestämde bestämdes bestäms bestämt enas enades enats enig eniga enigt överens
  överenskommelse lova lovar lovade lovat åtar åta åtog åtagit påtar påtog återkomma återkommer återkom återkopplar återkoppla
  uppgift uppgiften uppgifter uppdrag uppdraget uppdras ansvar ansvara ansvarar ansvarig kolla kollar kollade kollat reda söka
  söker söks sökes gruppen grupp gruppens styrelsen styrelse styrelsens`);

const DATE_WORDS: ReadonlySet<string> = new Set([
  ...monthNames,
  ...weekdayNames.flatMap((day) => ['', 'en', 'ar', 'arna', 's'].map((end) => day + end)),
  ...words('jan feb mar apr jun jul aug sept sep okt nov dec vecka veckan idag dag imorgon morgon'),
]);

const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+/giu;
const WORD = /[\p{L}\p{N}]+(?:[-‑’'´`:][\p{L}\p{N}]+)*/gu;
const GENITIVE = /[:’'´`]s$/iu;
/** What stands before the first word of a sentence: nothing, or the sign that ends another, with quotes and brackets. */
const BEFORE_SENTENCE = /(?:^|[.!?:…•])["”“»(\s–-]*$/u;
/** How many texts are kept with their words: titles are the same in many minutes. */
const MOST_TEXTS = 1000;
/** No sign before a sentence is longer, in UTF-16 units. */
const LOOK_BACK = 12;

/** The words of a text, but for those of addresses. The text is in NFC, so that offsets are valid. */
export const idWords: (text: string) => readonly IdWord[] = cached(readWords, MOST_TEXTS);

function readWords(text: string): IdWord[] {
  const plain = text.replace(ADDRESS, (address) => ' '.repeat(address.length));
  return [...plain.matchAll(WORD)].flatMap(({ 0: written, index }): IdWord[] => {
    const bare = written.replace(GENITIVE, '');
    const slug = slugify(bare);
    if (slug === '') return [];
    return [
      {
        start: index,
        end: index + written.length,
        word: bare.toLowerCase(),
        slug,
        isCapitalised: /^\p{Lu}/u.test(bare),
        isAbbreviation: /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(bare),
        opens: BEFORE_SENTENCE.test(plain.slice(Math.max(0, index - LOOK_BACK), index)),
      },
    ];
  });
}

/** Whether a word is a number or a part of a date. */
function isDate({ word, slug }: IdWord): boolean {
  return !/[a-z]/.test(slug) || DATE_WORDS.has(word);
}

/**
 * The slugs of the words that tell most, without numbers and dates: those that are neither small words nor formula
 * words, else with formula words, else with all.
 */
export function tellingSlugs(all: readonly IdWord[]): { slugs: Slug[]; isFormula: boolean } {
  const undated = all.filter((word) => !isDate(word));
  const larger = undated.filter(({ word }) => !SMALL_WORDS.has(word));
  const telling = larger.filter(({ word }) => !FORMULA_WORDS.has(word));
  const [chosen = []] = [telling, larger, undated].filter((some) => some.length > 0);
  return { slugs: chosen.map(({ slug }) => slug), isFormula: telling.length === 0 };
}

function words(list: string): Set<string> {
  return new Set(list.split(/\s+/));
}
