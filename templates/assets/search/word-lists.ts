/** The archive's word lists in the browser: the forms of a word, and corrections of words without forms. */
import { isKnown, meantWord, type Spelling } from '../../../src/swedish/spelling.ts';
import { LOOK_ALIKES, listOf, stem, withoutDots } from '../../../src/swedish/stem.ts';
import { fetchJson } from './fetch-json.ts';

/** The words of the archive by their keys, separated by spaces. */
type Words = Record<string, string>;

/**
 * The words of the archive that are forms of a word or have it as a part; «fardtjanst» matches «färdtjänst» too. Rejects
 * when a list can't be fetched.
 */
export async function formsOf(word: string, index: string): Promise<string[]> {
  const key = stem(word);
  const letter = listOf(key);
  const letters = await fetchJson<string>(`${index}words/letters.json`);
  if (!letters.includes(letter)) return [];
  const words = await fetchJson<Words>(`${index}words/${letter}.json`);
  const forms = formsWithKey(words, LOOK_ALIKES).includes(word) ? [] : formsWithKey(words, key);
  if (!/^[a-z\d]+$/.test(word) || forms.includes(word)) return forms;
  // «kassor» may be kassa or kassör, «hall» is no håll
  if (forms.length > 0) return key === word ? forms : [...new Set([...forms, ...formsWritten(words, word)])];
  const written = formsWritten(words, word);
  if (written.length > 0) return written;
  const alike = Object.keys(words).filter((other) => other !== LOOK_ALIKES && [key, word].includes(withoutDots(other)));
  // «stall» is a word of its own, and not meant for «ställ»
  if (alike.length === 0 || isKnown(word, await spellingOf(index))) return [];
  return [...new Set(alike.flatMap((other) => formsWithKey(words, other)))];
}

function formsWithKey(words: Words, key: string): string[] {
  return (Object.hasOwn(words, key) ? words[key] : undefined)?.split(' ') ?? [];
}

/** The forms of the words that are written like this when they lose their dots. */
function formsWritten(words: Words, bare: string): string[] {
  const forms = new Set(Object.values(words).flatMap((some) => some.split(' ')));
  const written = [...forms].filter((form) => form !== bare && withoutDots(form) === bare);
  return [...new Set(written.flatMap((form) => formsWithKey(words, stem(form))))];
}

function spellingOf(index: string): Promise<Spelling> {
  return fetchJson<Spelling>(`${index}words/spelling.json`);
}

/** The words, each without forms corrected; undefined when one of these can't be. Rejects when a list can't be fetched. */
export async function corrected(
  words: readonly string[],
  forms: readonly string[][],
  index: string,
): Promise<string[] | undefined> {
  const spelling = await spellingOf(index);
  const meant = words.map((word, nth) => (forms[nth]?.length ? word : meantWord(word, spelling)));
  return meant.every((word) => word !== undefined) ? meant : undefined;
}
