/** The archive's word lists in the browser: the forms of a word, and corrections of words without forms. */
import { meantWord, type Spelling } from '../../../src/swedish/spelling.ts';
import { listOf, stem, withoutDots } from '../../../src/swedish/stem.ts';
import { fetchJson } from './fetch-json.ts';

/**
 * The words of the archive that are forms of a word or have it as a part; «fardtjanst» matches «färdtjänst» too. Rejects
 * when a list can't be fetched.
 */
export async function formsOf(word: string, index: string): Promise<string[]> {
  const key = stem(word);
  const letter = listOf(key);
  const letters = await fetchJson<string>(`${index}words/letters.json`);
  if (!letters.includes(letter)) return [];
  const byKey = await fetchJson<Record<string, string>>(`${index}words/${letter}.json`);
  const found = Object.hasOwn(byKey, key) ? byKey[key] : undefined;
  if (found) return found.split(' ');
  if (!/^[a-z\d]+$/.test(word)) return [];
  const alike = Object.entries(byKey).flatMap(([other, forms]) => (withoutDots(other) === key ? forms.split(' ') : []));
  return [...new Set(alike)];
}

/** The words, each without forms corrected; undefined when one of these can't be. Rejects when a list can't be fetched. */
export async function corrected(
  words: readonly string[],
  forms: readonly string[][],
  index: string,
): Promise<string[] | undefined> {
  const spelling = await fetchJson<Spelling>(`${index}words/spelling.json`);
  const meant = words.map((word, nth) => (forms[nth]?.length ? word : meantWord(word, spelling)));
  return meant.every((word) => word !== undefined) ? meant : undefined;
}
