/** What the words of a comment say of the text after it: `<!-- ej offentligt -->`, `<!-- offentligt -->`, `<!-- hemligt -->`. */
import { distance } from '../swedish/edit-distance.ts';
import { wordList } from '../swedish/word-list.ts';

/** That what follows is not public, or is public again; `unclear` for what may be meant so. */
export type CommentMeaning = 'begin' | 'end' | 'unclear';

const NOT: ReadonlySet<string> = new Set(wordList('ej, inte, icke, not'));
const PUBLIC = wordList('offentligt, offentlig, offentliga, publikt, publik, publika, public');
const PUBLISHED = wordList('publicering, publiceras, publicera, publicerat, publiceringen');
/** What may stand between: «ej för publicering». */
const BETWEEN: ReadonlySet<string> = new Set(wordList('för, till, for'));
const SHORTENED = /^(?:publ|offentl)$/;
/** What may follow them in a comment that begins a part, and what makes it one that ends it. */
const STARTS: ReadonlySet<string> = new Set(
  wordList('börjar, början, start, startar, härifrån, nedan, del, text, avsnitt'),
);
const STOPS: ReadonlySet<string> = new Set(wordList('slut, slutar, stopp, stop, end, igen, hit'));
/** Words of comments that their authors may take for ones that hide something. */
const SECRET: ReadonlySet<string> = new Set(
  wordList(`
    hemlig, hemligt, hemliga, sekretess, sekretessbelagt, sekretessbelagd, konfidentiell, konfidentiellt, intern, internt, privat,
    privata, dold, dolt, dölj, döljs, göm, göms, opublicerat, opublicerad, förtroligt, känsligt, private, hidden, confidential, secret
  `),
);
const SHOWN: ReadonlySet<string> = new Set(wordList('synas, syns, visas, visa, ut, webben, webb, allmän, allmänheten'));
/** The most words of a comment that is taken for a mark, and for no note of its own. */
const MOST_WORDS = 4;
/** How many letters a long word may be misspelt by. */
const MISSPELT = 2;
const SHORTEST_MISSPELT = 7;
/** A cheap test, which most comments fail. */
const MAY_MEAN =
  /[oö]f+en|publ|hemlig|sekret|kon?fiden|intern|privat|dol[dt]|dölj|göm|förtrol|känslig|hidden|secret|(?:ej|inte|icke|not|ska)\s/i;

/** What a comment means; undefined for one about something else. */
export function meaningOfComment(comment: string): CommentMeaning | undefined {
  if (!MAY_MEAN.test(comment)) return undefined;
  const isClosing = /^\s*\//.test(comment);
  const words = (comment.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !BETWEEN.has(word));
  const not = words.findIndex((word, nth) => NOT.has(word) && isPublic(words[nth + 1]));
  const hasPublic = words.some(isPublic);
  if (
    hasPublic &&
    (isClosing || (words.length <= MOST_WORDS && (STOPS.has(words.at(-1) ?? '') || STOPS.has(words[0] ?? ''))))
  )
    return 'end';
  if (not < 0 && words.length === 1 && isPublic(words[0]) && words[0] !== 'publik') return 'end';
  if (not === 0 && isAlone(comment, words)) return 'begin';
  return words.length <= MOST_WORDS && (not >= 0 || mayHide(words)) ? 'unclear' : undefined;
}

/** Whether «ej offentligt» is all that a comment says, or all before a sign: «ej offentligt: personärende». */
function isAlone(comment: string, [, , next]: readonly string[]): boolean {
  return (
    next === undefined ||
    STARTS.has(next) ||
    /^[^\p{L}]*\p{L}+[^\p{L}]+(?:(?:för|till)\s+)?\p{L}+\s*[:,;(–-]/iu.test(comment)
  );
}

function mayHide(words: readonly string[]): boolean {
  return words.some(
    (word, nth) =>
      SECRET.has(word) ||
      ((NOT.has(word) || word === 'ska') && words.slice(nth + 1).some((next) => SHOWN.has(next))) ||
      (word.length >= SHORTEST_MISSPELT && !isPublic(word) && [...SECRET].some((known) => isNear(word, known, 1))) ||
      (isPublic(word) && NOT.has(words[nth + 1] ?? '')),
  );
}

/** Whether a word is «offentligt», «publicering» or one of the like, or nearly. */
function isPublic(word: string | undefined): boolean {
  if (word === undefined) return false;
  return (
    PUBLIC.includes(word) ||
    PUBLISHED.includes(word) ||
    SHORTENED.test(word) ||
    (word.length >= SHORTEST_MISSPELT && [...PUBLIC, ...PUBLISHED].some((known) => isNear(word, known, MISSPELT)))
  );
}

function isNear(word: string, known: string, most: number): boolean {
  return known.length >= SHORTEST_MISSPELT && distance(word, known, most + 1) <= most;
}
