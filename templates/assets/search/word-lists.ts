/** The archive's word lists in the browser: the forms of a word, and corrections of words without forms. */
import type { Place } from '../../../src/swedish/marks.ts';
import { isKnown, meantWord, type Spelling } from '../../../src/swedish/spelling.ts';
import { EXACT, LOOK_ALIKES, listOf, SAME_AS, SIGNS, stem, withoutDots } from '../../../src/swedish/stem.ts';
import { fetchJson } from './fetch-json.ts';

/** The fewest letters of a word that the archive may have in two, and of each of these: «vatten systemen». */
const SHORTEST = { whole: 7, part: 3 };

/** A word of the archive that matches a word of a query. */
export interface Form {
  /** The word, or two with a space. */
  word: string;
  /** Where it stands, on whatever page. */
  places: Place[];
  /** Whether it is the word of the query; otherwise it has this as a part, or is derived from the same. */
  isSame: boolean;
}

/** The words of the archive by their keys, separated by spaces, with signs for their places; or another key that has the same. */
type Words = Record<string, string>;

/**
 * The words of the archive that are forms of a word or have it as a part; «fardtjanst» matches «färdtjänst» too. Rejects
 * when a list can't be fetched.
 */
export async function formsOf(word: string, index: string): Promise<Form[]> {
  const key = stem(word);
  const letter = listOf(key);
  const letters = await fetchJson<string>(`${index}words/letters.json`);
  if (!letters.includes(letter)) return [];
  const words = await fetchJson<Words>(`${index}words/${letter}.json`);
  const isLookAlike = words[LOOK_ALIKES]?.split(' ').includes(word);
  const forms = isLookAlike ? [] : formsLike(words, word);
  if (!/^[a-z\d]+$/.test(word) || forms.some((form) => form.word === word)) return forms;
  // «kassor» may be kassa or kassör, «hall» is no håll
  if (forms.length > 0) return key === word ? forms : [...forms, ...formsWritten(words, word)];
  const written = formsWritten(words, word);
  if (written.length > 0) return written;
  const alike = Object.keys(words).filter((other) => other !== '' && [key, word].includes(withoutDots(other)));
  // «stall» is a word of its own, and not meant for «ställ»
  if (alike.length === 0 || isKnown(word, await spellingOf(index))) return [];
  return alike.flatMap((other) => formsWithKey(words, other));
}

/** The forms with the stem of a word; of one that mixes with others there, only its own. */
function formsLike(words: Words, word: string): Form[] {
  const key = stem(word);
  return formsWithKey(words, Object.hasOwn(words, EXACT + word) ? EXACT + word : key, key);
}

function formsWithKey(words: Words, key: string, stemmed = key): Form[] {
  const found = key !== LOOK_ALIKES && Object.hasOwn(words, key) ? words[key] : undefined;
  const listed = found?.startsWith(SAME_AS) ? words[found.slice(SAME_AS.length)] : found;
  return (listed?.split(' ') ?? []).map((signed) => {
    const word = withoutSigns(signed);
    const places = (['text', 'heading', 'name'] as const).filter((place) => signed.includes(SIGNS[place]));
    return { word, places, isSame: stem(word) === stemmed };
  });
}

function withoutSigns(signed: string): string {
  return signed.replace(/[*+]+$/, '');
}

/** The forms of the words that are written like this when they lose their dots. */
function formsWritten(words: Words, bare: string): Form[] {
  const all = new Set(Object.values(words).flatMap((some) => some.split(' ').map(withoutSigns)));
  const written = [...all].filter((word) => word !== bare && withoutDots(word) === bare);
  return written.flatMap((word) => formsLike(words, word));
}

/** The pairs of words of the archive that a word is written as if it were two. Rejects when a list can't be fetched. */
export async function formsWrittenApart(word: string, index: string): Promise<Form[]> {
  if (word.length < SHORTEST.whole) return [];
  const pairs: Form[] = [];
  for (let joint = SHORTEST.part; joint <= word.length - SHORTEST.part; joint += 1) {
    const [first, last] = [word.slice(0, joint), word.slice(joint)];
    if (!(await formsOf(first, index)).some((form) => form.word === first)) continue;
    const lasts = (await formsOf(last, index)).filter(({ isSame }) => isSame);
    pairs.push(...lasts.map((form): Form => ({ word: `${first} ${form.word}`, places: ['text'], isSame: true })));
  }
  return pairs;
}

function spellingOf(index: string): Promise<Spelling> {
  return fetchJson<Spelling>(`${index}words/spelling.json`);
}

/** The words, each without forms corrected; undefined when one of these can't be. Rejects when a list can't be fetched. */
export async function corrected(
  words: readonly string[],
  forms: readonly Form[][],
  index: string,
): Promise<string[] | undefined> {
  const spelling = await spellingOf(index);
  const meant = words.map((word, nth) => (forms[nth]?.length ? word : meantWord(word, spelling)));
  return meant.every((word) => word !== undefined) ? meant : undefined;
}
